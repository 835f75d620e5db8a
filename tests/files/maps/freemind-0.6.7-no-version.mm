<map>
<node COLOR="#000000" TEXT="Torvet" STYLE="fork">
<edge STYLE="bezier" COLOR="#808080" WIDTH="thin"/>
<font NAME="SansSerif" SIZE="12"/>
<node TEXT="Handel" POSITION="left" ID="_1"><node TEXT="L&#248;rdagsmarked"/></node>
<node TEXT="Trafik" POSITION="right"/>
</node>
</map>

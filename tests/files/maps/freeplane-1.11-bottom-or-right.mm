<map version="freeplane 1.11.1">
<node TEXT="Idr&#xe6;t" ID="ID_1">
<node TEXT="Hal" POSITION="bottom_or_right" ID="ID_2"><node TEXT="Gulv" POSITION="bottom_or_right" ID="ID_3"/></node>
<node TEXT="Bane" POSITION="TOP_OR_LEFT" ID="ID_4" FOLDED="TRUE"><node TEXT="Lys" ID="ID_5" POSITION="top_or_left"/></node>
<node TEXT="Klub" POSITION="Left" ID="ID_6"/>
</node>
</map>

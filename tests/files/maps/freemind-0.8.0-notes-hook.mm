<map version="0.8.0">
<!-- To view this file, download free mind mapping software FreeMind from http://freemind.sourceforge.net -->
<node CREATED="1104534000000" ID="Freemind_Link_1430182013" MODIFIED="1104534060000" TEXT="Skolen">
<node CREATED="1104534000001" ID="_" MODIFIED="1104534060001" POSITION="left" TEXT="SFO">
<hook NAME="accessories/plugins/NodeNote.properties">
<text>Lukker kl. 17&#xa;Fredag kl. 16</text>
</hook>
<icon BUILTIN="help"/>
<icon BUILTIN="messagebox_warning"/>
<cloud COLOR="#ffcc00"/>
</node>
<node TEXT="To&#xa;linjer" POSITION="right" FOLDED="true"><node TEXT="Under"/></node>
</node>
</map>

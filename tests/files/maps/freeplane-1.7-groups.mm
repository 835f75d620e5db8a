<map version="freeplane 1.7.0">
<node TEXT="Plan" FOLDED="false" ID="ID_1">
<node TEXT="A" POSITION="right" ID="ID_2"><hook NAME="FirstGroupNode"/></node>
<node POSITION="right" ID="ID_3"><hook NAME="SummaryNode"/><hook NAME="AlwaysUnfoldedNode"/><node TEXT="Samlet" ID="ID_4"/></node>
<node TEXT="Billede" POSITION="left" ID="ID_5"><hook URI="kort.png" SIZE="0.5" NAME="ExternalObject"/></node>
<node TEXT="Fri" POSITION="left" ID="ID_6"><hook NAME="FreeNode"/><arrowlink SHAPE="CUBIC_CURVE" COLOR="#000000" WIDTH="2" TRANSPARENCY="80" DASH="3 3" FONT_SIZE="9" FONT_FAMILY="SansSerif" DESTINATION="ID_2" STARTINCLINATION="10;0;" ENDINCLINATION="10;0;" STARTARROW="NONE" ENDARROW="DEFAULT" SOURCE_LABEL="fra" MIDDLE_LABEL="h&#xe6;nger sammen" TARGET_LABEL="til"/></node>
</node>
</map>

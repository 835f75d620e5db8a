<map version="freeplane 1.3.0">
<node TEXT="Frivillige" ID="ID_1">
<node TEXT="Besøgsven" POSITION="right" ID="ID_2"><icon BUILTIN="idea"/><node TEXT="Mandag" ID="ID_3"/><node TEXT="Onsdag" ID="ID_4" LINK="#ID_3"/></node>
<node TREE_ID="ID_2" POSITION="left" ID="ID_5"/>
<node CONTENT_ID="ID_3" POSITION="left" ID="ID_6"><node TEXT="Eget barn" ID="ID_7"/></node>
<node TEXT="Ring" POSITION="right" ID="ID_8"><node TREE_ID="ID_8" ID="ID_9"/></node>
</node>
</map>

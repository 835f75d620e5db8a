<map version="0.9.0">
<node TEXT="Dobbelt" ID="ID_1">
<node TEXT="A" ID="ID_2" POSITION="right"/>
<node TEXT="B" ID="ID_2" POSITION="right"><arrowlink DESTINATION="ID_2"/></node>
<node TEXT="C" POSITION="left" LINK="#ID_2"/>
<node TEXT="D" POSITION="left" LINK="#ID_99"><arrowlink DESTINATION="ID_98" ENDARROW="Default"/></node>
</node>
</map>

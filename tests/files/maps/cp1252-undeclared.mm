<map version="0.8.1">
<node TEXT="Møde om åen">
<node TEXT="Raw space – streg" POSITION="right"/>
</node>
</map>

<map version="0.9.0">
<node TEXT="Børn & unge">
<node TEXT="a < b" POSITION="right"/>
</node>
</map>

<?xml version="1.0" encoding="ISO-8859-1"?>
<map version="0.8.1">
<node TEXT="Løse ærter">
<node TEXT="på båd" POSITION="left"/>
</node>
</map>

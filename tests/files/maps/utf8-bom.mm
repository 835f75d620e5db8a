<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<map version="1.9.13">
<node TEXT="Øer"><node TEXT="Ærø" POSITION="right"/></node>
</map>

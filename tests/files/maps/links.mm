<map version="freeplane 1.6.0">
<node TEXT="Henvisninger" ID="ID_1">
<node TEXT="0" POSITION="right" LINK="https://example.dk/a?b=1&amp;c=2"/>
<node TEXT="1" POSITION="right" LINK="mailto:aase@example.dk"/>
<node TEXT="2" POSITION="right" LINK="../kort/plan.pdf"/>
<node TEXT="3" POSITION="right" LINK="andet.mm#ID_7"/>
<node TEXT="4" POSITION="right" LINK="menuitem:_SaveAction"/>
<node TEXT="5" POSITION="right" LINK="execute:_rm"/>
<node TEXT="6" POSITION="right" LINK="file:/etc/passwd"/>
<node TEXT="7" POSITION="right" LINK="#ID_1"/>
</node>
</map>

<map>
<node text="Byens park" folded="true">
<node text="B&#230;nke" link="http://example.dk/baenke"/>
<node text="Lys" folded="true"><node text="Lygter"/></node>
</node>
</map>

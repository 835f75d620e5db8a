<map version="0.9.0">
<node TEXT="Første"><node TEXT="a"/></node>
<node TEXT="Anden"><node TEXT="b"/></node>
</map>

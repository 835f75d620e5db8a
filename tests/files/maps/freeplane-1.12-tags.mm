<map version="freeplane 1.12.1" dialect="new">
<bookmarks><bookmark nodeId="ID_2" name="Start"/></bookmarks>
<node TEXT="Bibliotek" ID="ID_1" SOME_FUTURE_THING="7">
<node TEXT="B&#xf8;ger" POSITION="top_or_left" ID="ID_2" TAGS="lyd&#xa;e-bog" MAX_WIDTH="20 cm" MIN_WIDTH="2 cm" HGAP_QUANTITY="14 pt" FORMAT="STANDARD_FORMAT"><fremtid a="1" b=""><del>x &amp; y</del></fremtid></node>
</node>
</map>

<map version="freeplane 1.6.0">
<node TEXT="Glad &#xd83d;&#xde00; og &#55357;&#56832;" ID="ID_1">
<node TEXT="Klokke&#x7;n &#x1;ringer&#xd83d;" POSITION="right"/>
</node>
</map>

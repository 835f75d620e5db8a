<map version="0.7.1">
<!-- This file is saved using a hacked version of FreeMind. visit: http://freemind-mmx.sourceforge.net -->
<node TEXT="&lt;html&gt;&lt;b&gt;Kultur&lt;/b&gt; og&lt;br&gt;fritid" ID="Freemind_Link_1">
<arrowlink ENDARROW="Default" DESTINATION="Freemind_Link_2" ID="Freemind_Arrow_Link_9" STARTARROW="None"/>
<hook NAME="accessories/plugins/CreationModificationPlugin.properties"><Parameters CREATED="1046012400000" MODIFIED="1046012460000"/></hook>
<node TEXT="&lt;html&gt;&lt;ul&gt;&lt;li&gt;Teater&lt;li&gt;Musik&lt;/ul&gt;" POSITION="right" ID="Freemind_Link_2">
<linktarget DESTINATION="Freemind_Link_2" SOURCE="Freemind_Link_1" ID="Freemind_Arrow_Link_9"/>
</node>
<node TEXT="1 &lt; 2 &amp; 3 &gt; 2" POSITION="left"/>
</node>
</map>

<map version="freeplane 1.2.0">
<!--To view this file, download free mind mapping software Freeplane from http://freeplane.sourceforge.net -->
<node TEXT="Vandmilj&#xf8;" ID="ID_1723255651" CREATED="1283093380553" MODIFIED="1283093380553"><hook NAME="MapStyle">
    <properties show_icon_for_attributes="true"/>
<map_styles>
<stylenode LOCALIZED_TEXT="styles.root_node">
<stylenode LOCALIZED_TEXT="styles.predefined" POSITION="right">
<stylenode LOCALIZED_TEXT="default" MAX_WIDTH="600" COLOR="#000000" STYLE="as_parent"><font NAME="SansSerif" SIZE="10" BOLD="false" ITALIC="false"/></stylenode>
</stylenode>
</stylenode>
</map_styles>
</hook>
<hook NAME="AutomaticEdgeColor" COUNTER="2"/>
<node TEXT="&#xc5;en" POSITION="right" ID="ID_2" STYLE_REF="Topic" COLOR="#cc3300" BACKGROUND_COLOR="#ffffcc"><edge COLOR="#ff0000"/><font BOLD="true" STRIKETHROUGH="true"/>
<icon BUILTIN="yes"/><icon BUILTIN="emoji-1F600"/>
<node TEXT="Fisk" ID="ID_3" OBJECT="java.lang.Long|7"/>
<node ID="ID_4" OBJECT="org.freeplane.features.format.FormattedDate|2012-05-05T12:00+0200|date"/>
<node TEXT="=1+1" ID="ID_5"/>
<node TEXT="=ikke en formel" FORMAT="NO_FORMAT" ID="ID_6"/>
</node>
<node LOCALIZED_TEXT="new_mindmap" POSITION="left" ID="ID_7"/>
<node LOCALIZED_TEXT="AutomaticLayout.level,1" POSITION="left" ID="ID_8"/>
</node>
</map>

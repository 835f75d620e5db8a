<map version="freeplane 1.7.0">
<node TEXT="S&#xe5;dan g&#xf8;r vi" ID="ID_1" CREATED="1709654401000" MODIFIED="1709654461000" FOLDED="false">
<attribute NAME="committee" VALUE="Udvalget for f&#xe6;llesskab"/>
<attribute NAME="meeting" VALUE="2"/>
<attribute NAME="date" VALUE="2024-03-05"/>
<node TEXT="I dag" ID="ID_2" CREATED="1709654402000" MODIFIED="1709654462000" POSITION="right">
<attribute NAME="item" VALUE="1"/>
<node TEXT="Svar i fire af 23 processer" ID="ID_3" CREATED="1709654403000" MODIFIED="1709654463000">
<node TEXT="Hvem svarer?" ID="ID_4" CREATED="1709654404000" MODIFIED="1709654464000">
<richcontent TYPE="NOTE"><html><head/><body><p>Spurgt to gange</p><p>og ikke besvaret</p></body></html></richcontent>
<icon BUILTIN="help"/>
<attribute NAME="kind" VALUE="question"/>
</node>
</node>
<node TEXT="Giv svar inden for en frist" ID="ID_5" CREATED="1709654405000" MODIFIED="1709654465000">
<icon BUILTIN="idea"/>
<attribute NAME="kind" VALUE="idea"/>
</node>
</node>
<node TEXT="Aftaler" ID="ID_6" CREATED="1709654406000" MODIFIED="1709654466000" POSITION="left" FOLDED="true">
<attribute NAME="item" VALUE="2"/>
<node TEXT="Referat som mindmap" ID="ID_7" CREATED="1709654407000" MODIFIED="1709654467000">
<icon BUILTIN="button_ok"/>
<attribute NAME="kind" VALUE="decision"/>
</node>
<node TEXT="Skriv til foreningerne" ID="ID_8" CREATED="1709654408000" MODIFIED="1709654468000">
<icon BUILTIN="list"/>
<attribute NAME="kind" VALUE="action"/>
<attribute NAME="owner" VALUE="&#xc5;se Holm"/>
<attribute NAME="due" VALUE="2024-04-01"/>
<attribute NAME="status" VALUE="planned"/>
</node>
<node TEXT="M&#xe5;l det" ID="ID_9" CREATED="1709654409000" MODIFIED="1709654469000">
<icon BUILTIN="checked"/>
<attribute NAME="kind" VALUE="action"/>
<attribute NAME="status" VALUE="done"/>
</node>
<node TEXT="Skal vi stemme?" ID="ID_10" CREATED="1709654410000" MODIFIED="1709654470000">
<icon BUILTIN="broken-line"/>
<attribute NAME="kind" VALUE="disagreement"/>
</node>
<node TEXT="Unge bliver talt om, ikke med." ID="ID_11" CREATED="1709654411000" MODIFIED="1709654471000">
<icon BUILTIN="bookmark"/>
<attribute NAME="kind" VALUE="quote"/>
</node>
<node TEXT="Det tager tid" ID="ID_12" CREATED="1709654412000" MODIFIED="1709654472000">
<icon BUILTIN="messagebox_warning"/>
<attribute NAME="kind" VALUE="concern"/>
</node>
<node TEXT="Alle vil det" ID="ID_13" CREATED="1709654413000" MODIFIED="1709654473000">
<icon BUILTIN="ksmiletris"/>
<attribute NAME="kind" VALUE="agreement"/>
</node>
<node TEXT="Rapporten fra 2022" ID="ID_14" CREATED="1709654414000" MODIFIED="1709654474000">
<icon BUILTIN="attach"/>
<attribute NAME="kind" VALUE="source"/>
</node>
<node TEXT="It-platform" ID="ID_15" CREATED="1709654415000" MODIFIED="1709654475000">
<icon BUILTIN="hourglass"/>
<attribute NAME="kind" VALUE="parking"/>
</node>
</node>
</node>
</map>

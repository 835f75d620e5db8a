<map version="freeplane 1.9.8">
<node TEXT="Energi" ID="ID_1">
<node TEXT="Vind" POSITION="right" ID="ID_2">
<richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown"><text># Overskrift

- *et* punkt</text></richcontent>
<richcontent TYPE="DETAILS" CONTENT-TYPE="plain/auto"><text>Ren  tekst</text></richcontent>
</node>
<node TEXT="Sol" POSITION="right" ID="ID_3"><richcontent TYPE="NOTE" CONTENT-TYPE="xml/"><html><head/><body><p>Almindelig</p></body></html></richcontent></node>
</node>
</map>

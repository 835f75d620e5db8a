<map version="0.9.0">
<node TEXT="Rod">
<node TEXT=Uden_tegn POSITION=right TEXT="igen">
<richcontent TYPE="NOTE"><html><body><p>Ikke lukket<br>men læst</body></html></richcontent>
</node></wrong>
<node TEXT="Sidste" POSITION="left"/>
</node>
</node>
</map>
</map>

<map version="1.0.1">
<!-- To view this file, download free mind mapping software FreeMind from http://freemind.sourceforge.net -->
<node ID="ID_1" TEXT="Plejehjem">
<node POSITION="right" ID="ID_2" TEXT="Mad"><richcontent TYPE="NOTE"><html><head/><body><p>Varm&nbsp;mad &mdash; hver dag &hellip; 12&euro; &ukendt; ord</p></body></html></richcontent></node>
</node>
</map>

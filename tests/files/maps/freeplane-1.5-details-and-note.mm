<map version="freeplane 1.5.9">
<node TEXT="Cykelstier" FOLDED="false" ID="ID_1">
<node TEXT="Begge" POSITION="right" ID="ID_2"><richcontent TYPE="DETAILS" HIDDEN="true">

<html>
  <head>
    
  </head>
  <body>
    <p>
      Detaljen
    </p>
  </body>
</html>
</richcontent>
<richcontent TYPE="NOTE">

<html>
  <head>
    
  </head>
  <body>
    <p>
      Noten <i>med</i> skr&#229;t
    </p>
  </body>
</html>
</richcontent>
</node>
<node TEXT="Kun detalje" POSITION="right" ID="ID_3"><richcontent TYPE="DETAILS"><html><head/><body><p>Alene</p></body></html></richcontent></node>
</node>
</map>

<map version="0.9.0">
<node TEXT="Skåret over" ID="ID_1">
<node TEXT="Hel" POSITION="right"/>
<node TEXT="Halv" POSITION="left"><richcontent TYPE="NOTE"><html><body><p>Noten er
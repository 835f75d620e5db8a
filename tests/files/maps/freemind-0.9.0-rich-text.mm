<map version="0.9.0">
<attribute_registry SHOW_ATTRIBUTES="hide"><attribute_name NAME="pris" VISIBLE="true"/></attribute_registry>
<node CREATED="1199142000000" ID="ID_1" MODIFIED="1199142000000">
<richcontent TYPE="NODE"><html>
  <head>

  </head>
  <body>
    <p>
      Havnen <b>nord</b>
    </p>
    <p>

    </p>
    <p>
      i 2030
    </p>
  </body>
</html></richcontent>
<richcontent TYPE="NOTE"><html>
  <head>

  </head>
  <body>
    <p>
      En note
    </p>
    <p>
      med to afsnit
    </p>
  </body>
</html></richcontent>
<attribute_layout NAME_WIDTH="60" VALUE_WIDTH="80"/>
<attribute NAME="pris" VALUE="12"/>
<attribute NAME="pris" VALUE="13"/>
<attribute NAME="tom" VALUE=""/>
<node ID="ID_2" POSITION="right" TEXT="Kaj" LINK="#ID_3" VSHIFT="12" HGAP="40"/>
<node ID="ID_3" POSITION="left" TEXT="Bro" LINK="kort/bro.pdf"/>
</node>
</map>

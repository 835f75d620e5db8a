<map version="1.0.1">
  <node TEXT="Indrykket">
    <node TEXT="Barn" POSITION="right"/>
  </node>
</map>

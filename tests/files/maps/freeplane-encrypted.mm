<map version="freeplane 1.8.0">
<node TEXT="Personale" ID="ID_1">
<node TEXT="L&#xf8;n" POSITION="right" ID="ID_2" ENCRYPTED_CONTENT="kZ9q7vXyZ w1=="/>
</node>
</map>

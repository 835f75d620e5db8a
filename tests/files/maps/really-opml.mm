<?xml version="1.0"?>
<opml version="1.0"><head><title>Egentlig OPML</title></head><body><outline text="Et"><outline text="To"/></outline></body></opml>

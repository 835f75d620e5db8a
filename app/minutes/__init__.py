"""The minutes as a mind map: on the laptop, on the wall, and the line they are written in."""

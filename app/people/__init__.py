"""Members, where they sit, and who is in the room."""

"""The minutes of a meeting in the formats of other programs: one small module per format."""

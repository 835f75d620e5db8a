"""Boards: post-its on a SWOT, a poster or open ground, drawn from tiles, on the laptop and on the wall."""

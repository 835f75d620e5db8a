"""Boards as files: what goes out, and what comes in."""

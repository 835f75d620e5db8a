"""Widgets and drawings that know no feature of the program: theme, icons, buttons, clock, fields."""

"""The committee file: its rows, its rules and the one door through which it is changed."""

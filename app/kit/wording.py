"""The few words of the kit itself; the shell puts those of its language here. No Qt: reading a file needs none."""

KEY_NAMES: dict[str, str] = {
    "Space": "Space",
    "Return": "Enter",
    "Enter": "Enter",
    "Esc": "Esc",
    "Escape": "Esc",
    "Del": "Del",
    "Delete": "Del",
    "Ins": "Ins",
    "Insert": "Ins",
    "Backspace": "Backspace",
    "Tab": "Tab",
    "Ctrl": "Ctrl",
    "Alt": "Alt",
    "Shift": "Shift",
    "PgUp": "PgUp",
    "PgDown": "PgDn",
    "Home": "Home",
    "End": "End",
}

ANSWERS: dict[str, str] = {"ok": "OK", "cancel": "Cancel"}

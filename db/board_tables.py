"""The tables of boards as they are first made; see schema.py."""

BOARD = (
    """CREATE TABLE board (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        title TEXT NOT NULL, template TEXT NOT NULL, question TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE zone (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, position INTEGER NOT NULL, key TEXT NOT NULL,
        title TEXT NOT NULL, colour TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL
    ) STRICT""",
    """CREATE TABLE cluster (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, name TEXT NOT NULL,
        folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1))) STRICT""",
    "CREATE INDEX cluster_of_board ON cluster (board)",
    """CREATE TABLE note (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, zone INTEGER REFERENCES zone,
        cluster INTEGER REFERENCES cluster, text TEXT NOT NULL, colour TEXT NOT NULL,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL, z INTEGER NOT NULL,
        dots INTEGER NOT NULL DEFAULT 0, author_kind TEXT, knowledge TEXT, builds_on INTEGER REFERENCES note,
        under INTEGER REFERENCES note, locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
        evidence TEXT NOT NULL DEFAULT '', covered INTEGER NOT NULL DEFAULT 0 CHECK (covered IN (0, 1))) STRICT""",
    "CREATE INDEX note_of_board ON note (board, z)",
    "CREATE INDEX note_built_on ON note (builds_on)",
    "CREATE INDEX note_under ON note (under)",
    "CREATE INDEX note_of_cluster ON note (cluster)",
    """CREATE TABLE not_twins (
        id INTEGER PRIMARY KEY, note INTEGER NOT NULL REFERENCES note, other INTEGER NOT NULL REFERENCES note
    ) STRICT""",
    "CREATE INDEX not_twins_note ON not_twins (note)",
    "CREATE INDEX not_twins_other ON not_twins (other)",
    """CREATE TABLE sorting (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, note INTEGER REFERENCES note,
        began_at TEXT NOT NULL, planned_s INTEGER NOT NULL) STRICT""",
    "CREATE INDEX sorting_of_board ON sorting (board)",
    "CREATE INDEX sorting_of_note ON sorting (note)",
    """CREATE TABLE silent_writing (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, question TEXT NOT NULL DEFAULT '',
        planned_s INTEGER, way TEXT NOT NULL DEFAULT 'all' CHECK (way IN ('all', 'one', 'cluster', 'seats')),
        direction INTEGER NOT NULL DEFAULT 1 CHECK (direction IN (1, -1)), starter INTEGER REFERENCES person,
        note INTEGER REFERENCES note, began_at TEXT NOT NULL, ended_at TEXT, closed_at TEXT) STRICT""",
    "CREATE INDEX silent_writing_of_board ON silent_writing (board)",
    "CREATE INDEX silent_writing_of_note ON silent_writing (note)",
    "CREATE INDEX silent_writing_by_starter ON silent_writing (starter)",
    """CREATE TABLE note_writer (
        id INTEGER PRIMARY KEY, note INTEGER NOT NULL REFERENCES note, person INTEGER NOT NULL REFERENCES person,
        explains INTEGER NOT NULL DEFAULT 0 CHECK (explains IN (0, 1))) STRICT""",
    "CREATE INDEX note_writer_of_note ON note_writer (note)",
    "CREATE INDEX note_writer_by_person ON note_writer (person)",
    """CREATE TABLE picture (
        id INTEGER PRIMARY KEY, hash TEXT NOT NULL, media TEXT NOT NULL, width INTEGER NOT NULL,
        height INTEGER NOT NULL, content BLOB NOT NULL) STRICT""",
    "CREATE INDEX picture_by_hash ON picture (hash)",
    """CREATE TABLE backdrop (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, picture INTEGER NOT NULL REFERENCES picture,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        locked INTEGER NOT NULL DEFAULT 1 CHECK (locked IN (0, 1))) STRICT""",
    "CREATE INDEX backdrop_of_board ON backdrop (board)",
    """CREATE TABLE board_focus (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, note INTEGER REFERENCES note,
        zone INTEGER REFERENCES zone, page INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX board_focus_of_board ON board_focus (board)",
    "CREATE INDEX board_focus_of_note ON board_focus (note)",
    """CREATE TABLE own_template (
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, template TEXT NOT NULL, fields TEXT NOT NULL) STRICT""",
    """CREATE TABLE strategy (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, field TEXT NOT NULL, text TEXT NOT NULL,
        chosen INTEGER NOT NULL DEFAULT 0, owner INTEGER REFERENCES person, due_on TEXT) STRICT""",
    "CREATE INDEX strategy_of_board ON strategy (board)",
    "CREATE INDEX strategy_of_owner ON strategy (owner)",
    """CREATE TABLE strategy_note (
        id INTEGER PRIMARY KEY, strategy INTEGER NOT NULL REFERENCES strategy, note INTEGER NOT NULL REFERENCES note
    ) STRICT""",
    "CREATE INDEX strategy_of_note ON strategy_note (note)",
    "CREATE INDEX strategy_note_of_strategy ON strategy_note (strategy)",
    """CREATE TABLE crossing (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board,
        step TEXT NOT NULL DEFAULT 'choose' CHECK (step IN ('choose', 'cross', 'check', 'pick')),
        inner_note INTEGER REFERENCES note, outer_note INTEGER REFERENCES note,
        face TEXT NOT NULL DEFAULT '' CHECK (face IN ('', 'tows', 'changes', 'beside')),
        earlier INTEGER REFERENCES board) STRICT""",
    "CREATE INDEX crossing_of_board ON crossing (board)",
    "CREATE INDEX crossing_of_earlier ON crossing (earlier)",
    "CREATE INDEX crossing_of_inner ON crossing (inner_note)",
    "CREATE INDEX crossing_of_outer ON crossing (outer_note)",
    """CREATE TABLE crossing_note (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, note INTEGER NOT NULL REFERENCES note
    ) STRICT""",
    "CREATE INDEX crossing_note_of_board ON crossing_note (board)",
    "CREATE INDEX crossing_note_of_note ON crossing_note (note)",
)

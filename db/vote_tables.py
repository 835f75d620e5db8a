"""The tables of votes: what is voted on, the sums, and who has voted; nothing leads from a person to a choice."""

VOTES = (
    """CREATE TABLE vote (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        board INTEGER REFERENCES board, kind TEXT NOT NULL, question TEXT NOT NULL, voters INTEGER, dots_each INTEGER,
        hidden INTEGER NOT NULL DEFAULT 1, result TEXT NOT NULL DEFAULT '', remark TEXT NOT NULL DEFAULT '',
        way TEXT NOT NULL DEFAULT 'dots' CHECK (way IN ('dots', 'hands', 'paper')),
        at_most INTEGER NOT NULL DEFAULT 2, rule_kind TEXT NOT NULL DEFAULT '', threshold INTEGER,
        rule TEXT NOT NULL DEFAULT '', opened_at TEXT, closed_at TEXT, round INTEGER NOT NULL DEFAULT 1,
        earlier INTEGER REFERENCES vote, eligible INTEGER, inside INTEGER, members INTEGER, needed INTEGER,
        blank INTEGER NOT NULL DEFAULT 0, on_wall INTEGER NOT NULL DEFAULT 0 CHECK (on_wall IN (0, 1))) STRICT""",
    "CREATE INDEX vote_of_meeting ON vote (meeting)",
    "CREATE INDEX vote_of_item ON vote (item)",
    "CREATE INDEX vote_of_board ON vote (board)",
    "CREATE INDEX vote_after ON vote (earlier)",
    """CREATE TABLE vote_option (
        id INTEGER PRIMARY KEY, vote INTEGER NOT NULL REFERENCES vote, position INTEGER NOT NULL, text TEXT NOT NULL,
        note INTEGER REFERENCES note ON DELETE SET NULL, cluster INTEGER REFERENCES cluster ON DELETE SET NULL,
        strategy INTEGER REFERENCES strategy ON DELETE SET NULL) STRICT""",
    "CREATE INDEX vote_option_of_vote ON vote_option (vote, position)",
    "CREATE INDEX vote_option_of_note ON vote_option (note)",
    "CREATE INDEX vote_option_of_cluster ON vote_option (cluster)",
    "CREATE INDEX vote_option_of_strategy ON vote_option (strategy)",
    """CREATE TABLE tally (
        id INTEGER PRIMARY KEY, vote INTEGER NOT NULL REFERENCES vote, group_kind TEXT, step INTEGER,
        count INTEGER NOT NULL, option INTEGER REFERENCES vote_option) STRICT""",
    "CREATE INDEX tally_of_vote ON tally (vote)",
    "CREATE INDEX tally_of_option ON tally (option)",
    """CREATE TABLE voter (
        id INTEGER PRIMARY KEY, vote INTEGER NOT NULL REFERENCES vote, person INTEGER REFERENCES person,
        kind TEXT) STRICT""",
    "CREATE INDEX voter_of_vote ON voter (vote)",
    "CREATE INDEX voter_of_person ON voter (person)",
    """CREATE TABLE objection (
        id INTEGER PRIMARY KEY, vote INTEGER NOT NULL REFERENCES vote, option INTEGER REFERENCES vote_option,
        text TEXT NOT NULL) STRICT""",
    "CREATE INDEX objection_of_vote ON objection (vote)",
    "CREATE INDEX objection_of_option ON objection (option)",
)

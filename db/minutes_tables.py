"""The tables of the minutes, of what came out of them and of what a committee does together; see schema.py."""

MINUTES = (
    """CREATE TABLE map (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, title TEXT NOT NULL,
        remark TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE node (
        id INTEGER PRIMARY KEY, map INTEGER NOT NULL REFERENCES map, parent INTEGER REFERENCES node,
        position INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('root', 'topic', 'point', 'idea', 'question',
            'concern', 'agreement', 'disagreement', 'decision', 'action', 'quote', 'source', 'parking')),
        text TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '', item INTEGER REFERENCES item, note INTEGER REFERENCES note,
        turn INTEGER REFERENCES turn, side INTEGER CHECK (side IN (-1, 1)), folded INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, carried TEXT, link TEXT NOT NULL DEFAULT '',
        backdrop INTEGER REFERENCES backdrop) STRICT""",
    "CREATE INDEX node_of_map ON node (map, parent, position)",
    "CREATE INDEX node_below ON node (parent)",
    "CREATE INDEX node_of_note ON node (note)",
    "CREATE INDEX node_of_turn ON node (turn)",
    "CREATE INDEX node_of_backdrop ON node (backdrop)",
    """CREATE TABLE node_link (
        id INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES node, other INTEGER NOT NULL REFERENCES node,
        label TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX node_link_from ON node_link (node)",
    "CREATE INDEX node_link_to ON node_link (other)",
)

TOGETHER = (
    """CREATE TABLE grouping (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        task TEXT NOT NULL) STRICT""",
    """CREATE TABLE group_member (
        id INTEGER PRIMARY KEY, grouping INTEGER NOT NULL REFERENCES grouping, name TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person) STRICT""",
    """CREATE TABLE talk (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        guest INTEGER REFERENCES person, title TEXT NOT NULL) STRICT""",
    """CREATE TABLE talk_point (
        id INTEGER PRIMARY KEY, talk INTEGER NOT NULL REFERENCES talk, position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('point', 'question', 'reference')), text TEXT NOT NULL) STRICT""",
    """CREATE TABLE quotation (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, node INTEGER REFERENCES node,
        person INTEGER REFERENCES person, text TEXT NOT NULL,
        consent TEXT NOT NULL DEFAULT 'internal' CHECK (consent IN ('internal', 'anonymous', 'first_name', 'full'))
    ) STRICT""",
    "CREATE INDEX quotation_of_node ON quotation (node)",
    """CREATE TABLE pulse_question (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL) STRICT""",
    """CREATE TABLE pulse_answer (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting,
        question INTEGER NOT NULL REFERENCES pulse_question,
        sheet INTEGER NOT NULL, kind TEXT NOT NULL, score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5)) STRICT""",
    """CREATE TABLE evaluation (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, kind TEXT,
        score INTEGER, plus INTEGER, text TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE paragraph (
        id INTEGER PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, first_text TEXT NOT NULL,
        final_text TEXT NOT NULL, first_points INTEGER NOT NULL, final_points INTEGER NOT NULL) STRICT""",
)

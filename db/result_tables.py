"""The tables of what comes out of meetings: the follow-up, and the versions of the minutes with their approval."""

FOLLOWUP = (
    """CREATE TABLE decision (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, text TEXT NOT NULL, competence TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '', agreement TEXT NOT NULL DEFAULT '', minority TEXT NOT NULL DEFAULT '',
        who INTEGER NOT NULL DEFAULT 0, what INTEGER NOT NULL DEFAULT 0, by_when INTEGER NOT NULL DEFAULT 0,
        resources INTEGER NOT NULL DEFAULT 0, measure INTEGER NOT NULL DEFAULT 0, follow_up INTEGER NOT NULL DEFAULT 0,
        vote INTEGER REFERENCES vote) STRICT""",
    "CREATE INDEX decision_of_node ON decision (node)",
    """CREATE TABLE decision_source (
        id INTEGER PRIMARY KEY, decision INTEGER NOT NULL REFERENCES decision, note INTEGER REFERENCES note,
        strategy INTEGER REFERENCES strategy) STRICT""",
    "CREATE INDEX decision_source_of_decision ON decision_source (decision)",
    """CREATE TABLE action_item (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, decision INTEGER REFERENCES decision, text TEXT NOT NULL,
        owner INTEGER REFERENCES person, due_on TEXT, status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN
            ('planned', 'under_way', 'done', 'partly', 'late', 'dropped')), done_on TEXT,
        remark TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX action_item_of_node ON action_item (node)",
    "CREATE INDEX action_item_of_decision ON action_item (decision)",
    """CREATE TABLE disagreement (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, decision INTEGER REFERENCES decision, text TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'open', outcome TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX disagreement_of_node ON disagreement (node)",
    "CREATE INDEX disagreement_of_decision ON disagreement (decision)",
    """CREATE TABLE side_taken (
        id INTEGER PRIMARY KEY, disagreement INTEGER NOT NULL REFERENCES disagreement, position INTEGER NOT NULL,
        name TEXT NOT NULL, arguments TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX side_taken_of_disagreement ON side_taken (disagreement)",
    """CREATE TABLE trail (
        id INTEGER PRIMARY KEY, idea TEXT NOT NULL, status TEXT NOT NULL, result TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE trail_step (
        id INTEGER PRIMARY KEY, trail INTEGER NOT NULL REFERENCES trail, position INTEGER NOT NULL, on_date TEXT,
        note INTEGER REFERENCES note, strategy INTEGER REFERENCES strategy, decision INTEGER REFERENCES decision,
        action_item INTEGER REFERENCES action_item, text TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE parking (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, node INTEGER REFERENCES node,
        text TEXT NOT NULL, status TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX parking_of_node ON parking (node)",
)

APPROVAL = (
    """CREATE TABLE minutes_form (
        id INTEGER PRIMARY KEY, occasion TEXT NOT NULL DEFAULT '', account TEXT NOT NULL DEFAULT '',
        recommendation TEXT NOT NULL DEFAULT '', decision TEXT NOT NULL DEFAULT '',
        signatures TEXT NOT NULL DEFAULT '', kle TEXT NOT NULL DEFAULT '',
        attendance TEXT NOT NULL DEFAULT 'counts' CHECK (attendance IN ('counts', 'names')),
        owners TEXT NOT NULL DEFAULT 'groups' CHECK (owners IN ('none', 'groups', 'names')),
        votes TEXT NOT NULL DEFAULT 'total' CHECK (votes IN ('none', 'total', 'groups')),
        parties INTEGER NOT NULL DEFAULT 0 CHECK (parties IN (0, 1))) STRICT""",
    """CREATE TABLE minutes_version (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, state TEXT NOT NULL
            CHECK (state IN ('draft', 'read_out', 'comments', 'approved')),
        kept_at TEXT NOT NULL, content TEXT NOT NULL, sha256 TEXT NOT NULL, until_on TEXT) STRICT""",
    "CREATE INDEX minutes_version_of_meeting ON minutes_version (meeting)",
    """CREATE TABLE minutes_comment (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        author TEXT NOT NULL, text TEXT NOT NULL, written_at TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'followed', 'not_followed'))) STRICT""",
    "CREATE INDEX minutes_comment_of_meeting ON minutes_comment (meeting)",
    "CREATE INDEX minutes_comment_of_item ON minutes_comment (item)",
    """CREATE TABLE minutes_addendum (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, author TEXT NOT NULL, text TEXT NOT NULL,
        written_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX minutes_addendum_of_meeting ON minutes_addendum (meeting)",
    """CREATE TABLE read_back (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting,
        place INTEGER NOT NULL DEFAULT 0) STRICT""",
)

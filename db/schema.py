"""The tables of a committee file as they are first made; later steps stand in migrations.py.

Moments are ISO 8601 UTC text (`*_at`), dates ISO text (`*_on`), durations seconds (`*_s`). Order columns (`position`)
are dense from 1 after every action and never UNIQUE, so that a row can pass through its neighbour's place.
"""

from typing import Final

APPLICATION_ID: Final = 0x52425244  # "RBRD", shown by file(1) and the MIME magic
SCHEMA_VERSION: Final = 1

COMMITTEE = (
    """CREATE TABLE committee (
        id INTEGER PRIMARY KEY, uuid TEXT NOT NULL, name TEXT NOT NULL, municipality TEXT NOT NULL DEFAULT '',
        task TEXT NOT NULL DEFAULT '', deliverable TEXT NOT NULL DEFAULT '', promise TEXT NOT NULL DEFAULT '',
        legal_basis TEXT NOT NULL DEFAULT '', reports_to TEXT NOT NULL DEFAULT '', case_number TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE ground_rule (
        id INTEGER PRIMARY KEY, position INTEGER NOT NULL, text TEXT NOT NULL) STRICT""",
    """CREATE TABLE goal (
        id INTEGER PRIMARY KEY, from_on TEXT NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE hard_topic (
        id INTEGER PRIMARY KEY, text TEXT NOT NULL, raised INTEGER REFERENCES meeting,
        treated INTEGER REFERENCES meeting,
        status TEXT NOT NULL DEFAULT '') STRICT""",
)

PEOPLE = (
    "CREATE TABLE party (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    """CREATE TABLE person (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('citizen', 'politician', 'administrator', 'guest')),
        party INTEGER REFERENCES party, title TEXT NOT NULL DEFAULT '', cause TEXT NOT NULL DEFAULT '',
        seat INTEGER, active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))) STRICT""",
    """CREATE TABLE attendance (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, person INTEGER NOT NULL REFERENCES person,
        status TEXT NOT NULL CHECK (status IN ('present', 'apology', 'late', 'left')),
        came_at TEXT, left_at TEXT, stands_for INTEGER REFERENCES person, UNIQUE (meeting, person)) STRICT""",
    """CREATE TABLE presence (
        id INTEGER PRIMARY KEY, attendance INTEGER NOT NULL REFERENCES attendance, came_at TEXT, left_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX presence_of_attendance ON presence (attendance)",
    """CREATE TABLE seating (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, person INTEGER NOT NULL REFERENCES person,
        seat INTEGER NOT NULL) STRICT""",
    "CREATE INDEX seating_of_meeting ON seating (meeting, seat)",
    """CREATE TABLE quorum_rule (
        id INTEGER PRIMARY KEY, least INTEGER, rule TEXT NOT NULL
            CHECK (rule IN ('more_than_half', 'half', 'two_thirds', 'fixed', 'none'))) STRICT""",
)

AGENDA = (
    """CREATE TABLE meeting (
        id INTEGER PRIMARY KEY, number INTEGER NOT NULL,
        kind TEXT NOT NULL DEFAULT 'meeting' CHECK (kind IN ('meeting', 'workshop', 'camp')),
        title TEXT NOT NULL, theme TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
        purpose TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '',
        starts_at TEXT NOT NULL, opened_at TEXT, closed_at TEXT, prepare_on TEXT,
        secretary INTEGER REFERENCES person, timekeeper INTEGER REFERENCES person, mood_watch INTEGER REFERENCES person,
        roles_aside INTEGER NOT NULL DEFAULT 1 CHECK (roles_aside IN (0, 1, 2)),
        minutes_status TEXT NOT NULL DEFAULT 'draft' CHECK (minutes_status IN
            ('draft', 'read_out', 'comments', 'approved'))) STRICT""",
    """CREATE TABLE item (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, position INTEGER NOT NULL,
        kind TEXT NOT NULL, title TEXT NOT NULL, question TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '',
        planned_s INTEGER NOT NULL CHECK (planned_s >= 0), turn_s INTEGER, method TEXT,
        closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)), public_title TEXT NOT NULL DEFAULT '',
        public_text TEXT NOT NULL DEFAULT '', recommendation TEXT NOT NULL DEFAULT '',
        route TEXT NOT NULL DEFAULT '', case_number TEXT NOT NULL DEFAULT '',
        fixed_at TEXT, pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
        became TEXT NOT NULL DEFAULT '' CHECK (became IN ('', 'moved', 'dropped', 'written')),
        carried_from INTEGER REFERENCES item,
        roles_aside INTEGER CHECK (roles_aside IN (0, 1, 2))) STRICT""",
    "CREATE INDEX item_of_meeting ON item (meeting, position)",
    "CREATE INDEX item_carried ON item (carried_from)",
    """CREATE TABLE item_extension (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, extra_s INTEGER NOT NULL,
        reason TEXT NOT NULL CHECK (reason IN ('time_up', 'catch_up')), at TEXT NOT NULL) STRICT""",
    "CREATE INDEX item_extension_of_item ON item_extension (item)",
    """CREATE TABLE time_up (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, given_s INTEGER NOT NULL,
        answer TEXT NOT NULL CHECK (answer IN ('go_on', 'decide', 'move_on', 'dismissed')), at TEXT NOT NULL) STRICT""",
    "CREATE INDEX time_up_of_item ON time_up (item)",
    """CREATE TABLE item_note (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, text TEXT NOT NULL) STRICT""",
    "CREATE INDEX item_note_of_item ON item_note (item)",
    """CREATE TABLE item_action (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item,
        action_item INTEGER NOT NULL REFERENCES action_item) STRICT""",
    "CREATE INDEX item_action_of_item ON item_action (item)",
    "CREATE INDEX item_action_of_action ON item_action (action_item)",
    """CREATE TABLE item_leader (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, person INTEGER NOT NULL REFERENCES person
    ) STRICT""",
    """CREATE TABLE item_time (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, began_at TEXT NOT NULL, ended_at TEXT) STRICT""",
    "CREATE INDEX item_time_of_item ON item_time (item)",
    """CREATE TABLE wall (
        id INTEGER PRIMARY KEY, meeting INTEGER REFERENCES meeting,
        stage TEXT NOT NULL DEFAULT 'auto' CHECK (stage IN
            ('auto', 'agenda', 'round', 'board', 'map', 'read_back')),
        board INTEGER REFERENCES board, blank INTEGER NOT NULL DEFAULT 0 CHECK (blank IN (0, 1)),
        frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1))) STRICT""",
)

CHAIR = (
    """CREATE TABLE chair_duty (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, person INTEGER NOT NULL REFERENCES person,
        role TEXT NOT NULL CHECK (role IN ('chair', 'support')), position INTEGER NOT NULL,
        status TEXT NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed'))) STRICT""",
    """CREATE TABLE chair_handover (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, giver INTEGER REFERENCES person,
        taker INTEGER NOT NULL REFERENCES person, given_at TEXT NOT NULL, back_at TEXT) STRICT""",
    "CREATE INDEX chair_handover_of_item ON chair_handover (item)",
    """CREATE TABLE preparation (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting,
        phase TEXT NOT NULL CHECK (phase IN ('before', 'during', 'after')), text TEXT NOT NULL, due_on TEXT,
        done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))) STRICT""",
    "CREATE INDEX preparation_of_meeting ON preparation (meeting)",
    """CREATE TABLE handover_tip (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, text TEXT NOT NULL,
        written_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX handover_tip_of_meeting ON handover_tip (meeting)",
)

SPEAKING = (
    """CREATE TABLE round (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, question TEXT NOT NULL DEFAULT '',
        turn_s INTEGER NOT NULL, direction INTEGER NOT NULL DEFAULT 1 CHECK (direction IN (1, -1)),
        starter INTEGER REFERENCES person, began_at TEXT NOT NULL, ended_at TEXT,
        lap INTEGER NOT NULL DEFAULT 1, laps INTEGER NOT NULL DEFAULT 1,
        sentence INTEGER NOT NULL DEFAULT 0 CHECK (sentence IN (0, 1))) STRICT""",
    """CREATE TABLE turn (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, round INTEGER REFERENCES round,
        person INTEGER REFERENCES person, guest TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'speech',
        position INTEGER NOT NULL, state TEXT NOT NULL
            CHECK (state IN ('waiting', 'speaking', 'paused', 'done', 'passed', 'absent', 'withdrawn')),
        limit_s INTEGER, asked_at TEXT, passed_at TEXT, text TEXT NOT NULL DEFAULT '',
        parent INTEGER REFERENCES turn, pinned INTEGER NOT NULL DEFAULT 0, overtaken INTEGER NOT NULL DEFAULT 0,
        hat TEXT CHECK (hat IN ('official', 'politician'))) STRICT""",
    "CREATE INDEX turn_of_item ON turn (item, position)",
    "CREATE INDEX turn_about ON turn (parent)",
    """CREATE TABLE turn_time (
        id INTEGER PRIMARY KEY, turn INTEGER NOT NULL REFERENCES turn, began_at TEXT NOT NULL, ended_at TEXT) STRICT""",
    "CREATE INDEX turn_time_of_turn ON turn_time (turn)",
    """CREATE TABLE turn_link (
        id INTEGER PRIMARY KEY, turn INTEGER NOT NULL REFERENCES turn, other INTEGER NOT NULL REFERENCES turn,
        kind TEXT NOT NULL CHECK (kind IN ('builds_on', 'contradicts'))) STRICT""",
    """CREATE TABLE rule_set (
        id INTEGER PRIMARY KEY, item INTEGER REFERENCES item,
        kinds TEXT NOT NULL DEFAULT 'danish' CHECK (kinds IN ('danish', 'questions_first')),
        policy TEXT NOT NULL DEFAULT 'first'
            CHECK (policy IN ('fifo', 'first', 'fewest', 'least', 'alternate', 'manual')),
        scope TEXT NOT NULL DEFAULT 'item' CHECK (scope IN ('item', 'meeting', 'term')),
        guard INTEGER NOT NULL DEFAULT 3 CHECK (guard >= 1), speech_s INTEGER DEFAULT 180, later_s INTEGER DEFAULT 90,
        remark_s INTEGER DEFAULT 60, later_remark_s INTEGER DEFAULT 30,
        remarks INTEGER NOT NULL DEFAULT 2 CHECK (remarks >= 0),
        digits TEXT NOT NULL DEFAULT 'late' CHECK (digits IN ('late', 'always', 'never')),
        gong INTEGER NOT NULL DEFAULT 0 CHECK (gong IN (0, 1)),
        figures INTEGER NOT NULL DEFAULT 1 CHECK (figures IN (0, 1))) STRICT""",
    "CREATE INDEX rule_set_of_item ON rule_set (item)",
    """CREATE TABLE list_closing (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, called_at TEXT NOT NULL, closed_at TEXT,
        reopened_at TEXT, hands_for INTEGER, hands_against INTEGER) STRICT""",
    "CREATE INDEX list_closing_of_item ON list_closing (item)",
    """CREATE TABLE kind_time (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, kind TEXT NOT NULL,
        seconds REAL NOT NULL, turns INTEGER NOT NULL) STRICT""",
    "CREATE INDEX kind_time_of_meeting ON kind_time (meeting)",
)

BOARD = (
    """CREATE TABLE board (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        title TEXT NOT NULL, template TEXT NOT NULL, question TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE zone (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, position INTEGER NOT NULL, key TEXT NOT NULL,
        title TEXT NOT NULL, colour TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL
    ) STRICT""",
    """CREATE TABLE cluster (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, name TEXT NOT NULL) STRICT""",
    """CREATE TABLE note (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, zone INTEGER REFERENCES zone,
        cluster INTEGER REFERENCES cluster, text TEXT NOT NULL, colour TEXT NOT NULL,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL, z INTEGER NOT NULL,
        dots INTEGER NOT NULL DEFAULT 0, author_kind TEXT, knowledge TEXT, builds_on INTEGER REFERENCES note,
        under INTEGER REFERENCES note, locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
        evidence TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX note_of_board ON note (board)",
    "CREATE INDEX note_built_on ON note (builds_on)",
    "CREATE INDEX note_under ON note (under)",
    """CREATE TABLE picture (
        id INTEGER PRIMARY KEY, hash TEXT NOT NULL, media TEXT NOT NULL, width INTEGER NOT NULL,
        height INTEGER NOT NULL, content BLOB NOT NULL) STRICT""",
    "CREATE INDEX picture_by_hash ON picture (hash)",
    """CREATE TABLE backdrop (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES board, picture INTEGER NOT NULL REFERENCES picture,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL) STRICT""",
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
        chosen INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE strategy_note (
        id INTEGER PRIMARY KEY, strategy INTEGER NOT NULL REFERENCES strategy, note INTEGER NOT NULL REFERENCES note
    ) STRICT""",
    "CREATE INDEX strategy_of_note ON strategy_note (note)",
    """CREATE TABLE vote (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        board INTEGER REFERENCES board, kind TEXT NOT NULL, question TEXT NOT NULL, voters INTEGER, dots_each INTEGER,
        hidden INTEGER NOT NULL DEFAULT 1, result TEXT NOT NULL DEFAULT '', remark TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE tally (
        id INTEGER PRIMARY KEY, vote INTEGER NOT NULL REFERENCES vote, group_kind TEXT, step INTEGER,
        count INTEGER NOT NULL) STRICT""",
)

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
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, carried TEXT, link TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX node_of_map ON node (map, parent, position)",
    "CREATE INDEX node_below ON node (parent)",
    "CREATE INDEX node_of_note ON node (note)",
    "CREATE INDEX node_of_turn ON node (turn)",
    """CREATE TABLE node_link (
        id INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES node, other INTEGER NOT NULL REFERENCES node,
        label TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX node_link_from ON node_link (node)",
    "CREATE INDEX node_link_to ON node_link (other)",
)

FOLLOWUP = (
    """CREATE TABLE decision (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, text TEXT NOT NULL, competence TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '', agreement TEXT NOT NULL DEFAULT '', minority TEXT NOT NULL DEFAULT '',
        who INTEGER NOT NULL DEFAULT 0, what INTEGER NOT NULL DEFAULT 0, by_when INTEGER NOT NULL DEFAULT 0,
        resources INTEGER NOT NULL DEFAULT 0, measure INTEGER NOT NULL DEFAULT 0, follow_up INTEGER NOT NULL DEFAULT 0,
        vote INTEGER REFERENCES vote) STRICT""",
    """CREATE TABLE decision_source (
        id INTEGER PRIMARY KEY, decision INTEGER NOT NULL REFERENCES decision, note INTEGER REFERENCES note,
        strategy INTEGER REFERENCES strategy) STRICT""",
    """CREATE TABLE action_item (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, decision INTEGER REFERENCES decision, text TEXT NOT NULL,
        owner INTEGER REFERENCES person, due_on TEXT, status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN
            ('planned', 'under_way', 'done', 'partly', 'late', 'dropped')), done_on TEXT,
        remark TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE disagreement (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        node INTEGER REFERENCES node, decision INTEGER REFERENCES decision, text TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'open', outcome TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE side_taken (
        id INTEGER PRIMARY KEY, disagreement INTEGER NOT NULL REFERENCES disagreement, position INTEGER NOT NULL,
        name TEXT NOT NULL, arguments TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE trail (
        id INTEGER PRIMARY KEY, idea TEXT NOT NULL, status TEXT NOT NULL, result TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE trail_step (
        id INTEGER PRIMARY KEY, trail INTEGER NOT NULL REFERENCES trail, position INTEGER NOT NULL, on_date TEXT,
        note INTEGER REFERENCES note, strategy INTEGER REFERENCES strategy, decision INTEGER REFERENCES decision,
        action_item INTEGER REFERENCES action_item, text TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE parking (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, node INTEGER REFERENCES node,
        text TEXT NOT NULL, status TEXT NOT NULL DEFAULT '') STRICT""",
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

OWN = (
    """CREATE TABLE journal_action (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL, merge TEXT,
        undone INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE journal_row (
        id INTEGER PRIMARY KEY, action INTEGER NOT NULL REFERENCES journal_action, tbl TEXT NOT NULL,
        row INTEGER NOT NULL, before TEXT, after TEXT) STRICT""",
    "CREATE INDEX journal_row_of_action ON journal_row (action)",
    """CREATE TABLE session (
        id INTEGER PRIMARY KEY, host TEXT NOT NULL, user TEXT NOT NULL, version TEXT NOT NULL, opened_at TEXT NOT NULL,
        seen_at TEXT NOT NULL, closed_at TEXT) STRICT""",
)

TABLES: Final = COMMITTEE + PEOPLE + AGENDA + CHAIR + SPEAKING + BOARD + MINUTES + FOLLOWUP + TOGETHER + APPROVAL + OWN

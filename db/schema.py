"""The tables of a committee file as they are first made; later steps stand in migrations.py.

Moments are ISO 8601 UTC text (`*_at`), dates ISO text (`*_on`), durations seconds (`*_s`). Order columns (`position`)
are dense from 1 after every action and never UNIQUE, so that a row can pass through its neighbour's place.
"""

from typing import Final

from db.board_tables import BOARD
from db.minutes_tables import MINUTES, TOGETHER
from db.result_tables import APPROVAL, FOLLOWUP
from db.vote_tables import VOTES

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
    """CREATE TABLE away (
        id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, turn INTEGER REFERENCES turn,
        from_at TEXT NOT NULL, until_at TEXT NOT NULL,
        cause TEXT NOT NULL CHECK (cause IN ('cut', 'closed', 'sleep', 'clock')),
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN
            ('', 'pause', 'speech', 'item', 'over', 'new_time', 'dismissed', 'gone'))) STRICT""",
    "CREATE INDEX away_of_item ON away (item)",
    "CREATE INDEX away_of_turn ON away (turn)",
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
    """CREATE TABLE wall_next (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, stage TEXT NOT NULL,
        board INTEGER REFERENCES board) STRICT""",
    "CREATE INDEX wall_next_of_meeting ON wall_next (meeting)",
    "CREATE INDEX wall_next_of_board ON wall_next (board)",
    """CREATE TABLE wall_shown (
        id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, item INTEGER REFERENCES item,
        stage TEXT NOT NULL, board INTEGER REFERENCES board, blank INTEGER NOT NULL CHECK (blank IN (0, 1)),
        frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)), at TEXT NOT NULL) STRICT""",
    "CREATE INDEX wall_shown_in_meeting ON wall_shown (meeting)",
    "CREATE INDEX wall_shown_of_item ON wall_shown (item)",
    "CREATE INDEX wall_shown_of_board ON wall_shown (board)",
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

TABLES: Final = (
    COMMITTEE + PEOPLE + AGENDA + CHAIR + SPEAKING + BOARD + VOTES + MINUTES + FOLLOWUP + TOGETHER + APPROVAL + OWN
)

"""The first shape. Instants are whole microseconds since 1970, UTC; *_sealed columns hold a member's own words."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE member (
    key TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    wrapped_key BLOB NOT NULL,
    zone TEXT,
    minute INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    paused_until INTEGER,
    locale TEXT NOT NULL,
    heavier INTEGER NOT NULL,
    journeys INTEGER NOT NULL,
    answered TEXT NOT NULL,
    address TEXT
);
CREATE TABLE journey (
    member TEXT NOT NULL REFERENCES member(key) ON DELETE CASCADE,
    ref TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    step TEXT NOT NULL,
    stage TEXT,
    rest TEXT,
    did TEXT NOT NULL,
    steps TEXT NOT NULL,
    company_sealed BLOB,
    role_sealed BLOB,
    feeling_sealed BLOB,
    their_name_sealed BLOB,
    valued_sealed BLOB,
    my_name_sealed BLOB,
    PRIMARY KEY (member, ref)
);
CREATE TABLE note (
    member TEXT NOT NULL REFERENCES member(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    journey TEXT NOT NULL,
    kind TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    text_sealed BLOB NOT NULL,
    more_sealed BLOB,
    PRIMARY KEY (member, id)
);
CREATE TABLE check_in (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member(key) ON DELETE CASCADE,
    journey TEXT NOT NULL,
    local_date TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    fence TEXT,
    UNIQUE (member, local_date)
);
CREATE INDEX check_in_next ON check_in (next_at) WHERE status < 2;
CREATE TABLE seen_event (
    key BLOB PRIMARY KEY,
    seen_at INTEGER NOT NULL
);
CREATE INDEX seen_event_age ON seen_event (seen_at);
"""


def upgrade() -> None:
    """Make every table."""
    for statement in TABLES.split(";"):
        if statement.strip():
            op.execute(statement)

"""Members' own words for others: sealed like all they write, in a queue for moderators, and gifts to one person."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE word (
    id TEXT PRIMARY KEY,
    community TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    status TEXT NOT NULL,
    told INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    text_sealed BLOB NOT NULL
)
""",
    "CREATE INDEX word_queue ON word (community, status, at)",
    "CREATE INDEX word_writer ON word (member)",
    """
CREATE TABLE blocked (
    community TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    PRIMARY KEY (community, member)
) WITHOUT ROWID
""",
    """
CREATE TABLE gift (
    id TEXT PRIMARY KEY,
    giver TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    receiver TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    refused INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
)
""",
    "CREATE INDEX gift_receiver ON gift (receiver, at)",
    "CREATE INDEX gift_giver ON gift (giver)",
    "ALTER TABLE member ADD COLUMN draft_sealed BLOB",
    "ALTER TABLE member ADD COLUMN kind_words INTEGER NOT NULL DEFAULT 0",
)


def upgrade() -> None:
    """Three more tables and two more columns."""
    for statement in TABLES:
        op.execute(statement)

"""Lanterns: that somebody in a community heard a no, and the kind lines others left for them."""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE lantern (
    id TEXT PRIMARY KEY,
    community TEXT NOT NULL,
    member TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    at INTEGER NOT NULL
)
""",
    "CREATE INDEX lantern_member ON lantern (member)",
    "CREATE INDEX lantern_community ON lantern (community, at)",
    """
CREATE TABLE flame (
    lantern TEXT NOT NULL REFERENCES lantern (id) ON DELETE CASCADE,
    reader TEXT NOT NULL REFERENCES member (key) ON DELETE CASCADE,
    line TEXT NOT NULL,
    text_sealed BLOB,
    told INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    PRIMARY KEY (lantern, reader)
) WITHOUT ROWID
""",
    "CREATE INDEX flame_reader ON flame (reader)",
)


def upgrade() -> None:
    """Two more tables."""
    for statement in TABLES:
        op.execute(statement)

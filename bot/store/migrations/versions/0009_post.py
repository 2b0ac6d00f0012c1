"""What is posted in channels by itself, and when it comes next. What and where stands sealed with the community."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE post (
    kind TEXT NOT NULL,
    community TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    try_at INTEGER NOT NULL,
    PRIMARY KEY (kind, community)
) WITHOUT ROWID
"""


def upgrade() -> None:
    """One more table, found by its time."""
    op.execute(TABLE)
    op.execute("CREATE INDEX post_due ON post (try_at)")

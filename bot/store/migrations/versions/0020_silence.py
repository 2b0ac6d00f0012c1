"""Weekdays only, silences, messages each day for a while, and the far check-in."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE member ADD COLUMN weekdays INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE member ADD COLUMN silent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE member ADD COLUMN far_asked INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE check_in ADD COLUMN days INTEGER NOT NULL DEFAULT 0",
    "DROP INDEX check_in_open",
    "CREATE UNIQUE INDEX check_in_open ON check_in (member, kind, about, days) WHERE status < 2",
)


def upgrade() -> None:
    """Nobody chose anything of it yet."""
    for statement in STATEMENTS:
        op.execute(statement)

"""Promised messages of several kinds: one to come of each."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE check_in ADD COLUMN kind TEXT NOT NULL DEFAULT 'next_day';
DROP INDEX check_in_open;
CREATE UNIQUE INDEX check_in_open ON check_in (member, kind) WHERE status < 2
"""


def upgrade() -> None:
    """Every promise there was is one for the next day."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)

"""Which quotes somebody saw and a channel was shown, so that none comes twice too soon. Nothing in it is private."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE member ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN shared_at INTEGER;
CREATE TABLE shown (
    room TEXT NOT NULL,
    quote TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room, quote)
) WITHOUT ROWID
"""


def upgrade() -> None:
    """Two columns and a table."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)

"""On which day each community's posts came last, so that a new hour never makes two of one day."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE day_taken (
    kind TEXT NOT NULL,
    community TEXT NOT NULL,
    at INTEGER NOT NULL,
    over INTEGER NOT NULL,
    PRIMARY KEY (kind, community)
) WITHOUT ROWID
"""


def upgrade() -> None:
    """What came before is not known any more."""
    op.execute(TABLE)

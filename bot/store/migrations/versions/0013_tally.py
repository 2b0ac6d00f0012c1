"""How many people of a community had a no this week, and how many went on: counted by names nobody can read."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE tally_week (community TEXT PRIMARY KEY, salt BLOB NOT NULL) WITHOUT ROWID",
    """
CREATE TABLE tally (
    community TEXT NOT NULL,
    kind TEXT NOT NULL,
    who BLOB NOT NULL,
    PRIMARY KEY (community, kind, who)
) WITHOUT ROWID
""",
)


def upgrade() -> None:
    """Two more tables."""
    for statement in TABLES:
        op.execute(statement)

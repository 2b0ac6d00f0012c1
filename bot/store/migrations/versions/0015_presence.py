"""On which day somebody used Onward in a community last. Who it was, only their own key can tell."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE presence (
    community TEXT NOT NULL,
    who BLOB NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (community, who)
) WITHOUT ROWID
"""


def upgrade() -> None:
    """One more table."""
    op.execute(TABLE)

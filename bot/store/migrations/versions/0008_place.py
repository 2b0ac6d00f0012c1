"""Where we are, and since when we no longer are: a community that took us away by mistake can come back."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE place (
    community TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    left_at INTEGER
)
"""


def upgrade() -> None:
    """One more table."""
    op.execute(TABLE)

"""In which channels a no was told lately, so that no quote is posted beside it. Not by whom."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing was told lately that matters now."""
    op.execute("CREATE TABLE told (room TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID")

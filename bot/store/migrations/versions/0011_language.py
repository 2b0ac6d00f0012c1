"""The language a member chose in place of the platform's; empty for none."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more column."""
    op.execute("ALTER TABLE member ADD COLUMN language TEXT NOT NULL DEFAULT ''")

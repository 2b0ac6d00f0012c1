"""Feedback can be sorted: keep, improve, set aside."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more column; what was noted before is unsorted."""
    op.execute("ALTER TABLE note ADD COLUMN sort TEXT")

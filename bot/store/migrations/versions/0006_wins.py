"""What went well for somebody, sealed like their words."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more sealed column."""
    op.execute("ALTER TABLE member ADD COLUMN wins_sealed BLOB")

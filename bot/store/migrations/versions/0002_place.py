"""Where a member said they are, while it is not understood: it comes back filled in, to be corrected."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more sealed column."""
    op.execute("ALTER TABLE member ADD COLUMN place_sealed BLOB")

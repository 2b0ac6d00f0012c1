"""Whose help lines come first for a member, and until when no quotes come to them (sealed, and never why)."""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two more columns; nobody chose anything yet."""
    op.execute("ALTER TABLE member ADD COLUMN country TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE member ADD COLUMN no_quotes_sealed BLOB")

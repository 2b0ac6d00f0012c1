"""When a quote stood in a channel before, where it comes again: a card that is refused leaves everything as it was."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing comes again just now."""
    op.execute("ALTER TABLE shown ADD COLUMN earlier INTEGER")

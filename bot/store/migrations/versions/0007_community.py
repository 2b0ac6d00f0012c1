"""What a community's admins decided, sealed under a key of its own: names of admins stand in it."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE community (
    key TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    wrapped_key BLOB NOT NULL,
    decided_sealed BLOB NOT NULL
)
"""


def upgrade() -> None:
    """One more table."""
    op.execute(TABLE)

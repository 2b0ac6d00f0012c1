"""What a platform gave us to act in a community, such as a Slack workspace's token: sealed like a member's words."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE installation (
    community TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    since INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    wrapped_key BLOB NOT NULL,
    secret_sealed BLOB NOT NULL
)
"""


def upgrade() -> None:
    """One more table."""
    op.execute(TABLE)

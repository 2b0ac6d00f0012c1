"""Where a plan is for and what became of it; and each plan may have one reminder to come."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE note ADD COLUMN where_sealed BLOB",
    "ALTER TABLE note ADD COLUMN progress TEXT",
    "ALTER TABLE check_in ADD COLUMN about TEXT NOT NULL DEFAULT ''",
    "DROP INDEX check_in_open",
    "CREATE UNIQUE INDEX check_in_open ON check_in (member, kind, about) WHERE status < 2",
)


def upgrade() -> None:
    """Three more columns, and one open promise of each kind and plan."""
    for statement in STATEMENTS:
        op.execute(statement)

"""What a member did, with its day, sealed like their words; and how far their career questions are."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE member ADD COLUMN done_sealed BLOB;
ALTER TABLE member ADD COLUMN career INTEGER NOT NULL DEFAULT 0;
ALTER TABLE member ADD COLUMN career_on TEXT
"""


def upgrade() -> None:
    """Nothing was ticked before; what went well before keeps no day."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)

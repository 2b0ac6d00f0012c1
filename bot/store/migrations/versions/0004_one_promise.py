"""One open promise for each member, any number of kept ones; which keys are in use is told without reading all."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = """
CREATE TABLE promise (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member(key) ON DELETE CASCADE,
    journey TEXT NOT NULL,
    local_date TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    fence TEXT
);
INSERT INTO promise (id, member, journey, local_date, due_at, next_at, status, attempts, fence)
    SELECT id, member, journey, local_date, due_at, next_at, status, attempts, fence FROM check_in;
DROP TABLE check_in;
ALTER TABLE promise RENAME TO check_in;
UPDATE check_in SET status = 3, fence = NULL WHERE status < 2
    AND rowid NOT IN (SELECT min(rowid) FROM check_in WHERE status < 2 GROUP BY member);
CREATE INDEX check_in_next ON check_in (next_at) WHERE status < 2;
CREATE UNIQUE INDEX check_in_open ON check_in (member) WHERE status < 2;
CREATE INDEX check_in_member ON check_in (member);
CREATE INDEX member_key_id ON member (key_id)
"""


def upgrade() -> None:
    """Make the table anew: SQLite cannot take a constraint away."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)

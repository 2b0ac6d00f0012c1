"""The copies made before a migration. They are gone after 30 days, and at once when somebody deletes something.

A copy that outlived a member's wish would hold what they asked us to forget.
"""

from __future__ import annotations

import re
import time
from pathlib import Path

KEPT_SECONDS = 30 * 24 * 3600


def backup_of(path: Path, revision: str) -> Path:
    """Where the copy of a database of that shape lies."""
    return path.with_name(f"{path.name}.backup-{revision}")


def drop_old(path: Path) -> None:
    """Delete the copies that are too old."""
    for copy in _copies(path):
        age = time.time() - copy.stat().st_mtime  # noqa: TID251  # the ages of files follow the machine alone
        if age > KEPT_SECONDS:
            copy.unlink(missing_ok=True)


def drop_all(path: Path) -> None:
    """Delete every copy."""
    for copy in _copies(path):
        copy.unlink(missing_ok=True)


def _copies(path: Path) -> list[Path]:
    shape = re.compile(re.escape(path.name) + r"\.backup-\d+(-\w+)?")
    return [one for one in path.parent.iterdir() if shape.fullmatch(one.name)]

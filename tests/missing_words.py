"""List what still has to be translated: `python -m tests.missing_words`. Ends with 1 while anything is missing."""

from __future__ import annotations

import sys

from tests.catalogue import TRANSLATED, missing

if __name__ == "__main__":
    left = [f"{locale}: {name}" for locale in TRANSLATED for name in missing(locale)]
    print("\n".join(left))
    sys.exit(1 if left else 0)

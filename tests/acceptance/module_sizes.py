"""Refuses Python modules over 350 lines; with LISTED set, lists those over 200, too.

LISTED=1 module_sizes.py FOLDER...
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

REFUSED_OVER = 350
LISTED_OVER = 200


def main(folders: Sequence[str]) -> int:
    """Print every module that is long, the longest first; 1 when one is too long."""
    counted = ((count_lines(path), path) for name in folders for path in Path(name).rglob("*.py"))
    long = sorted(((lines, path) for lines, path in counted if lines > LISTED_OVER), reverse=True)
    for lines, path in long:
        if lines <= REFUSED_OVER and not os.environ.get("LISTED"):
            continue
        verdict = "太长 / too long" if lines > REFUSED_OVER else "偏长 / long"
        print(f"{path}: {lines} 行 / lines, {verdict}")
    return 1 if any(lines > REFUSED_OVER for lines, _ in long) else 0


def count_lines(path: Path) -> int:
    """Count lines as an editor numbers them."""
    return len(path.read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

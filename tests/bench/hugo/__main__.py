"""Writes both projects of Hugo that show what the pages of a project of ours show.

python -m tests.bench.hugo PROJECT FOLDER

FOLDER gets exported/, hugo-data/ and hugo-markdown/. It is a process of its own, so that the one
that measures stays small.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.hugo.export import export
from tests.bench.hugo.project import PROJECTS, write_project


def main(project: Path, folder: Path) -> None:
    """Export, then write."""
    exported = folder / "exported"
    export(project, exported)
    for name, markdown in PROJECTS.items():
        write_project(exported, folder / name, markdown=markdown)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

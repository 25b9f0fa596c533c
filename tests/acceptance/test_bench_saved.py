"""The measured steps of a save end in the page that shows what was saved."""

from __future__ import annotations

from pathlib import Path

from tests.bench.open_data import make_project
from tests.bench.saved import Editor


def test_every_step_is_taken_and_the_page_is_right(tmp_path: Path) -> None:
    editor = Editor(make_project(tmp_path, 60))
    editor.save("另一个要求。")  # It looks for the words in the page itself.
    assert list(editor.seconds) == [
        "look at the files",
        "read and check",
        "ids for links",
        "make the page",
        "what it was remembered with",
    ]

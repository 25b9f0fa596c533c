"""A bad example: one file that, laid into a copy of the small site, makes one kind of problem.

Its name is the code. Its first line names its place; lines like these may follow:

    # made: crlf            how its bytes are made from the text, where text alone cannot say it
    # cure: OLD -> NEW      what a person types, on the line it is about, who does as the hint says
    # cure: + KEY: VALUE    the same: a line below that line
    # cure: move PATH       the same: the file goes there
    # also: PATH TEXT       a second file of one line
    # with: code, because   another code that is reported beside it, and why it must be
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.problems.kind import Kind
from generator.problems.kinds import (
    KINDS,
    import_kinds,
    pdf_kinds,
    publication_kinds,
    publisher_kinds,
    setting_kinds,
    template_kinds,
)
from generator.settings import Settings

BAD = Path(__file__).parent / "bad"
SMALL = Path(__file__).parents[1] / "sites" / "small"
AS_OF = date(2024, 6, 1)

_LINES = re.compile(r"last line (\d+) times")


@dataclass(frozen=True, slots=True, kw_only=True)
class BadExample:
    """What a file below tests/records/bad says about itself."""

    code: str
    text: str
    place: str
    """Where it lies in the project."""
    made: str
    """How its bytes are made."""
    cure: str | None
    """What a person types who does what the hint says."""
    also: tuple[str, ...]
    """Second files: path, space, text."""
    beside: tuple[str, ...]
    """Codes that are reported beside its own."""


def codes_of_content() -> list[str]:
    """Every kind that content can make.

    No record makes those of an import, only a file that is imported: test_trouble.py and
    test_pdf_file.py have a file for each. Those of a finished site have theirs in
    tests/unit/publishing, those of mkdocs.yml in test_publisher.py and
    tests/unit/host/test_configuration.py, those of templates in
    tests/unit/rendering/test_template_faults.py.
    """
    elsewhere = (
        import_kinds,
        pdf_kinds,
        publication_kinds,
        publisher_kinds,
        setting_kinds,
        template_kinds,
    )
    others = (value for module in elsewhere for value in vars(module).values())
    return sorted(set(KINDS) - {kind.code for kind in others if isinstance(kind, Kind)})


def all_codes() -> list[str]:
    """Every code that has an example."""
    return sorted(file.stem for file in BAD.glob("*.yml"))


def load_example(code: str) -> BadExample:
    """The example of one kind of problem."""
    text = (BAD / f"{code}.yml").read_text(encoding="utf-8")
    return BadExample(
        code=code,
        text=text,
        place=_told(text, "file")[0],
        made=next(iter(_told(text, "made")), "as it is"),
        cure=next(iter(_told(text, "cure")), None),
        also=tuple(_told(text, "also")),
        beside=tuple(told.partition(",")[0] for told in _told(text, "with")),
    )


def _told(text: str, word: str) -> list[str]:
    return re.findall(rf"^# {word}: (.+)$", text, re.MULTILINE)


def lay_out(example: BadExample, root: Path) -> Settings:
    """A copy of the small site with the example in its place."""
    shutil.copytree(SMALL / "content", root / "content")
    for told in example.also:
        path, _, line = told.partition(" ")
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        _write(root / path, f"{line}\n")
    file = root / example.place
    file.parent.mkdir(parents=True, exist_ok=True)
    repeated = _LINES.fullmatch(example.made)
    if repeated:
        last = example.text.splitlines(keepends=True)[-1]
        file.write_text(example.text + last * int(repeated[1]), encoding="utf-8")
    else:
        _MAKERS[example.made](file, example.text)
    return Settings(root=root, as_of=AS_OF)


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="")


def _link_to_nowhere(file: Path, _: str) -> None:
    file.symlink_to(file.with_name("gone.yml"))


_MAKERS: dict[str, Callable[[Path, str], object]] = {
    "as it is": _write,
    "absent": lambda file, _: file.unlink(),
    "bom": lambda file, text: _write(file, f"\ufeff{text}"),
    "crlf": lambda file, text: _write(file, text.replace("\n", "\r\n")),
    "gbk": lambda file, text: file.write_bytes(text.encode("gbk")),
    "folder": lambda file, _: file.mkdir(),
    "link to nowhere": _link_to_nowhere,
}

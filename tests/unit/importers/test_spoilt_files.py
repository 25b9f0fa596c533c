"""Whatever is wrong with a file, the importer gives a draft or a message, never a traceback."""

from __future__ import annotations

import random
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from generator.importers import read_source
from generator.importers.draft import draft_record
from generator.importers.identity import Wishes
from generator.problems.problem import ContentError
from tests.unit.importers.drafts import catalogue
from tests.unit.importers.layouts import SPOILT_LAYOUTS
from tests.unit.importers.paper import PRINTERS

_PIECES = [
    b"<td>",
    b"\t",
    b"\n\n",
    b"</table>",
    b"\0",
    b"&#0;",
    b" 9e9 0 0 9e9 cm ",
    b" 3 Tr ",
    b" Q ",
]


def _spoil(raw: bytes, chance: random.Random) -> bytes:
    """Change, cut or double a few bytes."""
    spoilt = bytearray(raw)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(spoilt))
        kind = chance.randrange(4)
        if kind == 0:
            spoilt[at] = chance.randrange(256)
        elif kind == 1:
            del spoilt[at : at + chance.randint(1, 40)]
        elif kind == 2:
            spoilt[at:at] = spoilt[at : at + chance.randint(1, 60)]
        else:
            spoilt[at:at] = chance.choice(_PIECES)
        spoilt = spoilt or bytearray(b" ")
    return bytes(spoilt)


def _spoil_inside(file: Path, chance: random.Random) -> None:
    """The same inside an archive, so that not only its frame is tried."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    told = [name for name in members if name.endswith((".xml", ".rels"))]
    name = chance.choice([n for n in told if "document" in n or "sheet1" in n] + told)
    members[name] = _spoil(members[name], chance)
    with zipfile.ZipFile(file, "w") as archive:
        for member, raw in members.items():
            archive.writestr(member, raw)


def _spoil_words(file: Path, chance: random.Random) -> None:
    """Words of the XML torn and doubled while it stays well formed: rows lose and gain cells."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = next(n for n in members if "document.xml" in n or "sheet1.xml" in n)
    text = members[name].decode("utf-8")
    tag = "w:tc" if "w:tc>" in text else "c"
    cells = text.split(f"</{tag}>")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(1, max(len(cells) - 1, 2))
        if f"<{tag}>" in cells[at] and cells[at].lstrip().startswith(f"<{tag}>"):
            cells[at : at + 1] = [] if chance.random() < 0.5 else [cells[at]] * 2
    members[name] = f"</{tag}>".join(cells).encode()
    with zipfile.ZipFile(file, "w") as archive:
        for member, raw in members.items():
            archive.writestr(member, raw)


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".html", ".txt", ".pdf"])
@pytest.mark.parametrize("name", SPOILT_LAYOUTS)
def test_a_spoilt_file_gives_a_draft_or_a_message(suffix: str, name: str, tmp_path: Path) -> None:
    """More than 600 spoilt files, and nothing but problems is raised."""
    chance = random.Random(f"{suffix} {name}")  # noqa: S311 - the same files every time
    for number in range(8):
        file = PRINTERS[suffix](SPOILT_LAYOUTS[name].paper, tmp_path / f"{number}{suffix}")
        is_archive = suffix in {".docx", ".xlsx"}
        if is_archive and number % 4:
            (_spoil_words if number % 4 == 1 else _spoil_inside)(file, chance)
        else:
            file.write_bytes(_spoil(file.read_bytes(), chance))
        with suppress(ContentError):
            draft = draft_record(read_source(file, file.name), catalogue(), Wishes())
            assert len(draft.log.fates) == draft.source_rows

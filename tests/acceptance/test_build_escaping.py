"""Whatever stands in a record is shown as text, in every file of the site (R-078, R-127)."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.verification.bodies import nothing_inline
from generator.verification.links import LinkCheck
from tests.hostile import FIELDS, TASK, poison
from tests.site.built import BuiltSite, SitePage, read_site
from tests.site.page_kinds import kind_of
from tests.site.test_html_validity import find_invalid

MARK = b"alert("
VERSIONS = ("record version", "document version")
"""Nothing on the real site has changed yet, so these are looked at here."""


@pytest.fixture(scope="module")
def hostile(hostile_site: Path) -> BuiltSite:
    return read_site(hostile_site)


@pytest.fixture(scope="module")
def poisoned(hostile: BuiltSite) -> tuple[SitePage, ...]:
    return tuple(page for page in hostile.pages if MARK in page.source)


def words(page: SitePage) -> str:
    """The text of the body, without linked data and with every space as it is."""
    tree = page.parse()
    for node in tree.css("script"):
        node.decompose()
    return "" if tree.body is None else tree.body.text()


@pytest.mark.parametrize("field", FIELDS)
def test_a_hostile_text_is_shown_to_the_letter(field: str, poisoned: tuple[SitePage, ...]) -> None:
    assert any(poison(field) in words(page) for page in poisoned)


def test_no_text_became_an_element_or_a_script(poisoned: tuple[SitePage, ...]) -> None:
    assert len(poisoned) > 100
    faults = [
        f"{page.path}: {fault}"
        for page in poisoned
        for fault in (*nothing_inline(page, page.parse()), *_strange_pictures(page))
    ]
    assert faults == []


def _strange_pictures(page: SitePage) -> Iterator[str]:
    yield from ("img src=x" for _ in page.parse().css('img[src="x"]'))


def test_every_attribute_holds_its_text_unbroken(poisoned: tuple[SitePage, ...]) -> None:
    """A quotation mark that ended an attribute would leave names like those of our text."""
    assert [fault for page in poisoned for fault in broken_attributes(page)] == []


def broken_attributes(page: SitePage) -> Iterator[str]:
    for node in page.parse().css("*"):
        for name in node.attributes:
            if not re.fullmatch(r"[a-z][a-z:-]*", name):
                yield f"{page.path}: <{node.tag} {name}>"


def test_every_page_is_still_valid_and_linked(
    hostile: BuiltSite, poisoned: tuple[SitePage, ...]
) -> None:
    versions = [page for page in poisoned if kind_of(page) in VERSIONS]
    assert {kind_of(page) for page in versions} == set(VERSIONS)
    looked_at = (*poisoned[::5], *versions)
    assert find_invalid(hostile.folder / page.path for page in looked_at) == []
    assert LinkCheck(site=hostile).broken() == []


def test_linked_data_and_data_files_are_read_by_their_own_readers(hostile: BuiltSite) -> None:
    """JSON, CSV, XML and calendars; what is read is the text that was written."""
    for path in sorted(hostile.files):
        text = (hostile.folder / path).read_bytes()
        if MARK in text and path.rpartition(".")[2] in READERS:
            READERS[path.rpartition(".")[2]](text.decode("utf-8-sig"))
    record = json.loads((hostile.folder / f"tasks/{TASK}.json").read_text(encoding="utf-8"))
    assert poison("requirement") in _strings(record)
    for node in hostile.page(f"/tasks/{TASK}/").parse().css('[type="application/ld+json"]'):
        json.loads(node.text())


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    children = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for child in children:
        yield from _strings(child)


def _read_rows(text: str) -> None:
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    assert len({len(row) for row in rows}) == 1


def _read_lines(text: str) -> None:
    for line in text.splitlines():
        json.loads(line)


def _read_calendar(text: str) -> None:
    """Every line ends with CRLF and goes on, or begins with a name."""
    assert text.endswith("\r\n")
    for line in text.removesuffix("\r\n").split("\r\n"):
        assert "\n" not in line
        assert re.match(r" |[A-Z-]+[;:]", line), line


READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "ndjson": _read_lines,
    "csv": _read_rows,
    "xml": ET.fromstring,
    "atom": ET.fromstring,
    "ics": _read_calendar,
}


def test_a_character_beyond_the_first_plane_survives_everywhere(hostile: BuiltSite) -> None:
    """R-078: 𠮷 stays one character, and nothing was replaced."""
    texts = [path for path in hostile.files if path.rpartition(".")[2] in {*READERS, "html"}]
    assert len(texts) > 1000
    for path in texts:
        text = (hostile.folder / path).read_bytes().decode()
        assert "\ufffd" not in text, path
        assert "\\ud842" not in text, path


@pytest.mark.parametrize(
    ("html", "find"),
    [
        (f"<p>{poison('topic')}</p>", lambda page: nothing_inline(page, page.parse())),
        (f"<p>{poison('topic')}</p>", _strange_pictures),
        (f'<p title="{poison("topic")}">x</p>', broken_attributes),
    ],
)
def test_a_page_that_does_not_escape_is_found(
    html: str, find: Callable[[SitePage], Iterator[str]]
) -> None:
    page = SitePage(path="index.html", source=f"<!doctype html><body>{html}".encode())
    assert list(find(page))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("json", '{"a": "x"y"}'),
        ("csv", 'a,b\n"x"y,1\n'),
        ("xml", "<a>]]></a>"),
        ("ics", "A:b\r\nc"),
    ],
)
def test_a_file_that_does_not_escape_is_found(kind: str, text: str) -> None:
    with pytest.raises((AssertionError, ValueError, csv.Error, ET.ParseError)):
        READERS[kind](text)

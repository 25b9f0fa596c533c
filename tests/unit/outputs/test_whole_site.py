"""The lists of the real content: whole, never empty, every count true, every link alive."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.handwritten import list_handwritten
from generator.outputs.production import produce_site
from generator.pipeline import load
from generator.rendering.page import Artifact, Page
from generator.settings import Settings
from generator.views.entry import Entry, list_entries
from generator.views.groups import by_department
from tests.factories import ROOT

SETTINGS = Settings(root=ROOT, as_of=date(2024, 1, 15))
LINK = re.compile(r'(?:href|action)="\x02([^"#?]*)(?:#([^"]*))?"')
ROW = re.compile(r'class="tz-task-row__title" href="\x02(?:en/)?tasks/([^/"]*)/"')
COUNTED = re.compile(
    r'href="\x02([^"]*)">(?:<span[^>]*>)?[^<]*(?:</span>)?</a>\s*'
    r'<span class="tz-count">(\d+)(?:项任务| tasks?)</span>'
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(SETTINGS)


@pytest.fixture(scope="module")
def outputs(catalogue: Catalogue) -> list[Page | Artifact]:
    return list(produce_site(catalogue, SETTINGS))


@pytest.fixture(scope="module")
def pages(outputs: list[Page | Artifact]) -> dict[str, Page]:
    return {output.address: output for output in outputs if isinstance(output, Page)}


@pytest.fixture(scope="module")
def rows(pages: dict[str, Page]) -> dict[str, list[str]]:
    """The records of each list, of all its pages together, by the address of its first page."""
    found: dict[str, list[str]] = {}
    for address, page in pages.items():
        first = re.sub(r"page/\d+/$", "", address)
        found.setdefault(first, []).extend(ROW.findall(page.article_html))
    return found


@pytest.fixture(scope="module")
def entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    return list_entries(catalogue, SETTINGS.as_of)


def test_every_record_can_be_reached_from_every_unit_it_names(
    entries: tuple[Entry, ...], rows: dict[str, list[str]]
) -> None:
    missing = [
        (entry.id, office.name)
        for entry in entries
        for office in (*entry.lead, *entry.responsible)
        if office.department is None
        or entry.id not in rows[f"/departments/{office.department.id}/"]
    ]
    assert missing == []


def test_the_lists_of_offices_add_up_to_the_whole(
    catalogue: Catalogue, entries: tuple[Entry, ...], rows: dict[str, list[str]]
) -> None:
    named = Counter(
        (department_id, entry.id)
        for entry in entries
        for department_id in {
            office.department.id
            for office in (*entry.lead, *entry.responsible)
            if office.department is not None
        }
    )
    through = sum(len(group.through) for group in by_department(entries, catalogue))
    shown = sum(
        len(records)
        for address, records in rows.items()
        if re.fullmatch(r"/departments/[^/]+/(?!page/)[^/]+/", address)
    )
    assert shown == len(named) + through


def test_no_list_shows_a_record_twice(rows: dict[str, list[str]]) -> None:
    twice = {address: Counter(records).most_common(1) for address, records in rows.items()}
    assert [a for a, found in twice.items() if found and found[0][1] > 1] == []


def test_every_record_stands_under_its_theme_and_its_topics(
    entries: tuple[Entry, ...], rows: dict[str, list[str]]
) -> None:
    for entry in entries:
        assert entry.theme is not None
        assert entry.id in rows[f"/themes/{entry.theme.id}/"]
        for topic in entry.topics:
            assert entry.id in rows[f"/topics/{topic.id}/"]


def test_places_share_the_records_of_a_subject_between_them(rows: dict[str, list[str]]) -> None:
    parts: dict[str, list[str]] = {}
    for address, records in rows.items():
        found = re.fullmatch(r"(/(?:themes|topics)/[^/]+/)[^/]+/", address)
        if found:
            parts.setdefault(found[1], []).extend(records)
            assert 0 < len(records) < len(rows[found[1]])
    assert parts
    for whole, records in parts.items():
        assert sorted(records) == sorted(rows[whole])


def test_a_count_beside_a_link_is_the_length_of_the_list_behind_it(
    pages: dict[str, Page], rows: dict[str, list[str]]
) -> None:
    checked = 0
    for page in pages.values():
        for address, count in COUNTED.findall(page.article_html):
            records = rows["/" + address] or _below("/" + address, pages, rows)
            if address.startswith(("jurisdictions/", "en/jurisdictions/", "documents/")):
                continue
            if not address.startswith("en/documents/"):
                checked += 1
                assert int(count) == len(records), (page.address, address)
    assert checked > 1000


def _below(address: str, pages: dict[str, Page], rows: dict[str, list[str]]) -> set[str]:
    """The records of the lists that a theme with themes below it leads to."""
    links = re.findall(r'tz-described__link" href="\x02([^"]*)"', pages[address].article_html)
    return {record for link in links for record in rows["/" + link]}


def test_titles_are_unique_in_the_whole_site(pages: dict[str, Page]) -> None:
    titles = [page.title for page in pages.values()]
    titles += [page.title for page in list_handwritten(SETTINGS.content / "pages")]
    assert [title for title, count in Counter(titles).items() if count > 1] == []


def test_no_list_is_empty(pages: dict[str, Page], rows: dict[str, list[str]]) -> None:
    empty = re.compile(r"<(ul|ol|dl|tbody)[^>]*>\s*</\1>")
    lists = {
        a: page for a, page in pages.items() if page.section != "search"
    }  # filled by its script
    assert [a for a, page in lists.items() if empty.search(page.article_html)] == []
    listing = re.compile(r"/(?:en/)?(?:themes|topics|deadlines|departments/[a-z-]+)/[a-z0-9-]+/.*")
    without_rows = [address for address in rows if listing.fullmatch(address) and not rows[address]]
    ways = [address for address in without_rows if "/departments/by-" not in address]
    assert [a for a in ways if "tz-described__link" not in pages[a].article_html] == []


def test_every_link_leads_to_a_page_or_a_file(
    outputs: list[Page | Artifact], pages: dict[str, Page]
) -> None:
    # Names to search by are made with the index.
    searched = {f"{folder}search/dictionary.json" for folder in ("", "en/")}
    files = {output.path for output in outputs} | searched
    addresses = {*pages, *(page.address for page in list_handwritten(SETTINGS.content / "pages"))}
    dead: set[str] = set()
    for page in pages.values():
        for path, anchor in LINK.findall(page.article_html):
            address = "/" + path
            if address not in addresses and path not in files:
                dead.add(f"{page.address} -> {address}")
            elif anchor and f'id="{anchor}"' not in pages[address].article_html:
                dead.add(f"{page.address} -> {address}#{anchor}")
    assert dead == set()


def test_each_page_has_its_translation(pages: dict[str, Page]) -> None:
    assert [p.address for p in pages.values() if p.translation not in pages] == []


def test_each_page_has_one_first_heading_and_a_description(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert page.article_html.count("<h1") == 1, page.address
        assert page.description.strip(), page.address


def test_ids_are_unique_on_their_page(pages: dict[str, Page]) -> None:
    for page in pages.values():
        ids = re.findall(r'\bid="([^"]*)"', page.article_html)
        assert len(ids) == len(set(ids)), page.address
        assert not {"main", "tz-report", "tz-find"} & set(ids), "taken by the chrome"


def test_every_list_page_has_the_tags_of_its_column(pages: dict[str, Page]) -> None:
    for page in pages.values():
        if page.kind != "content":
            assert dict(page.meta).get("ColumnType"), page.address


def test_nothing_of_ours_is_styled_in_place(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert " style=" not in page.article_html, page.address
        assert not re.search(r"<script(?![^>]* src=)", page.article_html), page.address

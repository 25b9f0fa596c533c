"""One change in a test site changes exactly the pages and files it should, of all there are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.production import produce_site
from generator.rendering.page import Page
from tests.factories import make_catalogue, make_change, make_deadline, make_settings
from tests.unit.outputs.test_one_change import DEPARTMENTS, site

TABLES = ("csv", "json", "xlsx")
IDENTITY = re.compile(r"UID:\S+|<id>[^<]+</id>")

Outputs = dict[str, str | bytes]
"""By path: what a page says, or what a file holds."""


def outputs(catalogue: Catalogue) -> Outputs:
    return {
        output.path: f"{output.title}{output.article_html}{output.meta}"
        if isinstance(output, Page)
        else output.content
        for output in produce_site(catalogue, make_settings())
    }


def identities(found: Outputs) -> set[str]:
    """Every UID of an event and every id of a feed and its entries."""
    texts = (c.decode() for p, c in found.items() if isinstance(c, bytes) and p.endswith(ENDINGS))
    return {identity for text in texts for identity in IDENTITY.findall(text)}


ENDINGS = (".ics", ".atom")


def changed(before: Outputs, after: Outputs) -> set[str]:
    return {path for path in after if path in before and before[path] != after[path]}


def in_both_languages(pages: Iterable[str]) -> set[str]:
    return {f"{folder}{page}index.html" for page in pages for folder in ("", "en/")}


def tables(*stems: str) -> set[str]:
    return {f"data/{stem}.{ending}" for stem in stems for ending in TABLES}


MEMBERS = ("departments/jining/commerce", "departments/jining/education", "themes/economy")
"""The lists of the record beside those of its notice, its topic and its month."""


@pytest.fixture(scope="module")
def plain() -> Outputs:
    return outputs(site())


def test_moved_deadline_changes_exactly_what_shows_it() -> None:
    before = outputs(site(deadline=make_deadline("2023-11-30", "11月底前")))
    after = outputs(site(make_change()))
    subscribed = ("all", "documents/jining-2023", *MEMBERS)
    listed = ("tasks", "documents/jining-2023", *MEMBERS, "topics/education", "deadlines/2023-12")
    assert changed(before, after) == {
        *in_both_languages(("", "changes/", "data/", "deadlines/", "sitemap/")),
        *in_both_languages(("tasks/jining-2023-001/", *(f"{stem}/" for stem in listed))),
        *tables(*listed, "jurisdictions/jining"),
        *("data/tasks.ndjson", "data/directory.csv", "data/documents/jining-2023.docx"),
        *("data/datapackage.json", "data/dcat.jsonld", "data/dcat.ttl", "sitemap.xml"),
        *("tasks/jining-2023-001.json", "tasks/jining-2023-001.ics"),
        *(f"calendars/{key}.ics" for key in subscribed),
        *(f"feeds/{key}.atom" for key in subscribed),
    }
    assert set(before) - set(after) == {
        *in_both_languages(("deadlines/2023-11/",)),
        *tables("deadlines/2023-11"),
    }
    assert set(after) - set(before) == in_both_languages(
        f"{subject}/versions/{number}/"
        for subject in ("documents/jining-2023", "tasks/jining-2023-001")
        for number in (1, 2)
    )
    new = {"<id>tag:127.0.0.1,2026:changes/jining-2023-001-c1</id>"}
    assert identities(after) == identities(before) | new


def test_renamed_office_changes_exactly_what_names_it(plain: Outputs) -> None:
    """Records and their tables quote the notice, which still has the printed name."""
    office, *others = DEPARTMENTS
    renamed = replace(office, name="市商务和投资促进局", aliases=("市商务局",))
    documents = list(site().documents)
    after = outputs(make_catalogue(documents=documents, departments=(renamed, *others)))
    chinese = ("", "departments/", "departments/by-function/", "subscribe/")
    assert changed(plain, after) == {
        *(f"{page}index.html" for page in (*chinese, "jurisdictions/jining/")),
        *in_both_languages(("data/", "departments/by-pinyin/", "departments/jining/commerce/")),
        "calendars/departments/jining/commerce.ics",
        "feeds/departments/jining/commerce.atom",
        *("data/offices.csv", "data/offices.json", "data/datapackage.json"),
        *("data/dcat.jsonld", "data/dcat.ttl"),
    }
    assert set(after) == set(plain)
    assert identities(after) == identities(plain)


def test_two_builds_are_the_same_everywhere(plain: Outputs) -> None:
    assert outputs(site()) == plain

"""Every list of the real site says the same as its files: one walk over all of them."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import icalendar
import pytest
from openpyxl import load_workbook

from generator.model.catalogue import Catalogue
from generator.outputs.production import produce_site
from generator.outputs.tables.columns import COLUMNS
from generator.outputs.tables.offices import COLUMNS as OFFICE_COLUMNS
from generator.pipeline import load
from generator.rendering.page import Artifact, Page
from tests.factories import make_change, make_settings

TASK = re.compile(r'href="\x02tasks/([a-z0-9-]+)/"')
ROW = re.compile(r'class="tz-task-row__title" href="\x02tasks/([^/"]*)/"')
TABLE_ROW = re.compile(r'<tr id="row-\d+".*?href="\x02tasks/([^/"]*)/"', re.DOTALL)
BELOW = re.compile(r'tz-described__link" href="\x02([^"]*)"')
OFFERED = re.compile(r'tz-list-files__link" href="\x02([^"]*)"')
WITHOUT_SUBSCRIPTION = ("topics/", "deadlines/", "jurisdictions/")
COUNT = re.compile(r'tz-list-files__text">下载这里的(\d+)项任务<')


class Site:
    """The Chinese pages and all files, after every fifth record changed once."""

    def __init__(self) -> None:
        settings = make_settings()
        self.catalogue = with_changes(load(settings))
        outputs = list(produce_site(self.catalogue, settings))
        self.files = {o.path: o.content for o in outputs if isinstance(o, Artifact)}
        self.pages = {o.address: o for o in outputs if isinstance(o, Page) and o.language == "zh"}
        self.tasks: dict[str, Any] = {
            task["id"]: task for task in json.loads(self.files["data/tasks.json"])["tasks"]
        }

    def records(self, address: str) -> set[str]:
        """The records of a list, of all its pages; of the lists below where it has no rows."""
        pages = [
            page.article_html
            for at, page in self.pages.items()
            if re.fullmatch(rf"{address}(page/\d+/)?", at)
        ]
        rows = {found for text in pages for found in (*ROW.findall(text), *TABLE_ROW.findall(text))}
        below = [f"/{link}" for text in pages for link in BELOW.findall(text)]
        return rows.union(*(self.records(link) for link in below if not rows or "theme" in link))


def with_changes(catalogue: Catalogue) -> Catalogue:
    """The real records with changes of several days, so that feeds have something to tell."""
    start = date(2023, 8, 1)
    ids = [task.id for _, task in catalogue.rows()][::5]
    changes = tuple(
        make_change(id=f"{task_id}-c1", subject_id=task_id, on=start + timedelta(days=number))
        for number, task_id in enumerate(ids)
    )
    by_id = {change.subject_id: (change,) for change in changes}
    return replace(catalogue, changes=changes, changes_by_subject_id=by_id)


@pytest.fixture(scope="module")
def site() -> Site:
    return Site()


@pytest.fixture(scope="module")
def offers(site: Site) -> dict[str, list[str]]:
    """The files that each list offers, by its address."""
    found = {a: OFFERED.findall(p.article_html) for a, p in site.pages.items() if a != "/data/"}
    return {a: links for a, links in found.items() if links and "/page/" not in a}


def test_lists_of_every_kind_offer_files(offers: dict[str, list[str]]) -> None:
    kinds = {address.split("/")[1] for address in offers}
    assert kinds == {
        *("tasks", "documents", "departments", "themes"),
        *("topics", "deadlines", "jurisdictions"),
    }
    assert len(offers) > 250


def test_every_file_of_a_list_is_offered_by_its_page(
    site: Site, offers: dict[str, list[str]]
) -> None:
    offered = {link for links in offers.values() for link in links}
    made = {p for p in site.files if re.match(r"data/(tasks|\w+/.+)\.(csv|json|xlsx|docx)$", p)}
    assert {p for p in made if not p.startswith("data/schema/")} == offered


def test_files_hold_the_records_of_their_page(site: Site, offers: dict[str, list[str]]) -> None:
    for address in offers:
        stem = f"data{address[:-1]}"
        listed = json.loads(site.files[f"{stem}.json"])["tasks"]
        assert {task["id"] for task in listed} == site.records(address), address
        assert listed == [site.tasks[task["id"]] for task in listed]
        (count,) = COUNT.findall(site.pages[address].article_html)
        assert int(count) == len(listed), address


def test_csv_and_json_hold_the_same_values(site: Site, offers: dict[str, list[str]]) -> None:
    for address in offers:
        stem = f"data{address[:-1]}"
        text = site.files[f"{stem}.csv"].decode("utf-8-sig")
        rows = list(csv.DictReader(StringIO(text, newline="")))
        tasks = json.loads(site.files[f"{stem}.json"])["tasks"]
        assert [_from_csv(row) for row in rows] == [_from_json(task) for task in tasks], address


def test_workbooks_hold_the_same_values(site: Site, offers: dict[str, list[str]]) -> None:
    """The whole set, and one list of each kind: a workbook takes long to read."""
    kinds = {address.split("/")[1]: address for address in offers}
    for address in kinds.values():
        stem = f"data{address[:-1]}"
        book = load_workbook(BytesIO(site.files[f"{stem}.xlsx"]), read_only=True)
        _, *rows = book.worksheets[0].iter_rows(values_only=True)
        text = site.files[f"{stem}.csv"].decode("utf-8-sig")
        _, *lines = csv.reader(StringIO(text, newline=""))
        assert [[_as_csv(value) for value in row] for row in rows] == [
            [cell.replace("|", "\n") for cell in line] for line in lines
        ], address


def test_every_view_has_one_number_in_every_form(site: Site, offers: dict[str, list[str]]) -> None:
    """The page, its three tables, its calendar and its feed: all of them, for every list."""
    calendars = feeds = 0
    for address in offers:
        stem = f"data{address[:-1]}"
        tasks = json.loads(site.files[f"{stem}.json"])["tasks"]
        lines = site.files[f"{stem}.csv"].decode("utf-8-sig")
        counts = {
            "page": int(COUNT.findall(site.pages[address].article_html)[0]),
            "csv": sum(1 for _ in csv.reader(StringIO(lines, newline=""))) - 1,
            "xlsx": count_rows(site.files[f"{stem}.xlsx"]),
            "json": len(tasks),
        }
        assert len(set(counts.values())) == 1, (address, counts)
        key = "all" if address == "/tasks/" else address[1:-1]
        calendars += check_calendar(site, key, tasks)
        feeds += check_feed(site, key, tasks)
    assert calendars == sum(path.startswith("calendars/") for path in site.files)
    assert feeds == sum(
        bool(re.match(r"feeds/.*\.atom$", p)) for p in site.files if "/archive-" not in p
    )


def check_calendar(site: Site, key: str, tasks: list[dict[str, Any]]) -> int:
    """A calendar has the days of the records of its page, each once; without days there is none."""
    content = site.files.get(f"calendars/{key}.ics")
    dated = {task["id"]: task["deadline"]["date"] for task in tasks if task["deadline"]["date"]}
    if content is None:
        assert not dated or key.startswith(WITHOUT_SUBSCRIPTION), key
        return 0
    calendar: Any = icalendar.Calendar.from_ical(content)
    events = calendar.walk("VEVENT")
    found = {str(e["UID"]).partition("@")[0]: e["DTSTART"].dt.isoformat() for e in events}
    assert found == dated, key
    assert len(events) == len(dated), key
    return 1


def check_feed(site: Site, key: str, tasks: list[dict[str, Any]]) -> int:
    """A feed with its archives tells every change of the records of its page, each once."""
    content = site.files.get(f"feeds/{key}.atom")
    members = {task["id"] for task in tasks} | {task["document"] for task in tasks}
    expected = {change.id for change in site.catalogue.changes if change.subject_id in members}
    expected |= {
        f"{d.id}-issued" for d in site.catalogue.documents if d.issued_on and d.id in members
    }
    if content is None:
        assert not expected or key.startswith(WITHOUT_SUBSCRIPTION), key
        return 0
    files = [p for p in site.files if re.fullmatch(rf"feeds/{key}(/archive-\d+)?\.atom", p)]
    told = [
        re.findall(r"<id>tag:[^<]*:changes/([^<]*)</id>", site.files[p].decode()) for p in files
    ]
    assert {entry for entries in told for entry in entries} == expected, key
    return 1


def count_rows(workbook: bytes) -> int:
    """Rows below the headers; openpyxl reads some of them below, three hundred take too long."""
    with ZipFile(BytesIO(workbook)) as archive:
        return archive.read("xl/worksheets/sheet1.xml").count(b"<row ") - 1


def test_the_page_of_changes_tells_what_the_feed_of_everything_tells(site: Site) -> None:
    pages = [p for a, p in site.pages.items() if re.fullmatch(r"/changes/(page/\d+/)?", a)]
    shown = sum(page.article_html.count('class="tz-changes__item"') for page in pages)
    feed = [p for p in site.files if re.fullmatch(r"feeds/all(/archive-\d+)?\.atom", p)]
    assert len(feed) > 1
    told = {
        i
        for p in feed
        for i in re.findall(r"<id>(tag:[^<]*:changes/[^<]*)</id>", site.files[p].decode())
    }
    assert shown == len(told)
    for change in site.catalogue.changes:
        page = site.pages[f"/tasks/{change.subject_id}/"].article_html
        assert page.count('class="tz-changes__item"') == 1, change.id


def test_pages_announce_what_they_offer(site: Site, offers: dict[str, list[str]]) -> None:
    """R-112."""
    for address, links in offers.items():
        announced = [other.address[1:] for other in site.pages[address].alternates]
        assert set(links) <= set(announced), address


def test_the_page_of_downloads_leads_to_every_file_that_stands_alone(site: Site) -> None:
    page = site.pages["/data/"].article_html
    alone = [path for path in site.files if re.fullmatch(r"data/[^/]+", path)]
    assert [path for path in alone if f'href="\x02{path}"' not in page] == []
    assert 'href="\x02data/fields/"' in page


def test_the_page_of_fields_leads_to_every_schema(site: Site) -> None:
    page = site.pages["/data/fields/"].article_html
    schemas = [path for path in site.files if path.startswith("data/schema/")]
    assert len(schemas) == 5
    assert [path for path in schemas if f'href="\x02{path}"' not in page] == []


def test_the_page_of_fields_names_every_column(site: Site) -> None:
    page = site.pages["/data/fields/"].article_html
    assert [
        c.name for c in (*COLUMNS, *OFFICE_COLUMNS) if f"<code>{c.name}</code>" not in page
    ] == []


def _from_csv(row: dict[str, str]) -> tuple[object, ...]:
    names = [row["lead"], row["responsible"], row["topics"], row["inherited"], row["absent"]]
    return (
        *(row["id"], row["document"], int(row["row"]), row["seq"] or None, row["theme"] or None),
        *([name for name in text.split("|") if name] for text in names),
        [part for part in (row["heading"], row["subheading"]) if part],
        (row["requirement"], row["open_list"] == "true", row["status"], row["as_of"], row["url"]),
        (row["deadline_kind"], row["deadline_date"] or None, row["deadline_text"] or None),
    )


def _from_json(task: dict[str, Any]) -> tuple[object, ...]:
    deadline = task["deadline"]
    return (
        *(task["id"], task["document"], task["row"], task["seq"], task["theme"]),
        *([office["name"] for office in task[role]] for role in ("lead", "responsible")),
        *(task["topics"], task["inherited"], task["absent"]),
        task["theme_path"],
        (task["requirement"], task["open_list"], task["status"], task["as_of"], task["url"]),
        (deadline["kind"], deadline["date"], deadline["text"]),
    )


def _as_csv(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.date().isoformat() if isinstance(value, datetime) else str(value)

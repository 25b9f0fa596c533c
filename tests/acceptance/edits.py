"""What people do to a project between two builds; each edit leaves content without errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random

from generator.settings import Profile
from tests.acceptance.rebuilding import LARGE_NOTICE, File, Site

NOTICE = f"documents/{LARGE_NOTICE}.yml"
OFFICES = ("市财政局", "市商务局", "市教育局", "市人力资源社会保障局")
TOPICS = ("education", "employment", "business")

Edit = Callable[[Site, Random], None]


def _of_a_row(change: Callable[[File, Random], None]) -> Edit:
    def edit(site: Site, random: Random) -> None:
        notice = site.read(NOTICE)
        rows = [row for row in notice["tasks"] if "withdrawn" not in row]
        change(random.choice(rows), random)
        site.write(NOTICE, notice)

    edit.__name__ = change.__name__
    return edit


def reword(row: File, random: Random) -> None:
    row["requirement"] = f"公开第{random.randrange(1000)}批清单，{row['requirement']}"


def move_the_deadline(row: File, random: Random) -> None:
    month = random.randrange(1, 10)
    row["deadline"] = {"kind": "date", "date": f"2023-0{month}-15", "text": f"{month}月15日前"}


def drop_the_deadline(row: File, _: Random) -> None:
    row.pop("deadline", None)
    row["blank"] = [*dict.fromkeys((*row.get("blank", ()), "deadline"))]


def change_the_lead(row: File, random: Random) -> None:
    row["lead"] = [random.choice(OFFICES)]
    row.pop("inherited", None)


def change_topics(row: File, random: Random) -> None:
    row["topics"] = random.sample(TOPICS, random.randrange(1, 3))


def move_to_another_heading(row: File, random: Random) -> None:
    row["heading"] = random.choice(("1.1", "1.2"))


def give_a_title(row: File, random: Random) -> None:
    row["title"] = f"标题{random.randrange(1000)}"


def withdraw(row: File, _: Random) -> None:
    row["withdrawn"] = {"date": "2023-11-01", "reason": "涉及个人信息"}


def add_a_row(site: Site, _: Random) -> None:
    notice = site.read(NOTICE)
    rows = notice["tasks"]
    new = {**rows[0], "id": f"{LARGE_NOTICE}-{len(rows) + 1:03d}"}
    new.pop("withdrawn", None)
    new["requirement"] = f"新增的第{len(rows) + 1}项要求，每月公开一次。"
    site.write(NOTICE, {**notice, "tasks": [*rows, new]})


def remove_the_last_row(site: Site, _: Random) -> None:
    notice = site.read(NOTICE)
    site.write(NOTICE, {**notice, "tasks": notice["tasks"][:-1]})


def record_progress(site: Site, random: Random) -> None:
    progress = site.read("progress/2023.yml")
    number = random.randrange(4, 20)
    progress["progress"].append(
        {
            "task": f"{LARGE_NOTICE}-{number:03d}",
            "date": "2023-10-20",
            "status": "update",
            "note": f"公布了第{random.randrange(1000)}批。",
        }
    )
    site.write("progress/2023.yml", progress)


def look_at_the_evidence(site: Site, random: Random) -> None:
    """As `taizhang evidence` records it."""
    day = f"2024-01-{random.randrange(10, 29)}"
    told = {"state": "seen", "checked_on": day, "seen_on": day}
    entries = site.read("progress/2023.yml")["progress"]
    urls = sorted({e["url"] for entry in entries for e in entry.get("evidence", ())})
    text = json.dumps({"links": dict.fromkeys(urls, told)})
    (site.settings.content / "progress" / "last-seen.json").write_text(text, encoding="utf-8")


def record_changes(site: Site, random: Random) -> None:
    """Of a record and of its notice."""
    number = random.randrange(1, 20)
    told = {
        "date": "2023-11-20",
        "kind": "wording-corrected",
        "reason": "文字有误",
        "field": "requirement",
    }
    subject = f"{LARGE_NOTICE}-{number:03d}"
    of_record = {"id": f"{subject}-c1", "subject": subject, **told, "reason": "有误"}
    of_record.update(was="甲", now="乙")
    of_notice = {
        "id": f"{LARGE_NOTICE}-c1",
        "subject": LARGE_NOTICE,
        "date": "2023-11-01",
        "kind": "published",
        "reason": "首次公布",
    }
    site.write("changes/2023.yml", {"changes": [of_notice, of_record]})


def rename_an_office(site: Site, random: Random) -> None:
    registry = site.read("registry/departments.yml")
    office = random.choice(registry["departments"][1:4])
    office["english"] = f"Bureau {random.randrange(1000)}"
    office["full_name"] = f"云川市{office['name'][1:]}{random.randrange(10)}"
    site.write("registry/departments.yml", registry)


def retitle_the_notice(site: Site, random: Random) -> None:
    notice = site.read(NOTICE)
    site.write(NOTICE, {**notice, "title": f"{notice['title'][:24]}{random.randrange(1000)}"})


def change_a_template(site: Site, random: Random) -> None:
    name = random.choice(("components/task_row.html", "pages/listing.html", "pages/task.html"))
    template = site.settings.templates / name
    text = template.read_text(encoding="utf-8")
    mark = random.choice(("</h1>", "</a>", "</p>", "</h2>"))
    template.write_text(text.replace(mark, f"·{mark}", 1), encoding="utf-8")


def change_settings(site: Site, random: Random) -> None:
    site.set(
        site_name=f"台账{random.randrange(1000)}",
        as_of=site.settings.as_of.replace(day=random.randrange(1, 29)),
        profile=Profile.DEMO,
    )


def change_nothing(_: Site, __: Random) -> None:
    pass


EDITS: tuple[Edit, ...] = (
    *map(
        _of_a_row,
        (
            reword,
            move_the_deadline,
            drop_the_deadline,
            change_the_lead,
            change_topics,
            move_to_another_heading,
            give_a_title,
            withdraw,
        ),
    ),
    add_a_row,
    remove_the_last_row,
    record_progress,
    look_at_the_evidence,
    record_changes,
    change_nothing,
)
"""What changes records."""

SHARED_EDITS: tuple[Edit, ...] = (
    rename_an_office,
    retitle_the_notice,
    change_a_template,
    change_settings,
)
"""What all pages may show."""

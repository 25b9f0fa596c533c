"""Objects of the model with every field defaulted: a test names only what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.department import Department, DepartmentKind
from generator.model.document import Column, ColumnField, Document, Heading, Table
from generator.model.jurisdiction import Jurisdiction, JurisdictionKind
from generator.model.progress import Evidence, ProgressEntry, ProgressStatus
from generator.model.task import Task
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.outputs.publication import Publication, prepare_publication
from generator.reading.assemble import Gathered, assemble
from generator.rendering.environment import Templates
from generator.rendering.page import Language
from generator.settings import Settings
from generator.views.entry import Entry, list_entries

ROOT = Path(__file__).parent.parent
AS_OF = date(2024, 1, 15)


def _filled(defaults: dict[str, Any], changes: Mapping[str, object]) -> dict[str, Any]:
    defaults.update(changes)
    return defaults


def make_settings(**changes: object) -> Settings:
    return Settings(**_filled({"root": ROOT, "as_of": AS_OF}, changes))


def make_deadline(day: str = "2023-12-31", text: str = "12月底前") -> Deadline:
    return Deadline(kind=DeadlineKind.MONTH_END, date=date.fromisoformat(day), text=text)


def make_ongoing() -> Deadline:
    return Deadline(kind=DeadlineKind.ONGOING, text="长期坚持")


def make_task(**changes: object) -> Task:
    values: dict[str, Any] = {
        "id": "jining-2023-001",
        "heading_key": "1.1",
        "requirement": "推动外贸固稳提质，实时发布工作动态及政策信息。",
        "lead": ("市商务局",),
        "responsible": ("市教育局",),
        "deadline": make_deadline(),
        "topic_ids": ("education",),
    }
    return Task(**_filled(values, changes))


def make_tasks(count: int, document_id: str = "jining-2023") -> tuple[Task, ...]:
    return tuple(make_task(id=f"{document_id}-{row:03}") for row in range(1, count + 1))


def make_columns(*fields: str) -> tuple[Column, ...]:
    return tuple(Column(header=f"栏{field}", fields=(ColumnField(field),)) for field in fields)


def make_table(**changes: object) -> Table:
    values: dict[str, Any] = {
        "title": "2023年济宁市政务公开重点工作任务分解表",
        "section_rows": True,
        "columns": (
            Column(header="工作任务", fields=(ColumnField.THEME,)),
            Column(header="牵头部门", fields=(ColumnField.LEAD,)),
            Column(header="责任单位", fields=(ColumnField.RESPONSIBLE,)),
            Column(header="具体要求", fields=(ColumnField.REQUIREMENT,)),
            Column(header="完成时限", fields=(ColumnField.DEADLINE,)),
        ),
    }
    return Table(**_filled(values, changes))


def make_headings() -> tuple[Heading, ...]:
    return (
        Heading(key="1", mark="一、", text="推进信息公开"),
        Heading(
            key="1.1", mark="（一）", text="围绕稳经济强化公开", theme_id="economy", parent_key="1"
        ),
    )


def make_document(**changes: object) -> Document:
    values: dict[str, Any] = {
        "id": "jining-2023",
        "path": "content/documents/jining-2023.yml",
        "jurisdiction_id": "jining",
        "year": 2023,
        "title": "关于印发2023年济宁市政务公开重点工作任务分解表的通知",
        "number": "济政办字〔2023〕41号",
        "issuer": "济宁市人民政府办公室",
        "table": make_table(),
        "headings": make_headings(),
        "tasks": (make_task(),),
    }
    return Document(**_filled(values, changes))


def make_department(**changes: object) -> Department:
    values: dict[str, Any] = {
        "id": "jining/commerce",
        "name": "市商务局",
        "kind": DepartmentKind.OFFICE,
        "english": "Jining Commerce Bureau",
    }
    return Department(**_filled(values, changes))


def make_departments() -> tuple[Department, ...]:
    return (
        make_department(),
        make_department(id="jining/education", name="市教育局", english="Jining Education Bureau"),
    )


def make_jurisdiction(**changes: object) -> Jurisdiction:
    values: dict[str, Any] = {
        "id": "jining",
        "name": "济宁市",
        "kind": JurisdictionKind.CITY,
        "english": "Jining City",
    }
    return Jurisdiction(**_filled(values, changes))


def make_theme(**changes: object) -> Theme:
    values: dict[str, Any] = {
        "id": "economy",
        "name": "经济发展",
        "description": "公开外贸、消费等方面的政策。",
        "english": "Economic development",
    }
    return Theme(**_filled(values, changes))


def make_topic(**changes: object) -> Topic:
    values: dict[str, Any] = {
        "id": "education",
        "name": "教育",
        "description": "上学、幼儿园、学校",
        "english": "Education",
    }
    return Topic(**_filled(values, changes))


def make_evidence(**changes: object) -> Evidence:
    values: dict[str, Any] = {
        "title": "外贸政策解读",
        "url": "https://www.jining.gov.cn/art/1.html",
        "publisher": "济宁市商务局",
        "published_on": date(2023, 12, 1),
    }
    return Evidence(**_filled(values, changes))


def make_progress(**changes: object) -> ProgressEntry:
    values: dict[str, Any] = {
        "task_id": "jining-2023-001",
        "date": date(2023, 12, 1),
        "status": ProgressStatus.DISCLOSED,
        "path": "content/progress/2023.yml",
        "position": 0,
        "evidence": (make_evidence(),),
    }
    return ProgressEntry(**_filled(values, changes))


def make_change(**changes: object) -> ChangeEvent:
    values: dict[str, Any] = {
        "id": "jining-2023-001-c1",
        "on": date(2024, 1, 5),
        "subject_id": "jining-2023-001",
        "kind": ChangeKind.DEADLINE_MOVED,
        "reason": "单位来函勘误",
        "field": "deadline",
        "was": "11月底前（2023-11-30）",
        "now": "12月底前（2023-12-31）",
        "path": "content/changes/2024.yml",
    }
    return ChangeEvent(**_filled(values, changes))


def make_catalogue(
    *,
    documents: Sequence[Document] | None = None,
    tasks: Iterable[Task] | None = None,
    jurisdictions: Sequence[Jurisdiction] | None = None,
    departments: Sequence[Department] | None = None,
    themes: Sequence[Theme] | None = None,
    topics: Sequence[Topic] | None = None,
    progress: Sequence[ProgressEntry] = (),
    changes: Sequence[ChangeEvent] = (),
) -> Catalogue:
    """A catalogue through the real assembly; `tasks` replaces the rows of the one document."""
    document = make_document() if tasks is None else make_document(tasks=tuple(tasks))
    return assemble(
        Gathered(
            documents=[document] if documents is None else list(documents),
            jurisdictions=[make_jurisdiction()] if jurisdictions is None else list(jurisdictions),
            departments=list(make_departments() if departments is None else departments),
            themes=[make_theme()] if themes is None else list(themes),
            topics=[make_topic()] if topics is None else list(topics),
            progress=list(progress),
            changes=list(changes),
        )
    )


def make_entries(catalogue: Catalogue | None = None, as_of: date = AS_OF) -> tuple[Entry, ...]:
    return list_entries(make_catalogue() if catalogue is None else catalogue, as_of)


def make_entry(**changes: object) -> Entry:
    """One entry; a change names a field of the task, else of the entry itself."""
    task = {name: value for name, value in changes.items() if name in Task.__dataclass_fields__}
    own = {name: value for name, value in changes.items() if name not in task}
    entry = make_entries(make_catalogue(tasks=[make_task(**task)]))[0]
    return replace(entry, **_filled({}, own))


def make_templates() -> Templates:
    return Templates(ROOT / "templates")


def make_publication(
    catalogue: Catalogue | None = None, language: Language = "zh", **settings: object
) -> Publication:
    chosen = make_catalogue() if catalogue is None else catalogue
    options = make_settings(**settings)
    return prepare_publication(
        chosen,
        options,
        templates=make_templates(),
        language=language,
        entries=list_entries(chosen, options.as_of),
    )


def rows_of(entries: Iterable[Entry]) -> list[int]:
    """The row numbers of entries, for comparing lists of them."""
    return [entry.row for entry in entries]

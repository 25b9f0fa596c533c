"""Records sorted into lists: each once, no list empty."""

from generator.model.deadline import NO_DEADLINE
from generator.model.department import DepartmentKind
from generator.views.groups import (
    DepartmentGroup,
    by_deadline,
    by_department,
    by_document,
    by_jurisdiction,
    by_theme,
    by_topic,
    by_year,
)
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_document,
    make_entries,
    make_jurisdiction,
    make_ongoing,
    make_task,
    make_theme,
    make_topic,
    rows_of,
)


def test_theme_holds_the_records_of_those_below_it() -> None:
    themes = [make_theme(id="areas"), make_theme(id="economy", parent_id="areas")]
    catalogue = make_catalogue(themes=themes)
    groups = by_theme(make_entries(catalogue), catalogue)
    assert [(group.key, rows_of(group.entries)) for group in groups] == [
        ("areas", [1]),
        ("economy", [1]),
    ]


def test_theme_without_records_makes_no_group() -> None:
    catalogue = make_catalogue(themes=[make_theme(id="empty"), make_theme()])
    assert [group.key for group in by_theme(make_entries(catalogue), catalogue)] == ["economy"]


def test_record_stands_under_each_of_its_topics_in_registry_order() -> None:
    topics = [make_topic(id="jobs"), make_topic(id="education")]
    tasks = [make_task(topic_ids=("education", "jobs"))]
    catalogue = make_catalogue(tasks=tasks, topics=topics)
    groups = by_topic(make_entries(catalogue), catalogue)
    assert [(group.key, rows_of(group.entries)) for group in groups] == [
        ("jobs", [1]),
        ("education", [1]),
    ]


def test_months_come_in_order_then_ongoing_then_none() -> None:
    deadlines = (
        NO_DEADLINE,
        make_ongoing(),
        make_deadline("2023-12-31"),
        make_deadline("2023-03-31"),
        make_deadline("2022-12-31"),
    )
    tasks = [make_task(id=f"jining-2023-{n:03}", deadline=d) for n, d in enumerate(deadlines, 1)]
    groups = by_deadline(make_entries(make_catalogue(tasks=tasks)))
    assert [group.key for group in groups] == ["2022-12", "2023-03", "2023-12", "ongoing", "none"]


def test_place_year_and_notice_are_those_of_the_notice() -> None:
    old = make_document(
        id="yanzhou-2021",
        year=2021,
        jurisdiction_id="yanzhou",
        tasks=(make_task(id="yanzhou-2021-001"),),
    )
    places = [make_jurisdiction(), make_jurisdiction(id="yanzhou")]
    catalogue = make_catalogue(documents=[make_document(), old], jurisdictions=places)
    entries = make_entries(catalogue)
    assert [group.key for group in by_jurisdiction(entries, catalogue)] == ["jining", "yanzhou"]
    assert [group.key for group in by_year(entries)] == ["2023", "2021"]
    assert [group.key for group in by_document(entries)] == ["jining-2023", "yanzhou-2021"]


def group_of(department_id: str, *members: str, **task: object) -> DepartmentGroup | None:
    """The group of one office where 市商务局 and 市教育局 may belong to a collective."""
    offices = [
        make_department(),
        make_department(id="jining/education", name="市教育局"),
        make_department(
            id="jining/all", name="各部门", kind=DepartmentKind.COLLECTIVE, member_ids=members
        ),
    ]
    catalogue = make_catalogue(tasks=[make_task(**task)], departments=offices)
    groups = by_department(make_entries(catalogue), catalogue)
    return next((group for group in groups if group.key == department_id), None)


def counts(group: DepartmentGroup | None) -> tuple[int, int, int] | None:
    return None if group is None else (len(group.lead), len(group.responsible), len(group.through))


def test_office_that_leads_and_is_responsible_has_the_record_once() -> None:
    group = group_of("jining/commerce", lead=("市商务局",), responsible=("市商务局",))
    assert counts(group) == (1, 0, 0)


def test_office_that_is_only_responsible_does_not_lead() -> None:
    assert counts(group_of("jining/education")) == (0, 1, 0)


def test_member_of_a_collective_has_the_record_through_it() -> None:
    group = group_of("jining/education", "jining/education", lead=("各部门",), responsible=())
    assert counts(group) == (0, 0, 1)


def test_member_that_is_named_itself_has_the_record_once() -> None:
    group = group_of(
        "jining/education", "jining/education", lead=("各部门",), responsible=("市教育局",)
    )
    assert counts(group) == (0, 1, 0)


def test_collective_has_the_record_itself() -> None:
    assert counts(group_of("jining/all", "jining/education", lead=("各部门",))) == (1, 0, 0)


def test_office_without_records_makes_no_group() -> None:
    assert group_of("jining/education", responsible=()) is None


def test_collective_that_contains_itself_ends() -> None:
    group = group_of("jining/education", "jining/all", "jining/education", lead=("各部门",))
    assert counts(group) == (0, 1, 0)


def test_collectives_that_contain_each_other_end() -> None:
    offices = [
        make_department(
            id=f"jining/{name}", name=name, kind=DepartmentKind.COLLECTIVE, member_ids=ids
        )
        for name, ids in (("a", ("jining/b",)), ("b", ("jining/a", "jining/commerce")))
    ]
    offices.append(make_department())
    tasks = [make_task(lead=("a",), responsible=())]
    catalogue = make_catalogue(tasks=tasks, departments=offices)
    groups = by_department(make_entries(catalogue), catalogue)
    assert [(group.key, counts(group)) for group in groups] == [
        ("jining/a", (1, 0, 0)),
        ("jining/b", (0, 0, 1)),
        ("jining/commerce", (0, 0, 1)),
    ]

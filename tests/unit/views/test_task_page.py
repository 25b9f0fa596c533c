"""The page of one record."""

import pytest

from generator.model.progress import ProgressEntry, ProgressStatus
from generator.problems.problem import Language
from generator.views.offices import OfficeFacts
from generator.views.related import find_neighbours
from generator.views.task_page import TaskPageView, TaskSurroundings, title_task, view_task
from tests.factories import make_catalogue, make_progress, make_publication, make_task


def page(
    language: Language = "zh", progress: tuple[ProgressEntry, ...] = (), **task: object
) -> TaskPageView:
    catalogue = make_catalogue(tasks=[make_task(**task)], progress=progress)
    publication = make_publication(catalogue, language)
    entry = publication.entries[0]
    around = TaskSurroundings(
        catalogue=publication.catalogue,
        offices=OfficeFacts(departments_by_id={}, voice=publication.voice),
        as_of=publication.settings.as_of,
        neighbours=find_neighbours(publication.entries),
        entries_by_id={entry.id: entry},
        rows_html=publication.rows_html,
        elements_html={entry.document.id: publication.rows_html[entry.id]},
    )
    link = "https://a.cn/tasks/jining-2023-001/"
    return view_task(entry, around, publication.voice, permalink=link, twin="/tasks/x.json")


def test_title_has_its_place_so_that_it_is_unique() -> None:
    assert page().title.whole == "推动外贸固稳提质（济宁市2023年第1项）"
    assert page("en").title.whole == "推动外贸固稳提质 (Jining City 2023, item 1)"


def test_wording_is_verbatim() -> None:
    wording = "一行，\n又一行。"
    assert page(requirement=wording).wording == ("一行，", "又一行。")


def test_source_has_item_and_links_to_the_notice() -> None:
    view = page()
    assert view.source.address == "/documents/jining-2023/"
    assert view.source_row == "，表格第1项（原表无序号，按顺序数）"
    assert page(seq="1").source_row == "，第1项"


def test_status_says_what_it_does_not_say() -> None:
    view = page()
    assert view.status_code == "due"
    assert "不说明有关单位做了还是没做" in view.status_hint
    assert view.status_hint.endswith("状态截至2024年1月15日。")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_head_of_a_page_does_not_deny_what_stands_below(language: Language) -> None:
    """Nor does it take a note without a link for evidence."""
    update = make_progress(status=ProgressStatus.UPDATE)
    note = make_progress(status=ProgressStatus.UPDATE, note="方案已公开。", evidence=())
    none, noted, updated = (page(language, progress) for progress in ((), (note,), (update,)))
    assert {view.status_code for view in (none, noted, updated)} == {"due"}
    assert len({view.status_text for view in (none, noted, updated)}) == 3
    place = "见下面“落实情况”" if language == "zh" else "under “Progress” below"
    assert [place in view.status_hint for view in (none, noted, updated)] == [False, False, True]
    source = "没有附依据" if language == "zh" else "gives no evidence"
    assert [source in view.status_hint for view in (none, noted, updated)] == [False, True, False]


def test_notes_for_the_office_are_not_in_the_view() -> None:
    assert not any("note" in name for name in TaskPageView.__dataclass_fields__)


def test_titles_of_two_records_differ_even_with_one_wording() -> None:
    tasks = [make_task(), make_task(id="jining-2023-002")]
    publication = make_publication(make_catalogue(tasks=tasks))
    titles = {title_task(entry, publication.voice).whole for entry in publication.entries}
    assert len(titles) == 2

"""Everything a reader can type is in the index, and nothing is that only the office may see."""

from generator.model.note import Note, NoteKind
from generator.model.progress import ProgressStatus
from generator.outputs.search_ground import SearchGround, prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.outputs.search_table import list_facet_rows
from generator.search.indexed_page import IndexedPage
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_evidence,
    make_progress,
    make_settings,
    make_task,
)


def ground_of(**task: object) -> SearchGround:
    return prepare_search(make_catalogue(tasks=[make_task(**task)]), make_settings())


def record(**task: object) -> IndexedPage:
    return list_indexed_pages(ground_of(**task))[0]


def test_the_wording_is_indexed_first_then_headings_then_names() -> None:
    page = record()
    assert page.address == "/tasks/jining-2023-001/"
    assert page.blocks == (
        "推动外贸固稳提质，实时发布工作动态及政策信息。",
        "围绕稳经济强化公开",
        "推进信息公开",
        "市商务局",
        "市教育局",
    )


def test_an_editorial_title_is_indexed_before_the_wording() -> None:
    assert record(title="外贸政策怎么公开").blocks[0] == "外贸政策怎么公开"


def test_what_a_printed_cell_says_beside_names_is_asked_last() -> None:
    page = record(responsible_text="市教育局按职责分工负责，各单位")
    assert page.beside == ("按职责分工负责", "各单位")


def test_what_was_published_since_is_asked_last() -> None:
    evidence = make_evidence(title="外贸政策一图读懂", publisher="济宁市商务局")
    progress = make_progress(note="已发布三期。", evidence=(evidence,))
    catalogue = make_catalogue(progress=[progress])
    page = list_indexed_pages(prepare_search(catalogue, make_settings()))[0]
    assert page.beside[-3:] == ("已发布三期。", "外贸政策一图读懂", "济宁市商务局")


def test_a_name_put_right_is_found_beside_the_printed_one() -> None:
    office = make_department(name="市住房城乡建设局", misprints=("市住房城乡住建局",))
    task = make_task(lead=("市住房城乡住建局",), responsible=())
    catalogue = make_catalogue(tasks=[task], departments=[office])
    page = list_indexed_pages(prepare_search(catalogue, make_settings()))[0]
    assert "市住房城乡住建局" in page.blocks
    assert page.beside == ("市住房城乡建设局",)
    assert page.shown["lead"] == [["市住房城乡住建局", "市住房城乡建设局"]]


def test_a_result_shows_title_text_offices_deadline_and_status() -> None:
    assert record().shown == {
        "title": "推动外贸固稳提质",
        "row": 1,
        "text": "推动外贸固稳提质，实时发布工作动态及政策信息。",
        "headings": ("围绕稳经济强化公开", "推进信息公开"),
        "lead": [["市商务局"]],
        "responsible": [["市教育局"]],
        "status": "due",
        "deadline_zh": "12月底前（推定为2023年12月31日）",
        "deadline_en": "31 December 2023 (derived)",
    }


def test_a_result_words_its_status_as_the_record_does() -> None:
    update = make_progress(status=ProgressStatus.UPDATE)
    ground = prepare_search(make_catalogue(progress=[update]), make_settings())
    assert list_indexed_pages(ground)[0].shown["status"] == "due_updated"
    (row,) = list_facet_rows(ground)
    assert row.status == "due_updated"


def test_the_whole_text_of_a_notice_is_indexed() -> None:
    document = make_document(preamble=("为进一步提升水平。",), cc="抄送：市委各部门。")
    catalogue = make_catalogue(documents=[document])
    notice = list_indexed_pages(prepare_search(catalogue, make_settings()))[-1]
    assert notice.address == "/documents/jining-2023/"
    for text in (document.title, document.number, "为进一步提升水平。", "抄送：市委各部门。"):
        assert text in notice.blocks


def test_notes_for_the_office_are_not_indexed() -> None:
    page = record(notes=(Note(kind=NoteKind.MISPRINT, text="疑为多余的字"),))
    assert "疑为多余的字" not in page.content
    assert "疑为" not in str(page.shown)
    assert page.content == record().content

"""Explained words: only those that stand in records, each with a true way to them."""

import pytest

from generator.views.glossary.explained import TERMS, explain, note_terms, terms_in
from generator.views.glossary.page import view_glossary
from tests.factories import make_catalogue, make_entries, make_publication, make_task

DOUBLE = "推进义务教育“双减”信息公开。"


def test_keys_are_unique_anchors() -> None:
    keys = [term.key for term in TERMS]
    assert len(keys) == len(set(keys))
    assert all(key.isascii() and " " not in key for key in keys)


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)
def test_explanations_are_short_sentences_in_both_languages(term: object) -> None:
    found = next(t for t in TERMS if t is term)
    assert found.chinese.endswith("。")
    assert found.english.endswith(".")
    assert len(found.chinese) <= 80


def test_a_word_that_stands_in_no_record_is_left_out() -> None:
    entries = make_entries(make_catalogue(tasks=[make_task(requirement=DOUBLE)]))
    assert {part: [e.term.name for e in found] for part, found in explain(entries).items()} == {
        "life": ["双减"]
    }


def test_a_word_is_found_in_every_way_it_is_written() -> None:
    assert [term.name for term in terms_in("完成能耗“双控”目标，培育“瞪羚”企业")] == [
        "能耗双控",
        "瞪羚企业",
    ]


def test_quotation_marks_inside_a_word_do_not_hide_it() -> None:
    assert [term.name for term in terms_in("确保“零就业”家庭动态清零")] == ["零就业家庭"]


def test_a_word_that_has_marks_of_its_own_is_not_found_without_them() -> None:
    assert [term.name for term in terms_in("严格落实“三审”制度")] == ["三审"]
    assert terms_in("“第三审”判庭") == ()


def test_a_record_page_explains_the_words_of_its_wording() -> None:
    (note,) = note_terms(DOUBLE, make_publication(language="en").voice)
    assert (note.name.text, note.name.lang) == ("双减", "zh-Hans")
    assert note.address == "/en/glossary/#double-reduction"
    assert note.text.startswith("Less homework")


def test_a_wording_without_hard_words_has_no_notes() -> None:
    assert note_terms("公布电话。", make_publication().voice) == ()


def test_the_records_of_a_word_are_shown_up_to_a_few() -> None:
    tasks = [make_task(id=f"jining-2023-{n:03}", requirement=DOUBLE) for n in range(1, 6)]
    publication = make_publication(make_catalogue(tasks=tasks))
    ((term,),) = (part.terms for part in view_glossary(publication.listed, publication.voice))
    assert [record.text for record in term.records] == [
        "济宁市2023年第1项",
        "济宁市2023年第2项",
        "济宁市2023年第3项",
    ]
    assert term.more == "等5项任务"

"""The summary list of a record."""

from datetime import date

from generator.model.deadline import NO_DEADLINE, Deadline, DeadlineKind
from generator.problems.problem import Language
from generator.views.entry import Entry
from generator.views.fact import FactView
from generator.views.offices import OfficeFacts
from generator.views.task_facts import view_facts
from generator.views.voice import Voice
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_entries,
    make_entry,
    make_ongoing,
    make_publication,
    make_table,
    make_task,
)


def word_facts(entry: Entry, voice: Voice) -> tuple[FactView, ...]:
    return view_facts(entry, OfficeFacts(departments_by_id={}, voice=voice), voice)


def fact(name: str, entry: Entry, language: Language = "zh") -> FactView:
    facts = word_facts(entry, make_publication(language=language).voice)
    return next(fact for fact in facts if fact.name == name)


def test_deadline_is_printed_words_with_the_day_said_to_be_derived() -> None:
    found = fact("完成时限", make_entry())
    assert [(v.text, v.address) for v in found.content] == [("12月底前", "/deadlines/2023-12/")]
    assert found.remarks[0].text == "推定为2023年12月31日：2023年的文件，取当月最后一天。"
    assert found.remarks[0].iso == "2023-12-31"


def test_printed_day_is_not_derived() -> None:
    printed = Deadline(kind=DeadlineKind.DATE, date=date(2023, 9, 1), text="9月1日前")
    assert fact("完成时限", make_entry(deadline=printed)).remarks == ()


def test_ongoing_deadline_leads_to_its_page() -> None:
    found = fact("完成时限", make_entry(deadline=make_ongoing()))
    assert [(v.text, v.address) for v in found.content] == [("长期坚持", "/deadlines/ongoing/")]
    assert found.remarks == ()


def test_inherited_deadline_is_said_to_be_so() -> None:
    found = fact("完成时限", make_entry(inherited=("deadline",)))
    assert found.remarks[0].text.startswith("同上栏")


def test_blank_deadline_and_absent_column_are_told_apart() -> None:
    assert fact("完成时限", make_entry(deadline=NO_DEADLINE)).content[0].text == "原文未列"
    table = make_table(columns=make_columns("requirement"))
    document = make_document(table=table, tasks=(make_task(deadline=NO_DEADLINE),))
    entry = make_entries(make_catalogue(documents=[document]))[0]
    assert fact("完成时限", entry).content[0].text == "原表无此栏"


def test_headings_are_printed_with_their_marks() -> None:
    found = fact("原文标题", make_entry())
    texts = [value.text for value in found.content]
    assert texts == ["一、推进信息公开", "（一）围绕稳经济强化公开"]


def test_theme_and_topics_are_ours_and_say_so() -> None:
    theme = fact("本站主题（推定）", make_entry())
    topics = fact("本站话题（推定）", make_entry())
    assert theme.content[0].address == "/themes/economy/"
    assert topics.content[0].address == "/topics/education/"


def test_record_without_topic_has_no_such_line() -> None:
    facts = word_facts(make_entry(topic_ids=()), make_publication().voice)
    assert all(fact.name != "本站话题（推定）" for fact in facts)


def test_english_page_keeps_official_words_chinese() -> None:
    found = fact("Deadline", make_entry(), "en")
    assert (found.content[0].text, found.content[0].lang) == ("12月底前", "zh-Hans")
    assert fact("Theme on this site (derived)", make_entry(), "en").content[0].lang == ""


def test_no_line_is_empty() -> None:
    bare = make_entry(lead=(), responsible=(), deadline=NO_DEADLINE, topic_ids=(), theme_path=())
    facts = word_facts(bare, make_publication().voice)
    assert all(fact.content and all(value.text for value in fact.content) for fact in facts)

"""A notice tells each element once, and its number, date and basis agree with themselves."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checks.notices import check_basis, check_notices
from generator.model.document import ELEMENTS, Document, IssueDate, UpperDocument
from tests.factories import make_catalogue, make_document
from tests.unit.checks.findings import codes, found, told

NUMBER = "济政办字〔2023〕41号"


def notice(**changes: object) -> Document:
    absent = tuple(e for e in ELEMENTS if e not in {"number", "issuer", *changes})
    return make_document(**{"not_stated": absent, **changes})


def codes_of(*documents: Document) -> list[str]:
    catalogue = make_catalogue(documents=documents)
    return [*codes(check_notices, catalogue), *codes(check_basis, catalogue)]


def test_every_element_told_or_said_to_be_absent_passes() -> None:
    assert codes_of(notice()) == []


@pytest.mark.parametrize("element", sorted(set(ELEMENTS) - {"number", "issuer"}))
def test_an_element_neither_given_nor_said_to_be_absent_is_told(element: str) -> None:
    told_of = tuple(e for e in ELEMENTS if e not in {"number", "issuer", element})
    problems = found(check_notices, make_catalogue(documents=[notice(not_stated=told_of)]))
    assert told(problems) == [("element-not-told", ("id",))]
    assert element in problems[0].message("zh")


def test_an_element_told_twice_is_told_where_it_is_said_to_be_absent() -> None:
    document = notice(cc="抄送：市委各部门。", not_stated=(*ELEMENTS[2:-1], "cc"))
    problems = found(check_notices, make_catalogue(documents=[document]))
    assert told(problems) == [("element-twice-told", ("not_stated", 6))]


@pytest.mark.parametrize("number", [NUMBER, "国发〔2022〕1号", "济政办字〔2023〕1041号"])
def test_a_number_of_the_standard_form_passes(number: str) -> None:
    assert codes_of(notice(number=number)) == []


@pytest.mark.parametrize(
    ("number", "suggestion"),
    [
        ("济政办字[2023]41号", NUMBER),
        ("济政办字(2023)41号", NUMBER),
        ("济政办字（2023）41号", NUMBER),
        ("济政办字【2023】41号", NUMBER),
        ("济政办字〔2023〕第41号", NUMBER),
        ("济政办字〔2023〕041号", NUMBER),
        ("济政办字〔２０２３〕４１号", NUMBER),
        ("济政办字〔2023〕41", NUMBER),
        ("济政办字 〔2023〕 41 号", NUMBER),
        ("济政办字〔2023年〕41号", NUMBER),
    ],
)
def test_another_form_is_told_with_the_standard_one(number: str, suggestion: str) -> None:
    (problem,) = found(check_notices, make_catalogue(documents=[notice(number=number)]))
    assert problem.code == "number-brackets"
    assert problem.hint("zh").endswith(suggestion)


@pytest.mark.parametrize(
    "number",
    ["济政办字2023-41号", "济政办字2023—41号", "济政办字 2023 41号", "济政办字2023年第041号"],
)
def test_a_number_without_brackets_is_told_with_the_standard_form(number: str) -> None:
    (problem,) = found(check_notices, make_catalogue(documents=[notice(number=number)]))
    assert problem.hint("zh").endswith(NUMBER)
    assert problem.wording.mend is None  # a person looks at the paper


@pytest.mark.parametrize("number", ["无", "济〔2023〕41号", "济政办字〔2023〕000号", "41号"])
def test_a_number_without_a_likely_form_gets_an_example_that_passes(number: str) -> None:
    (problem,) = found(check_notices, make_catalogue(documents=[notice(number=number)]))
    assert codes_of(notice(number=problem.hint("zh").rpartition(" ")[2])) == []


@pytest.mark.parametrize(
    "text",
    [
        "2023年7月5日",
        "2023年07月05日",
        "2023 年 7 月 5 日",
        "２０２３年７月５日",
        "二〇二三年七月五日",
        "二○二三年七月五日",
        "济南，2023年7月5日",
    ],
)
def test_a_printed_date_of_the_same_day_passes(text: str) -> None:
    issued = IssueDate(date=date(2023, 7, 5), text=text)
    assert codes_of(notice(issued_on=issued)) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("二〇二一年十二月三十一日", date(2021, 12, 31)),
        ("二〇二一年十月二十日", date(2021, 10, 20)),
    ],
)
def test_chinese_numerals_are_read(text: str, day: date) -> None:
    assert codes_of(notice(issued_on=IssueDate(date=day, text=text))) == []


@pytest.mark.parametrize("text", ["2023年7月15日", "2022年7月5日", "二〇二三年七月六日", "七月"])
def test_a_printed_date_of_another_day_is_told(text: str) -> None:
    document = notice(issued_on=IssueDate(date=date(2023, 7, 5), text=text))
    problems = found(check_notices, make_catalogue(documents=[document]))
    assert told(problems) == [("issue-date-disagrees", ("issued_on", "date"))]


def upper(**changes: object) -> Document:
    values: dict[str, object] = {"number": NUMBER, "title": "关于印发……的通知", **changes}
    basis = UpperDocument(**values)  # type: ignore[arg-type] # the values are those of its fields
    path = "content/documents/below-2023.yml"
    return notice(id="below-2023", path=path, number="金政办字〔2023〕2号", based_on=(basis,))


def test_a_basis_that_we_hold_and_point_to_passes() -> None:
    assert codes_of(notice(), upper(document_id="jining-2023")) == []


def test_a_basis_that_we_do_not_hold_and_say_so_passes() -> None:
    assert codes_of(upper(not_held=True)) == []


@pytest.mark.parametrize("changes", [{}, {"document_id": "jining-2023", "not_held": True}])
def test_a_basis_of_which_nothing_or_two_things_are_said_is_told(
    changes: dict[str, object],
) -> None:
    assert codes_of(notice(), upper(**changes)) == ["upper-document-unsettled"]


def test_a_basis_said_not_to_be_held_that_we_hold_is_told_with_its_id() -> None:
    (problem,) = found(check_basis, make_catalogue(documents=[notice(), upper(not_held=True)]))
    assert problem.code == "upper-document-disagrees"
    assert "已经收录" in problem.message("zh")
    assert "document: jining-2023" in problem.hint("en")


def test_a_basis_that_points_to_a_notice_with_another_number_is_told() -> None:
    wrong = upper(number="鲁政办发〔2023〕8号", document_id="jining-2023")
    (problem,) = found(check_basis, make_catalogue(documents=[notice(), wrong]))
    assert problem.code == "upper-document-disagrees"
    assert NUMBER in problem.message("zh")


def test_a_basis_that_is_not_there_is_told_unless_a_notice_could_not_be_read() -> None:
    gone = make_catalogue(documents=[notice(), upper(document_id="jinin-2023")])
    assert codes(check_basis, gone) == ["unknown-document"]
    assert codes(check_basis, gone, "document") == []


def test_a_place_that_is_not_there_is_told_unless_the_registry_could_not_be_read() -> None:
    lost = make_catalogue(documents=[notice(jurisdiction_id="jinin")])
    assert codes(check_notices, lost) == ["unknown-jurisdiction"]
    assert codes(check_notices, lost, "jurisdictions") == []

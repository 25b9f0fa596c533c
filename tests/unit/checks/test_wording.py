"""What looks like a slip in official wording is told at its very place, unless a note says so."""

from __future__ import annotations

import pytest

from generator.checks.official_text import findings
from generator.checks.wording import check_wording
from generator.model.document import GeneralRequirement
from generator.model.note import Note, NoteKind
from generator.problems.problem import Place, Severity
from tests.factories import make_catalogue, make_document, make_headings, make_task
from tests.unit.checks.findings import codes, found, told

AT = Place(path="a.yml")


def codes_in(text: str) -> list[tuple[str, int]]:
    return [(make(AT).code, offset) for offset, make in findings(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公开名录,收费", [("half-width-mark", 4)]),
        ("是否公开?", [("half-width-mark", 4)]),
        ("公开名录、、收费", [("doubled-mark", 4)]),
        ("公开。。", [("doubled-mark", 2)]),
        ("（含民办)学校", [("mixed-brackets", 0)]),
        ("(含民办）学校", [("mixed-brackets", 0)]),
        ("依据济政办字[2023]41号", [("number-form", 0)]),
        ("，济政办字（2023）41号", [("number-form", 1)]),
        ("，济政办字〔2023〕第41号", [("number-form", 1)]),
        ("，济政办字〔2023〕041号", [("number-form", 1)]),
        ("于2023年07月05日", [("padded-date", 1)]),
        ("（一）、加强", [("mark-after-numeral", 0)]),
        ("公开 名录", [("space-in-wording", 2)]),
        ("公开\u3000名录", [("space-in-wording", 2)]),
        ("公开\t名录", [("space-in-wording", 2)]),
        ("公开\u202f名录", [("space-in-wording", 2)]),
        ("<p>公开</p>", [("machine-noise", 0), ("machine-noise", 5)]),
        ("公开&nbsp;名录", [("machine-noise", 2)]),
        ("公开&#160;名录", [("machine-noise", 2)]),
        ("公开\u0301名录", [("nonstandard-character", 2)]),
        ("公开😀", [("nonstandard-character", 2)]),
        ('公开<span class="a">名录', [("machine-noise", 2)]),
        ("A<B且C>D", []),
        ("共 3 项", [("space-in-wording", 1), ("space-in-wording", 3)]),
        ("幼⼉园", [("nonstandard-character", 1)]),
        ("令\uf9a8", [("nonstandard-character", 1)]),
        ("公开[bookmark: _GoBack]名录", [("machine-noise", 2)]),
        ("- 2 -", [("machine-noise", 0)]),
    ],
)
def test_a_slip_is_found_where_it_stands(text: str, expected: list[tuple[str, int]]) -> None:
    assert codes_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "公开名录、收费标准和招生范围。",
        "（一）加强组织领导。",
        "济政办字〔2023〕41号",
        "2023年7月5日",
        "访问 www.jining.gov.cn/a,b?c=1 网站".replace(" ", ""),
        "Word 2010 and Excel, too",
        "（含民办）学校(public)",
        "A型、B型",
        "1.5万户",
        "",
    ],
)
def test_right_wording_passes(text: str) -> None:
    assert codes_in(text) == []


def test_every_finding_is_a_warning() -> None:
    text = "公开 名录,收费、、⼉（甲)（一）、2023年07月05日，济政办字[2023]41号"
    made = [make(AT) for _, make in findings(text)]
    assert len({problem.code for problem in made}) == 8
    assert {problem.severity for problem in made} == {Severity.WARNING}


def test_each_part_of_a_notice_is_looked_at() -> None:
    bad = "公开 名录"
    document = make_document(
        title=bad,
        addressees=bad,
        preamble=("好", bad),
        requirements=(GeneralRequirement(heading=bad, text=("好", bad)),),
        closing=(bad,),
        attachment=bad,
        publication_mark=bad,
        cc=bad,
        headings=make_headings(),
        tasks=(make_task(requirement=bad, lead_text=bad, responsible_text=bad),),
    )
    assert {
        keys for _, keys in told(found(check_wording, make_catalogue(documents=[document])))
    } == {
        ("title",),
        ("addressees",),
        ("preamble", 1),
        ("requirements", 0, "heading"),
        ("requirements", 0, "text", 1),
        ("closing", 0),
        ("attachment",),
        ("publication_mark",),
        ("cc",),
        ("tasks", 0, "requirement"),
        ("tasks", 0, "lead_text"),
        ("tasks", 0, "responsible_text"),
    }


def test_headings_are_looked_at_at_their_place() -> None:
    first, second = make_headings()
    headings = (first, type(second)(key="1.1", text="公开 名录", parent_key="1"))
    document = make_document(headings=headings)
    assert told(found(check_wording, make_catalogue(documents=[document]))) == [
        ("space-in-wording", ("headings", 0, "under", 0, "text"))
    ]


def test_a_merged_cell_is_told_where_it_is_printed_only() -> None:
    rows = [
        make_task(lead_text="市商务局, 等", responsible_text="市教育局 等"),
        make_task(
            lead_text="市商务局, 等",
            responsible_text="市教育局 等",
            inherited=("lead", "responsible"),
        ),
    ]
    problems = found(check_wording, make_catalogue(tasks=rows))
    assert {problem.place.keys[1] for problem in problems} == {0}


def note(quote: str | None) -> Note:
    return Note(kind=NoteKind.MISPRINT, quote=quote, text="原件如此")


def test_a_note_that_quotes_the_spot_ends_the_finding() -> None:
    row = make_task(requirement="公开名录,收费", notes=(note("名录,收"),))
    assert codes(check_wording, make_catalogue(tasks=[row])) == []


def test_a_note_of_the_notice_serves_all_its_rows() -> None:
    rows = (make_task(requirement="公开名录,收费"), make_task(requirement="公布名录,时间"))
    document = make_document(tasks=rows, notes=(note("名录,"),))
    assert codes(check_wording, make_catalogue(documents=[document])) == []


@pytest.mark.parametrize("quote", ["名录", "收费", None])
def test_a_note_about_something_else_does_not(quote: str | None) -> None:
    row = make_task(requirement="公开名录,收费", notes=(note(quote),))
    assert codes(check_wording, make_catalogue(tasks=[row])) == ["half-width-mark"]


def test_a_note_ends_the_finding_that_it_quotes_and_no_other() -> None:
    row = make_task(requirement="公开名录,收费，公布时间,地点", notes=(note("名录,收"),))
    (problem,) = found(check_wording, make_catalogue(tasks=[row]))
    assert problem.place.offset == 12


@pytest.mark.parametrize("text", ["市教育局,\n市财政局, 等", "甲、、\n乙", "甲 \n 乙"])
def test_the_quotation_of_a_finding_can_stand_in_a_note(text: str) -> None:
    for _, make in findings(text):
        quote = make(AT).message("zh").partition("“")[2].partition("”")[0]
        assert quote in text

"""A production site needs what only its office can give, and a demo claims none of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.checks.publisher import DUTIES, EMBLEM, check_publisher
from generator.model.change import ChangeEvent, ChangeKind
from generator.problems.kind import Kind
from generator.problems.kinds import publisher_kinds
from generator.problems.problem import Place, Problem
from generator.settings import NO_EMBLEM, Identity, Profile, Settings
from tests.factories import make_catalogue, make_settings

FILE = """site_name: 台账
site_url: https://www.example.gov.cn/zwgk/
plugins:
  - search
  - taizhang:
      profile: production
      identity:
        organiser: 示例市人民政府办公室
        contact: 0530-7654321
"""
IDENTITY = Identity(
    **{duty.key: duty.example for duty in DUTIES},
    emblem_path="emblem.svg",
)
PUBLISHED = tuple(
    ChangeEvent(
        id=f"{document.id}-c1",
        on=date(2024, 1, 2),
        at="10:30",
        subject_id=document.id,
        kind=ChangeKind.PUBLISHED,
        reason="首次公布",
    )
    for document in make_catalogue().documents
)


@pytest.fixture
def office(tmp_path: Path) -> Settings:
    """A project for which its office has given everything."""
    (tmp_path / "emblem.svg").write_text("<svg/>", encoding="utf-8")
    return make_settings(
        root=tmp_path,
        profile=Profile.PRODUCTION,
        site_url="https://www.example.gov.cn/zwgk/rwtz/",
        identity=IDENTITY,
    )


def found(settings: Settings, events: tuple[ChangeEvent, ...] = PUBLISHED) -> list[Problem]:
    catalogue = replace(make_catalogue(), changes=events)
    return list(check_publisher(catalogue, settings, path="mkdocs.yml", text=FILE))


def codes(settings: Settings, events: tuple[ChangeEvent, ...] = PUBLISHED) -> list[str]:
    return [problem.code for problem in found(settings, events)]


def test_an_office_that_gave_everything_may_publish(office: Settings) -> None:
    assert found(office) == []


def test_everything_that_is_missing_is_told_at_once(office: Settings) -> None:
    """R-020 to R-024, R-108."""
    problems = found(replace(office, identity=Identity()))
    assert [problem.code for problem in problems] == ["identity-missing"] * 8
    for problem, duty in zip(problems, (*DUTIES, EMBLEM), strict=True):
        assert duty.key in problem.message("zh")
        assert duty.example in problem.hint("zh")


def test_a_problem_stands_where_the_value_does_or_should(office: Settings) -> None:
    identity = replace(IDENTITY, contact=" ", licence=None)
    places = {p.code: p.place for p in found(replace(office, identity=identity))}
    assert places == {
        "identity-unlikely": Place(path="mkdocs.yml", line=9, column=9),
        "identity-missing": Place(path="mkdocs.yml", line=7, column=7),
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("organiser", "  "),
        ("site_id_code", "abc"),
        ("site_id_code", "0000000000"),
        ("site_id_code", "1234567890"),
        ("icp_number", "京ICP备1号"),
        ("icp_number", "京ICP备12345678号"),
        ("icp_number", "京ICP备00000000号-1"),
        ("police_number", "37990002001141"),
        ("police_number", "鲁公网安备 11111111111111号"),
        ("party_government_mark", "0123"),
        ("party_government_mark", "0" * 32),
    ],
)
def test_a_value_of_another_form_or_a_filler_is_refused(
    key: str, value: str, office: Settings
) -> None:
    """R-021, R-022."""
    identity = replace(IDENTITY, **{key: value})
    assert codes(replace(office, identity=identity)) == ["identity-unlikely"]


@pytest.mark.parametrize("value", ["missing.svg", "../emblem.svg", "emblem.txt", "."])
def test_an_emblem_that_cannot_be_shown_is_refused(value: str, office: Settings) -> None:
    """R-024: the file lies in the project and is a picture."""
    (office.root / "emblem.txt").write_text("x", encoding="utf-8")
    (office.root.parent / "emblem.svg").write_text("x", encoding="utf-8")
    identity = replace(IDENTITY, emblem_path=value)
    assert codes(replace(office, identity=identity)) == ["emblem-unusable"]


def test_an_office_may_say_that_it_carries_no_emblem(office: Settings) -> None:
    identity = replace(IDENTITY, emblem_path=NO_EMBLEM)
    assert found(replace(office, identity=identity)) == []


@pytest.mark.parametrize(
    "url",
    ["http://www.example.gov.cn/", "https://gov.cn.example.com/", "https://192.0.2.7/rwtz/"],
)
def test_a_production_site_stands_at_an_official_address(url: str, office: Settings) -> None:
    """R-026, R-027."""
    assert codes(replace(office, site_url=url)) == ["address-not-official"]


@pytest.mark.parametrize("url", ["https://a.gov.cn/", "http://www.示例.政务/", "https://gov.cn/"])
def test_a_demo_does_not_claim_such_an_address(url: str, office: Settings) -> None:
    """R-025."""
    demo = replace(office, profile=Profile.DEMO, site_url=url)
    assert codes(demo) == ["demo-at-official-address"]


def test_a_demo_needs_nothing(office: Settings) -> None:
    demo = replace(office, profile=Profile.DEMO, site_url="https://notgov.cn/", identity=Identity())
    assert found(demo, ()) == []


def test_a_notice_without_its_day_of_publication_stops_production(office: Settings) -> None:
    """R-012."""
    problems = found(office, ())
    assert [problem.code for problem in problems] == ["publication-undated"] * len(PUBLISHED)
    assert problems[0].place.path == make_catalogue().documents[0].path


def test_a_day_without_its_hour_is_not_enough(office: Settings) -> None:
    """PubDate has hours and minutes, and nobody fills in 00:00."""
    dated = tuple(replace(event, at=None) for event in PUBLISHED)
    assert codes(office, dated) == ["publication-undated"] * len(PUBLISHED)


def test_every_kind_of_this_room_was_seen(office: Settings) -> None:
    settings = (
        replace(office, identity=Identity(licence="", emblem_path="x"), site_url="http://a/"),
        replace(office, profile=Profile.DEMO),
    )
    seen = {code for each in settings for code in codes(each, ())}
    kinds = {kind.code for kind in vars(publisher_kinds).values() if isinstance(kind, Kind)}
    assert seen == kinds

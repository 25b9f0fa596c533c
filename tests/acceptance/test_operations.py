"""The operations page says, in both languages, what to do about everything that can be red."""

from __future__ import annotations

import re

import pytest

from generator.cli.main import VERBS
from generator.problems.kind import Kind
from generator.problems.kinds import gate_kinds, publication_kinds, publisher_kinds
from tests.project import ROOT

PAGES = ("OPERATIONS.md", "OPERATIONS.zh-CN.md")
ROOMS = (gate_kinds, publication_kinds, publisher_kinds)
CODES = sorted(k.code for room in ROOMS for k in vars(room).values() if isinstance(k, Kind))


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_finding_of_review_publisher_and_publication_is_answered(page: str) -> None:
    answers = [line.split("|")[1] for line in text_of(page).splitlines() if line.startswith("| `")]
    told = {code for answer in answers for code in re.findall(r"`([a-z-]+)`", answer)}
    assert [code for code in CODES if code not in told] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_is_named_is_one(page: str) -> None:
    text = text_of(page)
    assert set(re.findall(r"\btaizhang ([a-z]+)", text)) <= {*VERBS, "in"}
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(re.findall(r"`make ([a-z-]+)", text)) <= set(targets)


def test_both_languages_name_the_same_commands_options_and_files() -> None:
    named = [
        {
            *re.findall(r"\btaizhang [a-z]+", text_of(page).replace("taizhang in", "")),
            *re.findall(r"(?<![\w-])--[a-z-]+", text_of(page)),
            *re.findall(r"`(content/[^`<]+)`", text_of(page)),
        }
        for page in PAGES
    ]
    assert named[0] ^ named[1] == set()

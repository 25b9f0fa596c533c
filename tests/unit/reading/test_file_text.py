"""Bytes become text, or the file says in one problem why they do not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.problems.problem import Problem
from generator.reading.file_text import decode, read_text
from generator.reading.parsed import MOST_PROBLEMS

LIMIT = 10_000


def told(problems: list[Problem]) -> list[tuple[str, int, int]]:
    return [(p.code, p.place.line, p.place.column) for p in problems]


def test_utf_8_with_plain_line_ends_is_read_as_it_is() -> None:
    assert decode("id: 台账\n".encode(), "a.yml") == ("id: 台账\n", [])


def test_a_byte_order_mark_is_reported_and_the_rest_is_still_read() -> None:
    text, problems = decode(b"\xef\xbb\xbfid: a\n", "a.yml")
    assert text == "id: a\n"
    assert told(problems) == [("byte-order-mark", 1, 1)]


def test_windows_line_ends_are_reported_once_where_the_first_one_is() -> None:
    text, problems = decode(b"id: a\r\nyear: 2023\r\n", "a.yml")
    assert text == "id: a\nyear: 2023\n"
    assert told(problems) == [("carriage-return", 1, 6)]


def test_old_mac_line_ends_are_line_ends_too() -> None:
    assert decode(b"id: a\ryear: 2023\r", "a.yml")[0] == "id: a\nyear: 2023\n"


def test_a_gbk_file_is_reported_once_at_its_first_foreign_byte() -> None:
    text, problems = decode("id: a\ntitle: 政务公开\n".encode("gbk"), "a.yml")
    assert text is None
    assert told(problems) == [("wrong-encoding", 2, 8)]
    assert "GBK" in problems[0].message("zh")


def test_a_utf_16_file_with_its_mark_is_named_as_such() -> None:
    text, problems = decode("id: 通知\n".encode("utf-16"), "a.yml")
    assert text is None
    assert told(problems) == [("wrong-encoding", 1, 1)]
    assert "UTF-16" in problems[0].message("en")


def test_a_utf_16_file_without_its_mark_is_one_problem_and_not_one_for_each_zero() -> None:
    text, problems = decode(("title: notice\n" * 50).encode("utf-16-le"), "a.yml")
    assert text is None
    assert told(problems) == [("wrong-encoding", 1, 2)]


def test_bytes_of_no_encoding_are_not_guessed_at() -> None:
    _, problems = decode(b"id: \xff\xff\xff\n", "a.yml")
    assert told(problems) == [("wrong-encoding", 1, 5)]
    assert "?" not in problems[0].message("zh")


def test_a_surrogate_in_the_bytes_is_a_wrong_encoding() -> None:
    assert told(decode(b"id: \xed\xa0\x80\n", "a.yml")[1]) == [("wrong-encoding", 1, 5)]


UNSEEN = (
    "\0\x07\x7f\x85\xad\u200b\u2028\u202e\ufeff"
    "\ue000\ufdd0\ufffd\uffff\U0001fffe\U000e0041\U000f0000"
)


@pytest.mark.parametrize("character", UNSEEN)
def test_a_character_that_nobody_sees_is_refused_where_it_stands(character: str) -> None:
    text, problems = decode(f"id: a\ntitle: 通{character}知\n".encode(), "a.yml")
    assert text is None
    assert told(problems) == [("control-character", 2, 9)]
    assert f"U+{ord(character):04X}" in problems[0].message("zh")


@pytest.mark.parametrize("character", ["䶮", "𠮷", "〔", "é", "\u3000", "葛\U000e0100", "😀"])
def test_a_visible_character_of_any_plane_is_kept(character: str) -> None:
    assert decode(f"title: {character}\n".encode(), "a.yml")[1] == []


def test_the_listing_of_odd_characters_ends_somewhere() -> None:
    _, problems = decode(("\u200b" * 100_000).encode(), "a.yml")
    assert len(problems) <= MOST_PROBLEMS + 1


def test_a_file_over_the_bound_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(b"#" * (LIMIT + 1))
    text, problems = read_text(file, "a.yml", LIMIT)
    assert text is None
    assert told(problems) == [("file-too-large", 1, 1)]


def test_a_file_of_exactly_the_bound_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(b"#" * LIMIT)
    assert read_text(file, "a.yml", LIMIT) == ("#" * LIMIT, [])


def test_a_file_that_vanished_is_told_in_chinese_words(tmp_path: Path) -> None:
    text, problems = read_text(tmp_path / "gone.yml", "gone.yml", LIMIT)
    assert text is None
    assert told(problems) == [("file-unreadable", 1, 1)]
    assert "找不到" in problems[0].message("zh")
    assert "No such file" in problems[0].message("en")


class _VanishingFile:
    """Is there when it is measured and gone when it is read."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def stat(self) -> os.stat_result:
        return self._file.stat()

    def read_bytes(self) -> bytes:
        self._file.unlink()
        return self._file.read_bytes()


def test_a_file_that_vanishes_while_it_is_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("id: a\n", encoding="utf-8")
    vanishing: Path = _VanishingFile(file)  # type: ignore[assignment] # has what is asked of it
    assert told(read_text(vanishing, "a.yml", LIMIT)[1]) == [("file-unreadable", 1, 1)]


def test_a_link_that_leads_to_itself_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.symlink_to(file)
    assert told(read_text(file, "a.yml", LIMIT)[1]) == [("file-unreadable", 1, 1)]


def test_a_pipe_is_refused_instead_of_being_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    os.mkfifo(file)
    assert told(read_text(file, "a.yml", LIMIT)[1]) == [("file-unreadable", 1, 1)]


def test_a_device_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.symlink_to("/dev/zero")
    assert told(read_text(file, "a.yml", LIMIT)[1]) == [("file-unreadable", 1, 1)]


@pytest.mark.parametrize(
    "character",
    [
        "\u3164", "\ufe0f", "\u180e", "\u115f", "\uffa0", "\u034f", "\u2800", "\u061c", "\u17b4",
        "\U000e0041", "\U0001d173", "\U0001bca0",
    ],
)  # fmt: skip
def test_what_is_drawn_as_nothing_is_told(character: str) -> None:
    text, problems = decode(f"a: 教{character}育\n".encode(), "a.yml")
    assert text is None
    assert told(problems) == [("control-character", 1, 5)]


@pytest.mark.parametrize("character", ["\u3000", "\U00020bb7", "\U00031350", "〇", "﨑"])
def test_what_can_be_seen_or_is_a_space_is_read(character: str) -> None:
    assert decode(f"a: 教{character}育\n".encode(), "a.yml")[1] == []

"""Files are written in one step or not at all, and only where something changes."""

from datetime import date
from pathlib import Path

import pytest

from generator.formatting.rewrite import FormatResult, format_files
from generator.pipeline import examine
from generator.settings import Settings
from tests.unit.formatting.shaped import DOCUMENT_LINE, THEMES_LINE

CANONICAL = f"{THEMES_LINE}\nthemes:\n  - id: a\n    name: 甲\n    description: 乙\n"
MESSY = "themes:\n- name: 甲\n  id: a # 一\n  description: 乙\n"
TIDY = f"{THEMES_LINE}\nthemes:\n  - id: a  # 一\n    name: 甲\n    description: 乙\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "content/registry").mkdir(parents=True)
    (tmp_path / "content/documents").mkdir()
    return Settings(root=tmp_path, as_of=date(2024, 1, 1))


def _themes(settings: Settings, text: str) -> Path:
    file = settings.content / "registry/themes.yml"
    file.write_bytes(text.encode())
    return file


def _codes(result: FormatResult) -> list[tuple[str, str]]:
    return [(p.place.path, p.code) for p in result.problems]


def test_a_file_that_is_not_canonical_is_rewritten(settings: Settings) -> None:
    file = _themes(settings, MESSY)
    result = format_files(settings, (), check=False)
    assert result == FormatResult(
        changed=("content/registry/themes.yml",), unchanged_count=0, problems=()
    )
    assert file.read_text(encoding="utf-8") == TIDY


def test_a_canonical_file_is_not_written(settings: Settings) -> None:
    file = _themes(settings, CANONICAL)
    before = file.stat()
    result = format_files(settings, (), check=False)
    assert result == FormatResult(changed=(), unchanged_count=1, problems=())
    assert file.stat().st_ino == before.st_ino


def test_to_check_writes_nothing_and_names_what_would_change(settings: Settings) -> None:
    file = _themes(settings, MESSY)
    result = format_files(settings, (), check=True)
    assert result.changed == ("content/registry/themes.yml",)
    assert file.read_bytes() == MESSY.encode()


@pytest.mark.parametrize(
    "raw",
    [b"\xef\xbb\xbf" + CANONICAL.encode(), CANONICAL.replace("\n", "\r\n").encode()],
    ids=["byte order mark", "windows line ends"],
)
def test_what_the_reader_refuses_and_formatting_heals_is_healed(
    settings: Settings, raw: bytes
) -> None:
    file = _themes(settings, "")
    file.write_bytes(raw)
    assert {p.code for p in examine(settings).problems} & {"byte-order-mark", "carriage-return"}
    assert format_files(settings, (), check=True).changed == ("content/registry/themes.yml",)
    assert format_files(settings, (), check=False).problems == ()
    assert file.read_bytes() == CANONICAL.encode()
    healed = [p for p in examine(settings).problems if p.place.path.endswith("themes.yml")]
    assert [p.code for p in healed if p.code in {"byte-order-mark", "carriage-return"}] == []


def test_a_file_that_would_lose_something_is_left_alone(settings: Settings) -> None:
    file = _themes(settings, "themes:\n- id: a\n  naem: b\n")
    other = settings.content / "documents/a-2023.yml"
    other.write_text("year: 2023\nid: a-2023\n", encoding="utf-8")
    result = format_files(settings, (), check=False)
    assert _codes(result) == [("content/registry/themes.yml", "unknown-key")]
    assert result.changed == ("content/documents/a-2023.yml",)
    assert file.read_text(encoding="utf-8") == "themes:\n- id: a\n  naem: b\n"
    assert other.read_text(encoding="utf-8") == f"{DOCUMENT_LINE}\nid: a-2023\nyear: 2023\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("id: 济宁".encode("gbk"), "wrong-encoding"),
        (b"\xff\xfei\x00d\x00", "wrong-encoding"),
        (b"id: a\x00", "control-character"),
        (b"", "file-empty"),
    ],
)
def test_bytes_that_are_no_text_are_left_alone(settings: Settings, raw: bytes, code: str) -> None:
    file = _themes(settings, "")
    file.write_bytes(raw)
    result = format_files(settings, (), check=False)
    assert _codes(result) == [("content/registry/themes.yml", code)]
    assert file.read_bytes() == raw


def test_only_the_named_files_and_folders_are_formatted(settings: Settings) -> None:
    _themes(settings, MESSY)
    document = settings.content / "documents/a-2023.yml"
    document.write_text("year: 2023\nid: a-2023\n", encoding="utf-8")
    by_folder = format_files(settings, [settings.content / "documents"], check=True)
    assert by_folder.changed == ("content/documents/a-2023.yml",)
    by_file = format_files(settings, [settings.content / "registry/themes.yml"], check=True)
    assert by_file.changed == ("content/registry/themes.yml",)


def test_a_file_named_twice_is_counted_once(settings: Settings) -> None:
    file = _themes(settings, CANONICAL)
    assert format_files(settings, [file, file.parent, file], check=True).unchanged_count == 1


def test_a_relative_path_is_understood(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    _themes(settings, MESSY)
    monkeypatch.chdir(settings.content)
    assert format_files(settings, [Path("registry/themes.yml")], check=True).changed


@pytest.mark.parametrize(
    ("name", "code"),
    [("registry/no-such.yml", "file-unreadable"), ("registry/other.yml", "misplaced-file")],
)
def test_a_path_that_is_no_record_is_reported(settings: Settings, name: str, code: str) -> None:
    (settings.content / "registry/other.yml").write_text("a: b\n", encoding="utf-8")
    _themes(settings, CANONICAL)
    result = format_files(settings, [settings.content / name], check=False)
    assert _codes(result) == [(f"content/{name}", code)]
    assert result.unchanged_count == 0


def test_a_file_outside_the_content_is_reported(settings: Settings) -> None:
    outside = settings.root / "a-2023.yml"
    outside.write_text("id: a\n", encoding="utf-8")
    result = format_files(settings, [outside], check=False)
    assert _codes(result) == [("a-2023.yml", "misplaced-file")]
    assert outside.read_text(encoding="utf-8") == "id: a\n"


def test_a_file_is_whole_or_as_it_was_when_writing_fails(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _themes(settings, MESSY)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    result = format_files(settings, (), check=False)
    assert [(p.place.path, p.code) for p in result.problems] == [
        ("content/registry/themes.yml", "file-unreadable")
    ]
    assert "No space left on device" in result.problems[0].message("en")
    assert result.changed == ()
    assert file.read_bytes() == MESSY.encode()
    assert [f.name for f in file.parent.iterdir()] == ["themes.yml"]


def test_formatting_twice_changes_nothing(settings: Settings) -> None:
    _themes(settings, MESSY)
    format_files(settings, (), check=False)
    assert format_files(settings, (), check=False).changed == ()

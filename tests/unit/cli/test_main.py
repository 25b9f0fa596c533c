"""Exit codes, languages, and words instead of tracebacks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

import generator.cli
from generator.cli.main import VERBS, verbs
from tests.project import PROGRAM
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]
HAN = re.compile("[\u4e00-\u9fff]")
CLI = Path(generator.cli.__file__).parent


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "没有“chek”这个命令"),
        ({"LANG": "zh_CN.UTF-8"}, "没有“chek”这个命令"),
        ({"LANG": "C"}, "没有“chek”这个命令"),
        ({"LANG": "en_US.UTF-8"}, 'There is no command "chek"'),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, 'There is no command "chek"'),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "没有“chek”这个命令"),
        ({"LANG": "zh_CN.UTF-8", "TAIZHANG_LANG": "en"}, 'There is no command "chek"'),
    ],
)
def test_messages_come_in_the_language_of_the_locale(
    variables: dict[str, str], expected: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert expected in run(capsys, "chek").err


@pytest.mark.parametrize("asked", [["--lang", "en"], ["--lang=en"]])
def test_the_language_that_is_asked_for_wins(
    asked: list[str], project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "0 errors" in run(capsys, "check", "--root", str(project), *asked).out
    assert "There is no option" in run(capsys, "check", "--strikt", *asked).err


WRONG_CALLS = {
    "an unknown verb": (["chek"], "是不是“check”"),
    "an unknown verb like no other": (["x"], "可用的命令：check、"),
    "an unknown option": (["check", "--strikt"], "是不是“--strict”"),
    "an unknown format": (["check", "--format", "xml"], "可用的值：text、json、github"),
    "an unknown language": (["check", "--lang", "fr"], "可用的值：zh、en"),
    "a folder that is not there": (["check", "--root", "/no/such/folder"], "不存在"),
    "a file for a folder": (["check", "--root", __file__], "不是文件夹"),
    "an option without its value": (["check", "--format"], "后面缺少值"),
    "a value for a flag": (["check", "--strict=1"], "不用写值"),
    "words too many": (["check", "a", "b"], "多出了“a b”"),
    "a port that is no number": (["serve", "--port", "x"], "要写整数"),
}


@pytest.mark.parametrize("call", WRONG_CALLS)
def test_a_wrong_call_exits_with_two_and_says_what_would_be_right(
    call: str, capsys: Capture
) -> None:
    arguments, expected = WRONG_CALLS[call]
    finished = run(capsys, *arguments)
    assert (finished.code, finished.out) == (2, "")
    assert expected in finished.err
    assert "--help" in finished.err


@pytest.mark.parametrize("call", WRONG_CALLS)
def test_a_wrong_call_is_told_in_one_language(call: str, capsys: Capture) -> None:
    arguments = WRONG_CALLS[call][0]
    chinese = run(capsys, *arguments).err
    assert not re.search("Invalid|requires|unexpected|There is", chinese)
    if "fr" not in arguments:
        assert not HAN.search(run(capsys, *arguments, "--lang=en").err)


def test_the_bare_command_shows_the_help(capsys: Capture) -> None:
    finished = run(capsys)
    assert finished.code == 2
    assert "Commands:" in finished.err


@pytest.mark.parametrize("verb", list(VERBS))
def test_every_verb_has_help_in_both_languages_with_an_example(verb: str, capsys: Capture) -> None:
    finished = run(capsys, verb, "--help")
    assert finished.code == 0
    assert HAN.search(finished.out)
    assert re.search(r"例 / Examples?:\n\s+taizhang", finished.out)


def test_the_help_lists_the_verbs_in_the_order_of_their_use(capsys: Capture) -> None:
    out = run(capsys, "--help").out
    places = [out.index(f"\n  {verb} ") for verb in VERBS]
    assert places == sorted(places)


def test_the_version_is_told(capsys: Capture) -> None:
    finished = run(capsys, "--version")
    assert finished.code == 0
    assert re.fullmatch(r"taizhang, version [0-9.]+\n", finished.out)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A bug of ours, and the folder that its report goes to."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def fail(*_: object) -> None:
        raise ZeroDivisionError("boom \udcbd")

    monkeypatch.setattr("generator.cli.check.examine", fail)
    return tmp_path


def test_a_bug_of_ours_exits_with_three_and_shows_no_traceback(
    broken: Path, project: Path, capsys: Capture
) -> None:
    finished = run(capsys, "check", "--root", str(project))
    assert (finished.code, finished.out) == (3, "")
    assert "Traceback" not in finished.err
    assert "ZeroDivisionError" not in finished.err
    (report,) = broken.glob("taizhang-bug-*.txt")
    assert str(report) in finished.err


def test_the_report_of_a_bug_holds_what_a_maintainer_needs(
    broken: Path, project: Path, capsys: Capture
) -> None:
    run(capsys, "check", "--root", str(project))
    (report,) = broken.glob("taizhang-bug-*.txt")
    text = report.read_text(encoding="utf-8")
    for needed in ("taizhang ", "Python ", "arguments: check --root", "ZeroDivisionError"):
        assert needed in text


def test_a_bug_without_a_place_for_its_report_is_still_told_in_words(
    broken: Path, project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(broken / "gone"))
    finished = run(capsys, "check", "--root", str(project), "--lang", "en")
    assert finished.code == 3
    assert "No report could be written" in finished.err
    assert "Traceback" not in finished.err


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["import"], "缺少要导入的文件，例如 通知.docx。"),
        (["progress", "add"], "缺少记录的编号，例如 jining-2023-021。"),
        (["progress", "form"], "缺少单位的名称或编号，例如 市教育局。"),
        (["progress", "read"], "缺少文件名，例如 填报表.xlsx。"),
    ],
)
def test_what_is_missing_is_called_as_an_editor_calls_it(
    call: list[str], words: str, capsys: Capture
) -> None:
    finished = run(capsys, *call)
    assert (finished.code, finished.err.splitlines()[0]) == (2, words)
    assert finished.err.splitlines()[1].startswith("用法和例子：taizhang ")
    assert "is missing." in run(capsys, *call, "--lang", "en").err


def test_stopping_a_run_is_no_bug(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.cli.check.examine", stop)
    finished = run(capsys, "check", "--root", str(project))
    assert finished.code == 130
    assert "已中止" in finished.err


def test_stopping_while_the_program_is_read_shows_no_traceback() -> None:
    """Ctrl+C in the first second: most of it is spent on reading modules."""
    program = (
        "import sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'generator.cli.usage': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from generator.cli import main\n"
        "main(['check'])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1"])
def test_a_console_of_another_encoding_is_no_bug(encoding: str, project: Path) -> None:
    file = project / "content" / "progress" / "2023.yml"
    text = file.read_text(encoding="utf-8").replace("status: update", "status: 𠮷😀")
    file.write_text(text, encoding="utf-8")
    finished = subprocess.run(
        [PROGRAM, "check", "--root", project],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
        capture_output=True,
    )
    assert finished.returncode == 1, finished.stderr
    assert b"bad-choice" in finished.stdout


def test_a_reader_that_stops_reading_is_no_bug() -> None:
    piped = subprocess.Popen([PROGRAM, "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert piped.stdout is not None
    assert piped.stderr is not None
    piped.stdout.close()
    errors = piped.stderr.read()
    piped.wait()
    piped.stderr.close()
    assert b"Traceback" not in errors


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_answers_to_its_name(name: str) -> None:
    verb = verbs.get_command(click.Context(verbs), name)
    assert verb is not None
    assert verb.name == name


def test_no_command_is_forgotten() -> None:
    """Those that a module defines and no other holds."""
    modules = [import_module(f"generator.cli.{file.stem}") for file in CLI.glob("[a-z]*.py")]
    commands = [c for m in modules for c in vars(m).values() if isinstance(c, click.Command)]
    groups = [c for c in commands if isinstance(c, click.Group)]
    held = [command for group in groups for command in group.commands.values()]
    assert {c.name for c in commands if c not in held and c is not verbs} == set(VERBS)


HEAVY = ("openpyxl", "docx", "jinja2", "mkdocs", "icalendar", "lxml", "pypinyin")


def test_a_check_waits_for_none_of_the_libraries_that_make_the_site(project: Path) -> None:
    ran = (
        "import sys\nfrom generator.cli.main import main\n"
        "try:\n    main(['check'])\n"
        f"finally:\n    print('loaded', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    finished = subprocess.run(
        [sys.executable, "-c", ran], cwd=project, capture_output=True, text=True, check=False
    )
    assert finished.stdout.splitlines()[-1] == "loaded []"


def test_a_build_is_handed_on_before_anything_is_loaded_that_only_mkdocs_needs() -> None:
    """The process that waits for MkDocs reads nothing and draws nothing."""
    ran = (
        "import sys, generator.cli.build\n"
        "print([n for n in ('yaml', 'rich', 'tempfile', 'generator.reading') if n in sys.modules])"
    )
    finished = subprocess.run(
        [sys.executable, "-c", ran], capture_output=True, text=True, check=False
    )
    assert finished.stdout == "[]\n"

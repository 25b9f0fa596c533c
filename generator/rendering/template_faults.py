"""Turns an error out of a template into one problem with its file, line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb
from types import FrameType
from typing import Any, NamedTuple

import jinja2
from jinja2.debug import get_template_locals

from generator.problems.kinds import template_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import ContentError, Place, Problem
from generator.rendering.template_words import word_syntax

_LONGEST_REASON = 300
_MOST_NAMES = 20
"""Of those that can be used at a place, where none is near to what was written."""


class Spot(NamedTuple):
    """A line of a template that was being carried out."""

    file: Path
    line: int
    names: Mapping[str, Any]
    """What could be used there."""


@contextmanager
def telling_template_faults(folder: Path) -> Iterator[None]:
    """Raise what goes wrong in the templates of `folder` as a ContentError with its place."""
    try:
        yield
    except Exception as error:
        problem = find_template_fault(error, folder)
        if problem is None:
            raise
        raise ContentError((problem,)) from error


def find_template_fault(error: Exception, folder: Path) -> Problem | None:
    """The problem that an error tells of; none where no template of `folder` had a part in it."""
    if isinstance(error, ContentError):
        return None
    home = folder.resolve()
    spots = [spot for spot in _spots(error) if spot.file.is_relative_to(home)]
    if isinstance(error, UnicodeDecodeError):
        return _not_text(folder)
    if isinstance(error, jinja2.TemplateNotFound) and (spots or _is_ours(error, home)):
        return _missing(str(error.name), spots, folder)
    if not spots or (isinstance(error, OSError) and error.errno is not None):
        return None
    return _Fault(error, spots, folder).problem()


def _spots(error: Exception) -> Iterator[Spot]:
    """From the page down to the line that failed; Jinja rewrites only some tracebacks."""
    for frame, line in walk_tb(error.__traceback__):
        made = frame.f_globals.get("__jinja_template__")
        if "__jinja_exception__" in frame.f_globals:
            yield Spot(Path(frame.f_code.co_filename).resolve(), line, frame.f_locals)
        elif isinstance(made, jinja2.Template) and made.filename is not None:
            at = made.get_corresponding_lineno(line)
            yield Spot(Path(made.filename).resolve(), at, _names(frame))
    if isinstance(error, jinja2.TemplateSyntaxError):
        file = error.filename or error.name  # Of a comment without end it is the name.
        if file is not None:
            yield Spot(Path(file).resolve(), error.lineno, {})


def _names(frame: FrameType) -> Mapping[str, Any]:
    return get_template_locals(frame.f_locals)


def _is_ours(error: jinja2.TemplateNotFound, home: Path) -> bool:
    """Whether it was looked for among our templates; a theme has others."""
    return str(home) in str(error)


def _missing(name: str, spots: list[Spot], folder: Path) -> Problem:
    """A template asks for it by a wrong name, or the program by the right one."""
    if not spots:
        at = Place(path=f"{folder.name}/{name}")
        return template_kinds.template_missing(at, name=name, suggestion="")
    there = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    at = _place(spots[-1], folder, name)
    return template_kinds.template_missing(at, name=name, suggestion=nearest(name, there) or "")


def _not_text(folder: Path) -> Problem | None:
    """The error itself does not say which file it is of."""
    for path in sorted(folder.rglob("*.html")):
        try:
            path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode("utf-8").split("\n")
            inside = path.relative_to(folder).as_posix()
            place = Place(
                path=f"{folder.name}/{inside}", line=len(before), column=len(before[-1]) + 1
            )
            return template_kinds.template_syntax(
                place,
                zh="文件不是 UTF-8 编码的文字，从这里开始无法识别",
                en="the file is not UTF-8 text; reading fails here",
                hint_zh="请用编辑器“另存为”，编码选择“UTF-8”。",
                hint_en='Use "Save as" in your editor with the encoding "UTF-8".',
            )
    return None


class _Fault:
    """One error, the lines it came through, and how it is worded."""

    def __init__(self, error: Exception, spots: list[Spot], folder: Path) -> None:
        self._error = error
        self._said = str(error)
        self._spots = spots
        self._folder = folder

    def problem(self) -> Problem:
        """The first wording that fits, else the words of the error itself."""
        if isinstance(self._error, jinja2.TemplateSyntaxError):
            return self._syntax(self._error)
        if self._name and self._name in _line(self._spots[-1]):
            return self._unknown_in_value()
        for pattern, word in _WORDINGS:
            found = re.search(pattern, self._said)
            if found and (found.lastindex != 1 or found[1] in self._passed()):
                return word(self, found)
        reason = f"{type(self._error).__name__}: {self._said}"[:_LONGEST_REASON]
        return template_kinds.template_failed(self._at(), zh=reason, en=reason)

    def _at(self, word: str = "", spot: Spot | None = None) -> Place:
        return _place(self._spots[-1] if spot is None else spot, self._folder, word)

    def _syntax(self, error: jinja2.TemplateSyntaxError) -> Problem:
        words = word_syntax(error.message or "")
        return template_kinds.template_syntax(
            self._at(words.word),
            zh=words.zh,
            en=words.en,
            hint_zh=words.hint_zh,
            hint_en=words.hint_en,
        )

    def _passed(self) -> str:
        """The lines that it came through: a name that is in none of them is not of a template."""
        return "\n".join(map(_line, self._spots))

    @property
    def _name(self) -> str:
        """The attribute or the key that was not there; empty for other errors."""
        if isinstance(self._error, KeyError):
            return str(self._error.args[0]) if self._error.args else ""
        return str(getattr(self._error, "name", None) or "")

    def _unknown_in_value(self) -> Problem:
        """An attribute of an object, or a word of a mapping."""
        if isinstance(self._error, AttributeError):
            return self._unknown(self._name, _public(dir(self._error.obj)))
        return self._unknown(self._name, self._keys_beside(self._name))

    def _keys_beside(self, name: str) -> Iterable[str]:
        """Keys of the mapping that stands before the name in its line."""
        spot = self._spots[-1]
        found = re.search(rf"(\w+)\.{re.escape(name)}\b", _line(spot))
        value = spot.names.get(found[1]) if found else None
        return map(str, value) if isinstance(value, Mapping) else ()

    def _unknown(self, name: str, known: Iterable[str]) -> Problem:
        names = list(known)
        return template_kinds.template_name_unknown(
            self._at(name),
            name=name,
            suggestion=nearest(name, names) or "",
            item=", ".join(names[:_MOST_NAMES]),
        )

    def unknown_value(self, found: re.Match[str]) -> Problem:
        """A value that a template does not have."""
        return self._unknown(found[1], _public(self._spots[-1].names))

    def unknown_part(self, found: re.Match[str]) -> Problem:
        """A part of a value, in an environment that asks for it as Jinja does."""
        return self._unknown(found[1], self._keys_beside(found[1]))

    def absent(self, found: re.Match[str]) -> Problem:
        """None was printed."""
        del found
        return template_kinds.template_value_absent(self._at("{{"))

    def endless(self, found: re.Match[str]) -> Problem:
        """A template that uses itself."""
        del found
        return template_kinds.template_failed(
            self._at(), zh="模板又用到了自己，没有尽头", en="the template uses itself, without end"
        )

    def missing_parameter(self, found: re.Match[str]) -> Problem:
        """The component fails; who called it is to be mended."""
        inside = self._spots[-1]
        callers = [spot for spot in self._spots if spot.file != inside.file]
        component = inside.file.stem
        return self._parameter(
            component,
            (f"缺少“{found[1]}”", f'"{found[1]}" is missing'),
            callers[-1] if callers else inside,
        )

    def other_parameter(self, found: re.Match[str]) -> Problem:
        """A name that the component does not have."""
        return self._parameter(
            found[1], (f"没有“{found[2]}”这个参数", f'there is no parameter "{found[2]}"')
        )

    def many_parameters(self, found: re.Match[str]) -> Problem:
        """More values than the component takes."""
        return self._parameter(found[1], ("写多了", "there are too many"))

    def _parameter(
        self, component: str, words: tuple[str, str], spot: Spot | None = None
    ) -> Problem:
        return template_kinds.template_parameter(
            self._at(component, spot),
            component=component,
            zh=words[0],
            en=words[1],
            item=_declaration(component, self._folder),
        )


_WORDINGS: tuple[tuple[str, Callable[[_Fault, re.Match[str]], Problem]], ...] = (
    (r"^parameter '(\w+)' was not provided", _Fault.missing_parameter),
    (r"^'(\w+)' is undefined", _Fault.unknown_value),
    (r"has no attribute '(\w+)'", _Fault.unknown_part),
    (r"^None was printed", _Fault.absent),
    (r"^maximum recursion depth", _Fault.endless),
    (r"^(\w+)\(\) got an unexpected keyword argument '(\w+)'", _Fault.other_parameter),
    (r"^macro '(\w+)' takes no keyword argument '(\w+)'", _Fault.other_parameter),
    (r"^(\w+)\(\) takes .+ positional arguments? but", _Fault.many_parameters),
    (r"^macro '(\w+)' takes not more than", _Fault.many_parameters),
)
"""What an error says, and how it is worded here."""


def _public(names: Iterable[str]) -> list[str]:
    return [name for name in names if not name.startswith("_")]


def _declaration(component: str, folder: Path) -> str:
    """The call as the component's own file has it, with defaults."""
    file = folder / "components" / f"{component}.html"
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    found = re.search(rf"macro\s+({re.escape(component)}\(.*?\))\s*-?%}}", text, re.DOTALL)
    return found[1] if found else f"{component}(…)"


def _line(spot: Spot) -> str:
    lines = spot.file.read_text(encoding="utf-8", errors="replace").split("\n")
    return lines[spot.line - 1] if 0 < spot.line <= len(lines) else ""


def _place(spot: Spot, folder: Path, word: str) -> Place:
    """Where the word stands in the line, else where the line begins."""
    line = _line(spot)
    at = line.find(word) if word else -1
    if at < 0:
        at = len(line) - len(line.lstrip())
    inside = spot.file.relative_to(folder.resolve()).as_posix()
    return Place(path=f"{folder.name}/{inside}", line=max(spot.line, 1), column=at + 1)

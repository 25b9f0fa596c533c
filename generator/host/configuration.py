"""Checks mkdocs.yml before MkDocs does, and says what is wrong with file, line and column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from generator.host.options import IdentityOptions, TaizhangOptions
from generator.host.setting_words import SettingWords, word_setting
from generator.problems.kinds import field_kinds, setting_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.yaml_tree import compose
from generator.settings import MAX_FILE_BYTES

_TAG = re.compile(r"(?<=[\s\[,])!{1,2}[^\s\[\],]+")
"""!ENV and !!python/name, which MkDocs knows and records must not have."""

_SYNTAX = frozenset({"yaml-syntax", "tab-indent", "merge-conflict", "nested-too-deep"})
_DEEPEST = 40
_OPTION = re.compile(
    r"Plugin '(?P<plugin>[^']+)' option '(?P<option>[^']+)': "
    r"(?:Sub-option '(?P<part>[^']+)': )?(?P<said>.*)",
    re.DOTALL,
)
_UNKNOWN = "Unrecognised configuration name"
_MISSING = "Required configuration not provided."
_EXAMPLES = {"site_name": "site_name: 政务公开任务台账"}
_PLUGIN = "taizhang"
_NO_KEYS = SettingWords(
    "里面没有“键: 值”",
    "it holds no keys and values",
    "请从这样一行写起：site_name: 网站的名称",
    "Begin with a line like site_name: the name of the site",
)


def check_configuration(file: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with mkdocs.yml, from top to bottom."""
    text, told = read_text(file, file.name, MAX_FILE_BYTES)
    if text is None:
        return tuple(told)
    _, found = compose(_TAG.sub(lambda tag: " " * len(tag[0]), text), file.name, _DEEPEST)
    problems = [problem for problem in found if problem.code in _SYNTAX]
    if not problems:
        problems = [*_repeated(text, file.name), *_judged(file, text)]
    return tuple(sorted(problems, key=lambda problem: problem.sort_key))


def _repeated(text: str, name: str) -> Iterator[Problem]:
    """MkDocs would take the last of two."""
    first: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        key = re.match(r"([A-Za-z_]\w*)\s*:", line)
        if key is not None and first.setdefault(key[1], number) != number:
            place = Place(path=name, line=number)
            yield field_kinds.duplicate_key(place, key=key[1], first_line=first[key[1]])


def _judged(file: Path, text: str) -> Iterator[Problem]:
    """What MkDocs, its theme and its plugins have against the values."""
    config = MkDocsConfig(config_file_path=str(file.absolute()))
    try:
        with file.open("rb") as opened:
            config.load_file(opened)
    except ConfigurationError as trouble:
        yield _unreadable(trouble, file.name)
        return
    errors, warnings = config.validate()
    for key, said in (*errors, *warnings):
        yield _word(str(key), str(said), file.name, text)
    if not errors and _PLUGIN not in config.plugins:
        yield setting_kinds.plugin_absent(_place(text, file.name, "plugins"))


def _unreadable(trouble: ConfigurationError, name: str) -> Problem:
    mark = getattr(trouble.__context__, "problem_mark", None)
    place = Place(path=name)
    if mark is not None:
        place = Place(path=name, line=mark.line + 1, column=mark.column + 1)
    said = str(getattr(trouble.__context__, "problem", None) or trouble)
    words = word_setting(said)
    if said.startswith("The configuration is invalid"):
        words = _NO_KEYS
    return setting_kinds.setting_wrong(
        place, key=name, zh=words.zh, en=words.en, hint_zh=words.hint_zh, hint_en=words.hint_en
    )


def _word(key: str, said: str, name: str, text: str) -> Problem:
    option = _OPTION.fullmatch(said)
    if option is not None:
        key, said = option["part"] or option["option"], option["said"]
    place = _place(text, name, key, said)
    if said.startswith(_UNKNOWN):
        known = _known(is_option=option is not None)
        return setting_kinds.setting_unknown(place, key=key, suggestion=nearest(key, known) or "")
    if said == _MISSING:
        return setting_kinds.setting_missing(
            place, key=key, example=_EXAMPLES.get(key, f"{key}: …")
        )
    words = word_setting(said)
    return setting_kinds.setting_wrong(
        place, key=key, zh=words.zh, en=words.en, hint_zh=words.hint_zh, hint_en=words.hint_en
    )


def _known(*, is_option: bool) -> list[str]:
    if is_option:
        return [*TaizhangOptions().keys(), *IdentityOptions().keys()]
    return list(MkDocsConfig().keys())


def _place(text: str, name: str, key: str, said: str = "") -> Place:
    """Where a value that is quoted stands, else the key; the beginning where there is neither."""
    quoted = re.search(r"['\"]([\w.-]+)['\"]", said)
    patterns = [rf"(?:^\s*(?:-\s*)?|[{{,]\s*)({re.escape(key)})\s*:"]
    if quoted is not None:
        patterns.insert(0, rf"^\s*(?:-|name:)\s*({re.escape(quoted[1])})\b")
    for pattern in patterns:
        found = re.search(pattern, text, re.MULTILINE)
        if found is not None:
            at = found.start(1)
            return Place(
                path=name, line=text.count("\n", 0, at) + 1, column=at - text.rfind("\n", 0, at)
            )
    return Place(path=name)

"""Says what a release changes for readers: moved files are told as moved, not as gone and new."""

from __future__ import annotations

from collections.abc import Iterator

from generator.cli.git_target import NO_JEKYLL
from generator.cli.language import say
from generator.problems.problem import Language
from generator.publishing.manifest import Differences, Manifest, compare_manifests
from generator.publishing.promises import PUBLISHED_LOCK

OURS = frozenset({PUBLISHED_LOCK, NO_JEKYLL})
"""What publishing adds to a site."""

_INDEX = "pagefind/"
"""Files of the search are named by what is in them: another content is another name."""


def have_same_page(before: Manifest, after: Manifest) -> bool:
    """Whether a page went out before as it is now, so that the site has the address it had."""
    return any(before.get(name) == digest for name, digest in after.items() if _is_page(name))


def have_same_files(before: Manifest, after: Manifest) -> bool:
    """Whether nothing at all would be another file; some targets have one of their own."""
    return {name: before[name] for name in before if name != NO_JEKYLL} == after


def tell_differences(
    before: Manifest, after: Manifest, language: Language, *, names_shown: int
) -> str:
    """How many files of each kind, and the first names of each where they are asked for."""
    found = _without_ours(compare_manifests(before, after))
    moved = dict(_moved(found, before, after))
    gone = tuple(name for name in found.missing if name not in moved)
    came = frozenset(found.extra) - frozenset(moved.values())
    parts = (
        (say(language, "新增", "new"), tuple(n for n in found.extra if _is_told(n, came))),
        (say(language, "改动", "changed"), found.changed),
        (say(language, "移动", "moved"), tuple(f"{old} -> {new}" for old, new in moved.items())),
        (say(language, "移除", "removed"), tuple(n for n in gone if _is_told(n, gone))),
    )
    told = [(word, names) for word, names in parts if names or word not in {"移动", "moved"}]
    lines = [f"{word}: {len(names)}" for word, names in told]
    renewed = sum(name.startswith(_INDEX) for name in (*came, *gone))
    if renewed:
        zh = f"搜索索引换了 {renewed} 个文件：它们按内容起名，内容一变名字就变，读者的网址不变"
        en = f"search index: {renewed} files renewed; named by content, no address of readers moves"
        lines.append(say(language, zh, en))
    for word, names in told:
        lines += [f"  {word}  {name}" for name in names[:names_shown]]
        rest = len(names) - names_shown
        if names_shown and rest > 0:
            lines.append(
                "  " + say(language, f"{word}  还有 {rest} 个", f"{word}  and {rest} more")
            )
    return "\n".join(lines)


def _without_ours(found: Differences) -> Differences:
    missing = tuple(name for name in found.missing if name not in OURS)
    return Differences(changed=found.changed, missing=missing, extra=found.extra)


def _moved(found: Differences, before: Manifest, after: Manifest) -> Iterator[tuple[str, str]]:
    """Files that stand elsewhere with the same bytes."""
    free: dict[str, list[str]] = {}
    for name in reversed(found.extra):
        free.setdefault(after[name], []).append(name)
    for name in found.missing:
        if free.get(before[name]):
            yield name, free[before[name]].pop()


def _is_told(name: str, names: frozenset[str] | tuple[str, ...]) -> bool:
    return name in names and not name.startswith(_INDEX)


def _is_page(name: str) -> bool:
    return name.endswith(".html")

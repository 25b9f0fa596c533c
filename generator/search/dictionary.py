"""Turns the names of pages into the dictionary that answers before the full text does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.search.folding import fold

Spell = Callable[[str], tuple[str, ...]]
"""Gives the syllables of a Chinese name."""


class NamedKind(StrEnum):
    """What a named page is about, in the order in which equal matches are shown."""

    DEPARTMENT = "department"
    COLLECTIVE = "collective"
    """A phrase that stands for several bodies; its other names mean others elsewhere."""
    TOPIC = "topic"
    THEME = "theme"
    DOCUMENT = "document"
    JURISDICTION = "jurisdiction"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPage:
    """A page that is asked for by its name."""

    kind: NamedKind
    """What it is about."""
    id: str
    """Its id, part of its address."""
    label: str
    """What a result says."""
    own: tuple[str, ...]
    """Its right names: the printed one, the full one."""
    also: tuple[str, ...] = ()
    """Short names, aliases, misprints, everyday words."""


PLACE_MARKS = ("省", "市", "县", "区")
"""What a printed name of an office begins with instead of the name of its place."""

SHORTEST_REST = 3
"""A name without its place has at least so many characters: 市科协 does not become 科协."""


def shortened(name: str, places: Iterable[str]) -> tuple[str, ...]:
    """A name without the place that it begins with; names.js knows these without being told."""
    beginnings = (*places, *PLACE_MARKS)
    rests = (name.removeprefix(place) for place in beginnings if name.startswith(place))
    return tuple(rest for rest in rests if len(rest) >= SHORTEST_REST)


def dictionary(
    pages: Iterable[NamedPage], places: Sequence[str]
) -> Mapping[str, Sequence[Sequence[object]]]:
    """Per kind: id, label, right names, other names.

    A label that is one of the right names is that name's number. Names of `places` begin the names
    of offices.
    """
    return {
        kind.value: [_written(page, places) for page in group]
        for kind, group in _by_kind(pages).items()
    }


def spoken_names(pages: Iterable[NamedPage], spell: Spell) -> Mapping[str, Sequence[Sequence[str]]]:
    """Per kind and page, in the order of the dictionary: its names in pinyin, a space apart.

    A name that ends another is left out: whoever types jiaoyuju is answered by shi jiao yu ju.
    """
    return {
        kind.value: [_spoken(page, spell) for page in group]
        for kind, group in _by_kind(pages).items()
    }


def _by_kind(pages: Iterable[NamedPage]) -> Mapping[NamedKind, list[NamedPage]]:
    listed: dict[NamedKind, list[NamedPage]] = {kind: [] for kind in NamedKind}
    for page in pages:
        listed[page.kind].append(page)
    return {kind: group for kind, group in listed.items() if group}


def _written(page: NamedPage, places: Sequence[str]) -> list[object]:
    own = _different(page.own, ())
    known = [*own, *(rest for name in own for rest in shortened(name, places))]
    label: object = own.index(page.label) if page.label in own else page.label
    return [page.id, label, own, _different(page.also, known)]


def _different(names: Iterable[str], others: Sequence[str]) -> list[str]:
    """Names that do not say again what is there already."""
    seen = {fold(name) for name in others}
    found: list[str] = []
    for name in names:
        if fold(name) not in seen:
            seen.add(fold(name))
            found.append(name)
    return found


def _spoken(page: NamedPage, spell: Spell) -> list[str]:
    names = [name for name in (*page.own, *page.also) if _is_chinese(name)]
    longest = [one for one in names if not any(_ends(other, one) for other in names)]
    return list(dict.fromkeys(" ".join(spell(fold(name))) for name in longest))


def _ends(longer: str, name: str) -> bool:
    return longer != name and longer.endswith(name)


def _is_chinese(name: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in name)

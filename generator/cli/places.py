"""Turns what somebody calls places on the command line into their ids, by their registry alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.cli.options import make_settings
from generator.drafting.draft import AnswerError
from generator.drafting.lookup import Names, find_id, place_names
from generator.reading.assemble import assemble
from generator.reading.read import Limits, read_sources
from generator.reading.sources import SourceKind, find_sources

OPTION = "--only"


def place_ids(root: Path, words: Iterable[str]) -> tuple[str, ...]:
    """Their ids; as they are where the registry cannot be read, which the build then tells of."""
    names = _read_names(root)
    asked = [word.strip() for word in words]
    found = (_find(word, names) if names else word for word in asked if word)
    return tuple(dict.fromkeys(found))


def _read_names(root: Path) -> Names:
    settings = make_settings(root)
    found = find_sources(settings.content)
    of_places = tuple(one for one in found.sources if one.kind is SourceKind.JURISDICTIONS)
    limits = Limits(file_bytes=settings.max_file_bytes, depth=settings.max_depth)
    read = read_sources(replace(found, sources=of_places), limits)
    return place_names(assemble(read.gathered))


def _find(word: str, names: Names) -> str:
    """Two counties may have one name; nobody wants the other one."""
    called = [key for key, known in names.items() if word in known]
    if len(called) > 1 and word not in names:
        raise AnswerError(
            OPTION,
            f"叫“{word}”的地区不止一个，请写编号：{'、'.join(called)}",
            f'several places are called "{word}"; give the id: {", ".join(called)}',
        )
    return find_id(OPTION, word, names)

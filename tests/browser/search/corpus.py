"""What a site says, for comparison with what its search finds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from generator.search.folding import cut, fold

Task = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """All records, read from the file that other programs rely on."""

    tasks: tuple[Task, ...]
    blocks: dict[str, tuple[str, ...]]
    """The texts of each record, folded, by its id."""

    def holding(self, query: str) -> set[str]:
        """Ids of the records in which every word of the query stands: a plain scan."""
        return self.with_terms(cut(query))

    def expected(self, query: str, bearers: Mapping[str, AbstractSet[str]]) -> set[str]:
        """The same, where the name of an office or a place brings its records too."""
        found = set(self.blocks)
        for term in cut(query):
            keys = bearers.get(term, set())
            under = {
                task["id"]
                for task in self.tasks
                if (departments_of(task) | {place_of(task["id"])}) & keys
            }
            found &= self.with_terms([term]) | under
        return found

    def with_terms(self, terms: Iterable[str]) -> set[str]:
        wanted = tuple(terms)
        return {
            key
            for key, blocks in self.blocks.items()
            if all(any(term in block for block in blocks) for term in wanted)
        }

    def records_in(self, ids: Iterable[str]) -> list[str]:
        """Those of the found ids that are records."""
        return [one for one in ids if one in self.blocks]

    def substrings(self, count: int, *, lengths: Sequence[int], seed: int) -> list[str]:
        """Parts of texts drawn at random, across words; the seed makes a failure repeatable."""
        random = Random(seed)  # noqa: S311 # no secret is made
        texts = [text for blocks in self.blocks.values() for text in (blocks[0], *blocks)]
        found: list[str] = []
        while len(found) < count:
            text, length = random.choice(texts), random.choice(lengths)
            if len(text) >= length:
                start = random.randrange(len(text) - length + 1)
                found.append(text[start : start + length])
        return found


def draw_parts(text: str, length: int, count: int, random: Random) -> list[str]:
    """Parts of one text from anywhere in it; of a shorter text, the whole."""
    last = max(0, len(text) - length)
    starts = (random.randint(0, last) for _ in range(count))
    return [text[start : start + length] for start in starts]


def read_corpus(site: Path) -> Corpus:
    tasks = json.loads((site / "data" / "tasks.json").read_text(encoding="utf-8"))["tasks"]
    return Corpus(tasks=tuple(tasks), blocks={task["id"]: _blocks(task) for task in tasks})


def departments_of(task: Task) -> set[str]:
    """Ids of the offices that lead or are responsible."""
    return {office["department"] for role in ("lead", "responsible") for office in task[role]} - {
        None
    }


def place_of(key: str) -> str:
    """The id of a record begins with its place: jining-2023-021."""
    return key.partition("-")[0]


def _blocks(task: Task) -> tuple[str, ...]:
    names = [office["name"] for role in ("lead", "responsible") for office in task[role]]
    return tuple(fold(text) for text in (task["requirement"], *task["theme_path"], *names))

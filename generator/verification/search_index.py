"""Searches a finished site without a browser: every record and every name, by our own reader.

Each record is looked up in the files that a browser would load for its words; a query in a real
browser takes a browser, and belongs to the tests.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from generator.search.folding import fold
from generator.search.tokens import phrase
from generator.verification.built import BuiltSite
from generator.verification.index_files import IndexFault, IndexFiles, read_indexes, read_json
from generator.verification.search_names import name_faults
from generator.verification.search_words import dictionary_names, read_shown

LONGEST_QUERY = 10
"""Characters of its wording by which a record is looked for."""

RECORDS = "data/tasks.json"


def search_finds_everything(site: BuiltSite) -> Iterator[str]:
    """R-034: each record by its wording, each office by its names, and nothing else."""
    check = SearchCheck(site)
    if not check.requirements:
        return  # Where there is no record, there is nothing to search.
    try:
        yield from check.page_faults()
        yield from check.word_faults()
        yield from name_faults(site)
    except IndexFault as fault:
        yield str(fault)
    except (LookupError, TypeError, ValueError, AttributeError) as trouble:
        yield f"a file of the search has another form: {trouble!r}"


@dataclass(frozen=True)
class SearchCheck:
    """The full-text search of one site."""

    site: BuiltSite

    @cached_property
    def requirements(self) -> Mapping[str, str]:
        """The wording of each record by its address; what was withdrawn has none left."""
        tasks = read_json(self.site, RECORDS)["tasks"] if RECORDS in self.site.files else ()
        return {f"/tasks/{t['id']}/": t["requirement"] for t in tasks if "requirement" in t}

    @cached_property
    def indexes(self) -> tuple[IndexCheck, ...]:
        """What a browser loads."""
        return tuple(IndexCheck(index, self.requirements) for index in read_indexes(self.site))

    def page_faults(self) -> Iterator[str]:
        """The index is of all records and of pages that exist, and whole."""
        for one in self.indexes:
            one.index.check_program()
        said = sum(one.index.page_count for one in self.indexes)
        found = tuple(chain.from_iterable(one.addresses for one in self.indexes))
        if said != len(set(found)) or said != len(found):
            yield f"the index says {said} pages and has {len(set(found))}"
        missing = self.requirements.keys() - set(found)
        yield from (f"{address} is not in the index" for address in sorted(missing))
        for address in sorted(set(found) - self.requirements.keys()):
            if address.startswith("/tasks/") or f"{address[1:]}index.html" not in self.site.files:
                yield f"{address} is in the index and is no page that can be found"
        yield from self._place_faults()

    def _place_faults(self) -> Iterator[str]:
        """Filters know the same records, and each index those of its places."""
        table = read_json(self.site, "search/table.json")["documents"]
        filtered = {f"{notice['id']}-{n:03}" for notice in table for n in notice["numbers"]}
        places = {notice["id"]: notice["jurisdiction"] for notice in table}
        records = {name for one in self.indexes for name in one.records}
        if filtered != records:
            yield "search/table.json: filters other records than the index has"
        for one in self.indexes:
            own = one.index.places
            for name in one.records:
                if own is not None and places.get(name.rpartition("-")[0]) not in own:
                    yield f"{name} is in {one.index.folder}, which is of other places"

    def word_faults(self) -> Iterator[str]:
        """Each record is found by its wording, and nothing by what is not on its page."""
        names = tuple(dictionary_names(read_json(self.site, "search/dictionary.json")))
        for one in self.indexes:
            yield from one.word_faults(names)


@dataclass(frozen=True)
class IndexCheck:
    """One index against the pages that it leads to."""

    index: IndexFiles
    requirements: Mapping[str, str]
    """The wording of each record of the site by its address."""

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The address of each page of the index, in its order."""
        results = (f"search/results/{name}.json" for name in self.index.pages)
        return tuple(read_json(self.index.site, path)["address"] for path in results)

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of those that are records."""
        pages = zip(self.index.pages, self.addresses, strict=True)
        return tuple(name for name, address in pages if "/tasks/" in address)

    def word_faults(self, names: Iterable[str]) -> Iterator[str]:
        """Each record is found by its wording, and nothing by what is not on its page.

        Each file of words is read once: there are many.
        """
        wanted, strays = self._wanted(), set[int]()
        shown = read_shown(self.index.site, self.addresses, names)
        for chunk in self.index.chunks:
            for word, pages in self.index.words(chunk):
                strays.update(shown.lacking(word, pages))
                if word in wanted and chunk.holds(word):
                    wanted[word] -= pages
        for number in sorted(set().union(*wanted.values())):
            yield f"{self.addresses[number]} is not found by its own wording"
        for number in sorted(strays):
            yield f"{self.addresses[number]} is found by words that are not on the page"

    def _wanted(self) -> dict[str, set[int]]:
        """The pages that each word has to lead to: those whose wording begins with it."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for number, address in enumerate(self.addresses):
            wording = fold(self.requirements.get(address, ""))[:LONGEST_QUERY]
            for word in phrase(wording).split() if wording else ():
                wanted[word].add(number)
        return wanted

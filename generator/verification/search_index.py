"""Searches a finished site without a browser: every record and every name, by our own reader.

Each record is looked up in the files that a browser would load for its words; a query in a real
browser takes a browser, and belongs to the tests.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.search.folding import fold
from generator.search.tokens import phrase
from generator.verification.built import BuiltSite
from generator.verification.index_files import IndexFault, IndexFiles, read_json
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
    def index(self) -> IndexFiles:
        """What a browser loads."""
        return IndexFiles(self.site)

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The address of each page of the index, in its order."""
        results = (f"search/results/{name}.json" for name in self.index.pages)
        return tuple(read_json(self.site, path)["address"] for path in results)

    def page_faults(self) -> Iterator[str]:
        """The index is of all records and of pages that exist, and whole."""
        self.index.check_program()
        said, found = self.index.page_count, self.addresses
        if said != len(set(found)) or said != len(found):
            yield f"the index says {said} pages and has {len(set(found))}"
        missing = self.requirements.keys() - set(found)
        yield from (f"{address} is not in the index" for address in sorted(missing))
        for address in sorted(set(found) - self.requirements.keys()):
            if address.startswith("/tasks/") or f"{address[1:]}index.html" not in self.site.files:
                yield f"{address} is in the index and is no page that can be found"
        records = [n for n, at in zip(self.index.pages, found, strict=True) if "/tasks/" in at]
        if sorted(self._filtered()) != sorted(records):
            yield "search/table.json: filters other records than the index has"

    def _filtered(self) -> Iterator[str]:
        """The records that filters know."""
        for notice in read_json(self.site, "search/table.json")["documents"]:
            yield from (f"{notice['id']}-{number:03}" for number in notice["numbers"])

    def word_faults(self) -> Iterator[str]:
        """Each record is found by its wording, and nothing by what is not on its page.

        Each file of words is read once: there are many.
        """
        wanted, strays = self._wanted(), set[int]()
        data = read_json(self.site, "search/dictionary.json")
        shown = read_shown(self.site, self.addresses, dictionary_names(data))
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

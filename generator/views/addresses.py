"""Says where each page stands: the address contract, with /en before every English page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems.problem import Language

ENGLISH_FOLDER = "/en"
"""The folder of the English pages; Chinese pages stand at the root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """The addresses of one language, root-relative without the base path."""

    language: Language
    """The language of the pages."""

    def at(self, address: str) -> str:
        """An address of the contract (/themes/) in this language."""
        return address if self.language == "zh" else ENGLISH_FOLDER + address

    def home(self) -> str:
        """Give the address of the home page."""
        return self.at("/")

    def tasks(self, page: int = 1) -> str:
        """Give one page of the list of all records."""
        return self.at(page_of("/tasks/", page))

    def task(self, task_id: str) -> str:
        """Give one record."""
        return self.at(f"/tasks/{task_id}/")

    def task_version(self, task_id: str, number: int) -> str:
        """Give one version of a record, from 1; it never changes."""
        return self.at(f"/tasks/{task_id}/versions/{number}/")

    def documents(self) -> str:
        """Give the list of notices."""
        return self.at("/documents/")

    def document(self, document_id: str) -> str:
        """Give one notice."""
        return self.at(f"/documents/{document_id}/")

    def document_version(self, document_id: str, number: int) -> str:
        """Give one version of a notice, from 1; it never changes."""
        return self.at(f"/documents/{document_id}/versions/{number}/")

    def row(self, document_id: str, row: int) -> str:
        """Give one row of the table of a notice."""
        return f"{self.document(document_id)}#{row_anchor(row)}"

    def themes(self) -> str:
        """Give the list of themes."""
        return self.at("/themes/")

    def theme(self, theme_id: str) -> str:
        """Give one theme."""
        return self.at(f"/themes/{theme_id}/")

    def topics(self) -> str:
        """Give the list of topics."""
        return self.at("/topics/")

    def topic(self, topic_id: str) -> str:
        """Give one topic."""
        return self.at(f"/topics/{topic_id}/")

    def departments(self) -> str:
        """Give the list of offices."""
        return self.at("/departments/")

    def department(self, department_id: str) -> str:
        """Give one office or collective; its id is <jurisdiction>/<name>."""
        return self.at(f"/departments/{department_id}/")

    def deadlines(self) -> str:
        """Give the list of deadlines."""
        return self.at("/deadlines/")

    def deadline(self, key: str) -> str:
        """Give one month (2023-12), ongoing or none."""
        return self.at(f"/deadlines/{key}/")

    def jurisdictions(self) -> str:
        """Give the list of places."""
        return self.at("/jurisdictions/")

    def jurisdiction(self, jurisdiction_id: str) -> str:
        """Give one place."""
        return self.at(f"/jurisdictions/{jurisdiction_id}/")

    def report(self) -> str:
        """Give the page that says how to report an error."""
        return self.at("/report/")


def page_of(address: str, page: int) -> str:
    """One page of a list that is too long for one: the first keeps the address of the list."""
    return address if page == 1 else f"{address}page/{page}/"


def row_anchor(row: int) -> str:
    """The id of a row in the table of its notice."""
    return f"row-{row}"


def data_twin(task_id: str) -> str:
    """The record as data; one file serves both languages."""
    return f"/tasks/{task_id}.json"


def task_calendar(task_id: str) -> str:
    """The day of a record as a calendar; one file serves both languages."""
    return f"/tasks/{task_id}.ics"


def translated(address: str) -> str:
    """The address of the same page in the other language."""
    if address.startswith(f"{ENGLISH_FOLDER}/"):
        return address.removeprefix(ENGLISH_FOLDER)
    return ENGLISH_FOLDER + address

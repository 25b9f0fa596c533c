"""One word of the documents and what it means, in our own plain words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One explained word."""

    key: str
    """Its anchor on the page of explained words."""
    name: str
    """The word as the documents write it."""
    chinese: str
    """What it means."""
    english_name: str
    """The word in English."""
    english: str
    """What it means, in English."""
    forms: tuple[str, ...] = ()
    """How the documents write it, where not like the name."""
    source: str = ""
    """The document that explains or brought up the word, where there is one."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """What to look for in a text."""
        return self.forms or (self.name,)

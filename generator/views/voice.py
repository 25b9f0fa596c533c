"""Speaks one language: its words, its addresses, its names for notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.problems.problem import Language
from generator.views.addresses import Addresses
from generator.views.entry import Entry
from generator.views.label import CHINESE_TAG
from generator.views.wording.phrases import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What every view needs to say something."""

    language: Language
    """The language of the page."""
    words: Words
    """Everything our articles say."""
    addresses: Addresses
    """Where its pages stand."""
    document_names: Mapping[str, str]
    """Short names of notices by id: 济宁市2023年."""

    @property
    def official_lang(self) -> str:
        """The lang attribute that official Chinese wording needs on its pages."""
        return "" if self.language == "zh" else CHINESE_TAG

    def place(self, entry: Entry) -> str:
        """The notice of a record and its place in the table: 济宁市2023年第1项."""
        document = self.document_names[entry.document.id]
        return self.words["task_place"].format(document=document, row=entry.row)

"""Turns a paragraph of a Word file into its words: what is printed, nothing that is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from generator.importers.log import Entry, EntryKind
from generator.importers.word_numbers import WordNumbers

_SKIPPED = {
    *(qn(name) for name in ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:rPr", "w:pPr")),
    *(qn(name) for name in ("w:footnoteReference", "w:commentReference", "w:ruby")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_SIGNS = {qn("w:tab"): " ", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_OFF = {"0", "false", "off"}


class WordText:
    """Reads paragraphs and remembers what was hidden in them."""

    def __init__(self, numbers: WordNumbers) -> None:
        self.numbers = numbers
        self.entries: list[Entry] = []

    def of_paragraph(self, paragraph: Any) -> str:  # noqa: ANN401 - an element of the XML
        """Its words behind the number that Word prints before them."""
        label = self.numbers.label(paragraph)
        words = "".join(self._words(paragraph))
        if label and words.strip():
            self._tell(EntryKind.READ, "自动编号已写成文字。", "an automatic number", label)
        return f"{label}{words}"

    def runs_on(self, paragraph: Any) -> bool:  # noqa: ANN401 - an element of the XML
        """Whether the end of the paragraph was deleted by a tracked change."""
        return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None

    def _words(self, element: Any) -> Iterator[str]:  # noqa: ANN401 - an element
        for child in element:
            tag = child.tag
            if tag in _SKIPPED or not isinstance(tag, str):
                continue
            if tag == qn("w:t"):
                yield child.text or ""
            elif tag == qn("w:br"):
                yield "\n" if child.get(qn("w:type")) in {None, "textWrapping"} else ""
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == qn("w:r") and _is_hidden(child):
                self._hidden("".join(self._words(child)))
            elif tag == qn("w:txbxContent"):
                yield "".join(f"{''.join(self._words(p))}\n" for p in child.iter(qn("w:p")))
            else:
                yield from self._words(child)

    def _hidden(self, words: str) -> None:
        if words.strip():
            self._tell(EntryKind.NOISE, "隐藏的文字，未录入。", "hidden words", words)

    def _tell(self, kind: EntryKind, zh: str, en: str, quote: str) -> None:
        self.entries.append(Entry(kind=kind, zh=zh, en=en, quote=quote))


def _is_hidden(run: Any) -> bool:  # noqa: ANN401 - an element
    mark = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return mark is not None and mark.get(qn("w:val")) not in _OFF

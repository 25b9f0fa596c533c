"""Finds the documents that a notice names as its basis: 《title》（number）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.importers.log import Log
from generator.importers.notice_elements import Notice
from generator.model.catalogue import Catalogue

_NAMED = re.compile(
    r"《(?P<title>[^》《]+(?:《[^》《]+》[^》《]*)?)》\s*"
    r"[（(](?P<number>[\u4e00-\u9fff]{2,10}[〔\[（(【［﹝]\s*[0-9]{4}\s*[〕\]）)】］﹞]\s*第?[0-9]+\s*号)[)）]"
)


def read_upper_documents(
    catalogue: Catalogue, notice: Notice, own_id: str, log: Log
) -> list[dict[str, Any]]:
    """In order, each once; one that we hold is linked."""
    held = {d.number: d.id for d in catalogue.documents if d.number and d.id != own_id}
    found: dict[str, dict[str, Any]] = {}
    for text in _texts(notice):
        for named in _NAMED.finditer(text):
            number = named["number"]
            document = held.get(number)
            if number not in found:
                log.read("依据文件。", "a document it is based on", quote=named[0])
                found[number] = {
                    "number": number,
                    "title": named["title"],
                    "document": document,
                    "not_held": document is None,
                }
    return list(found.values())


def _texts(notice: Notice) -> Iterator[str]:
    yield from notice.preamble
    for requirement in notice.requirements:
        yield from requirement["text"]

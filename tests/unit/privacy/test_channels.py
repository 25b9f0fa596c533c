"""Personal data of every class is found in every kind of file that a site can hold."""

from __future__ import annotations

import gzip
import html
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from urllib.parse import quote

import docx
import openpyxl
import pytest

from generator.outputs.calendars.line import text_line
from generator.privacy.channels import texts_of
from generator.privacy.scan import scan
from tests.unit.privacy.planted import PLANTED


def workbook(text: str) -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["编号", text])  # type: ignore[union-attr]
    return _saved(book.save)


def workbook_properties(text: str) -> bytes:
    book = openpyxl.Workbook()
    book.properties.creator = text
    return _saved(book.save)


def hidden_sheet(text: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("隐藏")
    sheet.sheet_state = "hidden"
    sheet["A1"] = text
    return _saved(book.save)


def word_file(text: str) -> bytes:
    """A run for each half, as Word leaves them after an edit."""
    document = docx.Document()
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        paragraph.add_run(line[: len(line) // 2])
        paragraph.add_run(line[len(line) // 2 :]).bold = True
    return _saved(document.save)


def word_properties(text: str) -> bytes:
    document = docx.Document()
    document.core_properties.author = text
    return _saved(document.save)


def _saved(save: Callable[[io.BytesIO], None]) -> bytes:
    target = io.BytesIO()
    save(target)
    return target.getvalue()


def archive(text: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("inside.csv", text)
    return target.getvalue()


def picture(text: str) -> bytes:
    """The place where a camera or an editor writes what it knows."""
    return b"\xff\xd8\xff\xe1\x00\xf0Exif\x00\x00" + b"\n" + text.encode() + b"\n\xff\xd9"


def portable(text: str) -> bytes:
    return b"%PDF-1.7\nstream\n" + zlib.compress(f"\n{text}\n".encode()) + b"\nendstream"


def cut_by_tags(text: str) -> bytes:
    half = len(text) // 2
    return f"<p>{html.escape(text[:half])}<b>{html.escape(text[half:])}</b></p>".encode()


CHANNELS: Mapping[str, Callable[[str], bytes]] = {
    "page.html": lambda text: f"<td>{html.escape(text)}</td>".encode(),
    "cut.html": cut_by_tags,
    "numbered.html": lambda text: "".join(f"&#{ord(c)};" for c in text).encode(),
    "attribute.html": lambda text: f'<img alt="\n{html.escape(text)}\n">'.encode(),
    "comment.html": lambda text: f"<!--\n{text}\n-->".encode(),
    "linked.html": lambda text: (
        f'<script type="application/ld+json">{json.dumps({"a": chr(10) + text + chr(10)})}</script>'
    ).encode(),
    "data.json": lambda text: json.dumps({"a": f"\n{text}\n"}).encode(),
    "lines.ndjson": lambda text: json.dumps({"a": f"\n{text}\n"}, ensure_ascii=False).encode(),
    "table.csv": lambda text: f"\ufeffid,text\r\n1,\r\n{text}\r\n".encode(),
    "book.xlsx": workbook,
    "properties.xlsx": workbook_properties,
    "hidden.xlsx": hidden_sheet,
    "notice.docx": word_file,
    "properties.docx": word_properties,
    "all.ics": lambda text: text_line("DESCRIPTION", f"{'长' * 20}\n{text}\n"),
    "all.atom": lambda text: f"<summary>\n{html.escape(text)}\n</summary>".encode(),
    "sitemap.xml": lambda text: f"<a b='\n{html.escape(text)}\n'/>".encode(),
    "drawing.svg": lambda text: f"<svg><title>\n{html.escape(text)}\n</title></svg>".encode(),
    "script.js": lambda text: f"// remark\n{text}\n".encode(),
    "index.pf_index": lambda text: gzip.compress(f"words\n{text}\n".encode()),
    "packed.zip": archive,
    "wrong.docx": lambda text: f"no archive\n{text}\n".encode(),
    "photo.jpg": picture,
    "paper.pdf": portable,
}


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("code", PLANTED)
def test_each_class_is_found_in_each_channel(code: str, channel: str) -> None:
    content = CHANNELS[channel](PLANTED[code])
    found = {finding.rule.code for text in texts_of(channel, content) for finding in scan(text)}
    assert code in found


@pytest.mark.parametrize("channel", CHANNELS)
def test_no_channel_makes_an_alarm_of_its_own(channel: str) -> None:
    content = CHANNELS[channel]("公开幼儿园名录、收费标准和招生范围。")
    found = [finding for text in texts_of(channel, content) for finding in scan(text)]
    assert found == []


@pytest.mark.parametrize(
    "path",
    ["files/13800138000.pdf", f"files/{quote('申请人：张三')}", "张三/联系人：李四.png"],
)
def test_the_name_of_a_file_is_read_too(path: str) -> None:
    assert [f.rule.code for text in texts_of(path, b"") for f in scan(text)]

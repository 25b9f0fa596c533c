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


def jpeg(text: str, form: str = "utf-8", marker: int = 0xE1) -> bytes:
    """The place where a camera or an editor writes what it knows, before points of colour."""
    said = b"Exif\0\0" + f"\n{text}\n".encode(form) + b"\0"
    piece = bytes([0xFF, marker]) + (len(said) + 2).to_bytes(2) + said
    start = b"\xff\xd8\xff\xe0\x00\x04\0\0"
    return start + piece + b"\xff\xda\x00\x02" + bytes(range(256)) + b"\xff\xd9"


def png(kind: bytes, said: bytes) -> bytes:
    """A piece of words between the head and the points of colour of a picture."""
    pieces = ((b"IHDR", bytes(13)), (kind, said), (b"IDAT", zlib.compress(bytes(64))))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(c).to_bytes(4) + k + c + zlib.crc32(k + c).to_bytes(4) for k, c in pieces
    )


def webp(text: str) -> bytes:
    said = f"<x>\n{text}\n</x>".encode()
    chunk = b"XMP " + len(said).to_bytes(4, "little") + said + b"\0" * (len(said) % 2)
    inside = b"WEBPVP8 " + (2).to_bytes(4, "little") + b"\0\0" + chunk
    return b"RIFF" + len(inside).to_bytes(4, "little") + inside


def pdf_author(written: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj << /Author " + written + b" >> endobj\n"


def wide(text: str) -> bytes:
    """As PDF files say what Latin letters cannot."""
    return b"\xfe\xff" + f"\n{text}\n".encode("utf-16-be")


def escaped(content: bytes) -> bytes:
    return content.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


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
    "photo.jpg": jpeg,
    "author.jpg": lambda text: jpeg(text, "utf-16-le"),
    "place.jpeg": lambda text: jpeg(text, "utf-16-be"),
    "remark.jpg": lambda text: jpeg(text, marker=0xFE),
    "author.png": lambda text: png(b"tEXt", b"Author\0" + f"\n{text}\n".encode()),
    "packed.png": lambda text: png(b"zTXt", b"A\0\0" + zlib.compress(f"\n{text}\n".encode())),
    "foreign.png": lambda text: png(
        b"iTXt", b"A\0\1\0zh\0\0" + zlib.compress(f"\n{text}\n".encode())
    ),
    "camera.png": lambda text: png(b"eXIf", b"MM\0*" + f"\n{text}\n".encode("utf-16-be")),
    "photo.webp": webp,
    "behind.jpg": lambda text: jpeg("x") + f"\n{text}\n".encode(),
    "behind.png": lambda text: png(b"IEND", b"") + f"\n{text}\n".encode(),
    "renamed.png": lambda text: f"no picture\n{text}\n".encode(),
    "paper.pdf": portable,
    "wide.pdf": lambda text: pdf_author(b"(" + escaped(wide(text)) + b")"),
    "octal.pdf": lambda text: pdf_author(b"(%b)" % b"".join(b"\\%03o" % c for c in wide(text))),
    "hex.pdf": lambda text: pdf_author(b"<" + wide(text).hex(" ", 8).encode() + b">"),
    "hidden.pdf": lambda text: (
        b"%PDF-1.7\nstream\n"
        + zlib.compress(pdf_author(b"(" + escaped(wide(text)) + b")"))
        + b"\nendstream"
    ),
    "chinese.csv": lambda text: f"编号,说明\r\n\r\n{text}\r\n".encode("gb18030"),
    "chinese.html": lambda text: f"<h1>办理结果</h1>\n{html.escape(text)}\n".encode("gb18030"),
    "wide.txt": lambda text: f"\n{text}\n".encode("utf-16"),
    "old.doc": lambda text: b"\xd0\xcf\x11\xe0\0" + f"\n{text}\n".encode("utf-16-le") + b"\0\0",
}


@pytest.mark.parametrize("channel", CHANNELS)
def test_each_class_is_found_in_each_channel(channel: str) -> None:
    """One test a channel: a class that is not found is named."""
    missed = [code for code, text in PLANTED.items() if code not in codes_in(channel, text)]
    assert missed == []


def codes_in(channel: str, text: str) -> set[str]:
    content = CHANNELS[channel](text)
    return {finding.rule.code for text in texts_of(channel, content) for finding in scan(text)}


def test_a_stroke_before_a_figure_that_is_none_breaks_no_string() -> None:
    content = pdf_author(b"(\\8 13800138000 \\0611)")
    assert "mobile-number" in {f.rule.code for t in texts_of("a.pdf", content) for f in scan(t)}


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

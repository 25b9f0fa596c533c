"""Makes the one Word file that all notices are cast from: styles, pages, footer, properties."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import serialize_for_reading
from docx.section import Section
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from generator.outputs.office_package import OfficePackage, unpack, xml_text
from generator.outputs.publication import Publication
from generator.settings import Profile

TEXT = "word/document.xml"
CORE = "docProps/core.xml"

SHORT, LONG, MARGIN = Mm(210), Mm(297), Mm(25)
"""A4."""

_BODY = re.compile(r"<w:body>.*</w:body>", re.DOTALL)
_TITLE = re.compile(r"(<dc:title>)[^<]*(</dc:title>)")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordMould:
    """A Word file with its text cut out."""

    package: OfficePackage
    """All its parts."""
    upright: str
    """The properties of upright pages."""
    sideways: str
    """The properties of pages for wide tables."""

    def fill(self, title: str, body: str) -> bytes:
        """Set a text in; it ends with the properties of its last pages."""
        text = self.package.parts[TEXT].decode()
        core = self.package.parts[CORE].decode()
        filled = _BODY.sub(lambda _: f"<w:body>{body}</w:body>", text)
        named = _TITLE.sub(lambda found: f"{found[1]}{xml_text(title)}{found[2]}", core)
        return self.package.pack({TEXT: filled.encode(), CORE: named.encode()})


def make_word_mould(publication: Publication) -> WordMould:
    """The file with the styles of official documents, as far as common fonts allow (GB/T 9704)."""
    document = Document()
    _set_styles(document)
    document.add_section(WD_SECTION.NEW_PAGE)
    upright, sideways = document.sections
    for section in (upright, sideways):
        _set_page(section)
        section.footer.is_linked_to_previous = False
        section.footer.paragraphs[0].text = _remark(publication)
        section.footer.paragraphs[0].style = "TzCell"
    sideways.orientation = WD_ORIENT.LANDSCAPE
    sideways.page_width, sideways.page_height = LONG, SHORT
    _set_properties(document, publication)
    saved = BytesIO()
    document.save(saved)
    return WordMould(
        package=OfficePackage(unpack(saved.getvalue()), differing={TEXT, CORE}),
        upright=_written(upright),
        sideways=_written(sideways),
    )


def _written(section: Section) -> str:
    return str(serialize_for_reading(section._sectPr))  # noqa: SLF001 - there is no other way


def _remark(publication: Publication) -> str:
    """What stands below every page: this is not the paper that the office issued."""
    words, settings = publication.words, publication.settings
    demo = words["workbook_demo"] if settings.profile is Profile.DEMO else ""
    return words["word_remark"].format(name=settings.site_name, url=settings.site_url) + demo


def _set_page(section: Section) -> None:
    section.page_width, section.page_height = SHORT, LONG
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN


def _set_styles(document: WordDocument) -> None:
    """Text, headings, cells: Western letters in Times, Chinese in the fonts of notices."""
    text = document.styles["Normal"]
    if not isinstance(text, ParagraphStyle):
        raise TypeError("the template of python-docx has no style of text")
    _set_font(text, "仿宋", 16)
    text.paragraph_format.space_after = Pt(0)
    for name, font, size in (
        ("TzTitle", "宋体", 22),
        ("TzHeading", "黑体", 16),
        ("TzText", "仿宋", 16),
        ("TzRight", "仿宋", 16),
        ("TzNumber", "仿宋", 16),
        ("TzCell", "仿宋", 10.5),
        ("TzSection", "黑体", 10.5),
        ("TzHeader", "黑体", 10.5),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if isinstance(style, ParagraphStyle):
            style.base_style = text
            _set_font(style, font, size)
            _set_paragraph(style)


def _set_font(style: ParagraphStyle, font: str, size: float) -> None:
    style.font.name = "Times New Roman"
    style.font.size = Pt(size)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def _set_paragraph(style: ParagraphStyle) -> None:
    form = style.paragraph_format
    if style.name in {"TzTitle", "TzNumber", "TzHeader"}:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if style.name in {"TzTitle", "TzNumber"}:
        form.space_after = Pt(16)
    if style.name in {"TzHeading", "TzSection"}:
        form.keep_with_next = True
    if style.name == "TzRight":
        form.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if style.name in {"TzText", "TzHeading"}:
        form.first_line_indent = Pt(32)


def _set_properties(document: WordDocument, publication: Publication) -> None:
    """Nobody is named as the author, and the day is that of the data."""
    moment = datetime.combine(publication.settings.as_of, time())
    properties = document.core_properties
    properties.title = "title"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = moment
    properties.language = "zh-CN"
    relations = document.part.package.rels
    for key in [
        k for k, found in relations.items() if found.reltype == RELATIONSHIP_TYPE.THUMBNAIL
    ]:
        del relations[key]

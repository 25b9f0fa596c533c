"""Makes the one workbook that all others are cast from: styles, headers, the sheet of fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generator.outputs.office_package import OfficePackage, unpack
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS
from generator.outputs.tables.fields_sheet import FieldLine, list_fields

SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
CORE = "docProps/core.xml"
STYLES = "xl/styles.xml"

_LAST_COLUMN = get_column_letter(len(COLUMNS))
_SAMPLE = re.compile(r'<row r="2".*</row>', re.DOTALL)
_STYLE = re.compile(r'<c r="[A-E]2" s="(\d+)"')
_CHANGED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
FONT = "宋体"
"""Named, not shipped: every Chinese office has it, and its columns of digits stand straight."""

_NORMAL_FONT = re.compile(rb'(?<=<name val=")Calibri(?=")|<scheme val="minor"/>')
"""What openpyxl gives every cell that says nothing else; a font of the scheme has no name."""

_HEADER = PatternFill("solid", fgColor="FFE8EDF3")
_A3, _A4 = 8, 9
"""As the standard numbers paper."""

_FEW_COLUMNS = 10
"""More columns than these are too small on A4."""

_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Styles:
    """The numbers of the styles that cells have."""

    text: str
    """Wrapped."""
    quoted: str
    """Wrapped, and a string even where it looks like a formula."""
    integer: str
    boolean: str
    date: str
    """2023-12-31."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mould:
    """A workbook with its rows cut out."""

    package: OfficePackage
    """All its parts."""
    head: str
    """The sheet of records up to its first row below the headers."""
    tail: str
    """What stands after the last row."""
    book: str
    """The part that names the sheets and the filtered range."""
    styles: Styles
    """The styles of its cells."""

    def fill(self, rows: str, last_row: int) -> bytes:
        """Set rows in, and say how far they reach."""
        reach = f"{_LAST_COLUMN}{last_row}"
        sheet = f"{_reaching(self.head, reach)}{rows}{_reaching(self.tail, reach)}"
        book = self.book.replace(f"${_LAST_COLUMN}$2", f"${_LAST_COLUMN}${last_row}")
        return self.package.pack({SHEET: sheet.encode(), BOOK: book.encode()})


def _reaching(part: str, reach: str) -> str:
    return part.replace(f":{_LAST_COLUMN}2", f":{reach}")


def make_mould(publication: Publication) -> Mould:
    """The workbook from the words of the site, and the day of its statuses."""
    words = publication.words
    book = Workbook()
    records = book.worksheets[0]
    records.title = words["workbook_records"]
    _fill_records(records)
    _fill_fields(book.create_sheet(words["workbook_fields"]), list_fields(publication))
    moment = datetime.combine(publication.settings.as_of, time())
    book.calculation.fullCalcOnLoad = False
    book.properties.creator = None
    book.properties.title = publication.settings.site_name
    saved = BytesIO()
    book.save(saved)
    parts = dict(unpack(saved.getvalue()))
    stamp = f"{moment:%Y-%m-%dT%H:%M:%S}Z".encode()
    parts[STYLES] = _NORMAL_FONT.sub(_name_font, parts[STYLES])
    parts[CORE] = _CHANGED.sub(rb"\g<1>" + stamp, parts[CORE])
    return _cut(parts)


def _name_font(found: re.Match[bytes]) -> bytes:
    return FONT.encode() if found[0] == b"Calibri" else b""


def _cut(parts: dict[str, bytes]) -> Mould:
    sheet = parts[SHEET].decode()
    sample = _SAMPLE.search(sheet)
    if sample is None:
        raise ValueError("openpyxl wrote no second row")
    text, quoted, integer, boolean, day = _STYLE.findall(sample[0])
    return Mould(
        package=OfficePackage(parts, differing={SHEET, BOOK}),
        head=sheet[: sample.start()],
        tail=sheet[sample.end() :],
        book=parts[BOOK].decode(),
        styles=Styles(text=text, quoted=quoted, integer=integer, boolean=boolean, date=day),
    )


def _fill_records(sheet: Worksheet) -> None:
    """Headers, and one row that shows the five styles."""
    sheet.append([column.label for column in COLUMNS])
    _set_header(sheet)
    for place, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    for letter, alignment, form in (
        ("A", _WRAPPED, "General"),
        ("B", _WRAPPED, "General"),
        ("C", _TOP, "0"),
        ("D", _TOP, "General"),
        ("E", _TOP, "yyyy-mm-dd"),
    ):
        sheet[f"{letter}2"].alignment = alignment
        sheet[f"{letter}2"].number_format = form
    sheet["B2"].quotePrefix = True
    sheet[f"{_LAST_COLUMN}2"] = 0
    sheet.auto_filter.ref = f"A1:{_LAST_COLUMN}2"


def _fill_fields(sheet: Worksheet, fields: tuple[FieldLine, ...]) -> None:
    for line in fields:
        sheet.append(list(line))
    _set_header(sheet)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = _WRAPPED
    for letter, width in zip("ABCD", (22, 26, 12, 80), strict=True):
        sheet.column_dimensions[letter].width = width


def _set_header(sheet: Worksheet) -> None:
    """Headers stay in sight on the screen and stand on every printed page."""
    for cell in sheet[1]:
        cell.font = Font(name=FONT, size=11, bold=True)
        cell.fill = _HEADER
        cell.alignment = _WRAPPED
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    is_wide = sheet.max_column > _FEW_COLUMNS
    sheet.page_setup.paperSize = _A3 if is_wide else _A4
    if is_wide:  # two sheets side by side, the id of the record on both
        sheet.print_title_cols = "A:A"
        sheet.page_setup.fitToWidth = 2
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)

"""Problems of a PDF that is to be imported: what cannot be read, on which page, and the way out."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording

_HINT_ZH = "请向拟稿单位要 Word 或 Excel 原件；没有就"
_HINT_EN = "Ask for the Word or Excel file; or "


@error
def pdf_encrypted() -> Wording:
    """PDF 加了密码，打不开。

    The PDF has a password and cannot be opened.
    """
    return Wording(
        message_zh="这个 PDF 加了密码，打不开",
        message_en="this PDF is encrypted and cannot be opened",
        hint_zh=f"{_HINT_ZH}请有密码的人打开它，去掉密码另存一份，再导入。",
        hint_en=f"{_HINT_EN}let somebody who has the password save it without one.",
    )


@error
def pdf_scanned(*, page: int) -> Wording:
    """这一页是扫描的图片，或者文字已转成图形，里面没有文字；程序不认图片里的字，以免认错。

    The page is a picture, or its letters were drawn as shapes: it holds no text. Letters are not
    guessed from pictures, because the wording of the office must not be wrong.
    """
    return Wording(
        message_zh=f"第 {page} 页里没有文字：是扫描的图片，或者文字已转成图形",
        message_en=f"page {page} holds no text: it is a scan, or its letters are shapes",
        hint_zh=f"{_HINT_ZH}对照图片把表格录成 Excel，再导入。",
        hint_en=f"{_HINT_EN}type the table into Excel from the picture and import that.",
    )


@error
def pdf_font(*, page: int, count: int) -> Wording:
    """PDF 的字体没有写明字符是什么字，读出来会是乱码。

    A font of the PDF does not say which characters it prints; they would be read as nonsense.
    """
    return Wording(
        message_zh=f"第 {page} 页有 {count} 个字符，字体没有写明是什么字",
        message_en=f"page {page} has {count} characters that its font has no meaning for",
        hint_zh=f"{_HINT_ZH}在 Word 或 WPS 里打开这个 PDF，另存为 .docx，逐字核对后再导入。",
        hint_en=f"{_HINT_EN}open the PDF in Word or WPS, save it as .docx, compare every word "
        "and import that.",
    )


@error
def pdf_unruled(*, page: int) -> Wording:
    """表格没有格线或者缺格线，分不清哪些字属于哪一栏；程序不猜。

    The table has no ruled lines, or lacks some: nobody can tell which words belong to which column.
    """
    return Wording(
        message_zh=f"第 {page} 页的表格没有格线或者缺格线，分不清栏",
        message_en=f"the table on page {page} has no ruled lines or lacks some; "
        "its columns cannot be told",
        hint_zh=f"{_HINT_ZH}在 Word、WPS 里打开这个 PDF，另存为 .docx 或 .xlsx，"
        "给表格加上框线，核对后再导入。",
        hint_en=f"{_HINT_EN}open the PDF in Word or WPS, save it as .docx or .xlsx, give the "
        "table its borders, compare it and import that.",
    )


@error
def pdf_table_missing() -> Wording:
    """PDF 里没有带格线的表格；没有格线，分不清哪些字属于哪一栏。

    The PDF has no table with ruled lines; without them nobody can tell which words belong where.
    """
    return Wording(
        message_zh="这个 PDF 里没有带格线的表格",
        message_en="this PDF has no table with ruled lines",
        hint_zh=f"{_HINT_ZH}在 Word、WPS 里打开这个 PDF，另存为 .docx 或 .xlsx，核对后再导入。",
        hint_en=f"{_HINT_EN}open the PDF in Word or WPS, save it as .docx or .xlsx, compare it and "
        "import that.",
    )


@error
def pdf_too_much(*, what_zh: str, what_en: str) -> Wording:
    """PDF 的页数、线条或读取用时超过了界限，多半不是一份通知。

    The PDF has too many pages or lines, or takes too long to read; it is hardly a notice.
    """
    return Wording(
        message_zh=f"这个 PDF 太大：{what_zh}",
        message_en=f"this PDF is too large: {what_en}",
        hint_zh="请把通知和分解表所在的几页另存为一个 PDF，或者改用 Word、Excel 原件。",
        hint_en="Save the pages with the notice and its table as a PDF of their own, or use the "
        "Word or Excel file.",
    )

"""Bounds of a file that can be imported: what is larger is the wrong file or an attack."""

MAX_FILE_BYTES = 32 * 1024 * 1024
"""A Word file with pictures can be large; its text is not."""

MAX_UNPACKED_BYTES = 256 * 1024 * 1024
"""Word and Excel files are archives: what they unpack to is bounded, too."""

MAX_SHEET_BYTES = 64 * 1024 * 1024
"""Of all sheets of an Excel file; a table of a hundred rows takes a tenth of a megabyte."""

MAX_ROWS = 5_000
MAX_COLUMNS = 60
"""A table has less than a hundred rows and ten columns, as a rule."""

MAX_PAGES = 300
"""Of a PDF; a notice with its table has less than fifty."""

MAX_PAGE_MARKS = 60_000
"""Characters and lines on one page of a PDF; a full one has three thousand."""

MAX_PDF_SECONDS = 30
MAX_PDF_MEMORY = 2 * 1024**3
"""Of the process that reads a PDF: what unpacks without an end is stopped. A notice takes one
second."""

MAX_PAGE_LINES = 4_000
"""Ruled lines on one page of a PDF, once their pieces are joined."""

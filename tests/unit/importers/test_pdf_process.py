"""A PDF is read in a process of its own, with bounds."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from generator.importers import read_source
from generator.importers.pdf_page import PdfError
from generator.importers.pdf_process import pages_of
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import PRINTERS
from tests.unit.importers.pdf_paper import pdf_of

pytestmark = pytest.mark.usefixtures("own_process")


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    return PRINTERS[".pdf"](LAYOUTS["no numbers and one theme"].paper, tmp_path / "a.pdf")


def test_a_file_is_read_as_a_person_imports_it(notice: Path) -> None:
    (table,) = read_source(notice, "a.pdf").tables
    assert len(table.rows) == 3


def test_one_that_takes_too_long_is_stopped(notice: Path) -> None:
    with pytest.raises(PdfError) as caught:
        pages_of(notice, seconds=0)
    assert caught.value.reason == "slow"


def test_one_that_unpacks_without_end_is_stopped(tmp_path: Path) -> None:
    """Twenty megabytes of lines in twenty kilobytes."""
    packed = zlib.compress(b"1 1 m 2 2 l S " * 1_500_000)
    raw = pdf_of([["x"]]).replace(
        b"<< /Length 1 >>\nstream\nx\n",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\n" % (len(packed), packed),
    )
    (tmp_path / "a.pdf").write_bytes(raw)
    with pytest.raises(PdfError) as caught:
        pages_of(tmp_path / "a.pdf")
    assert caught.value.reason in {"marks", "memory", "slow", "damaged"}

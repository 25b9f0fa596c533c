"""Reads a PDF in a process of its own, which may take only so much time and memory."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

from generator.importers.limits import MAX_PDF_MEMORY, MAX_PDF_SECONDS
from generator.importers.pdf_page import PdfError, PdfPage


def pages_of(file: Path, seconds: float = MAX_PDF_SECONDS) -> tuple[PdfPage, ...]:
    """The pages; PdfError where reading fails, takes too long, or ends the process."""
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=_read, args=(file, sending), daemon=True)
    process.start()
    sending.close()
    try:
        answer = receiving.recv() if receiving.poll(seconds) else PdfError("slow", int(seconds))
    except EOFError:
        answer = PdfError("damaged")
    finally:
        receiving.close()
        process.kill()
        process.join()
    if isinstance(answer, PdfError):
        raise answer
    pages: tuple[PdfPage, ...] = answer
    return pages


def _read(file: Path, sending: Connection) -> None:
    """What the process does; whatever ends it, the one that waits is told."""
    _bound_memory()
    from generator.importers.pdf_engine import read_pages  # noqa: PLC0415 - only here is it loaded

    try:
        sending.send(read_pages(file))
    except PdfError as trouble:
        sending.send(trouble)
    except MemoryError:
        sending.send(PdfError("memory"))
    except Exception:  # noqa: BLE001 - a file that is made to mislead the engine may raise anything
        sending.send(PdfError("damaged"))


def _bound_memory() -> None:
    """As far as the system can; Windows and macOS do without, and have the time limit."""
    try:
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MAX_PDF_MEMORY, MAX_PDF_MEMORY))
    except (ImportError, OSError, ValueError):
        return

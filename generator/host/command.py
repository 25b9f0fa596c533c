"""One command of MkDocs as its own program runs it, with its messages in our words."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.host.messages import confirm_settings
from generator.host.terminal import speak_plainly
from generator.problems.report import word_problem
from generator.problems.report.bug_report import report_bug
from generator.surroundings import reader_language

EXIT_CLEAN, EXIT_CONTENT, EXIT_BUG = 0, 1, 3


def run_command(command: str, file: str, address: str | None = None) -> int:
    """Build the site, or serve a preview until somebody ends it."""
    log = logging.getLogger("mkdocs")
    log.setLevel(logging.INFO if command == "serve" else logging.WARNING)
    log.propagate = False
    log.addHandler(logging.StreamHandler())
    speak_plainly()
    logging.getLogger("mkdocs.config").setLevel(logging.CRITICAL)  # Said with a place already.
    try:
        for doubt in confirm_settings(Path(file)):
            sys.stdout.write(f"{word_problem(doubt, reader_language())}\n\n")
        if command == "serve":
            serve(config_file=file, dev_addr=address)
        else:
            _build(file)
    except MkDocsException as stop:
        sys.stdout.write(f"\n{stop.format_message()}\n")
        return EXIT_CONTENT
    except Exception as bug:  # noqa: BLE001 - an editor never meets a traceback
        sys.stderr.write(f"{report_bug(bug, [command, file], reader_language())}\n")
        return EXIT_BUG
    return EXIT_CLEAN


def _build(file: str) -> None:
    config = load_config(file)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()

"""Turns the words of the command line into a call of one verb and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from io import TextIOWrapper

import click

from generator import __version__
from generator.cli.language import say
from generator.cli.unwritable import is_unwritable, word_unwritable
from generator.cli.usage import word_usage
from generator.problems.problem import ContentError, Language
from generator.problems.refusal import RefusedError
from generator.surroundings import reader_language

EXIT_CLEAN, EXIT_CONTENT, EXIT_USAGE, EXIT_BUG = 0, 1, 2, 3

VERBS: Mapping[str, str] = {
    "check": "check:check",
    "fix": "fix:fix",
    "fmt": "fmt:fmt",
    "new": "new:new",
    "import": "import_file:import_file",
    "progress": "progress:progress",
    "evidence": "evidence:evidence",
    "changes": "changes:changes",
    "explain": "explain:explain",
    "schema": "schema:schema",
    "build": "build:build",
    "serve": "build:serve",
    "publish": "publish:publish",
    "verify": "verify:verify",
    "addresses": "addresses:addresses",
    "server": "server:server",
    "sbom": "sbom:sbom",
    "bench-data": "bench_data:bench_data",
}
"""In the order in which the help lists them: where each is, read when it is asked for."""


class _VerbsInOrder(click.Group):
    """Lists verbs in the order in which they are used; a check does not wait for a build's."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name].partition(":")
        verb: click.Command = getattr(import_module(f"generator.cli.{module}"), name)
        return verb


@click.group(cls=_VerbsInOrder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="taizhang")
def verbs() -> None:
    """政务公开任务台账：把分解表变成可以检索、可以核对的公开页面。

    Turns tables of disclosure tasks into public pages.

    例 / Example:  taizhang check
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one verb; exit 0 clean, 1 content has errors, 2 wrong usage, 3 our bug."""
    sys.exit(_run(list(sys.argv[1:] if arguments is None else arguments)))


def _run(arguments: list[str]) -> int:
    language = reader_language(_asked_language(arguments))
    _never_refuse_a_character()
    try:
        code = verbs.main(args=arguments, prog_name="taizhang", standalone_mode=False)
    except (RefusedError, ContentError, click.ClickException) as trouble:
        return _refuse(trouble, language)
    except (click.Abort, KeyboardInterrupt):
        click.echo(say(language, "已中止，没有改动。", "Stopped; nothing was changed."), err=True)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_CLEAN
    except Exception as bug:  # noqa: BLE001 - an editor never meets a traceback
        return _end(bug, arguments, language)
    return code if isinstance(code, int) else EXIT_CLEAN


def _end(bug: Exception, arguments: list[str], language: Language) -> int:
    """A disk that cannot be written to is no bug; anything else that got here is one."""
    if isinstance(bug, OSError) and is_unwritable(bug):
        click.echo(word_unwritable(bug, language), err=True)
        return EXIT_CONTENT
    from generator.problems.report.bug_report import report_bug  # noqa: PLC0415

    click.echo(report_bug(bug, arguments, language), err=True)
    return EXIT_BUG


def _never_refuse_a_character() -> None:
    """A console of another encoding (GBK on Windows) shows what it lacks as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _refuse(trouble: RefusedError | ContentError | click.ClickException, language: Language) -> int:
    """Say what stands in the way: the words of the command, the content, or the place."""
    if isinstance(trouble, ContentError):
        return _report(trouble, language)
    if isinstance(trouble, RefusedError):
        click.echo(trouble.message(language), err=True)
        return EXIT_USAGE if trouble.is_usage else EXIT_CONTENT
    click.echo(word_usage(trouble, language), err=True)
    return EXIT_USAGE


def _report(trouble: ContentError, language: Language) -> int:
    """Say what is wrong with the content; a verb that has nothing to say waits for no report."""
    from generator.problems.report import word_additions, word_problem  # noqa: PLC0415

    for problem in trouble.problems:
        click.echo(word_problem(problem, language), err=True)
    for block in word_additions(trouble.problems, language):
        click.echo(f"\n{block}", err=True)
    if trouble.not_done is not None:
        click.echo(f"\n{say(language, *trouble.not_done)}", err=True)
    return EXIT_CONTENT


def _asked_language(arguments: list[str]) -> str | None:
    """What --lang says, known before the arguments are parsed: messages about them need it."""
    for position, word in enumerate(arguments):
        if word == "--lang" and position + 1 < len(arguments):
            return arguments[position + 1]
        if word.startswith("--lang="):
            return word.partition("=")[2]
    return None

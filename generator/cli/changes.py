"""`taizhang changes`: tells what changed since publication, and records it with a reason."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from generator.cli.change_report import CHANGE_REPORTERS, TELLS_OF_PAGES
from generator.cli.change_summary import summarise
from generator.cli.content_state import MENDED, ContentState, read_state
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.cli.revision import last_publication
from generator.drafting.change_draft import confirm_whole, draft_changes, unrecorded
from generator.drafting.draft import AnswerError
from generator.drafting.saving import save
from generator.history.comparison import Difference, Moment, compare
from generator.model.catalogue import Catalogue
from generator.outputs.output_marks import OutputChanges, compare_outputs
from generator.pipeline import examine
from generator.problems.problem import ContentError
from generator.surroundings import CHINA_TIME, now, reader_language


@click.command()
@root_option
@click.option(
    "--since",
    metavar="REVISION|FOLDER",
    help="从哪一版比起，默认是上次公布的那一版。Compare with this; default: what was published.",
)
@click.option(
    "--until",
    metavar="REVISION|FOLDER",
    help="比到哪一版，默认是现在的文件。Compare to this; default: the files as they are.",
)
@click.option(
    "--format",
    "report_format",
    type=click.Choice(list(CHANGE_REPORTERS)),
    default="text",
    help="打印的格式。Format of what is printed.",
)
@click.option(
    "--preview",
    metavar="URL",
    help="预览的网址，写进摘要。Where a preview stands; told in the summary.",
)
@click.option("--write", is_flag=True, help="写入更改记录。Record the changes.")
@click.option("--reason", help="更改的原因，会公布。Why; this is published.")
@click.option(
    "--on",
    metavar="DAY [HH:MM]",
    help="公布的日期和时刻，默认现在。When this is published; default: now.",
)
@language_option
def changes(
    *,
    root: Path,
    since: str | None,
    until: str | None,
    report_format: str,
    preview: str | None,
    write: bool,
    reason: str | None,
    on: str | None,
    lang: str | None,
) -> int:
    """比较公布前后的记录，逐条列出改了什么；加 --write 写入更改记录。

    Compare two states of the records and tell every difference; record them with --write.

    \b
    例 / Examples:
      taizhang changes
      taizhang changes --since v1.0 --until v1.1 --format markdown
      taizhang changes --write --reason 单位来函勘误
      taizhang changes --write --reason 首次公布 --on "2024-01-02 10:30"
    """
    language = reader_language(lang)
    if write:
        _confirm_writing(root, until, reason)
    wants_pages = report_format in TELLS_OF_PAGES and not write
    earlier = _before(root, since, wants_marks=wants_pages)
    later = read_state(root, until, wants_marks=wants_pages, wants_findings=wants_pages)
    before, after = None if earlier is None else earlier.catalogue, later.catalogue
    comparison = compare(before, after)
    is_review = not write and (since, until) != (None, None)  # events tell some of it already
    told = comparison.differences if is_review else unrecorded(comparison, before, after)
    vanished = comparison.vanished
    summary = replace(
        summarise(told, before, after, vanished=vanished, outputs=_outputs(earlier, later)),
        scanned=later.scanned,
        preview=preview or None,
    )
    click.echo(CHANGE_REPORTERS[report_format](summary, language))
    for subject_id in vanished:
        click.echo(say(language, f"不见了：{subject_id}", f"gone: {subject_id}"), err=True)
    if write and reason is not None:
        confirm_whole(comparison, told, after)
        paths = _save(root, after, draft_of=(tuple(told), _moment(on), reason))
        nothing = say(language, "没有要记的更改，没有写入。", "nothing to record or to write.")
        done = say(language, f"已写入：{'、'.join(paths)}", f"written: {', '.join(paths)}")
        click.echo(done if paths else nothing)
    return 0


def _save(
    root: Path, catalogue: Catalogue, *, draft_of: tuple[tuple[Difference, ...], Moment, str]
) -> list[str]:
    differences, moment, reason = draft_of
    drafts = draft_changes(root, catalogue, differences, moment=moment, reason=reason)
    for draft in drafts:
        save(root, draft)
    return [draft.path for draft in drafts]


def _moment(told: str | None) -> Moment:
    """What was told; an hour that nobody told for another day is unknown, not midnight."""
    if told is None:
        current = now()
        return Moment(on=current.date(), at=f"{current:%H:%M}")
    for form in ("%Y-%m-%d %H:%M", "%Y-%m-%d"):
        with suppress(ValueError):
            found = datetime.strptime(told, form).replace(tzinfo=CHINA_TIME)
            return Moment(on=found.date(), at=f"{found:%H:%M}" if "%H" in form else None)
    raise AnswerError(
        "on",
        f'“{told}”不是日期或时刻，例如 --on "2024-03-01 10:30"',
        f'"{told}" is no day and no moment; for example --on "2024-03-01 10:30"',
    )


def _confirm_writing(root: Path, until: str | None, reason: str | None) -> None:
    """What is recorded are the files as they are, without errors, and with a reason."""
    if until is not None:
        raise click.UsageError(
            "--write 只能记录现在的文件，不能和 --until 同用。"
            "--write records the files as they are; do not give --until."
        )
    if not (reason or "").strip():
        raise AnswerError(
            "reason",
            "请写明原因，例如 --reason 单位来函勘误；原因会公布",
            "give a reason, for example --reason 单位来函勘误; it is published",
        )
    problems = tuple(p for p in examine(make_settings(root)).errors if p.code not in MENDED)
    if problems:
        raise ContentError(problems)


def _before(root: Path, since: str | None, *, wants_marks: bool) -> ContentState | None:
    """The state to compare with; none where nothing was published yet."""
    revision = last_publication(root) if since is None else since
    return None if revision is None else read_state(root, revision, wants_marks=wants_marks)


def _outputs(earlier: ContentState | None, later: ContentState) -> OutputChanges | None:
    """How the sites of both differ, where both can be made; before the first all is new."""
    marks = {} if earlier is None else earlier.marks
    if marks is None or later.marks is None:
        return None
    return compare_outputs(marks, later.marks)

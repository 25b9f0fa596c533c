"""`taizhang evidence`: looks whether linked evidence is still there, and records when it was."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.link_visit import visit
from generator.cli.options import language_option, make_settings, require_content, root_option
from generator.formatting.replacement import replace_text
from generator.model.catalogue import Catalogue
from generator.model.link_sight import LinkSight, LinkState
from generator.pipeline import examine
from generator.problems.problem import ContentError, Language
from generator.reading.link_log import LINK_LOG, write_link_log
from generator.surroundings import reader_language, today

_STATES = {
    LinkState.SEEN: ("能打开", "there"),
    LinkState.GONE: ("没有这个网页", "gone"),
    LinkState.UNKNOWN: ("这次没有结果", "no result"),
}


@click.command()
@click.argument("records", nargs=-1)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 120),
    default=15.0,
    help="每个网址最多等几秒。Seconds to wait for each address.",
)
@root_option
@language_option
def evidence(*, records: tuple[str, ...], timeout: float, root: Path, lang: str | None) -> int:
    """联网核对依据的网址是否还在，记下最后一次看到的日期；可以只核对几条记录。

    Look on the network whether evidence is still there and record when each was last seen.
    404 and 410 mean gone; no answer in time means unknown and changes nothing that was known.

    \b
    例 / Examples:
      taizhang evidence
      taizhang evidence jining-2023-021
    """
    language = reader_language(lang)
    require_content(root, language)
    settings = make_settings(root)
    examined = examine(settings)
    if any(problem.code == "link-log-broken" for problem in examined.problems):
        raise ContentError(tuple(p for p in examined.problems if p.code == "link-log-broken"))
    urls = _urls(examined.catalogue, records)
    linked = _all(examined.catalogue)
    links = {url: sight for url, sight in examined.catalogue.links.items() if url in linked}
    day = today()
    for url in urls:
        state, reason = visit(url, timeout)
        links[url] = _sight(links.get(url), state, day)
        click.echo(f"{say(language, *_STATES[state])} ({reason}): {url}")
    file = settings.content / LINK_LOG
    if urls:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        replace_text(file, write_link_log(links))
    gone = sum(links[url].state is LinkState.GONE for url in urls)
    click.echo(_sum(len(urls), gone, [links[url] for url in urls], language))
    return 1 if gone else 0


def _urls(catalogue: Catalogue, records: Iterable[str]) -> tuple[str, ...]:
    """Addresses of the evidence of these records, or of all; each once."""
    wanted = set(records)
    return tuple(
        dict.fromkeys(
            piece.url
            for entry in catalogue.progress
            if not wanted or entry.task_id in wanted
            for piece in entry.evidence
        )
    )


def _all(catalogue: Catalogue) -> frozenset[str]:
    """What is linked now: an address that no entry has any more is forgotten."""
    return frozenset(_urls(catalogue, ()))


def _sight(before: LinkSight | None, state: LinkState, day: date) -> LinkSight:
    """A look without a result leaves what the last one with a result found."""
    seen = day if state is LinkState.SEEN else before.seen_on if before else None
    if state is LinkState.UNKNOWN and before is not None:
        return LinkSight(state=before.state, checked_on=before.checked_on, seen_on=seen)
    return LinkSight(state=state, checked_on=day, seen_on=seen)


def _sum(count: int, gone: int, looked: list[LinkSight], language: Language) -> str:
    if not count:
        return say(language, "没有要核对的网址。", "There is no address to look at.")
    there = sum(sight.state is LinkState.SEEN for sight in looked)
    return say(
        language,
        f"核对了 {count} 个网址：能打开 {there}，没有了 {gone}。已记入 content/{LINK_LOG}",
        f"Looked at {count} addresses: {there} there, {gone} gone. Kept in content/{LINK_LOG}",
    )

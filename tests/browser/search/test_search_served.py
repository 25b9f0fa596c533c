"""The search works on real web servers, below both base paths, under the headers that they send."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

from generator.publishing.server_files import SERVERS
from generator.rendering.server_rules import HEADERS
from tests.browser.search.conftest import STATUS, TITLES, ask
from tests.browser.search.corpus import Corpus
from tests.servers import BASES, site_on


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("server", SERVERS)
def test_a_reader_finds_records_and_offices(
    page: Page, corpus: Corpus, readable_site: Path, tmp_path: Path, server: str, base: str
) -> None:
    """Nothing is refused by the policy, nothing fails to load, and results lead to their page."""
    said: list[str] = []
    answers: list[Response] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - it marks its handlers
    with site_on(server, base, readable_site, tmp_path) as served:
        page.goto(f"{served.address}search/")
        ask(page, "养老")
        expect(page.locator(STATUS)).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")
        ask(page, "教体局")
        expect(page.get_by_role("main")).to_contain_text("教育和体育局")
        page.locator(TITLES).first.click()
        page.wait_for_url(f"{served.address}tasks/*/**")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert said == []
    paths = [answer.url for answer in answers]
    assert any(path.endswith(".pf_index") for path in paths)
    assert all(path.startswith(served.address) for path in paths)
    assert {answer.status for answer in answers} <= {200, 304}
    sent = answers[0].headers
    assert sent["content-security-policy"] == HEADERS["Content-Security-Policy"]

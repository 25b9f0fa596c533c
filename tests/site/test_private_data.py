"""The five published notices hold no personal data, and no alarm goes off over them (R-061)."""

from __future__ import annotations

from generator.publishing.private_output import check_output
from generator.reading.private_text import check_private_text
from tests.project import ROOT
from tests.site.built import BuiltSite


def test_no_alarm_over_the_content() -> None:
    assert list(check_private_text(ROOT / "content")) == []


def test_no_alarm_over_any_published_byte(site: BuiltSite) -> None:
    assert check_output(site.folder, ROOT / "content") == ()

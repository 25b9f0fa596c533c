"""What `taizhang publish` asks of every site, the real one and a hostile one pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.verification.verify_site import SITE_CHECKS
from tests.site.built import BuiltSite, read_site

NEW_TO_A_READER = (
    *("search_finds_everything", "files_equal_pages"),
    *("calendars_are_valid", "feeds_are_valid", "data_package_is_true", "map_leads_to_pages"),
    *("records_equal_pages", "agreed_addresses", "nothing_of_others"),
    *("robots_fit_the_profile", "missing_page_works_anywhere"),
)
"""Those that no other test of the site makes."""


@pytest.mark.parametrize("name", NEW_TO_A_READER)
def test_the_real_site_passes(site: BuiltSite, name: str) -> None:
    assert list(SITE_CHECKS[name](site)) == []


@pytest.mark.parametrize("name", NEW_TO_A_READER[:6])
def test_words_that_try_to_be_markup_pass_too(hostile_site: Path, name: str) -> None:
    assert list(SITE_CHECKS[name](read_site(hostile_site))) == []

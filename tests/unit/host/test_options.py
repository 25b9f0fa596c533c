"""mkdocs.yml, the clock and the environment become one Settings."""

from datetime import date
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.host.options import TaizhangOptions, settings_from
from generator.settings import Profile, Settings
from generator.surroundings import reader_language, today


def settings(tmp_path: Path, **given: object) -> Settings:
    (tmp_path / "content" / "pages").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: 台账\nsite_url: https://example.org/rwtz\n"
        "docs_dir: content/pages\nplugins: []\n",
        encoding="utf-8",
    )
    options = TaizhangOptions()
    options.load_dict(given)
    errors, _ = options.validate()
    assert not errors
    return settings_from(load_config(str(tmp_path / "mkdocs.yml")), options)


def test_the_project_is_the_folder_of_mkdocs_yml(tmp_path: Path) -> None:
    assert settings(tmp_path).root == tmp_path


def test_the_address_of_the_site_ends_with_a_slash(tmp_path: Path) -> None:
    assert settings(tmp_path).site_url == "https://example.org/rwtz/"


def test_a_site_is_a_demo_unless_it_says_otherwise(tmp_path: Path) -> None:
    """R-025."""
    assert settings(tmp_path).profile is Profile.DEMO


def test_an_office_gives_its_values(tmp_path: Path) -> None:
    made = settings(tmp_path, profile="production", identity={"site_id_code": "3708000001"})
    assert made.profile is Profile.PRODUCTION
    assert made.identity.site_id_code == "3708000001"
    assert made.identity.organiser is None


def test_an_unknown_profile_is_refused() -> None:
    options = TaizhangOptions()
    options.load_dict({"profile": "live"})
    errors, _ = options.validate()
    assert [name for name, _ in errors] == ["profile"]


def test_a_reproducible_build_names_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """16:30 in Greenwich is the next day in China, where the deadlines are."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1705336200")
    assert today() == date(2024, 1, 16)


@pytest.mark.parametrize(
    ("locale", "language"), [("zh_CN.UTF-8", "zh"), ("en_US.UTF-8", "en"), ("C", "zh"), ("", "zh")]
)
def test_messages_are_chinese_unless_the_locale_is_english(
    locale: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TAIZHANG_LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    assert reader_language() == language

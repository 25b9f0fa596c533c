"""What mkdocs.yml, the clock and the environment say, as one frozen Settings."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig

from generator.problems.problem import Language
from generator.settings import Identity, Profile, Settings

CHINA_TIME = timezone(timedelta(hours=8))
"""Deadlines are days in China, wherever the build runs."""

LOCAL_URL = "http://localhost:8000/"
"""Where a preview stands when mkdocs.yml names no site_url."""


class IdentityOptions(Config):  # type: ignore[no-untyped-call] # of MkDocs
    """Values that only the publishing office can give; see `generator.settings.Identity`."""

    organiser = option.Optional(option.Type(str))
    site_id_code = option.Optional(option.Type(str))
    icp_number = option.Optional(option.Type(str))
    police_number = option.Optional(option.Type(str))
    party_government_mark = option.Optional(option.Type(str))
    emblem_path = option.Optional(option.Type(str))
    contact = option.Optional(option.Type(str))
    licence = option.Optional(option.Type(str))


class TaizhangOptions(Config):  # type: ignore[no-untyped-call] # of MkDocs
    """What stands under `plugins: taizhang:` in mkdocs.yml."""

    profile = option.Choice(tuple(Profile), default=Profile.DEMO)
    site_name_english = option.Optional(option.Type(str))
    identity = option.SubConfig(IdentityOptions)


def settings_from(config: MkDocsConfig, options: TaizhangOptions) -> Settings:
    """One Settings for one run."""
    root = Path(config.config_file_path).resolve().parent
    given = {key: value for key, value in options.identity.items() if value is not None}
    return Settings(
        root=root,
        as_of=today(),
        site_url=config.site_url or LOCAL_URL,
        site_name=config.site_name,
        site_name_english=options.site_name_english or config.site_name,
        profile=Profile(options.profile),
        identity=Identity(**given),
    )


def today() -> date:
    """The day statuses refer to: that of a reproducible build, else this one."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(CHINA_TIME).date()
    return datetime.now(CHINA_TIME).date()


def reader_language() -> Language:
    """The language of messages: Chinese unless the locale is English."""
    for name in ("TAIZHANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        locale = os.environ.get(name, "")
        if locale:
            return "en" if locale.lower().startswith("en") else "zh"
    return "zh"

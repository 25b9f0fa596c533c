"""What mkdocs.yml says, and the day, as one frozen Settings."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig

from generator.model.review import REVIEW_STEPS
from generator.settings import Identity, Profile, Settings
from generator.surroundings import today

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
    review_steps = option.Optional(option.ListOfItems(option.Choice(REVIEW_STEPS)))
    identity = option.SubConfig(IdentityOptions)


def settings_from(config: MkDocsConfig, options: TaizhangOptions) -> Settings:
    """One Settings for one run."""
    root = Path(config.config_file_path).absolute().parent
    given = {key: value for key, value in options.identity.items() if value is not None}
    return Settings(
        root=root,
        as_of=today(),
        site_url=config.site_url or LOCAL_URL,
        site_name=config.site_name,
        site_name_english=options.site_name_english or config.site_name,
        profile=Profile(options.profile),
        review_steps=REVIEW_STEPS if options.review_steps is None else tuple(options.review_steps),
        identity=Identity(**given),
    )

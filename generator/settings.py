"""Every option of a run as one frozen Settings; only cli and host ask clock or environment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

MAX_FILE_BYTES = 8 * 1024 * 1024
"""A notice of 60 rows takes about 40 KB; a file of this size is a mistake or an attack."""

MAX_DEPTH = 24
"""The deepest canonical record nests eight levels."""


NO_EMBLEM = "none"
"""What an office writes that carries no national emblem; of it only the office can say so."""


class Profile(StrEnum):
    """Who stands behind the site that is built."""

    DEMO = "demo"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Values that only the publishing office can give (R-010, R-020 to R-026); absent in a demo."""

    organiser: str | None = None
    """主办单位."""
    site_id_code: str | None = None
    """网站标识码."""
    icp_number: str | None = None
    """ICP 备案编号."""
    police_number: str | None = None
    """公安机关备案号."""
    party_government_mark: str | None = None
    """The 32 hexadecimal digits of the 党政机关网站标识."""
    emblem_path: str | None = None
    """The emblem file handed over by the office, relative to the project, or `NO_EMBLEM`."""
    contact: str | None = None
    """联系方式."""
    licence: str | None = None
    """The terms of reuse chosen by the office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One run of the program."""

    root: Path
    """The folder that holds mkdocs.yml."""
    as_of: date
    """The day that statuses refer to."""
    site_url: str = "http://127.0.0.1:8000/"
    """Where the site will be published, with its base path and a closing slash."""
    site_name: str = "政务公开任务台账"
    site_name_english: str = "Disclosure commitments register"
    profile: Profile = Profile.DEMO
    identity: Identity = field(default_factory=Identity)
    review_steps: tuple[str, ...] = ("初审", "复审", "终审")
    """The reviews that a release takes (R-060)."""
    max_file_bytes: int = MAX_FILE_BYTES
    max_depth: int = MAX_DEPTH

    @property
    def review_required(self) -> bool:
        """An office publishes what it has reviewed; a demo shows what was published already."""
        return self.profile is Profile.PRODUCTION

    @property
    def content(self) -> Path:
        """The folder of records, registries, progress and hand-written pages."""
        return self.root / "content"

    @property
    def templates(self) -> Path:
        """The folder of page templates, components and assets."""
        return self.root / "templates"

    @property
    def site(self) -> Path:
        """The folder that holds the last good site."""
        return self.root / "site"

"""Style sheets, scripts and pictures of the chrome as the few files a page loads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.rendering.chrome import emblem_path
from generator.rendering.page import Artifact
from generator.settings import Settings

STYLE_ORDER = (
    "base.css",
    "layout.css",
    "primitives/*.css",
    "components/*.css",
    "elder.css",
    "print.css",
)
"""Later rules win: a mode and paper have the last word. A folder is read by name."""


def collect_assets(settings: Settings) -> Iterator[Artifact]:
    """Read everything below templates/assets that is published."""
    folder = settings.templates / "assets"
    yield Artifact(path="assets/site.css", content=join_styles(folder / "css"))
    for script in sorted((folder / "js").glob("*.js")):
        yield Artifact(path=f"assets/{script.name}", content=script.read_bytes())
    for picture in sorted(folder.glob("*.svg")):
        yield Artifact(path=f"assets/{picture.name}", content=picture.read_bytes())
    emblem = emblem_path(settings)
    if emblem is not None:
        yield Artifact(
            path=emblem, content=(settings.root / str(settings.identity.emblem_path)).read_bytes()
        )


def join_styles(folder: Path) -> bytes:
    """Join all style sheets in the order of `STYLE_ORDER`."""
    sheets = (path for pattern in STYLE_ORDER for path in sorted(folder.glob(pattern)))
    return b"\n".join(path.read_bytes() for path in sheets)

"""The style sheet and scripts are few, small, and keep to one hue (R-015, R-141)."""

import colorsys
import re
from pathlib import Path

from generator.rendering.assets import collect_assets, join_styles
from generator.settings import Identity, Profile
from tests.factories import make_settings

BUDGET = 60_000
"""Bytes of style and of script before a search (R-141)."""


def published() -> dict[str, bytes]:
    return {asset.path: asset.content for asset in collect_assets(make_settings())}


def hues(css: str) -> set[int]:
    """The hues of all colours that are more than a grey, in steps of 30 degrees."""
    found: set[int] = set()
    for text in re.findall(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", css):
        full = text if len(text) == 6 else "".join(c * 2 for c in text)
        red, green, blue = (int(full[place : place + 2], 16) / 255 for place in (0, 2, 4))
        hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
        if saturation > 0.1:
            found.add(round(hue * 12))
    return found


def test_there_is_one_style_sheet_and_a_few_scripts() -> None:
    names = sorted(published())
    assert [name for name in names if name.endswith(".css")] == ["assets/site.css"]
    assert [name for name in names if name.endswith(".js")] == [
        "assets/leaving.js",
        "assets/reading.js",
        "assets/search-box.js",
        "assets/settings-boot.js",
        "assets/settings.js",
    ]


def test_styles_and_scripts_keep_to_their_budget() -> None:
    """R-141."""
    files = published()
    assert len(files["assets/site.css"]) <= BUDGET
    assert sum(len(content) for path, content in files.items() if path.endswith(".js")) <= BUDGET


def test_all_colours_are_of_one_hue() -> None:
    """R-015: at most three; this site takes one."""
    assert len(hues(published()["assets/site.css"].decode())) == 1


def test_a_second_hue_would_be_noticed() -> None:
    assert hues("a { color: #0e4685 } b { color: #d4351c }") == {7, 0}


def styled() -> set[str]:
    """Our classes that the style sheet knows."""
    css = re.sub(r"/\*.*?\*/", "", published()["assets/site.css"].decode(), flags=re.DOTALL)
    rules = re.findall(r"([^{}]+)\{", re.sub(r'"[^"]*"', '""', css))
    classes = {name for rule in rules for name in re.findall(r"\.([a-zA-Z][\w-]*)", rule)}
    return classes - {"js", "no-js"}


def test_all_classes_carry_the_prefix() -> None:
    assert styled()
    assert all(name.startswith("tz-") for name in styled())


def test_every_class_that_is_styled_is_used() -> None:
    """Its last part may be filled in by the template, as in tz-tag--{{ code }}."""
    root = Path(__file__).parents[3]
    used = "\n".join(
        file.read_text(encoding="utf-8")
        for folder in ("templates", "generator", "content/pages")
        for file in sorted((root / folder).rglob("*"))
        if file.suffix in {".html", ".js", ".md", ".py"}
    )
    last = re.compile(r"(?<=--|__)[a-z]+$")
    unused = (n for n in styled() if n not in used and last.sub("{{", n) not in used)
    assert sorted(unused) == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    """R-120; a namespace is a name, not an address to fetch."""
    for path, content in published().items():
        text = content.decode().replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|@import|//[a-z]+\.[a-z]", re.sub(r"\s//.*", "", text)), (
            path
        )


def test_a_mode_and_paper_have_the_last_word(tmp_path: Path) -> None:
    for name in (
        "base",
        "layout",
        "elder",
        "print",
        "components/b",
        "components/a",
        "primitives/z",
    ):
        path = tmp_path / f"{name}.css"
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, encoding="utf-8")
    assert join_styles(tmp_path).decode().split("\n") == [
        "base",
        "layout",
        "primitives/z",
        "components/a",
        "components/b",
        "elder",
        "print",
    ]


def test_the_emblem_of_an_office_is_published_as_it_is(tmp_path: Path) -> None:
    """R-024."""
    (tmp_path / "templates" / "assets" / "css").mkdir(parents=True)
    (tmp_path / "Emblem.SVG").write_bytes(b"<svg/>")
    identity = Identity(emblem_path="Emblem.SVG")
    settings = make_settings(root=tmp_path, identity=identity, profile=Profile.PRODUCTION)
    files = {asset.path: asset.content for asset in collect_assets(settings)}
    assert files["assets/identity/emblem.svg"] == b"<svg/>"

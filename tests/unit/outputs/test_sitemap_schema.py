"""The map of the whole site is valid by a schema that lxml judges (R-118)."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped] # ships no types

from generator.outputs.production import produce_site
from generator.rendering.page import Artifact
from tests.factories import make_catalogue, make_change, make_settings

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("sitemap.xsd")))


@pytest.fixture(scope="module")
def sitemap() -> str:
    catalogue = make_catalogue(changes=[make_change()])
    (content,) = (
        output.content
        for output in produce_site(catalogue, make_settings())
        if isinstance(output, Artifact) and output.path == "sitemap.xml"
    )
    return content.decode()


def is_valid(text: str) -> bool:
    return bool(SCHEMA.validate(etree.fromstring(text.encode())))


def test_the_map_is_valid(sitemap: str) -> None:
    assert "<lastmod>2024-01-05</lastmod>" in sitemap
    assert is_valid(sitemap), SCHEMA.error_log


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2024-01-05<", "2024年1月5日<"),
        ("<loc>", "<link>"),
        ("http://", "/"),
        ("/tasks/", "/任务/"),
        ("</loc>", "</loc><owner>x</owner>"),
        ("http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.example.org/"),
    ],
)
def test_a_map_with_a_fault_is_not(sitemap: str, old: str, new: str) -> None:
    spoilt = sitemap.replace(old, new, 1)
    if old == "<loc>":
        spoilt = spoilt.replace("</loc>", "</link>", 1)
    assert spoilt != sitemap
    assert not is_valid(spoilt)


def test_an_address_stands_in_it_once(sitemap: str) -> None:
    start, end = sitemap.index("<url>"), sitemap.index("</url>") + len("</url>")
    assert not is_valid(sitemap.replace("</urlset>", f"{sitemap[start:end]}</urlset>"))

"""`mkdocs build` and `mkdocs serve` make the whole site from records and hand-written pages."""

from collections.abc import Iterable
from pathlib import Path

import html5lib

from tests.unit.host.project import build_site, files_of


def parse_errors(document: bytes) -> Iterable[object]:
    """What a strict parser of HTML finds wrong."""
    parser = html5lib.HTMLParser()
    parser.parse(document)
    return parser.errors


SEARCH = ("pagefind/", "search/", "en/search/")
"""The index, which has tests of its own."""


def test_records_files_and_hand_written_pages_make_one_site(site: Path) -> None:
    assert set(files_of(site)) == {
        "SHA256SUMS",
        "404.html",
        "about/index.html",
        "en/about/index.html",
        "图.svg",
        "index.html",
        "tasks/jining-2023-001/index.html",
        "data/tasks.json",
        "assets/site.css",
        "assets/settings-boot.js",
        "assets/settings.js",
        "assets/leaving.js",
        "assets/reading.js",
        "assets/search-box.js",
        "assets/favicon.svg",
        "assets/pointer.svg",
        "assets/pointer-link.svg",
    } | {path for path in files_of(site) if path.startswith(("tasks/", *SEARCH))}


def test_nothing_of_the_theme_is_published_but_our_chrome(site: Path) -> None:
    ours = (content for path, content in files_of(site).items() if not path.startswith(SEARCH))
    text = b"".join(ours).decode()
    for trace in ("fonts.googleapis", "unpkg.com", "generator", "squidfunk", "md-toggle", "__md_"):
        assert trace not in text, trace


def test_hand_written_pages_and_records_have_the_same_chrome(site: Path) -> None:
    def chrome(path: str) -> list[str]:
        text = (site / path).read_text(encoding="utf-8")
        lines = (line.strip() for line in text[text.index("<header") :].splitlines())
        return [line for line in lines if "tz-nav__link" in line and "aria-current" not in line]

    assert chrome("about/index.html")
    about = [line.replace("../", "../../") for line in chrome("about/index.html")]
    assert about == chrome("tasks/jining-2023-001/index.html")


def test_a_hand_written_page_leads_to_a_record(site: Path) -> None:
    assert 'href="../tasks/jining-2023-001/"' in (site / "about/index.html").read_text("utf-8")
    english = (site / "en/about/index.html").read_text("utf-8")
    assert 'href="../../en/tasks/jining-2023-001/"' in english


def test_hand_written_pages_know_their_translation(site: Path) -> None:
    about = (site / "about/index.html").read_text("utf-8")
    assert (
        '<link rel="alternate" href="https://example.org/zwgk/rwtz/en/about/" hreflang="en">'
        in about
    )


def test_a_table_of_markdown_scrolls_inside_itself(site: Path) -> None:
    about = (site / "about/index.html").read_text("utf-8")
    assert '<div class="tz-table" role="region" tabindex="0" aria-label="关于本站"><table>' in about


def test_the_page_of_error_404_finds_its_way_from_any_depth(site: Path) -> None:
    """R-119."""
    text = (site / "404.html").read_text("utf-8")
    assert 'href="/zwgk/rwtz/assets/site.css"' in text
    assert 'href="/zwgk/rwtz/themes/"' in text
    assert 'lang="en"' in text
    assert "canonical" not in text


def test_documents_are_complete_and_without_the_faults_of_the_theme(site: Path) -> None:
    """R-084."""
    for path, content in files_of(site).items():
        if path.endswith(".html"):
            text = content.decode()
            assert text.startswith("<!doctype html>"), path
            assert text.rstrip().endswith("</html>"), path
            assert text.count("<h1") == 1, path
            assert '<html lang="zh-Hans"' in text or '<html lang="en"' in text, path
            assert list(parse_errors(content)) == [], path


def test_a_fault_of_the_markup_would_be_noticed() -> None:
    spoilt = b"<!doctype html><meta charset=utf-8><title>x</title><p></div>"
    assert list(parse_errors(spoilt))


def test_two_builds_are_equal_byte_for_byte(config_file: Path, tmp_path: Path) -> None:
    """R-142."""
    build_site(config_file, site_dir=str(tmp_path / "one"))
    build_site(config_file, site_dir=str(tmp_path / "two"))
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


def test_a_second_build_drops_what_is_gone(config_file: Path, site: Path) -> None:
    (config_file.parent / "content" / "pages" / "about.md").unlink()
    build_site(config_file)
    build_site(config_file)
    assert "about/index.html" not in files_of(site)
    assert "en/about/index.html" in files_of(site)


def test_a_preview_is_written_where_its_server_looks(config_file: Path, tmp_path: Path) -> None:
    shown = tmp_path / "served"
    shown.mkdir()
    build_site(config_file, "serve", site_dir=str(shown))
    assert (shown / "tasks" / "jining-2023-001" / "index.html").is_file()
    assert not (tmp_path / ".staging").exists()
    assert "Content-Security-Policy" not in (shown / "index.html").read_text("utf-8")


def test_nothing_is_left_in_the_folder_of_the_project(config_file: Path, site: Path) -> None:
    names = {path.name for path in config_file.parent.iterdir()}
    assert names == {"content", "templates", "mkdocs.yml", site.name, ".staging", ".cache"}


def test_what_a_link_leads_out_to_is_never_published(config_file: Path, tmp_path: Path) -> None:
    """The check refuses it first; this is the build of which the check knows nothing."""
    pages = config_file.parent / "content" / "pages"
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("# secret words", encoding="utf-8")
    for name in ("leak.md", "leak.txt"):
        (pages / name).symlink_to(outside / "secret.md")
    (pages / "more").symlink_to(outside, target_is_directory=True)
    (pages / "twin.md").symlink_to("about.md")
    build_site(config_file)
    built = files_of(config_file.parent / "site")
    assert [path for path, content in built.items() if b"secret words" in content] == []
    assert not [path for path in built if path.startswith(("leak", "more"))]
    assert "twin/index.html" in built

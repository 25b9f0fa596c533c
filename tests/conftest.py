"""What all tests share: the comparison with golden files, and one built site."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import hypothesis
import pytest

from tests.hostile import write_hostile_project
from tests.program_results import ResultKeeper
from tests.project import ROOT, build_project, copy_project
from tests.site.built import BuiltSite, read_site
from tests.site.figures import Figures, keep_figures

GOLDEN = Path(__file__).parent / "golden"

# How long an example takes says how busy the machine is, not whether the code is right.
hypothesis.settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine")


class CompareGolden(Protocol):
    """What the `golden` fixture gives."""

    def __call__(self, name: str, text: str, *, folder: Path = GOLDEN) -> None:
        """Compare a text with the golden file of this name; `make bless` writes it instead."""


@pytest.fixture
def golden() -> CompareGolden:
    """Compare with files below tests/golden, which only `make bless` rewrites."""
    return compare_golden


def compare_golden(name: str, text: str, *, folder: Path = GOLDEN) -> None:
    """Fail when the golden file of this name holds another text, or is not there."""
    path = folder / name
    if os.environ.get("TAIZHANG_BLESS") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return
    if not path.is_file():
        pytest.fail(f"no golden file {name}: look at the text, then run `make bless`")
    with path.open(encoding="utf-8", newline="") as file:
        expected = file.read()
    assert text == expected, f"{name} differs: look at the change, then run `make bless`"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make verify` point the tests of the site at the one that will be published."""
    group = parser.getgroup("taizhang")
    group.addoption(
        "--site", type=Path, metavar="FOLDER", help="a built site; without it one is built"
    )
    group.addoption(
        "--full", action="store_true", help="axe-core at every width, not at one in turn"
    )


def pytest_configure(config: pytest.Config) -> None:
    """What a whole run finds out about the program is kept for the self-check."""
    if os.environ.get("TAIZHANG_BLESS") != "1":
        config.pluginmanager.register(ResultKeeper(config))


@pytest.fixture(scope="session")
def freshly_built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site, built once from a copy of the project, on a fixed day."""
    return build_project(copy_project(tmp_path_factory.mktemp("real") / "project"))


@pytest.fixture(scope="session")
def built_site(request: pytest.FixtureRequest) -> Path:
    """The folder of the real site: the one that was asked for, or the freshly built one."""
    asked: Path | None = request.config.getoption("--site")
    if asked is None:
        fresh: Path = request.getfixturevalue("freshly_built_site")
        return fresh
    if not (asked / "index.html").is_file():
        pytest.fail(f"{asked} 里没有网站，先运行 make site / holds no site, run `make site` first")
    return asked.resolve()


@pytest.fixture(scope="session")
def readable_site(built_site: Path) -> Iterator[Path]:
    """The real site where every user may read it, for servers that will not run as root."""
    with tempfile.TemporaryDirectory(prefix="taizhang-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield shutil.copytree(built_site, folder / "site")


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site whose records try to be markup, templates and scripts."""
    return build_project(write_hostile_project(tmp_path_factory.mktemp("hostile") / "project"))


@pytest.fixture(scope="session")
def site(built_site: Path) -> BuiltSite:
    """The pages of the real site, read once."""
    return read_site(built_site, ROOT / "content")


@pytest.fixture(scope="session")
def figures(request: pytest.FixtureRequest) -> Iterator[Figures]:
    """What the tests of the site find out; the statement is renewed after a full run."""
    found: Figures = {}
    yield found
    if request.config.getoption("--full"):
        file = ROOT / "content" / "accessibility-results.json"
        keep_figures(found, file, datetime.now(UTC).date())


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that use golden files, so that `make bless` runs all of them and no other."""
    for item in items:
        if "golden" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.golden)

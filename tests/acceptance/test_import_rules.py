"""import-linter refuses what the map of rooms forbids; each rule is seen red here."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _check_imports(folder: Path, modules: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Check a small generator of these modules by the rules of pyproject.toml."""
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name, text in {"__init__": "", **modules}.items():
        path = folder / "generator" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text(text, encoding="utf-8")
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    "modules",
    [
        pytest.param({"model": "import generator.reading", "reading": ""}, id="above"),
        pytest.param({"views": "import generator.reading", "reading": ""}, id="beside"),
        pytest.param({"utils": ""}, id="a room without a place"),
        pytest.param({"outputs/pages": "import mkdocs.plugins"}, id="mkdocs outside host"),
        pytest.param({"search/index": "from pagefind import index"}, id="pagefind outside host"),
        pytest.param({"views/task": "import jinja2"}, id="jinja2 outside rendering"),
        pytest.param({"checks/dates": "import yaml"}, id="yaml outside reading and formatting"),
        pytest.param({"publishing/lock": "import click"}, id="click outside cli"),
        pytest.param({"views/table": "import openpyxl"}, id="Excel outside importers and outputs"),
        pytest.param({"reading/table": "import docx"}, id="Word outside importers and outputs"),
    ],
)
def test_an_import_against_the_rules_is_refused(tmp_path: Path, modules: dict[str, str]) -> None:
    finished = _check_imports(tmp_path, modules)
    assert finished.returncode == 1, finished.stdout
    assert "BROKEN" in finished.stdout


@pytest.mark.parametrize(
    "modules",
    [
        pytest.param({"settings": ""}, id="most rooms not built yet"),
        pytest.param({"cli": "import click, generator.pipeline", "pipeline": ""}, id="cli"),
        pytest.param({"host/plugin": "import mkdocs.plugins, pagefind"}, id="host"),
        pytest.param(
            {"outputs/x": "import docx, lxml", "importers": "import openpyxl"}, id="office"
        ),
        pytest.param({"rendering/environment": "import jinja2"}, id="rendering"),
        pytest.param({"reading/tree": "import yaml", "formatting": "import yaml"}, id="yaml"),
        pytest.param(
            {"outputs": "import generator.rendering", "rendering": "import jinja2"},
            id="jinja2 through rendering",
        ),
    ],
)
def test_an_import_within_the_rules_is_accepted(tmp_path: Path, modules: dict[str, str]) -> None:
    finished = _check_imports(tmp_path, modules)
    assert finished.returncode == 0, finished.stdout

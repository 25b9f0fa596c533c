"""Nothing is fetched and nobody is told while a site is made (R-065, R-129)."""

from __future__ import annotations

import base64
import hashlib
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.offline import namespace, run_offline
from tests.project import EPOCH, PROGRAM, ROOT, small_project

PROGRAM_WHEEL = "tiny_site-1.0-py3-none-any.whl"
CHILD = """import subprocess, sys
    asking = "import socket; socket.getaddrinfo('example.org', 80)"
    subprocess.run([sys.executable, "-c", asking])"""
"""A program that another one starts is guarded too."""
BACKEND = """# Makes an empty package of this folder.
import shutil
def build_editable(folder, *_):
    shutil.copy("empty-1.0-py3-none-any.whl", folder)
    return "empty-1.0-py3-none-any.whl"
build_wheel = build_editable
"""


@pytest.mark.parametrize(
    "call",
    [
        "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "import urllib.request; urllib.request.urlopen('http://example.org/')",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        CHILD,
    ],
)
def test_whoever_asks_for_a_network_is_written_down(call: str, tmp_path: Path) -> None:
    quiet = f"import contextlib\nwith contextlib.suppress(OSError):\n    {call}"
    finished, asked = run_offline([sys.executable, "-c", quiet], tmp_path)
    assert finished.returncode == 0
    assert len(asked) == 1


def test_other_programs_stand_without_a_network_where_the_system_can(tmp_path: Path) -> None:
    """The guard is within Python; what else is started has no interface but its own."""
    if namespace():
        finished, _ = run_offline(["cat", "/proc/net/dev"], tmp_path)
        assert [line.split(":")[0].strip() for line in finished.stdout.splitlines()[2:]] == ["lo"]
    else:  # Then the guard alone has to do, and it does.
        _, asked = run_offline(
            [sys.executable, "-c", "import socket; socket.getaddrinfo('example.org', 80)"], tmp_path
        )
        assert asked


def test_a_site_is_checked_built_and_published_without_a_network(tmp_path: Path) -> None:
    project = small_project(tmp_path / "project")
    shutil.copy(ROOT / "requirements.lock", project)  # what the list of libraries is read from
    for verb in (
        ("check",),
        ("build",),
        ("publish", str(tmp_path / "target"), "--no-build"),
        ("sbom", "--output", str(tmp_path / "sbom.json")),
    ):
        finished, asked = run_offline(
            [PROGRAM, *verb, "--root", project],
            tmp_path / "guard",
            SOURCE_DATE_EPOCH=str(EPOCH),
        )
        assert finished.returncode == 0, finished.stdout + finished.stderr
        assert asked == [], verb
    assert list((tmp_path / "target" / "current" / "pagefind").glob("*.pf_meta"))


@pytest.fixture
def bare_project(tmp_path: Path) -> Path:
    """The project's own Makefile with one small library, whose wheel lies in a folder."""
    folder = tmp_path / "my 台账"
    folder.mkdir()
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    (folder / "my wheels").mkdir()
    wheel = write_wheel(
        folder / "my wheels" / PROGRAM_WHEEL,
        {
            "tiny_site.py": "def main():\n    print('made by', __name__)\n",
            "tiny_site-1.0.dist-info/entry_points.txt": "[console_scripts]\n"
            "taizhang = tiny_site:main\n",
        },
    )
    write_wheel(folder / "empty-1.0-py3-none-any.whl", {})
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    )
    (folder / "requirements.lock").write_text(f"tiny-site==1.0 --hash=sha256:{wheel}\n")
    return folder


def write_wheel(file: Path, modules: dict[str, str]) -> str:
    """A wheel as its standard has it; gives its hash."""
    name, version, _ = file.name.split("-", 2)
    about = f"{name}-{version}.dist-info"
    files = {
        **modules,
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(file, "w") as made:
        for path, text in files.items():
            made.writestr(path, text)
        made.writestr(f"{about}/RECORD", "".join(_recorded(p, t) for p, t in files.items()))
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _recorded(path: str, text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(text.encode())}\n"


def test_make_site_installs_from_a_folder_of_wheels_and_asks_nobody(
    bare_project: Path, tmp_path: Path
) -> None:
    """One environment for all three, because making it takes long; what is right comes last."""
    lock = bare_project / "requirements.lock"
    right = lock.read_text(encoding="utf-8")
    for text, code, told in (
        (right.replace("tiny-site", "other-site"), 2, "No matching distribution found for other-"),
        (right.replace("sha256:", "sha256:0")[:-2], 2, "DO NOT MATCH THE HASHES"),
        (right, 0, "made by tiny_site"),
    ):
        lock.write_text(text, encoding="utf-8")
        words = ("make", "-C", bare_project, "site", "WHEELS=my wheels")
        finished, asked = run_offline(words, tmp_path / "guard")
        said = finished.stdout + finished.stderr
        assert (finished.returncode, told in said) == (code, True), said
        assert asked == []

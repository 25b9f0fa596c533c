"""The files for CI are valid by the schemas of their hosts, pinned, with least rights, and run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.verification.program_results import RESULTS_FILE
from tests.project import EPOCH, PROGRAM, ROOT, run, small_project

GITHUB = ROOT / ".github" / "workflows" / "site.yml"
GITLAB = ROOT / ".gitlab-ci.yml"
LINTER = Path(sys.executable).with_name("check-jsonschema")
SCHEMAS = {
    "github": (GITHUB, ("--builtin-schema", "vendor.github-workflows")),
    "gitlab": (GITLAB, ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")),
}


def lint(file: Path, schema: tuple[str, ...]) -> int:
    finished = subprocess.run([LINTER, *schema, file], check=False, capture_output=True)
    return finished.returncode


@pytest.mark.parametrize("host", SCHEMAS)
def test_the_file_of_each_host_is_valid_by_its_schema(host: str, tmp_path: Path) -> None:
    file, schema = SCHEMAS[host]
    assert lint(file, schema) == 0
    spoilt = tmp_path / file.name
    spoilt.write_text(
        re.sub(r"(?m)^( +)(runs-on|script):", r"\1misspelt:", file.read_text("utf-8"))
    )
    assert lint(spoilt, schema) != 0


def complaints(*scripts: Path) -> str:
    """What ShellCheck says about shell scripts."""
    words = [Path(sys.executable).with_name("shellcheck"), *scripts]
    return subprocess.run(words, check=False, capture_output=True, encoding="utf-8").stdout


def test_the_scripts_of_the_plain_runner_are_linted(tmp_path: Path) -> None:
    scripts = sorted((ROOT / ".ci").iterdir())
    assert {"run", "publish", "summary"} <= {script.name for script in scripts}
    assert complaints(*scripts) == ""
    spoilt = tmp_path / "publish"
    text = (ROOT / ".ci" / "publish").read_text(encoding="utf-8")
    spoilt.write_text(text.replace('"$target"', "$target"), encoding="utf-8")
    assert "SC2086" in complaints(spoilt)


def test_what_others_wrote_is_pinned_by_its_hash() -> None:
    used = re.findall(r"uses: (\S+)", GITHUB.read_text(encoding="utf-8"))
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name)] == []


def test_nothing_may_write_but_the_job_that_publishes() -> None:
    workflow = yaml.safe_load(GITHUB.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    rights = {name: job.get("permissions") for name, job in workflow["jobs"].items()}
    assert rights == {"check": None, "publish": {"contents": "write"}}
    assert workflow["jobs"]["publish"]["if"] == "github.event_name == 'push'"


@pytest.mark.parametrize("host", SCHEMAS)
def test_every_host_calls_the_same_scripts(host: str) -> None:
    text = SCHEMAS[host][0].read_text(encoding="utf-8")
    assert set(re.findall(r"\.ci/(\w+)", text)) >= {"run", "publish", "summary"}


def test_every_host_tells_where_the_preview_is() -> None:
    """The built site of the same run, kept as an artifact."""
    check = yaml.safe_load(GITHUB.read_text(encoding="utf-8"))["jobs"]["check"]["steps"]
    (summary,) = (step for step in check if "summary" in step.get("run", ""))
    assert '"$BASE" "" "$PREVIEW"' in summary["run"]
    assert summary["env"]["PREVIEW"].endswith("/actions/runs/${{ github.run_id }}#artifacts")
    assert any(step.get("with", {}).get("path") == "site" for step in check)
    jobs = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))
    assert jobs["summary"]["variables"]["TAIZHANG_PREVIEW"] == "$CI_PIPELINE_URL"
    assert "site" in jobs["check"]["artifacts"]["paths"]


def test_what_the_tests_found_goes_along_with_the_site_of_every_host() -> None:
    """The self-check of what is published names the results of this very run."""
    results = RESULTS_FILE.relative_to(ROOT).as_posix()
    jobs = yaml.safe_load(GITHUB.read_text(encoding="utf-8"))["jobs"]
    kept = [step["with"] for step in jobs["check"]["steps"] if "upload" in step.get("uses", "")]
    taken = [
        step["with"] for step in jobs["publish"]["steps"] if "download" in step.get("uses", "")
    ]
    (name,) = (step["name"] for step in kept if step["path"] == results)
    assert taken == [{"name": name, "path": str(Path(results).parent)}]
    assert (
        results in yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["check"]["artifacts"]["paths"]
    )


def test_a_plain_shell_goes_from_a_clone_to_the_published_folder(tmp_path: Path) -> None:
    origin = small_project(tmp_path / "origin")
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "requirements-test.lock"):
        shutil.copy(ROOT / name, origin)
    shutil.copytree(ROOT / ".ci", origin / ".ci")
    who = ("-c", "user.name=t", "-c", "user.email=t@localhost")
    for words in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "x")):
        subprocess.run(["git", "-C", origin, *words], check=True)
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", origin, clone], check=True)
    _lend_environment(clone)
    target = tmp_path / "target"
    published = shell(clone, ".ci/publish", target)
    assert published.returncode == 0, published.stdout + published.stderr
    assert (target / "current" / "index.html").is_file()
    verified = subprocess.run([PROGRAM, "verify", target / "current"], check=False)
    assert verified.returncode == 0
    notice = clone / "content" / "documents" / "shiqiao-2024.yml"
    text = notice.read_text(encoding="utf-8")
    notice.write_text(text.replace("投诉渠道", "监督渠道"), encoding="utf-8")
    told = shell(clone, ".ci/summary", "HEAD", "", "https://preview.example/1/")
    assert told.returncode == 0, told.stderr
    wanted = ("# 合并后将公开的内容", "<https://preview.example/1/>", "监督渠道", "没有缺审查的")
    assert [word for word in wanted if word not in told.stdout] == []
    asked = ("--format", "markdown", "--preview", "https://preview.example/1/", "--lang", "zh")
    same = shell(clone, PROGRAM, "changes", "--since", "HEAD", *asked)
    assert same.stdout
    assert same.stdout in told.stdout
    assert run(clone, "addresses").returncode == 0


def _lend_environment(clone: Path) -> None:
    """Setting one up takes minutes and has its own tests; make finds this one ready."""
    (clone / ".venv" / "bin").mkdir(parents=True)
    for name in ("taizhang", "python"):
        (clone / ".venv" / "bin" / name).symlink_to(Path(sys.executable).with_name(name))
    (clone / ".venv" / ".site-ready").touch()


def shell(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env={**environment, "SOURCE_DATE_EPOCH": str(EPOCH)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )

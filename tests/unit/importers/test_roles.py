"""Who leads where one cell says so, in the many ways in which it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importers.roles import read_roles
from tests.unit.cli.test_import_file import run
from tests.unit.importers.drafts import ROOT, draft_of
from tests.unit.importers.layouts import HEAD
from tests.unit.importers.paper import PRINTERS, Paper, row

EDU, CIVIL, HEALTH = "县教育和体育局", "县民政局", "县卫生健康局"
KNOWN = {EDU, CIVIL, HEALTH, "各镇街"}

CELLS = {
    f"{EDU}牵头，{CIVIL}、{HEALTH}负责落实": ([EDU], [CIVIL, HEALTH]),
    f"{EDU}牵头，\n{CIVIL}配合": ([EDU], [CIVIL]),
    f"{EDU}、{CIVIL}牵头，各镇街具体负责实施。": ([EDU, CIVIL], ["各镇街"]),
    f"由{EDU}牵头负责，{CIVIL}、{HEALTH}等部门按职责分工负责": ([EDU], [CIVIL, HEALTH]),
    f"牵头单位：{EDU}\n配合单位：{CIVIL}、{HEALTH}": ([EDU], [CIVIL, HEALTH]),
    f"牵头单位：{EDU}；责任单位：{CIVIL}": ([EDU], [CIVIL]),
    f"{EDU}（牵头）、{CIVIL}、{HEALTH}": ([EDU], [CIVIL, HEALTH]),
    f"{EDU}牵头，{CIVIL}配合；{HEALTH}牵头，各镇街配合": ([EDU, HEALTH], [CIVIL, "各镇街"]),
    f"{EDU}牵头负责": ([EDU], []),
    f"责任单位：{EDU}": ([EDU], []),
}


@pytest.mark.parametrize("cell", CELLS)
def test_the_lead_and_the_others_are_told_apart(cell: str) -> None:
    roles = read_roles(cell, KNOWN)
    assert roles is not None
    assert (list(roles.lead), list(roles.others)) == CELLS[cell]


@pytest.mark.parametrize(
    "cell", [EDU, f"{EDU}、{CIVIL}", f"{EDU}、{CIVIL}按职责分工负责", f"{EDU}负责", ""]
)
def test_a_cell_of_names_tells_no_roles(cell: str) -> None:
    assert read_roles(cell, KNOWN) is None


def test_records_with_roles_pass_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every printed character of such cells is accounted for by names and words of roles."""
    (tmp_path / "content").symlink_to(ROOT / "content")
    table = [row("工作任务", "具体要求", "责任单位")]
    table += [row("公开教育", f"公开事项{n}。", cell) for n, cell in enumerate(CELLS)]
    file = PRINTERS[".docx"](Paper(before=HEAD, tables=[table]), tmp_path / "notice.docx")
    assert len(draft_of(file).values["tasks"]) == len(CELLS)
    run(file, tmp_path, "--output", str(tmp_path / "draft.yml"))
    said = capsys.readouterr().err
    assert "cell-" not in said
    assert "unknown-department" not in said

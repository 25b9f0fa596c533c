"""Layouts of offices that save paper and number all: halves, marks of marks, roles in heads."""

from __future__ import annotations

from tests.unit.importers.layout import CIVIL, EDU, HEALTH, OFFICE, Layout, due, paper_of
from tests.unit.importers.paper import row, tall, wide

LAYOUTS: dict[str, Layout] = {
    "a header in two rows and numbers of two levels": Layout(
        paper=paper_of(
            row(wide("政务公开工作任务", 3), tall("责任单位", 2), wide("完成情况要求", 2)),
            row("序号", "任务类别", "具体任务", "时限", "备注"),
            row(
                "（一）1.",
                tall("重点领域公开", 2),
                "公开招生计划。",
                f"{EDU}（牵头）、{HEALTH}、{CIVIL}",
                "6月底前",
                "",
            ),
            row("（一）2.", "公开收费标准。", f"{EDU}、{HEALTH}（配合）", "12月底前", ""),
            row("（二）1.", "政策解读", "同步解读政策。", OFFICE, "长期坚持", ""),
        ),
        rows=[
            {
                "seq": "（一）1.",
                "heading": "1",
                "requirement": "公开招生计划。",
                "lead": [EDU],
                "responsible": [HEALTH, CIVIL],
                **due("6月底前", "2024-06-30"),
            },
            {"seq": "（一）2.", "heading": "1", "lead": [EDU], "responsible": [HEALTH]},
            {"seq": "（二）1.", "heading": "2", "responsible": [OFFICE]},
        ],
        headings=["1 重点领域公开", "2 政策解读"],
        columns="序号:seq 任务类别:theme_1 具体任务:requirement 责任单位:responsible 时限:deadline",
    ),
    "two halves side by side": Layout(
        paper=paper_of(
            row("序号", "工作任务", "责任单位", "序号", "工作任务", "责任单位"),
            row(wide("一、民生", 6)),
            row("1", "公开招生计划。", tall(EDU, 2), "3", "公开医院名单。", HEALTH),
            row("2", "公开收费标准。", "4", "公开救助标准。", CIVIL),
            row(wide("二、解读（12月底前完成）", 6)),
            row("5", "解读政策。", OFFICE, "", "", ""),
        ),
        rows=[
            {"seq": "1", "heading": "1", "requirement": "公开招生计划。", "responsible": [EDU]},
            {"seq": "2", "heading": "1", "responsible": [EDU], "inherited": ["responsible"]},
            {"seq": "3", "heading": "1", "requirement": "公开医院名单。", "responsible": [HEALTH]},
            {"seq": "4", "heading": "1", "requirement": "公开救助标准。", "responsible": [CIVIL]},
            {"seq": "5", "heading": "2", "responsible": [OFFICE], "deadline": None},
        ],
        headings=["1 一、 民生", "2 二、 解读（12月底前完成）"],
        columns="序号:seq 工作任务:requirement 责任单位:responsible",
        section_rows=True,
    ),
    "decimal numbers of headings in columns": Layout(
        paper=paper_of(
            row("序号", "一级任务", "二级任务", "具体要求", "责任单位（排在第一位的为牵头单位）"),
            row("1", tall("1 强化公开", 2), "1.1 公开教育", "公开招生。", f"{EDU}、{HEALTH}"),
            row("2", "1.2公开收费", "公开收费标准。", EDU),
            row("3", "2 优化解读", "2.1 政策解读", "解读政策。", OFFICE),
        ),
        rows=[
            {"heading": "1.1", "lead": [EDU], "responsible": [HEALTH]},
            {"heading": "1.2", "lead": None, "responsible": [EDU]},
            {"heading": "2.1", "responsible": [OFFICE]},
        ],
        headings=[
            "1 1 强化公开",
            "1.1 1.1 公开教育",
            "1.2 1.2 公开收费",
            "2 2 优化解读",
            "2.1 2.1 政策解读",
        ],
        columns="序号:seq 一级任务:theme_1 二级任务:theme_2 具体要求:requirement "
        "责任单位（排在第一位的为牵头单位）:responsible",
    ),
    "decimal numbers of headings across": Layout(
        paper=paper_of(
            row("序号", "工作任务", "牵头单位", "完成时限"),
            row(wide("1.强化公开", 4)),
            row(wide("1.1公开教育", 4)),
            row("1.1.1", "公开招生计划。", f"{EDU}（牵头）、{HEALTH}", "6月底前"),
            row(wide("1.2 健康", 4)),
            row("1.2.1", "公开医院名单。", HEALTH, "6月底前"),
            row(wide("2.解读", 4)),
            row(wide("2.1政策解读", 4)),
            row("2.1.1", "解读政策。", OFFICE, "12月底前"),
        ),
        rows=[
            {"seq": "1.1.1", "heading": "1.1", "lead": [EDU, HEALTH]},
            {"seq": "1.2.1", "heading": "1.2", "lead": [HEALTH]},
            {"seq": "2.1.1", "heading": "2.1", "lead": [OFFICE], **due("12月底前")},
        ],
        headings=[
            "1 1. 强化公开",
            "1.1 1.1 公开教育",
            "1.2 1.2 健康",
            "2 2. 解读",
            "2.1 2.1 政策解读",
        ],
        columns="序号:seq 工作任务:requirement 牵头单位:lead 完成时限:deadline",
        section_rows=True,
    ),
    "short headings across without a mark": Layout(
        paper=paper_of(
            row("序\n号", "工 作 任 务", "责任\n单位", "完成\n时限"),
            row(wide("民生", 4)),
            row("①", "公开招生计划。", EDU, "2024.6.30"),
            row(wide("一\n解读", 4)),
            row("②", "解读政策。", OFFICE, "年底"),
        ),
        rows=[
            {"seq": "①", "heading": "1", **due("2024.6.30", "2024-06-30", "date")},
            {"seq": "②", "heading": "2", **due("年底")},
        ],
        headings=["1 民生", "2 一 解读"],
        columns="序号:seq 工作任务:requirement 责任单位:responsible 完成时限:deadline",
        section_rows=True,
    ),
}
"""What a heading prints as its number is its mark, once; a half of a row is a row."""

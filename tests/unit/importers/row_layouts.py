"""Layouts whose rows, pages and merged cells differ."""

from __future__ import annotations

from tests.unit.importers.layout import CIVIL, EDU, HEAD, HEALTH, OFFICE, Layout, due, paper_of
from tests.unit.importers.paper import Paper, row, tall, wide

LAYOUTS: dict[str, Layout] = {
    "nested themes over several rows": Layout(
        paper=paper_of(
            row("序号", wide("工作任务", 2), "具体要求", "责任单位", "完成时限"),
            row("1", tall("强化公开", 3), tall("公开教育", 2), "公开招生。", EDU, "12月底前"),
            row("2", "公开收费。", EDU, "6月底前"),
            row("3", "公开健康", "公开医院名单。", HEALTH, "12月底前"),
            row("4", "优化解读", "政策解读", "解读政策。", OFFICE, "12月底前"),
        ),
        rows=[
            {"seq": "1", "heading": "1.1", "requirement": "公开招生。", "responsible": [EDU]},
            {"seq": "2", "heading": "1.1", "responsible": [EDU], **due("6月底前", "2024-06-30")},
            {"seq": "3", "heading": "1.2", "responsible": [HEALTH]},
            {"seq": "4", "heading": "2.1", "responsible": [OFFICE], **due("12月底前")},
        ],
        headings=["1 强化公开", "1.1 公开教育", "1.2 公开健康", "2 优化解读", "2.1 政策解读"],
        columns="序号:seq 工作任务:theme_1+theme_2 具体要求:requirement 责任单位:responsible "
        "完成时限:deadline",
    ),
    "no numbers and one theme": Layout(
        paper=paper_of(
            row("主要任务", "工作举措", "牵头单位", "配合单位"),
            row(tall("（一）公开教育", 2), "公开招生。", EDU, CIVIL),
            row("公开收费。", EDU, ""),
        ),
        rows=[
            {"heading": "1", "requirement": "公开招生。", "lead": [EDU], "responsible": [CIVIL]},
            {"heading": "1", "requirement": "公开收费。", "lead": [EDU], "blank": ["responsible"]},
        ],
        headings=["1 （一） 公开教育"],
        columns="主要任务:theme_1 工作举措:requirement 牵头单位:lead 配合单位:responsible",
    ),
    "columns in another order": Layout(
        paper=paper_of(
            row("时限要求", "责任部门", "重点任务", "任务要求"),
            row("年底前", f"{EDU}、{HEALTH}", "一、公开教育", "公开招生计划和收费标准。"),
            row("长期坚持", CIVIL, "二、公开救助", "公开救助标准，及时更新。"),
        ),
        rows=[
            {
                "heading": "1",
                "requirement": "公开招生计划和收费标准。",
                "responsible": [EDU, HEALTH],
                "responsible_text": f"{EDU}、{HEALTH}",
                **due("年底前"),
            },
            {"heading": "2", "responsible": [CIVIL], **due("长期坚持", None, "ongoing")},
        ],
        headings=["1 一、 公开教育", "2 二、 公开救助"],
        columns="时限要求:deadline 责任部门:responsible 重点任务:theme_1 任务要求:requirement",
    ),
    "two tables in one file": Layout(
        paper=Paper(
            before=HEAD,
            tables=[
                [row("姓名", "职务"), row("某某", "科员")],
                [
                    row("工作任务", "具体要求", "责任单位"),
                    row("公开教育", "公开招生。", EDU),
                    row("公开救助", "公开标准。", CIVIL),
                ],
            ],
            between=["2024年金乡县政务公开工作任务分解表"],
        ),
        rows=[
            {"heading": "1", "requirement": "公开招生。", "responsible": [EDU]},
            {"heading": "2", "requirement": "公开标准。", "responsible": [CIVIL]},
        ],
        headings=["1 公开教育", "2 公开救助"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible",
    ),
    "a table split over pages": Layout(
        paper=Paper(
            before=HEAD,
            tables=[
                [
                    row("工作任务", "具体要求", "责任单位", "完成时限"),
                    row("公开教育", "公开招生。", f"{EDU}\n{CIVIL}", "12月底前"),
                ],
                [
                    row("工作任务", "具体要求", "责任单位", "完成时限"),
                    row("", "", HEALTH, ""),
                    row("公开教育", "公开收费。", EDU, "12月底前"),
                ],
            ],
        ),
        rows=[
            {"heading": "1", "requirement": "公开招生。", "responsible": [EDU, CIVIL, HEALTH]},
            {"heading": "1", "requirement": "公开收费。", "responsible": [EDU]},
        ],
        headings=["1 公开教育"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible 完成时限:deadline",
    ),
    "vertical merges in every column": Layout(
        paper=paper_of(
            row("序号", "工作任务", "具体要求", "牵头部门", "责任单位", "完成时限"),
            row("1", tall("公开教育", 3), "公开招生。", tall(EDU, 2), tall(CIVIL, 3), "6月底前"),
            row("2", "公开收费。", tall("12月底前", 2)),
            row("3", "公开结果。", HEALTH),
        ),
        rows=[
            {"lead": [EDU], "responsible": [CIVIL], **due("6月底前", "2024-06-30")},
            {"lead": [EDU], "responsible": [CIVIL], "inherited": ["lead", "responsible"]},
            {
                "lead": [HEALTH],
                "responsible": [CIVIL],
                "inherited": ["responsible", "deadline"],
                **due("12月底前"),
            },
        ],
        headings=["1 公开教育"],
        columns="序号:seq 工作任务:theme_1 具体要求:requirement 牵头部门:lead "
        "责任单位:responsible 完成时限:deadline",
    ),
    "roles in one cell": Layout(
        paper=paper_of(
            row("工作任务", "具体要求", "责任单位"),
            row(tall("公开教育", 4), "公开招生。", f"{EDU}牵头，{HEALTH}、{CIVIL}负责落实"),
            row("公开收费。", f"{OFFICE}牵头，{EDU}配合"),
            row("公开结果。", f"由{OFFICE}牵头，各镇街按职责分工负责"),
            row("公开名单。", f"{EDU}牵头"),
        ),
        rows=[
            {
                "lead": [EDU],
                "responsible": [HEALTH, CIVIL],
                "responsible_text": f"{EDU}牵头，{HEALTH}、{CIVIL}负责落实",
            },
            {"lead": [OFFICE], "responsible": [EDU]},
            {"lead": [OFFICE], "responsible": ["各镇街"]},
            {"lead": None, "responsible": [EDU], "responsible_text": f"{EDU}牵头"},
        ],
        headings=["1 公开教育"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible",
    ),
    "one requirement for several offices": Layout(
        paper=paper_of(
            row("工作任务", "具体要求", "责任单位", "完成时限"),
            row(tall("公开教育", 2), tall("公开招生。", 2), EDU, "12月底前"),
            row(CIVIL, "12月底前"),
            row("公开健康", "公开医院。", HEALTH, "12月底前"),
        ),
        rows=[
            {"requirement": "公开招生。", "responsible": [EDU, CIVIL], **due("12月底前")},
            {"requirement": "公开医院。", "responsible": [HEALTH]},
        ],
        headings=["1 公开教育", "2 公开健康"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible 完成时限:deadline",
    ),
}

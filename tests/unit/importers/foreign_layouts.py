"""Layouts of governments that the importer was not built with: their rows and what came out."""

from __future__ import annotations

from tests.unit.importers.layout import CIVIL, EDU, HEALTH, OFFICE, Layout, due, paper_of
from tests.unit.importers.paper import row, tall, wide

_TITLE = ["1 2024年金乡县政务公开工作任务分解表"]
LAYOUTS: dict[str, Layout] = {
    "a number without a header of its own": Layout(
        paper=paper_of(
            row("工作任务", wide("具体要求", 2), "责任科室", "时限要求"),
            row("清理文件", "1", "公布现行有效的文件目录。", "办公室", "年底前"),
            row(tall("基础工作", 2), "2", "规范专栏。", "各科室", "持续推进"),
            row("3", "编制年报。", "办公室", "2025年1月31日前"),
        ),
        rows=[
            {"seq": "1", "heading": "1", "requirement": "公布现行有效的文件目录。"},
            {"seq": "2", "heading": "2", "responsible": ["各科室"]},
            {"seq": "3", "heading": "2", **due("2025年1月31日前", "2025-01-31", "date")},
        ],
        headings=["1 清理文件", "2 基础工作"],
        columns="工作任务:theme_1 具体要求:seq+requirement 责任科室:responsible 时限要求:deadline",
    ),
    "a schedule by quarters": Layout(
        paper=paper_of(
            row(
                *(tall(header, 2) for header in ("序号", "工作任务", "责任单位", "责任领导")),
                wide("工作进度安排", 2),
            ),
            row("上半年", "下半年"),
            row("1", "公开招生。", EDU, "张三", "制定方案", "公布结果"),
            row("2", "公开医院。", HEALTH, "李四", "", "公布名单"),
        ),
        rows=[
            {
                "seq": "1",
                "requirement": "公开招生。",
                "responsible": [EDU],
                "notes": [
                    {
                        "kind": "layout",
                        "quote": "制定方案",
                        "text": "原表“工作进度安排上半年”一栏的内容，照录。",
                    },
                    {
                        "kind": "layout",
                        "quote": "公布结果",
                        "text": "原表“工作进度安排下半年”一栏的内容，照录。",
                    },
                ],
            },
            {"seq": "2", "responsible": [HEALTH]},
        ],
        headings=_TITLE,
        columns="序号:seq 工作任务:requirement 责任单位:responsible",
    ),
    "offices and time limit in one column": Layout(
        paper=paper_of(
            row("序号", "任务事项", "责任单位及完成时限", "备注"),
            row("1", "公开招生。", f"{EDU}、{CIVIL}；12月底前", ""),
            row("2", "公开医院。", f"{HEALTH}，长期坚持", "重点"),
            row("3", "公开标准。", CIVIL, ""),
        ),
        rows=[
            {"responsible": [EDU, CIVIL], **due("12月底前")},
            {"responsible": [HEALTH], **due("长期坚持", None, "ongoing")},
            {"responsible": [CIVIL], "blank": ["deadline"]},
        ],
        headings=_TITLE,
        columns="序号:seq 任务事项:requirement 责任单位:responsible 完成时限:deadline",
    ),
    "the theme right of the measure": Layout(
        paper=paper_of(
            row("任务来源", "工作措施", "任务名称", "责任单位", "完成时限"),
            row("省要点第3条", "公开招生计划和收费标准。", "一、公开教育", EDU, "年底前"),
            row("市要点第1条", "公开医院名单。", "二、公开健康", HEALTH, "年底前"),
        ),
        rows=[
            {
                "heading": "1",
                "requirement": "公开招生计划和收费标准。",
                "notes": [
                    {
                        "kind": "layout",
                        "quote": "省要点第3条",
                        "text": "原表“任务来源”一栏的内容，照录。",
                    }
                ],
            },
            {"heading": "2", "requirement": "公开医院名单。", **due("年底前")},
        ],
        headings=["1 一、 公开教育", "2 二、 公开健康"],
        columns="工作措施:requirement 任务名称:theme_1 责任单位:responsible 完成时限:deadline",
    ),
    "days in short forms": Layout(
        paper=paper_of(
            row("工作任务", "具体要求", "责任单位", "时间节点"),
            *(
                row("公开教育", f"公开事项{n}。", EDU, words)
                for n, words in enumerate(
                    (
                        "2024.6",
                        "2024年12月",
                        "2024/6/30",
                        "5月中旬",
                        "2024年6月-10月",
                        "6月、11月",
                        "2024年第二季度",
                        "信息形成后20个工作日内",
                    )
                )
            ),
        ),
        rows=[
            due("2024.6", "2024-06-30"),
            due("2024年12月"),
            due("2024/6/30", "2024-06-30", "date"),
            due("5月中旬", "2024-05-20", "date"),
            due("2024年6月-10月", "2024-10-31"),
            due("6月、11月", "2024-11-30"),
            due("2024年第二季度", "2024-06-30"),
            due("信息形成后20个工作日内", None, "date"),
        ],
        headings=["1 公开教育"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible 时间节点:deadline",
    ),
    "a title and an office within the table": Layout(
        paper=paper_of(
            row(wide("2024年金乡县政务公开工作任务分解表", 5)),
            row(wide("填报单位：县政府办公室", 5)),
            row("序\n号", "工 作\n任 务", "具 体 要 求", "责 任\n单 位", "完 成\n时 限"),
            row("1", tall("公开教育", 2), "公开招生。", f"{EDU}（牵头）、{CIVIL}", "6月底前"),
            row("2", "公开收费。", f"责任单位：{EDU}\n配合单位：{CIVIL}", "6月底前"),
            row(wide("注：各单位于每季度末报送进展。", 5)),
        ),
        rows=[
            {"lead": [EDU], "responsible": [CIVIL], **due("6月底前", "2024-06-30")},
            {"lead": [EDU], "responsible": [CIVIL]},
        ],
        headings=["1 公开教育"],
        columns="序号:seq 工作任务:theme_1 具体要求:requirement 责任单位:responsible "
        "完成时限:deadline",
    ),
    "themes across and offices of several rows": Layout(
        paper=paper_of(
            row("工作任务", "工作要求", "牵头单位", "责任单位"),
            row(wide("一、开好局起好步", 4)),
            row(tall("（一）规划公开", 2), "1.公开规划。", OFFICE, tall("各镇街，各管委会", 2)),
            row("2.归集历史规划。", EDU),
            row(wide("二、紧扣宏观政策", 4)),
            row("（二）财政公开", "3.公开预决算。", "县财政局", "县直各部门"),
        ),
        rows=[
            {"heading": "1.1", "lead": [OFFICE], "responsible": ["各镇街", "各管委会"]},
            {"heading": "1.1", "lead": [EDU], "inherited": ["responsible"]},
            {"heading": "2.1", "requirement": "3.公开预决算。"},
        ],
        headings=[
            "1 一、 开好局起好步",
            "1.1 （一） 规划公开",
            "2 二、 紧扣宏观政策",
            "2.1 （二） 财政公开",
        ],
        columns="工作任务:theme 工作要求:requirement 牵头单位:lead 责任单位:responsible",
        section_rows=True,
    ),
}

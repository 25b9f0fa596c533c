"""Layouts whose cells, headers and headings differ."""

from __future__ import annotations

from tests.unit.importers.layout import CIVIL, EDU, HEAD, HEALTH, OFFICE, Layout, due, paper_of
from tests.unit.importers.paper import Paper, row, tall, wide

LAYOUTS: dict[str, Layout] = {
    "deadlines in words": Layout(
        paper=paper_of(
            row("工作任务", "具体要求", "责任单位", "完成时间"),
            *(
                row("公开教育", f"公开事项{n}。", EDU, words)
                for n, words in enumerate(
                    (
                        "12月底前",
                        "年底前",
                        "2024年6月30日前",
                        "第三季度末",
                        "每季度",
                        "持续推进",
                        "全年",
                        "6月底前、11月底前",
                        "",
                    )
                )
            ),
        ),
        rows=[
            due("12月底前"),
            due("年底前"),
            due("2024年6月30日前", "2024-06-30", "date"),
            due("第三季度末", "2024-09-30"),
            due("每季度", None, "date"),
            due("持续推进", None, "ongoing"),
            due("全年", None, "ongoing"),
            due("6月底前、11月底前", "2024-11-30"),
            {"deadline": None, "blank": ["deadline"]},
        ],
        headings=["1 公开教育"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible 完成时间:deadline",
    ),
    "numbering inside the requirement": Layout(
        paper=paper_of(
            row("工作任务", "具体要求", "责任单位"),
            row("一、公开教育", "1.公开招生。\n2.公开收费；\n（1）幼儿园\n（2）小学", EDU),
            row("二、公开救助", "一是公开标准，二是公开名单。", CIVIL),
        ),
        rows=[
            {"heading": "1", "requirement": "1.公开招生。2.公开收费；（1）幼儿园（2）小学"},
            {"heading": "2", "requirement": "一是公开标准，二是公开名单。"},
        ],
        headings=["1 一、 公开教育", "2 二、 公开救助"],
        columns="工作任务:theme_1 具体要求:requirement 责任单位:responsible",
    ),
    "a header in two rows": Layout(
        paper=paper_of(
            row(tall("序号", 2), tall("工作任务", 2), tall("具体要求", 2), wide("责任单位", 2)),
            row("牵头单位", "配合单位"),
            row("1", "公开教育", "公开招生。", EDU, CIVIL),
            row("2", "公开健康", "公开医院。", HEALTH, EDU),
        ),
        rows=[
            {"seq": "1", "lead": [EDU], "responsible": [CIVIL]},
            {"seq": "2", "lead": [HEALTH], "responsible": [EDU]},
        ],
        headings=["1 公开教育", "2 公开健康"],
        columns="序号:seq 工作任务:theme_1 具体要求:requirement 牵头单位:lead 配合单位:responsible",
    ),
    "remarks and persons": Layout(
        paper=paper_of(
            row("序号", "工作任务", "具体要求", "责任单位", "责任人", "完成情况", "备注"),
            row("1", "公开教育", "公开招生。", EDU, "张三", "已完成", "见附表"),
            row("2", "公开健康", "公开医院。", HEALTH, "李四", "", ""),
        ),
        rows=[
            {
                "seq": "1",
                "responsible": [EDU],
                "notes": [
                    {
                        "kind": "layout",
                        "quote": "已完成",
                        "text": "原表“完成情况”一栏的内容，照录。",
                    },
                    {"kind": "layout", "quote": "见附表", "text": "原表“备注”一栏的内容，照录。"},
                ],
            },
            {"seq": "2", "responsible": [HEALTH], "notes": None},
        ],
        headings=["1 公开教育", "2 公开健康"],
        columns="序号:seq 工作任务:theme_1 具体要求:requirement 责任单位:responsible",
    ),
    "headings across in two levels": Layout(
        paper=paper_of(
            row("序号", "工作内容", "责任科室", "完成时限"),
            row(wide("一、重点领域", 4)),
            row(wide("（一）教育", 4)),
            row("1", "公开招生。", EDU, "12月底前"),
            row(wide("（二）健康", 4)),
            row("2", "公开医院。", HEALTH, "12月底前"),
            row(wide("二、解读", 4)),
            row(wide("（三）解读材料", 4)),
            row("3", "公开解读。", OFFICE, "12月底前"),
        ),
        rows=[
            {"seq": "1", "heading": "1.1", "requirement": "公开招生。"},
            {"seq": "2", "heading": "1.2", "responsible": [HEALTH]},
            {"seq": "3", "heading": "2.1", "requirement": "公开解读。"},
        ],
        headings=[
            "1 一、 重点领域",
            "1.1 （一） 教育",
            "1.2 （二） 健康",
            "2 二、 解读",
            "2.1 （三） 解读材料",
        ],
        columns="序号:seq 工作内容:requirement 责任科室:responsible 完成时限:deadline",
        section_rows=True,
    ),
    "the task itself is the requirement": Layout(
        paper=paper_of(
            row("序号", "重点任务", "责任单位", "完成时限"),
            row("1", "公开招生计划。", EDU, "6月底前"),
            row("2", "公开医院名单。", HEALTH, "12月底前"),
            after=["抄送：县委各部门。"],
        ),
        rows=[
            {"seq": "1", "heading": "1", "requirement": "公开招生计划。"},
            {"seq": "2", "heading": "1", "requirement": "公开医院名单。"},
        ],
        headings=["1 2024年金乡县政务公开工作任务分解表"],
        columns="序号:seq 重点任务:requirement 责任单位:responsible 完成时限:deadline",
    ),
    "headings across with numbers and a theme column": Layout(
        paper=paper_of(
            row("序号", "主要任务", "具体要求", "牵头单位", "完成时限"),
            row("一", wide("重点领域信息公开", 4)),
            row("1", tall("教育", 2), "公开招生。", EDU, "12月底前"),
            row("2", "公开收费。", EDU, "12月底前"),
            row("二", wide("政策解读", 4)),
            row("3", "解读材料", "公开解读。", OFFICE, "12月底前"),
        ),
        rows=[
            {"seq": "1", "heading": "1.1", "lead": [EDU]},
            {"seq": "2", "heading": "1.1", "lead": [EDU]},
            {"seq": "3", "heading": "2.1", "lead": [OFFICE]},
        ],
        headings=["1 一 重点领域信息公开", "1.1 教育", "2 二 政策解读", "2.1 解读材料"],
        columns="序号:seq 主要任务:theme 具体要求:requirement 牵头单位:lead 完成时限:deadline",
        section_rows=True,
    ),
    "themes of three levels": Layout(
        paper=paper_of(
            row("一级任务", "二级任务", "三级任务", "工作措施", "责任单位"),
            row(tall("公开", 3), tall("教育", 2), "招生", "公开招生计划。", EDU),
            row("收费", "公开收费标准。", EDU),
            row("健康", "医院", "公开医院名单。", HEALTH),
        ),
        rows=[
            {"heading": "1.1", "title": "招生", "requirement": "公开招生计划。"},
            {"heading": "1.1", "title": "收费", "requirement": "公开收费标准。"},
            {"heading": "1.2", "title": "医院", "responsible": [HEALTH]},
        ],
        headings=["1 公开", "1.1 教育", "1.2 健康"],
        columns="一级任务:theme_1 二级任务:theme_2 工作措施:requirement 责任单位:responsible",
    ),
    "a form line above and a remark below": Layout(
        paper=Paper(
            before=[*HEAD, "填报单位：县政府办公室    2024年3月1日"],
            tables=[
                [
                    row("序号", "重点任务", "落实举措", "责任单位", "完成时限"),
                    row("1", tall("解读", 2), "解读政策。", OFFICE, tall("年底前", 2)),
                    row("2", "回应关切。", OFFICE),
                    row("", "", "", "", ""),
                    row(wide("注：每季度末报送。", 5)),
                ]
            ],
        ),
        rows=[
            {"seq": "1", "heading": "1", **due("年底前")},
            {"seq": "2", "heading": "1", "inherited": ["deadline"], **due("年底前")},
        ],
        headings=["1 解读"],
        columns="序号:seq 重点任务:theme_1 落实举措:requirement 责任单位:responsible "
        "完成时限:deadline",
    ),
}

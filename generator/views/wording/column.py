"""Words of the tables of records: their columns, and what each of them holds."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "column_label": ("列名", "Column in Excel"),
    "column_type": ("类型", "Type"),
    "column_type_text": ("文字", "text"),
    "column_type_integer": ("整数", "whole number"),
    "column_type_boolean": ("是或否", "true or false"),
    "column_type_date": ("日期", "date"),
    "column_type_list": ("多项文字", "several texts"),
    "column_id": ("任务编号", "任务编号 (task id)"),
    "meaning_id": ("不会改变，也不会再用于别的任务", "Never changes and is never used again"),
    "column_document": ("文件编号", "文件编号 (document id)"),
    "meaning_document": ("本站的文件编号", "Our id of the document"),
    "column_document_title": ("文件名称", "文件名称 (document title)"),
    "meaning_document_title": ("原文", "As printed"),
    "column_document_number": ("发文字号", "发文字号 (document number)"),
    "meaning_document_number": ("原文；没有的为空", "As printed; empty where there is none"),
    "column_row": ("第几项", "第几项 (row)"),
    "meaning_row": (
        "本站在原表中从上往下数的；原表印的序号见 seq",
        "Counted by us from the top of the table; for printed numbers see seq",
    ),
    "column_seq": ("原表序号", "原表序号 (printed number)"),
    "meaning_seq": ("原表印的序号；没有印的为空", "As printed; empty where none is printed"),
    "column_heading": ("一级标题", "一级标题 (first heading)"),
    "meaning_heading": (
        "原表的标题，不含“一、”这样的编号",
        "Heading of the table without its number mark",
    ),
    "column_subheading": ("二级标题", "二级标题 (second heading)"),
    "meaning_subheading": (
        "原表的下一级标题；没有的为空",
        "The heading below it; empty where there is none",
    ),
    "column_requirement": ("具体要求", "具体要求 (requirement)"),
    "meaning_requirement": ("官方原文，一字未改", "Official wording, unchanged"),
    "column_lead": ("牵头单位", "牵头单位 (who leads)"),
    "meaning_lead": (
        "原文的名称，连写没有分隔的由本站分开；原文未列、原表无此栏的为空",
        (
            "Names as printed, separated by us where no mark stands between them; empty where none "
            "is printed or the table has no such column"
        ),
    ),
    "column_responsible": ("责任单位", "责任单位 (who is responsible)"),
    "meaning_responsible": (
        "原文的名称，连写没有分隔的由本站分开；原文未列、原表无此栏的为空",
        (
            "Names as printed, separated by us where no mark stands between them; empty where none "
            "is printed or the table has no such column"
        ),
    ),
    "column_open_list": ("名单不全", "名单不全 (open list)"),
    "meaning_open_list": (
        "原文在名称后面写了“等”",
        "Whether 等 (“and others”) is printed after the names",
    ),
    "column_deadline_text": ("完成时限（原文）", "完成时限（原文）(deadline as printed)"),
    "meaning_deadline_text": (
        "原文未列、原表无此栏的为空",
        "Empty where none is printed or the table has no such column",
    ),
    "column_deadline_date": ("完成时限（推定日期）", "完成时限（推定日期）(derived day)"),
    "meaning_deadline_date": (
        "由原文推定，例如“12月底前”是12月31日；长期和未设时限的为空",
        "Derived from the printed words; empty where the task is ongoing or has no deadline",
    ),
    "column_deadline_kind": ("时限种类", "时限种类 (kind of deadline)"),
    "meaning_deadline_kind": (
        "month-end：某月底前；date：某日前；ongoing：长期；none：未设",
        "month-end, date, ongoing or none",
    ),
    "column_status": ("状态代码", "状态代码 (status code)"),
    "meaning_status": (
        (
            "供程序使用：open 未到时限；due 时限已到，本站尚未收录落实情况或只收录阶段进展；"
            "ongoing 长期坚持；none 未设时限；published 已公开落实情况"
        ),
        (
            "For programs: open (Not yet due), due (Deadline reached; no result recorded on this "
            "site, or only updates), ongoing (Ongoing), none (No deadline set), "
            "published (Result published)"
        ),
    ),
    "column_status_text": ("状态", "状态 (status)"),
    "meaning_status_text": ("代码的意思，和网页上的说法一致", "In the words of the pages"),
    "column_progress_count": ("落实情况条数", "落实情况条数 (results)"),
    "meaning_progress_count": (
        "本站收录了几条落实情况",
        "How many results this site has recorded",
    ),
    "column_progress_date": ("最近落实情况日期", "最近落实情况日期 (latest result)"),
    "meaning_progress_date": ("没有收录的为空", "Empty where none is recorded"),
    "column_evidence": ("依据网址", "依据网址 (evidence)"),
    "meaning_evidence": (
        "落实情况所依据的网页；没有收录的为空",
        "Pages that the results rest on; empty where none is recorded",
    ),
    "column_theme": ("主题编号", "主题编号 (theme id)"),
    "meaning_theme": ("本站的主题；没有归类的为空", "Our theme; empty where we gave none"),
    "column_theme_name": ("主题", "主题 (theme)"),
    "meaning_theme_name": (
        "本站加的，不是原文；没有归类的为空",
        "Ours, not official wording; empty where we gave none",
    ),
    "column_topics": ("话题编号", "话题编号 (topic ids)"),
    "meaning_topics": ("本站的话题；没有归类的为空", "Our topics; empty where we gave none"),
    "column_topic_names": ("话题", "话题 (topics)"),
    "meaning_topic_names": (
        "本站加的，不是原文；没有归类的为空",
        "Ours, not official wording; empty where we gave none",
    ),
    "column_lead_departments": ("牵头单位编号", "牵头单位编号 (ids of who leads)"),
    "meaning_lead_departments": (
        "和牵头单位一一对应，本站没有登记的留空",
        "One for each name; empty where it is not registered",
    ),
    "column_responsible_departments": ("责任单位编号", "责任单位编号 (ids of who is responsible)"),
    "meaning_responsible_departments": (
        "和责任单位一一对应，本站没有登记的留空",
        "One for each name; empty where it is not registered",
    ),
    "column_inherited": ("合并格内容", "合并格内容 (merged cells)"),
    "meaning_inherited": (
        "哪些内容取自上一行：原表这一格没有文字，推定与上一行合并；没有的为空",
        (
            "Which values come from the row above: the cell is empty, and taken as merged; "
            "empty where none does"
        ),
    ),
    "column_url": ("网址", "网址 (address)"),
    "meaning_url": ("这项任务在本站的网页", "The page of the task"),
    "column_absent": ("原表无此栏", "原表无此栏 (columns the table lacks)"),
    "meaning_absent": (
        (
            "原表没有哪几栏：seq 序号、lead 牵头单位、responsible 责任单位、deadline 完成时限；"
            "都有的为空。没有“牵头单位”栏而有牵头单位的，是从“责任单位”一栏的文字中得知"
        ),
        (
            "Which columns the table lacks: seq, lead, responsible, deadline; empty where it has "
            "all. A lead without a column of its own is named in that of responsible offices"
        ),
    ),
    "column_as_of": ("状态日期", "状态日期 (day of the status)"),
    "meaning_as_of": (
        "状态按这一天计算：过了完成时限那一天，才算时限已到",
        "The day that the status is of: a deadline is reached once its day is over",
    ),
    "parted_by_mark": ("。多项用“{mark}”隔开", ". Several are parted by {mark}"),
    "parted_by_lines": ("。多项的，一项一行", ". Several stand one a line"),
    "column_name": ("名称", "Name"),
    "column_office_id": ("单位编号", "单位编号 (office id)"),
    "meaning_office_id": (
        "不会改变；任务数据里的单位编号就是它",
        "Never changes; the records name offices by it",
    ),
    "column_office_name": ("名称", "名称 (name)"),
    "meaning_office_name": (
        "单位的名称，或者统称；不同地区的单位可能同名",
        "Of an office, or a collective name; offices of different places can share one",
    ),
    "column_office_full_name": ("全称", "全称 (full name)"),
    "meaning_office_full_name": (
        "带地区的名称，大多是本站加的，文件里没有；没有登记的为空",
        "With its place, mostly ours and printed nowhere; empty where it is not registered",
    ),
    "column_office_printed_names": ("原文的名称", "原文的名称 (printed names)"),
    "meaning_office_printed_names": (
        "各项任务怎样写这个单位，误写照录；只通过统称涉及的为空",
        "As the records print it, misprints too; empty where only a collective name includes it",
    ),
    "column_office_kind": ("种类", "种类 (kind)"),
    "meaning_office_kind": ("office：单位；collective：统称", "office, or collective for many"),
    "column_office_place": ("地区编号", "地区编号 (place id)"),
    "meaning_office_place": ("它属于哪个地区", "The place it belongs to"),
    "column_office_place_name": ("地区", "地区 (place)"),
    "meaning_office_place_name": ("地区的名称", "The name of the place"),
    "column_office_function": ("职能编号", "职能编号 (function id)"),
    "meaning_office_function": (
        "各地同一职能的单位相同，可以用来比较；没有登记的为空",
        "The same for offices of one kind in all places; empty where it is not registered",
    ),
    "column_office_members": ("成员编号", "成员编号 (member ids)"),
    "meaning_office_members": (
        "统称包括哪些单位或者统称；不是统称、成员不明的为空",
        (
            "Who is in a collective name, other collective names too; empty for others and where "
            "the documents do not tell"
        ),
    ),
    "column_office_members_open": ("成员不全", "成员不全 (members open)"),
    "meaning_office_members_open": (
        "原文没有说全统称的成员",
        "Whether the documents do not tell all members",
    ),
    "column_office_url": ("网址", "网址 (address)"),
    "meaning_office_url": ("它在本站的网页", "Its page on this site"),
}

"""Words of the map of the site and of the page of downloads."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "sitemap": ("网站地图", "Site map"),
    "sitemap_lead": (
        "本站有哪些页面。单位从“部门”进去找，每项任务从主题、话题、部门、时限、文件都能找到。",
        (
            "The pages of this site. Offices are listed under “Offices”; every task can be "
            "reached by theme, topic, office, deadline and document."
        ),
    ),
    "sitemap_description": (
        "本站全部栏目和列表页：主题、话题、部门、地区、时限、文件，以及关于本站的说明。",
        "All parts of this site: themes, topics, offices, places, deadlines and documents.",
    ),
    "sitemap_main": ("主要页面", "Main pages"),
    "sitemap_themes": ("主题", "Themes"),
    "sitemap_topics": ("话题", "Topics"),
    "sitemap_jurisdictions": ("地区", "Places"),
    "sitemap_deadlines": ("时限", "Deadlines"),
    "sitemap_documents": ("文件", "Documents"),
    "data": ("数据下载", "Data"),
    "data_lead": (
        "本站的任务可以整份下载，和网页上的内容一致。",
        "The tasks of this site as files; they say the same as the pages.",
    ),
    "data_description": (
        "下载政务公开任务数据：文件格式、字段说明和引用方式。",
        "Download the disclosure tasks: files, their fields and how to cite them.",
    ),
    "data_tasks_json": (
        "全部任务，JSON格式，UTF-8编码，按文件和原表次序排列。",
        "All tasks as JSON in UTF-8, in the order of their documents and tables.",
    ),
    "data_twins": ("一项任务的数据", "The data of one task"),
    "data_twins_text": (
        "每项任务都有自己的数据文件：在任务网址末尾去掉斜线，加上“.json”。例如",
        "Every task has a file of its own: its address without the last slash, and .json. Example:",
    ),
    "data_fields": ("字段说明", "Fields"),
    "data_fields_caption": ("JSON文件里一项任务的字段", "The fields of a task in JSON files"),
    "data_field": ("字段", "Field"),
    "data_meaning": ("含义", "Meaning"),
    "data_field_id": ("任务编号，不会改变", "Id of the task; never changes"),
    "data_field_document": ("所在文件的编号", "Id of its document"),
    "data_field_row": (
        "在原表中从上往下数是第几项，是本站数的",
        "Its place in the table, counted from the top by us",
    ),
    "data_field_seq": ("原表印的序号；没有印的为空", "Printed number; empty where none is printed"),
    "data_field_theme_path": ("原表的标题，一级和二级", "Headings of the table, two levels"),
    "data_field_theme": ("本站的主题编号", "Id of our theme"),
    "data_field_topics": ("本站的话题编号", "Ids of our topics"),
    "data_field_lead": (
        "牵头单位：原文的名称（连写的由本站分开），和本站的单位编号",
        "Who leads: printed name (separated by us where no mark is printed) and id of the office",
    ),
    "data_field_responsible": (
        "责任单位：原文的名称（连写的由本站分开），和本站的单位编号",
        "Who is responsible: printed name, separated likewise, and id of the office",
    ),
    "data_field_open_list": (
        "原文在名称后面写了“等”，名单不全",
        "Whether 等 (“and others”) is printed after the names",
    ),
    "data_field_requirement": ("具体要求，一字未改", "Official wording, unchanged"),
    "data_field_deadline": (
        "时限：种类、推定的日期、原文的说法",
        "Deadline: kind, derived day, printed words",
    ),
    "data_field_inherited": (
        "哪些内容取自上一行：原表这一格没有文字，推定与上一行合并",
        "Which values come from the row above: the cell is empty, and taken as merged",
    ),
    "data_field_absent": (
        (
            "原表没有哪几栏：seq 序号、lead 牵头单位、responsible 责任单位、deadline 完成时限。"
            "没有“牵头单位”栏而有牵头单位的，是从“责任单位”一栏的文字中得知"
        ),
        (
            "Which columns the table lacks: seq, lead, responsible, deadline. A lead without a "
            "column of its own is named in that of responsible offices"
        ),
    ),
    "data_field_status": (
        (
            "状态：open 未到时限；due 时限已到，本站尚未收录落实情况或只收录阶段进展；"
            "ongoing 长期坚持；none 未设时限；published 已公开落实情况"
        ),
        (
            "Status: open (Not yet due), due (Deadline reached; no result recorded on this "
            "site, or only updates), ongoing (Ongoing), none (No deadline set), "
            "published (Result published)"
        ),
    ),
    "data_field_as_of": (
        "状态按这一天计算：过了完成时限那一天，才算时限已到",
        "The day that the status is of: a deadline is reached once its day is over",
    ),
    "data_field_progress": (
        "收录到的落实情况和依据，其中status：disclosed 已公开落实情况；update 阶段进展",
        (
            "Recorded results and their evidence; their status is disclosed (Result published) or "
            "update (Update)"
        ),
    ),
    "data_field_url": ("任务的网址", "Address of the task"),
    "data_reuse": ("怎样引用", "How to cite"),
    "data_reuse_text": (
        "引用任务原文时，请写明原文件的名称和文号，以发文机关公布的文本为准。主题、话题和推定的日期是本站加的，不是文件原文。",
        (
            "When quoting official wording, name the document and its number; the text of the "
            "issuing office prevails. Themes, topics and derived days are ours."
        ),
    ),
    "size_bytes": ("{size}字节", "{size} bytes"),
    "size_kb": ("{size} KB", "{size} KB"),
    "size_mb": ("{size} MB", "{size} MB"),
}

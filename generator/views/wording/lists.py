"""Words of the list of all records and of the pages of deadlines."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "tasks_lead": (
        "本站收录的全部任务，共{count}项，按文件和原表次序排列。",
        "All {count} tasks on this site, in the order of their documents and tables.",
    ),
    "tasks_description": (
        "全部政务公开任务，共{count}项。每一项写明谁来做、什么时候、依据哪份文件。",
        "All {count} disclosure tasks: who is responsible, by when, and by which document.",
    ),
    "tasks_column_description": (
        "全部政务公开任务。每一项写明谁来做、什么时候、依据哪份文件。",
        "Disclosure tasks: who is responsible, by when, and by which document.",
    ),
    "tasks_keywords": ("政务公开,任务,责任单位,完成时限", "disclosure,tasks,offices,deadlines"),
    "documents_keywords": ("政务公开,文件,任务分解表,落实台账", "disclosure,documents,notices"),
    "deadlines": ("时限", "Deadlines"),
    "deadlines_title": ("按时限查看", "Tasks by deadline"),
    "deadlines_lead": (
        "原表大多只写“12月底前”这样的月份。本站按文件的年度，推定为那个月的最后一天。",
        (
            "Most tables give a month only, such as “by the end of December”. "
            "This site takes the last day of that month in the year of the document."
        ),
    ),
    "deadlines_description": (
        "按月份查看任务时限：共{months}个月份有任务到时限，另有长期坚持和未设时限的任务。",
        (
            "Tasks by the month of their deadline ({months} months), and those without an end or "
            "a deadline."
        ),
    ),
    "deadlines_keywords": ("政务公开,完成时限,月份", "disclosure,deadlines,months"),
    "deadlines_year": ("{year}年", "{year}"),
    "deadlines_other": ("没有截止日期的", "Without a last day"),
    "deadline_month_title": ("时限在{month}的任务", "Tasks with a deadline in {month}"),
    "deadline_month_open": (
        (
            "{count}的时限在这个月。原文写的是“{text}”，推定的最后一天是{day}。"
            "截至{today}，这个时限还没有到。"
        ),
        (
            "{count} with a deadline in this month. The documents say “{text}”; the last day is "
            "taken to be {day}. As of {today} it has not been reached."
        ),
    ),
    "deadline_month_due": (
        (
            "{count}的时限在这个月。原文写的是“{text}”，推定的最后一天是{day}。"
            "截至{today}，这个时限已到。"
        ),
        (
            "{count} with a deadline in this month. The documents say “{text}”; the last day is "
            "taken to be {day}. As of {today} it has been reached."
        ),
    ),
    "deadline_ongoing_title": ("长期坚持的任务", "Ongoing tasks"),
    "deadline_ongoing_lead": (
        "{count}没有截止日期：原文写的是“{text}”，要求一直做下去。",
        "{count} without an end: the documents say “{text}”, to be kept up.",
    ),
    "deadline_none_title": ("未设时限的任务", "Tasks without a deadline"),
    "deadline_none_lead": (
        "{count}没有写时限：有的原表没有“完成时限”一栏，有的那一格是空白。",
        "{count} without a deadline: the table has no such column, or the cell is empty.",
    ),
    "deadline_absent": ("原表无“完成时限”栏。", "The table has no column for deadlines."),
    "group_count": ("列出这份文件的{count}。", "{count} from this document."),
}

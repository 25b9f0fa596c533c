"""Words of the home page and its pictures."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "home_heading": (
        "查一查：哪个单位要公开什么",
        "Find out what each office has to disclose",
    ),
    "home_lead": (
        (
            "政府印发任务分解表，写明哪个单位要公开什么、什么时候公开。"
            "这里把{documents}份文件里的{tasks}项任务逐项列出，可以搜索，也可以一步步找。"
        ),
        (
            "Government notices say which office has to disclose what, and by when. "
            "This site lists the {tasks} tasks of {documents} notices one by one."
        ),
    ),
    "home_description": (
        "查政务公开任务：哪个单位牵头、什么时候公开、依据哪份文件。可搜索，可按话题、部门、时限查找。",
        "Disclosure tasks from government notices: who leads, by when, by which document.",
    ),
    "home_search": ("搜任务、单位、文件", "Search tasks, offices and documents"),
    "home_search_button": ("搜索", "Search"),
    "home_next": ("接下来的时限", "The next deadlines"),
    "home_next_text": (
        "截至{day}，这些任务的时限最近。",
        "As of {day}, these deadlines come next.",
    ),
    "home_last": ("最近到的时限", "The latest deadlines"),
    "home_last_text": (
        "截至{day}，写明了月份的时限都已经到了。最近到的是这几个月。时限到了不等于没有落实，本站只写收录到的公开材料。",
        (
            "As of {day}, every dated deadline has been reached; these came last. "
            "A deadline that was reached does not mean that nothing was done: "
            "this site only records results that it can link to."
        ),
    ),
    "home_browse": ("一步步找", "Browse"),
    "home_topics": ("按话题", "By topic"),
    "home_topics_all": ("全部{count}个话题", "All {count} topics"),
    "home_themes": ("按主题", "By theme"),
    "home_themes_all": ("全部主题", "All themes"),
    "home_departments": ("按部门", "By office"),
    "home_departments_all": ("全部单位", "All offices"),
    "home_deadlines": ("按时限", "By deadline"),
    "home_deadlines_all": ("全部时限", "All deadlines"),
    "home_documents": ("按文件", "By document"),
    "home_documents_all": ("全部{count}份文件", "All {count} documents"),
    "home_glossary": ("遇到看不懂的词，查", "Words that are hard to follow:"),
    "home_figures": ("数字", "Figures"),
    "home_figures_note": (
        "本站还没有收录带日期和链接的落实情况。没有收录，不等于没有公开。",
        (
            "No published result with a date and a link is recorded on this site yet. "
            "That does not mean that nothing was published."
        ),
    ),
    "home_figures_note_updates": (
        "本站收录的带日期和链接的落实情况，都还是阶段进展。没有收录，不等于没有公开。",
        (
            "What is recorded on this site with a date and a link are only updates so far. "
            "That does not mean that nothing else was published."
        ),
    ),
    "figure_dated_one": ("项写明了时限", "with a dated deadline"),
    "figure_dated_many": ("项写明了时限", "with a dated deadline"),
    "figure_published_one": ("项已公开落实情况", "with a published result"),
    "figure_published_many": ("项已公开落实情况", "with a published result"),
    "chart_table": ("看数据表", "Show as a table"),
    "chart_months": ("每个月到时限的任务", "Tasks by the month of their deadline"),
    "chart_month": ("月份", "Month"),
    "chart_tasks": ("任务", "Tasks"),
    "chart_rest": ("不在图里：{parts}。", "Not shown: {parts}."),
    "chart_ongoing": ("长期坚持的{tasks}", "{tasks} without an end"),
    "chart_none": ("未设时限的{tasks}", "{tasks} without a deadline"),
    "chart_offices": ("任务最多的单位", "Offices with most tasks"),
    "chart_offices_note": (
        "只数文件点了名的单位。“各部门”“各镇街”这类统称代表多个单位，不在图里。",
        "Only offices that the documents name; collective names stand for many and are not shown.",
    ),
    "chart_office": ("单位", "Office"),
    "chart_lead": ("牵头", "Leads"),
    "chart_responsible": ("责任单位（不牵头的）", "Responsible, not leading"),
    "chart_through": ("只写了统称", "Through a collective name"),
}

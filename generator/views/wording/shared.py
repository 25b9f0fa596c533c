"""Words that many pages say: statuses, roles, deadlines, counts, lists."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    # Lists
    "home": ("首页", "Home"),
    "tasks": ("全部任务", "All tasks"),
    "tasks_one": ("1项任务", "1 task"),
    "tasks_many": ("{count}项任务", "{count} tasks"),
    "page_of": ("第{page}页，共{pages}页", "page {page} of {pages}"),
    "pager_label": ("分页", "Pages"),
    "pager_page": ("第{page}页", "Page {page}"),
    "pager_previous": ("上一页", "Previous"),
    "pager_next": ("下一页", "Next"),
    # Names of things
    "document_name": ("{place}{year}年", "{place} {year}"),
    "document_name_numbered": ("{place}{year}年{number}", "{place} {year}, {number}"),
    "task_place": ("{document}第{row}项", "{document}, item {row}"),
    "title_with_place": ("{title}（{place}）", "{title} ({place})"),
    "name_separator": ("、", ", "),
    # Roles
    "lead": ("牵头", "Leads"),
    "responsible": ("责任单位", "Responsible"),
    "more_offices": ("等{count}个单位", "and others, {count} in all"),
    # Deadlines
    "deadline": ("时限", "Deadline"),
    "deadline_month_end": ("{text}（推定为{day}）", "{day} (derived)"),
    "deadline_date": ("{text}", "{day}"),
    # Statuses: neutral by rule
    "status_open": ("未到时限", "Not yet due"),
    "status_due": (
        "时限已到，本站尚未收录落实情况",
        "Deadline reached; no result recorded on this site",
    ),
    "status_due_updated": (
        "时限已到，本站已收录阶段进展",
        "Deadline reached; an update is recorded on this site",
    ),
    "status_due_noted": (
        "时限已到，本站尚未收录有依据的落实情况",
        "Deadline reached; no result with evidence recorded on this site",
    ),
    "status_due_any": (
        "时限已到，本站尚未收录落实情况或只收录阶段进展",
        "Deadline reached; no result recorded on this site, or only updates",
    ),
    "status_ongoing": ("长期坚持", "Ongoing"),
    "status_none": ("未设时限", "No deadline set"),
    "status_published": ("已公开落实情况", "Result published"),
}

"""Words of calendars, feeds and the page that explains them."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    # Calendars
    "subscribe_all": ("全部任务", "All tasks"),
    "calendar_name": ("{name}的时限", "Deadlines: {name}"),
    "calendar_one": ("一项任务的时限", "Deadline of one task"),
    "calendar_about": (
        "政务公开任务的完成时限。原文只写到月份的，日期由本站推定为当月最后一天。不设提醒。",
        (
            "Deadlines of disclosure tasks. Where the document names a month only, the day is "
            "taken as its last one. No alarms."
        ),
    ),
    "calendar_summary": ("时限：{title}（{place}）", "Deadline: {title} ({place})"),
    "calendar_cancelled": ("已撤下（{place}）", "Withdrawn ({place})"),
    "calendar_printed": ("原文时限：{text}", "Deadline as printed: {text}"),
    "calendar_derived": (
        "推定日期：{day}（原文只写到月份，取当月最后一天）",
        "Derived day: {day} (the document names the month only; taken as its last day)",
    ),
    "calendar_day": ("日期：{day}", "Day: {day}"),
    "calendar_lead": ("牵头部门：{names}", "Leading office: {names}"),
    "calendar_responsible": ("责任单位：{names}", "Responsible offices: {names}"),
    "task_calendar": ("把这个时限加入日历", "Add this deadline to a calendar"),
    # Feeds
    "feed_name": ("{name}的更改", "Changes: {name}"),
    "feed_about": (
        "任务和文件公布以后的更改：改了哪里，为什么改。文件成文日期取自文件本身。",
        (
            "Changes of tasks and documents since publication: what and why. Dates of issue are "
            "those that the documents bear."
        ),
    ),
    "feed_entry_title": ("{kind}：{subject}", "{kind}: {subject}"),
    "feed_issued": (
        "这是文件自己写明的成文日期，不是本站公布的日期。",
        "This is the date of issue that the document bears, not the day of publication here.",
    ),
    "calendar_source": (
        "出自{place}，以发文机关公布的文本为准。",
        "From {place}; the text of the issuing office prevails.",
    ),
}

"""Words of changes: their kinds, the fields they are about, the marks of a difference."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "changes": ("更改记录", "Changes"),
    "changes_lead": (
        "本站公布的任务和文件有哪些更改：哪天改的，改了哪里，为什么改。最新的在前。",
        (
            "What changed in the tasks and documents of this site: when, where and why. "
            "Latest first."
        ),
    ),
    "changes_none": (
        "公布以后还没有记录过更改。下面是各份文件自己写明的成文日期，不是本站公布的日期。",
        (
            "No change has been recorded since publication. The days below are the dates of "
            "issue that the documents bear, not the days on which this site published them."
        ),
    ),
    "changes_description": (
        "任务和文件公布以后的更改：日期、改前改后的文字和原因。",
        "Changes of tasks and documents since publication: day, wording before and after, reason.",
    ),
    "changes_follow": ("订阅更改", "Follow the changes"),
    "change_item_place": ("（{place}）", " ({place})"),
    "change_field": ("更改的内容：", "Changed: "),
    "change_reason": ("原因：", "Reason: "),
    "difference_removed": ("【删：", "[removed: "),
    "difference_added": ("【增：", "[added: "),
    "difference_end": ("】", "]"),
    # Kinds
    "change_kind_issued": ("文件成文", "Date of issue"),
    "change_kind_published": ("首次公布", "First published"),
    "change_kind_wording_corrected": ("文字更正", "Wording corrected"),
    "change_kind_deadline_moved": ("时限调整", "Deadline moved"),
    "change_kind_office_changed": ("单位调整", "Office changed"),
    "change_kind_sorting_changed": ("归类调整", "Sorting changed"),
    "change_kind_progress_recorded": ("收录落实情况", "Progress recorded"),
    "change_kind_superseded": ("被新任务取代", "Replaced by a newer task"),
    "change_kind_withdrawn": ("撤下", "Withdrawn"),
    "change_kind_restored": ("恢复公布", "Published again"),
    # Fields of a record
    "change_field_requirement": ("具体要求", "official wording"),
    "change_field_lead": ("牵头部门", "leading office"),
    "change_field_responsible": ("责任单位", "responsible offices"),
    "change_field_departments": ("名称所指的部门", "offices that the names mean"),
    "change_field_deadline": ("完成时限", "deadline"),
    "change_field_theme_path": ("原文标题", "heading in the document"),
    "change_field_theme": ("本站主题", "theme on this site"),
    "change_field_topics": ("本站话题", "topics on this site"),
    "change_field_title": ("标题", "title"),
    "change_field_seq": ("序号", "printed number"),
    "change_field_cells": ("合并和空白的格子", "merged and empty cells"),
    "change_field_progress": ("落实情况", "progress"),
    "change_field_corrections": ("勘误", "corrections"),
    "change_field_superseded_by": ("取代它的任务", "the task that replaces it"),
    "change_field_withdrawn": ("撤下", "withdrawal"),
    # Fields of a notice
    "change_field_number": ("发文字号", "document number"),
    "change_field_issuer": ("发文机关", "issuing office"),
    "change_field_issued_on": ("成文日期", "date of issue"),
    "change_field_addressees": ("主送机关", "addressees"),
    "change_field_preamble": ("正文开头", "opening text"),
    "change_field_requirements": ("总体要求", "general requirements"),
    "change_field_closing": ("正文结尾", "closing text"),
    "change_field_attachment": ("附件说明", "line about the annex"),
    "change_field_publication_mark": ("公开方式", "publication mark"),
    "change_field_cc": ("抄送", "copies"),
    "change_field_based_on": ("依据的文件", "documents it is based on"),
    "change_field_table": ("表格的标题和栏目", "title and columns of the table"),
    # On the page of a record or a notice
    "history": ("更改记录", "History"),
    "history_none": (
        "本站没有记录过更改。",
        "No change is recorded on this site.",
    ),
    "history_published": ("公布：", "Published: "),
    "history_changed": ("最近更改：", "Last changed: "),
    "history_see": ("查看全部更改", "See all changes"),
    "history_all": ("全站的更改记录", "Changes of the whole site"),
}

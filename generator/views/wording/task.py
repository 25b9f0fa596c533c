"""Words of the page of one record."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "title_suffix": ("（{place}）", " ({place})"),
    "task_description": (
        "{place}：{wording}",
        "Task from {place}. Official wording (in Chinese): {wording}",
    ),
    # The wording
    "task_source": ("引自", "Quoted from "),
    "task_source_row": ("，{row}", ", {row}"),
    "row_printed": ("第{row}项", "item {row}"),
    "row_numbered": ("第{row}项（原表序号{seq}）", "item {row} (printed number {seq})"),
    "row_counted": (
        "表格第{row}项（原表无序号，按顺序数）",
        "item {row} of the table (counted by us: it has no item numbers)",
    ),
    "task_source_day": ("，{day}", ", {day}"),
    "sentences": ("{first}{second}", "{first} {second}"),
    "task_requirement": ("具体要求", "Official wording"),
    # Who and when
    "task_facts": ("谁来做、什么时候", "Who and by when"),
    "task_lead": ("牵头部门", "Leading office"),
    "task_responsible": ("责任单位", "Responsible offices"),
    "task_seq": ("序号", "Number"),
    "task_deadline": ("完成时限", "Deadline"),
    "task_path": ("原文标题", "Heading in the document"),
    "task_theme": ("本站主题（推定）", "Theme on this site (derived)"),
    "task_topics": ("本站话题（推定）", "Topics on this site (derived)"),
    "task_status": ("状态", "Status"),
    "task_status_none": (
        "原文没有给出时限。",
        "The document gives no deadline.",
    ),
    "task_status_open": (
        "时限还没有到。",
        "The deadline has not been reached.",
    ),
    "task_status_due": (
        "这只说明本站没有收录，不说明有关单位做了还是没做。",
        "This says only what this site holds, not whether the offices have acted.",
    ),
    "task_status_due_updated": (
        "阶段进展见下面“落实情况”。这只说明本站收录了什么，不说明有关单位还做了什么。",
        (
            "The updates are listed under “Progress” below. "
            "They say only what this site holds, not what else the offices have done."
        ),
    ),
    "task_status_due_noted": (
        "收录的阶段进展没有附依据。这只说明本站收录了什么，不说明有关单位做了还是没做。",
        (
            "What is recorded as an update gives no evidence. "
            "This says only what this site holds, not whether the offices have acted."
        ),
    ),
    "task_status_ongoing": (
        "原文要求一直做下去。",
        "The document asks for this without end.",
    ),
    "task_status_published": (
        "依据见下面“落实情况”。",
        "The evidence is listed under “Progress” below.",
    ),
    "task_status_day": ("状态截至{day}。", "Status as of {day}."),
    # Three kinds of empty
    "empty_inherited": (
        "同上栏（推定）：原文这一格没有文字，本站按与上一行合并成一格读取",
        "Same as the row above (derived): the cell is empty in the document and is taken as merged",
    ),
    "empty_blank": ("原文未列", "Not stated in the document"),
    "empty_absent": ("原表无此栏", "The table has no such column"),
    "lead_from_responsible": (
        "原表无此栏，从“责任单位”一栏的文字中得知。",
        "The table has no such column; this is said in the column of responsible offices.",
    ),
    "open_list": (
        "原文用了“等”字，没有列全。",
        "The document adds “and others” (等): the list is not complete.",
    ),
    "open_list_somewhere": (
        "这一行的单位，原文用了“等”字，没有列全。",
        "Of the offices of this row the document says “and others” (等): they are not complete.",
    ),
    "printed_cell": ("原文：", "As printed: "),
    "joined_names": (
        "原文连写，没有分隔，由本站分开：",
        "Printed without a mark between the names, which this site has separated: ",
    ),
    "repeated_marks": (
        "原文重复印了标点，中间没有名称：",
        "Marks printed twice, with no name between them: ",
    ),
    "deadline_derived": (
        "推定为{day}：{year}年的文件，取当月最后一天。",
        "Taken as {day}: the last day of that month in {year}, the year of the document.",
    ),
    # Collectives
    "collective_members": (
        "统称，按字面包括：",
        "A collective name; by its words it includes: ",
    ),
    "collective_members_open": (
        "统称，原文没有列全成员，按字面认得出：",
        "A collective name; not all members are named. By its words it includes: ",
    ),
    "collective_open": (
        "统称，原文没有列出成员。",
        "A collective name; the document does not name its members.",
    ),
    # Progress
    "progress": ("落实情况", "Progress"),
    "progress_none": (
        "本站尚未收录这项任务的落实情况。没有收录，不等于没有落实。",
        "No progress on this task is recorded on this site. That does not mean that none was made.",
    ),
    "progress_disclosed": ("已公开落实情况", "Result published"),
    "progress_update": ("阶段进展", "Update"),
    "evidence_source": ("{publisher}，{day}发布", "{publisher}, published {day}"),
    "evidence_seen": ("{day}查看时能打开", "the page was there on {day}"),
    "evidence_gone": ("{day}查看时网页已经不在", "the page was gone on {day}"),
    "evidence_looks": ("，", ", "),
    "task_report": ("这条信息有错？", "Is something wrong here?"),
    "external_link": ("外部链接", "external link"),
    # Place in the document
    "position": ("在文件里的位置", "Place in the document"),
    "position_row": ("第{row}项，共{total}项", "Item {row} of {total}"),
    "position_counted": (
        "原表无序号，第几项是按顺序数的。",
        "The table has no item numbers; items are counted by us.",
    ),
    "position_table": ("在原表中查看第{row}项", "See item {row} in the table as issued"),
    "position_label": ("同一文件的前后任务", "Neighbouring items of the document"),
    "position_previous": ("上一项", "Previous item"),
    "position_next": ("下一项", "Next item"),
    # Related records
    "related_office": ("{office}的其他任务", "Other tasks of {office}"),
    "related_topic": ("“{topic}”话题的其他任务", "Other tasks on {topic}"),
    "related_office_all": ("{office}的全部任务", "All tasks of {office}"),
    "related_topic_all": ("“{topic}”话题的全部任务", "All tasks on {topic}"),
    # Citing
    "citing": ("引用与数据", "Citation and data"),
    "permalink": ("固定网址", "Permanent address"),
    "citation": ("引用文字", "Citation"),
    "record_id": ("任务编号", "Record number"),
    "record_id_hint": (
        "报告错误时，请写明这个编号。",
        "Please give this number when you report an error.",
    ),
    "data_twin": ("数据", "Data"),
    "data_twin_link": ("这项任务的数据（JSON）", "This record as data (JSON)"),
    # Changes of the record itself
    "withdrawn": ("已撤下", "Withdrawn"),
    "withdrawn_title": ("已撤下的任务{suffix}", "Withdrawn task{suffix}"),
    "withdrawn_text": (
        "这一项已于{day}撤下，内容不再公布。原因：{reason}",
        "This item was withdrawn on {day} and is no longer published. Reason: {reason}",
    ),
    "withdrawn_from": ("原属文件：", "It stood in "),
    "superseded_text": ("这一项已被新的任务取代：", "This item has been replaced by a newer one:"),
    "corrections": ("勘误", "Corrections"),
    "correction_text": (
        "{day}更正“{field}”，更正前为“{was}”。原因：{reason}",
        "{day}: “{field}” corrected; it said “{was}” before. Reason: {reason}",
    ),
}

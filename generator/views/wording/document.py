"""Words of the pages of notices, and of their element block."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    # Elements
    "elements": ("文件要素", "About the document"),
    "not_stated": ("原文未列", "Not stated in the document"),
    "element_index": ("索引号", "Index number"),
    "element_title": ("名称", "Title"),
    "element_issuer": ("发文机关", "Issued by"),
    "element_number": ("发文字号", "Document number"),
    "element_issued_on": ("成文日期", "Date of issue"),
    "element_published_on": ("发布日期", "Date of publication"),
    "element_subject": ("主题分类", "Subject class"),
    "element_validity": ("有效性", "Validity"),
    "element_disclosure": ("公开方式", "Disclosure"),
    "element_disclosure_public": (
        "此件公开发布",
        "This document is published openly.",
    ),
    "element_in_english": ("英文：", "In English: "),
    "element_keywords": ("关键词", "Keywords"),
    "element_attachment": ("附件", "Annex"),
    "element_jurisdiction": ("地区", "Place"),
    "element_year": ("任务年度", "Year of the tasks"),
    "element_id": ("本站编号", "Number on this site"),
    # One notice
    "document_description": (
        "{title}（{number}）：通知全文和原表，共{count}。",
        "{name}, {number}: the notice and its table in Chinese, {count}. {title}",
    ),
    "not_stated_number": ("原文未列文号", "without a printed number"),
    "document_notice": ("通知正文", "Text of the notice"),
    "document_source": ("引自", "Quoted from "),
    "document_no_notice": (
        "这份文件只有表格，没有通知正文。",
        "This document is a table only, without the text of a notice.",
    ),
    "document_not_stated": ("原文未列：{names}。", "Not stated in the document: {names}."),
    "stated_number": ("发文字号", "document number"),
    "stated_issuer": ("发文机关", "issuing office"),
    "stated_issued_on": ("成文日期", "date of issue"),
    "stated_addressees": ("主送机关", "addressees"),
    "stated_preamble": ("开头段落", "opening paragraphs"),
    "stated_requirements": ("总体要求", "general requirements"),
    "stated_attachment": ("附件说明", "annex line"),
    "stated_publication_mark": ("公开标识", "publication mark"),
    "stated_cc": ("抄送", "copies"),
    "document_chain": ("依据和落实", "Chain of authority"),
    "document_based_on": ("依据的文件", "Based on"),
    "document_carried_on": ("依据本文件的文件", "Documents based on this one"),
    "document_not_held": ("本站未收录", "not held on this site"),
    "document_no_chain": (
        "原文没有写明依据哪份文件。",
        "The document does not name a document it is based on.",
    ),
    # The table
    "document_table": ("原表", "The table as issued"),
    "table_note": (
        (
            "下面是原表，文字和次序照原样，标题的格子连到下一个标题为止，换页时重复印的标题和表头只保留一次，空白的格子原文也是空白。"
            "点开头一句，看这一项的详情。"
        ),
        (
            "The table as issued, in Chinese, with its wording and order unchanged. The cell of a "
            "heading goes on to the next one; headings and headers printed again after a page "
            "break stand once; empty cells are empty in the document. "
            "The opening words of an item lead to its page."
        ),
    ),
    "table_counted": (
        "原表没有序号栏，第几项是本站按顺序数的。",
        "The table has no item numbers; this site counts its items from the top.",
    ),
    "table_inferred": (
        "这些格子原文没有文字，本站推定与上一行合并成一格：{cells}。",
        (
            "These cells are empty in the document and are taken as merged with the row above, "
            "by item: {cells}."
        ),
    ),
    "table_inferred_cells": ("“{header}”第{rows}项", "{header} {rows}"),
    "table_inferred_separator": ("；", "; "),
    "table_merged": (
        "{header}：推定同上栏（{value}）",
        "{header}: taken as the cell above ({value})",
    ),
    "table_blank": ("原文未列", "Not stated in the document"),
    # What this site adds
    "document_derived": ("本站的推定", "What this site derives"),
    "derived_deadlines": (
        "原表只写月份，本站按任务年度推定到日。",
        "The table gives months only; this site derives days from the year of the tasks.",
    ),
    "derived_day": ("推定为", "taken as"),
    "derived_themes": (
        "原文标题各不相同，本站按意思归到统一的主题。",
        "Headings differ between documents; this site sorts them into common themes.",
    ),
    # All notices
    "documents": ("文件", "Documents"),
    "documents_title": ("全部文件", "All documents"),
    "documents_description": (
        "本站收录的政务公开任务分解表和落实台账，每份都有全文和原表。",
        "The notices on this site with their full text and their table as issued.",
    ),
    "documents_caption": ("共{count}份文件", "{count} documents"),
    "documents_index": ("索引", "Index"),
    "documents_name": ("名称", "Title"),
    "documents_summary": ("内容概述", "Summary"),
    "documents_date": ("生成日期", "Date of issue"),
    "documents_summary_text": (
        "{place}，{year}年，{count}。{deadlines}",
        "{place}, {year}, {count}. {deadlines}",
    ),
    "documents_deadlines": ("写明时限的{dated}项。", "{dated} with a dated deadline."),
    "documents_deadlines_ongoing": (
        "写明时限的{dated}项，另有{ongoing}项长期坚持。",
        "{dated} with a dated deadline, {ongoing} more ongoing.",
    ),
    "documents_no_deadlines": ("原表无完成时限栏。", "The table has no column for deadlines."),
}

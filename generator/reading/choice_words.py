"""The Chinese words of an office for the fixed words and keys of records: 月底 is month-end."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches

from generator.reading.mending import WRAPPING

WORDS: dict[str, tuple[str, ...]] = {
    "month-end": ("某月底", "月底", "月底前", "月末", "月末前", "年底", "年底前"),
    "date": ("某一天", "日期", "某日", "某日前", "当日"),
    "ongoing": ("长期", "长期坚持", "长期执行", "持续推进", "常态化", "全年"),
    "lead": ("牵头部门", "牵头单位", "牵头", "牵头责任单位"),
    "responsible": ("责任单位", "责任部门", "配合单位", "责任", "承办单位"),
    "requirement": ("具体要求", "工作要求", "任务要求", "具体任务", "主要任务", "要求"),
    "deadline": ("完成时限", "完成时间", "时限", "期限", "办结时限"),
    "theme": ("主题", "工作任务", "任务", "类别"),
    "theme_1": ("一级标题", "一级任务"),
    "theme_2": ("二级标题", "二级任务"),
    "theme_path": ("所在标题",),
    "departments": ("名称所指的部门",),
    "heading": ("标题", "所在标题", "一级任务"),
    "topics": ("话题", "百姓话题"),
    "seq": ("序号", "编号栏"),
    "notes": ("备注",),
    "title": ("名称",),
    "number": ("文号", "发文字号"),
    "issuer": ("发文机关", "发布单位"),
    "issued_on": ("成文日期", "发文日期", "印发日期"),
    "addressees": ("主送机关", "主送"),
    "cc": ("抄送", "抄送机关"),
    "preamble": ("开头的段落", "正文", "开头"),
    "requirements": ("总体要求", "工作要求"),
    "closing": ("总体要求之后的段落", "结尾"),
    "attachment": ("附件说明", "附件"),
    "publication_mark": ("公开标识", "公开方式"),
    "based_on": ("依据文件", "上级文件"),
    "table": ("表格的样子", "表格"),
    "cells": ("原表各格的印法", "原表的格子"),
    "progress": ("落实情况", "进展"),
    "corrections": ("勘误", "更正"),
    "superseded_by": ("接替它的事项", "接替"),
    "year": ("年度", "年份"),
    "jurisdiction": ("地区", "行政区划"),
    "publisher": ("发布单位", "发布机构"),
    "published_on": ("发布日期", "公开日期"),
    "url": ("网址", "链接"),
    "evidence": ("依据", "公开依据"),
    "status": ("状态", "进展状态"),
    "note": ("说明", "备注"),
    "misprint": ("疑似错字", "错字", "错别字", "笔误", "原文如此"),
    "split": ("名称分开", "拆分", "分开"),
    "dropped": ("略去", "省略"),
    "noise": ("转换杂质", "杂质", "乱码"),
    "merged": ("合并单元格", "合并", "合并格"),
    "layout": ("版式", "排版", "格式"),
    "office": ("单位", "部门", "机构"),
    "collective": ("统称", "集体名称", "合称"),
    "province": ("省",),
    "city": ("市", "地级市", "设区市"),
    "county": ("县", "县级市"),
    "district": ("区", "市辖区"),
    "zone": ("功能区", "开发区", "高新区", "经开区"),
    "disclosed": ("已公开落实情况", "已公开", "公开"),
    "update": ("阶段进展", "进展说明", "进展", "进行中", "推进中"),
    "R-027": ("域名和服务器支持 IPv6", "IPv6"),
    "R-039": ("二十个工作日内公开", "公开时限"),
    "R-057": ("评测材料齐全", "评测"),
    "R-087": ("请人试用", "试用"),
    "R-099": ("按服务规范核对", "服务规范"),
    "R-125": ("证书和线路", "证书"),
    "R-144": ("每年移交档案馆", "移交档案馆", "归档"),
    "pass": ("做到了", "通过", "合格", "符合", "达标"),
    "fail": ("没有做到", "未通过", "不合格", "不符合"),
    "not-applicable": ("不适用", "不涉及"),
    "published": ("公布", "发布"),
    "wording-corrected": ("文字更正", "勘误"),
    "deadline-moved": ("时限调整", "延期"),
    "office-changed": ("单位调整", "单位变更"),
    "sorting-changed": ("归类调整",),
    "progress-recorded": ("登记进展",),
    "superseded": ("被接替", "被替代"),
    "withdrawn": ("撤下", "撤回"),
    "restored": ("恢复",),
}
"""The first is shown beside the fixed word, the others are understood as well."""

_NEAR = 0.6


def meaning_of(choice: str) -> str | None:
    """What a fixed word means, for editors."""
    words = WORDS.get(choice)
    return words[0] if words else None


def meant_by(words: str, choices: tuple[str, ...]) -> str | None:
    """The fixed word that was meant: a Chinese one, or one with a slip of the pen."""
    plain = unicodedata.normalize("NFKC", words[:80]).strip(WRAPPING).lower()
    called = {word: choice for choice in reversed(choices) for word in WORDS.get(choice, ())}
    called.update({str(choice): str(choice) for choice in choices})
    if plain in called:
        return called[plain]
    found = get_close_matches(plain, called, n=1, cutoff=_NEAR)
    return called[found[0]] if found else None

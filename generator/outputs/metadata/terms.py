"""One table of what our descriptions say: DCAT, and the Shandong core metadata (R-048).

DB37/T 2885-2016 is known here by the names of its elements only, so an element stands where its
name leaves no doubt: 管理方式, 共享类型, 服务信息, 元数据维护方 and 元数据版本 are left out.
"""

from __future__ import annotations

from generator.outputs.tables.csv_table import csv_file, csv_line

HEADERS = ("本站", "DCAT 3", "DB37/T 2885—2016")

TERMS: tuple[tuple[str, str, str], ...] = (
    ("名称", "dct:title", "名称"),
    ("说明", "dct:description", "摘要"),
    ("编号", "dct:identifier", "标识符"),
    ("发布单位", "dct:publisher", "提供方"),
    ("联系方式", "dcat:contactPoint", ""),
    ("主题", "dcat:theme", "分类"),
    ("话题", "dcat:keyword", "分类"),
    ("文件格式", "dcat:mediaType", "格式"),
    ("使用条款网址", "dct:license", ""),
    ("使用条款", "dct:rights", ""),
    ("原文件", "dct:source", ""),
    ("原文件成文日期", "dct:issued", ""),
    ("下载网址", "dcat:downloadURL", "在线资源链接地址"),
    ("网页", "dcat:landingPage", "在线资源链接地址"),
    ("网页", "dcat:accessURL", "在线资源链接地址"),
    ("首页", "foaf:homepage", ""),
    ("语种", "dct:language", ""),
    ("地区", "dct:spatial", ""),
    ("年度", "dct:temporal", ""),
    ("所属系列", "dcat:inSeries", ""),
    ("数据集", "dcat:dataset", ""),
    ("文件", "dcat:distribution", ""),
    ("文件大小", "dcat:byteSize", ""),
    ("校验和", "spdx:checksum", ""),
    ("数据日期", "dct:modified", "发布日期"),
    ("版本", "dcat:version", ""),
)
"""What we call it, its property, and the element that comes closest; empty where none is known."""


def terms_csv() -> bytes:
    """The table as a file."""
    return csv_file(csv_line(HEADERS), (csv_line(term) for term in TERMS))

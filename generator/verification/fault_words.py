"""Says in Chinese what keeps a site from being published; the checks say it in English."""

from __future__ import annotations

import re

TITLES = {
    "links_lead_somewhere": "链接",
    "counts_are_right": "数目",
    "files_equal_pages": "下载文件和页面一致",
    "agreed_addresses": "约定的地址都有",
    "records_equal_pages": "任务数据和任务页面一致",
    "policy_on_every_page": "内容安全策略",
    "nothing_of_others": "不加载别的网站的文件",
    "search_finds_everything": "搜索",
    "calendars_are_valid": "日历文件",
    "feeds_are_valid": "订阅文件",
    "data_package_is_true": "数据说明和数据一致",
    "map_leads_to_pages": "网站地图",
    "robots_fit_the_profile": "robots.txt",
    "missing_page_works_anywhere": "网页不存在时的提示页",
    "signs_of_the_profile": "单位标识",
    "publication_time": "发布时间",
    "statement_is_current": "无障碍声明",
}
"""What each check that stands in the way looks at."""

_WORDS = (
    ("a file is damaged: {}", "文件损坏：{}"),
    ("{} leads to nothing", "“{}”打不开"),
    ("{} leaves the base path {}", "“{}”指到了网站的路径 {} 以外"),
    ("{} has no anchor in {}", "“{}”指向的位置在 {} 里没有"),
    ("rows below “{}”: there are {}", "标题“{}”下面实际有 {} 行"),
    ("{} of : there are {}", "写着“{}”，可是它的链接打不开"),
    ("{} of {}: there are {}", "写着“{}”，{} 里实际有 {} 项"),
    ("{} in {}: there are {}", "写着“{}”（{}），实际有 {} 个"),
    ("{} records, {} on {}", "有 {} 条记录，而页面 {2} 上有 {1} 条"),
    ("{} rows, {} records in {}", "有 {} 行，而 {2} 里有 {1} 条记录"),
    ("{} is not in data/tasks.json", "data/tasks.json 里没有 {}"),
    ("policy “{}”", "内容安全策略是“{}”，不够严格"),
    ("there is no accessibility statement", "没有无障碍声明"),
    ("the last full run was on {}", "上一次全面检查是在 {}，已经过了一年"),
    (
        "no full run was ever recorded; make accessibility writes it",
        "从来没有记录过全面检查；运行 make accessibility 会写入",
    ),
    ("{} bytes, {} in {}", "有 {} 字节，{2} 里写的是 {1}"),
    ("has another hash than in {}", "哈希值和 {} 里写的不一样"),
    ("is too long", "太大"),
    ("{} is no page", "{} 不是网站里的页面"),
    ("{} stands twice", "{} 出现了两次"),
    ("is in no map", "不在网站地图里"),
    ("speaks to nobody", "没有写明对谁说"),
    ("a demo that may be read", "是演示网站，却允许搜索引擎收录"),
    ("Disallow: {}", "不应禁止收录：{}"),
    ("does not name the map of the site", "没有写网站地图的地址"),
    ("{} does not begin with {}", "“{}”不是以 {} 开头"),
    ("the index says {} pages and has {}", "索引写着 {} 个页面，实际有 {} 个"),
    ("{} is not in the index", "{} 不在索引里"),
    ("{} is in the index and is no page that can be found", "索引里有 {}，网站里没有这个页面"),
    ("{} is in {}, which is of other places", "{} 在 {} 里，那个索引是别的地区的"),
    ("filters other records than the index has", "筛选的记录和索引里的不一样"),
    ("{} is not found by its own wording", "用原文搜不到 {}"),
    ("{} is found by words that are not on the page", "搜得到 {}，可是页面上没有那些字"),
    ("a file of the search has another form: {}", "搜索文件的格式不对：{}"),
    (
        "says another version of {}.json than the one that is there",
        "写的 {}.json 版本和实际的不一样",
    ),
    ("{} has no page", "{} 没有页面"),
    ("{} is not there", "缺少 {}"),
    ("“{}” does not lead to {}", "用“{}”搜不到 {}"),
    ("does not name one index", "没有指明唯一的索引"),
    ("is missing", "缺少这个文件"),
    ("is cut off or damaged", "不完整或者损坏了"),
    ("is no file of an index", "不是索引文件"),
    ("is no list of an index", "不是索引的列表"),
    ("{} is another event than in {}", "事件 {} 和 {} 里的不一样"),
    ("a line that does not end with CR LF", "有一行不是以 CR LF 结尾"),
    ("a line of {} bytes", "有一行长 {} 字节"),
    ("a line folded within a character", "有一行断在一个字的中间"),
    ("no property: {}", "这一行读不懂：{}"),
    ("{} ends where it has not begun", "{} 没有开始就结束了"),
    ("{} does not end", "{} 没有结束"),
    ("{} in nothing", "{} 的位置不对"),
    ("{} stands {} times", "{} 出现了 {} 次"),
    ("no event", "没有事件"),
    ("not a whole day", "不是全天事件"),
    ("no day", "日期不对"),
    ("{} {} is no moment", "{} 的时间“{}”不对"),
    ("{} is no moment", "{} 不是时间"),
    ("SEQUENCE is no number", "SEQUENCE 不是数字"),
    ("no permanent UID", "UID 不是长期不变的"),
    ("no well-formed XML, or with a DOCTYPE", "不是完好的 XML，或者带有 DOCTYPE"),
    ("has the id of {}", "标识和 {} 的相同"),
    ("is no Atom feed", "不是 Atom 订阅文件"),
    ("has no language", "没有写明语言"),
    ("the feed has no author", "没有作者"),
    ("the feed has no link {}", "没有 {} 链接"),
    ("the feed has {} of {}", "有 {} 个 {}，应当有一个"),
    ("has {} entries", "有 {} 个条目"),
    ("was updated at another time than its latest entry", "更新时间和最新条目的不一样"),
    ("the latest entry is not the first", "最新的条目不在最前面"),
    ("an entry has no link alternate", "有一个条目没有 alternate 链接"),
    ("an entry has {} of {}", "有一个条目有 {} 个 {}，应当有一个"),
    ("{} has no link alternate", "条目 {} 没有 alternate 链接"),
    ("{} has {} of {}", "条目 {} 有 {} 个 {}，应当有一个"),
    ("{} is no permanent id", "{} 不是长期不变的标识"),
    ("says that it stands at {}", "写着自己的地址是 {}"),
    ("{} is not below {}", "{} 不在 {} 下面"),
    ("PubDate {} has another form", "PubDate“{}”的格式不对"),
    ("PubDate {} is not shown", "PubDate“{}”没有显示在页面上"),
    ("may not be indexed", "不允许搜索引擎收录"),
    ("prints no filing number", "没有备案号"),
    ("a demo that may be indexed", "是演示网站，却允许搜索引擎收录"),
    ("a demo that claims an address of a government", "是演示网站，地址却是政府网站的"),
    ("a demo that prints the number of an office", "是演示网站，却印着单位的编号"),
    ("a demo that shows an emblem", "是演示网站，却有徽标"),
    ("{} of {}", "有 {} 个 {}，应当有一个"),
    ("has {}", "不应当有 {}"),
    ("no {}", "缺少 {}"),
    ("{} in {}", "{} 写在 {} 里，位置不对"),
)
"""English and Chinese; what stands in {} is a name, a number or an address and stays as it is."""

_AT = re.compile(r"(\S+): (.*)", re.DOTALL)
"""A file or an event, and what is wrong with it."""


def _pattern(english: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, english.split("{}"))), re.DOTALL)


_CHINESE = tuple((_pattern(english), chinese) for english, chinese in _WORDS)


def in_chinese(fault: str) -> str:
    """What a check has found; an address alone stays as it is."""
    at = _AT.fullmatch(fault)
    if at and at[1] != "Disallow":
        return f"{at[1]}：{in_chinese(at[2])}"
    found = (
        _filled(chinese, match.groups())
        for pattern, chinese in _CHINESE
        if (match := pattern.fullmatch(fault))
    )
    return next(found, fault)


def _filled(chinese: str, parts: tuple[str, ...]) -> str:
    """Chinese may name the parts in another order; then some have their number."""
    numbered = re.search(r"\{\d\}", chinese)
    return (chinese.replace("{}", "{0}") if numbered else chinese).format(*parts)

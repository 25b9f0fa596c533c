"""The words of the chrome in both languages; a word missing in one of them does not import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.rendering.page import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything the chrome says in one language."""

    language_tag: str
    """Value of the lang attribute (R-079)."""
    skip: str
    """First stop of the keyboard."""
    banner_label: str
    """Name of the region above the header."""
    demo_banner: str
    """Says that no government stands behind this site (R-025)."""
    home_label: str
    """Where the site name leads, for readers who hear it alone."""
    tools_label: str
    """Name of the group of reading settings."""
    elder_on: str
    """Enter the mode of R-051."""
    elder_off: str
    """Leave it."""
    dark_on: str
    """Change to light text on dark ground."""
    dark_off: str
    """Change back."""
    pointer_on: str
    """Enlarge the mouse pointer (R-053)."""
    pointer_off: str
    """Give back the usual one."""
    read_on: str
    """Start reading the main text aloud (R-054)."""
    read_off: str
    """Stop reading."""
    read_label: str
    """Name of the group of reading controls."""
    read_pause: str
    """Pause reading."""
    read_resume: str
    """Go on reading."""
    read_slower: str
    """Read more slowly."""
    read_faster: str
    """Read faster."""
    read_error: str
    """Said when the voice of the device does not answer."""
    other_language: str
    """Name of the other language, in that language."""
    other_language_tag: str
    """Its lang attribute."""
    navigation_label: str
    """Name of the main navigation."""
    navigation: Mapping[str, str]
    """Section to the word that leads to it, in order."""
    search_label: str
    """Visible label of the search field."""
    search_button: str
    """Sends the search."""
    trail_label: str
    """Name of the breadcrumbs."""
    home: str
    """First breadcrumb of hand-written pages."""
    report_heading: str
    """Heading of the block before the footer (R-090)."""
    report_text: str
    """What to report."""
    report_link: str
    """Leads to the page that says how."""
    report_page: str
    """Before the name of the page."""
    report_address: str
    """Before the address of the page."""
    report_version: str
    """Before the day the content stands for."""
    report_printed: str
    """Before the day of printing."""
    find_errors: str
    """The national error report (R-023), worded as the State prescribes."""
    contact: str
    """Before the contact of the office."""
    footer_label: str
    """Name of the list of duties in the footer."""
    footer_links: Mapping[str, str]
    """Address to the words of the link, in order."""
    demo_footer: str
    """What a demo site lacks and why (R-025)."""
    quotation_note: str
    """Whose words the official wording is."""
    emblem: str
    """What the emblem is, for readers who do not see it (R-024)."""
    organiser: str
    """Before the name of the office that runs the site."""
    site_id_code: str
    """Before 网站标识码."""
    party_government_mark: str
    """Text of the link to 党政机关网站标识 (R-022)."""
    missing_title: str
    """Title of the page for addresses that do not exist."""
    missing_description: str
    """What that page is for."""


CHINESE = Words(
    language_tag="zh-Hans",
    skip="跳到主要内容",
    banner_label="站点说明",
    demo_banner="演示站点：内容来自公开文件，非政府网站",
    home_label="首页",
    tools_label="阅读设置",
    elder_on="长者模式",
    elder_off="退出长者模式",
    dark_on="深色",
    dark_off="浅色",
    pointer_on="大鼠标",
    pointer_off="普通鼠标",
    read_on="朗读",
    read_off="停止朗读",
    read_label="朗读控制",
    read_pause="暂停",
    read_resume="继续",
    read_slower="慢一点",
    read_faster="快一点",
    read_error="这台设备的语音没有响应，暂时不能朗读。",
    other_language="English",
    other_language_tag="en",
    navigation_label="主导航",
    navigation={
        "home": "首页",
        "themes": "主题",
        "topics": "话题",
        "departments": "部门",
        "deadlines": "时限",
        "documents": "文件",
        "data": "数据",
    },
    search_label="搜任务、单位、文件",
    search_button="搜索",
    trail_label="当前位置",
    home="首页",
    report_heading="这个页面有问题吗？",
    report_text="发现错字、打不开的链接，或者看不懂的地方，请告诉我们。",
    report_link="报告问题",
    report_page="页面",
    report_address="网址",
    report_version="内容截至",
    report_printed="打印日期",
    find_errors="政府网站找错",
    contact="联系方式",
    footer_label="网站信息",
    footer_links={
        "/about/": "关于本站",
        "/sitemap/": "网站地图",
        "/subscribe/": "订阅",
        "/accessibility/": "无障碍声明",
        "/privacy/": "隐私说明",
        "/report/": "报告问题",
    },
    demo_footer="演示站点，没有主办单位，也没有网站标识码和备案编号。不要把这里的内容当作政府答复。",
    quotation_note="任务原文引自各级政府公开发布的文件，一字未改。以发文机关公布的文本为准。",
    emblem="中华人民共和国国徽",
    organiser="主办单位",
    site_id_code="网站标识码",
    party_government_mark="党政机关网站标识",
    missing_title="找不到这个页面",
    missing_description="这个网址没有内容。可以搜索，或者从主题、部门、时限、文件进入。",
)

ENGLISH = Words(
    language_tag="en",
    skip="Skip to main content",
    banner_label="About this site",
    demo_banner="Demonstration site: content from published documents, not a government website",
    home_label="home page",
    tools_label="Reading settings",
    elder_on="Large text",
    elder_off="Leave large text",
    dark_on="Dark",
    dark_off="Light",
    pointer_on="Large pointer",
    pointer_off="Usual pointer",
    read_on="Read aloud",
    read_off="Stop reading",
    read_label="Reading aloud",
    read_pause="Pause",
    read_resume="Continue",
    read_slower="Slower",
    read_faster="Faster",
    read_error="The voice of this device does not answer, so the page cannot be read aloud now.",
    other_language="中文",
    other_language_tag="zh-Hans",
    navigation_label="Main navigation",
    navigation={
        "home": "Home",
        "themes": "Themes",
        "topics": "Topics",
        "departments": "Offices",
        "deadlines": "Deadlines",
        "documents": "Documents",
        "data": "Data",
    },
    search_label="Search tasks, offices, documents",
    search_button="Search",
    trail_label="You are here",
    home="Home",
    report_heading="Is something wrong with this page?",
    report_text="Tell us about a misprint, a dead link or anything you cannot follow.",
    report_link="Report a problem",
    report_page="Page",
    report_address="Address",
    report_version="Content as of",
    report_printed="Printed on",
    find_errors="Report an error on a government website (in Chinese)",
    contact="Contact",
    footer_label="About the website",
    footer_links={
        "/about/": "About this site",
        "/sitemap/": "Site map",
        "/subscribe/": "Subscribe",
        "/accessibility/": "Accessibility statement",
        "/privacy/": "Privacy",
        "/report/": "Report a problem",
    },
    demo_footer=(
        "A demonstration without an organising office, site code or filing number. "
        "Nothing here is an answer from a government."
    ),
    quotation_note=(
        "The wording of each task is quoted unchanged from documents that governments published, "
        "in Chinese. The text published by the issuing office prevails."
    ),
    emblem="National emblem of the People's Republic of China",
    organiser="Organiser",
    site_id_code="Site code",
    party_government_mark="Mark of Party and government websites",
    missing_title="Page not found",
    missing_description=(
        "Nothing is at this address. Search, or start from themes, offices, deadlines or documents."
    ),
)

WORDS: Mapping[Language, Words] = {"zh": CHINESE, "en": ENGLISH}

"""Words of the search page; those of `SCRIPT_WORDS` are said by its scripts."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "search_title": ("搜索", "Search"),
    "search_description": (
        "搜任务、单位、文件：输入页面上的任何一段文字、单位的简称或拼音、文号、任务编号。",
        "Search tasks, offices and notices by any words on their pages (the records are Chinese).",
    ),
    "search_keywords": ("政务公开,搜索,查询", "disclosure,search"),
    "search_label": ("要找什么", "What are you looking for?"),
    "search_button": ("搜索", "Search"),
    "search_hint": (
        "可以输入任务里的任何一段文字、单位的简称或拼音（教体局、jtj）、文号、任务编号；几个词之间空一格。",
        (
            "Type any words of a task in Chinese, the name of an office or a topic in either "
            "language, pinyin, the number of a notice or of a task; put a space between words."
        ),
    ),
    "search_without_script": (
        "在这个页面上搜索需要 JavaScript，现在没有运行。全部内容都可以从下面的目录找到。",
        (
            "Searching on this page needs JavaScript, which is not running. "
            "Everything can be reached from the lists below."
        ),
    ),
    "search_without_engine": (
        (
            "这个浏览器缺少搜索所需的功能（解压缩或 WebAssembly），不能搜索。"
            "全部内容都可以从下面的目录找到。"
        ),
        (
            "This browser can neither unpack files nor run WebAssembly, so it cannot search. "
            "Everything can be reached from the lists below."
        ),
    ),
    "search_failed": (
        "搜索所需的文件没有载入，请检查网络后再试。全部内容也可以从下面的目录找到。",
        (
            "The files of the search did not load; please check the connection and try again. "
            "Everything can also be reached from the lists below."
        ),
    ),
    "search_ways": ("不搜索，从目录找", "Browse instead"),
    "search_ways_letters": ("单位（按拼音）", "Offices by pinyin"),
    "search_ways_offices": ("单位（按地区）", "Offices by place"),
    "search_ways_all": ("全部任务", "All tasks"),
    "search_box": ("{name}：任务、单位、文件", "{name}: tasks, offices, notices"),
    # Results
    "search_skip": ("跳到搜索结果", "Skip to the results"),
    "search_results": ("搜索结果", "Results"),
    "search_busy": ("正在搜索……", "Searching …"),
    "search_none": (
        "没有找到“{query}”。可以少写几个字，换一个说法，或者从下面的目录找。",
        "Nothing was found for “{query}”. Try fewer or other words, or the lists below.",
    ),
    "search_none_filtered": (
        "没有符合全部条件的任务。可以去掉一些条件。",
        "No task meets all conditions. Remove some of them.",
    ),
    "search_none_together": (
        "没有哪一项同时含有这几个词。每个词单独能找到：",
        "Nothing holds all of these words. Each of them alone finds:",
    ),
    "search_none_parted": (
        "没有找到连在一起的“{query}”。分开写能找到：",
        "Nothing holds “{query}” in one piece. In two words it finds:",
    ),
    "search_none_pieces": (
        "没有找到“{query}”。其中的词能找到：",
        "Nothing holds “{query}”. Of its parts these are found:",
    ),
    "search_apart_none": ("没有找到", "nothing"),
    "search_apart_near": ("只有相近的结果", "only what comes near"),
    "search_found": ("找到{tasks}。", "Found {tasks}."),
    "search_found_pages": ("找到{tasks}，另有{pages}。", "Found {tasks} and {pages}."),
    "search_found_only_pages": ("找到{pages}。", "Found {pages}."),
    "search_pages_one": ("1个页面", "1 other page"),
    "search_pages_many": ("{count}个页面", "{count} other pages"),
    "search_approximate": (
        "没有与“{query}”完全一样的文字，下面是相近的结果。",
        "Nothing holds exactly “{query}”; these results come near.",
    ),
    "search_parted": (
        "没有找到连在一起的“{query}”，已按“{parts}”查找。",
        "Nothing holds “{query}” in one piece; looked for “{parts}” instead.",
    ),
    "search_expanded": ("也按{names}查找。", "Also looked for {names}."),
    "search_expanded_more": ("{names}等{count}个名称", "{names} and others, {count} in all"),
    "search_more_pages": ("其余{count}个页面", "{count} more pages"),
    "search_more": ("再显示{count}项", "Show {count} more"),
    "search_heading": ("所属任务", "Under"),
    # Filters and order
    "search_filters": ("筛选", "Filters"),
    "search_filters_count": ("筛选（已选{count}个条件）", "Filters ({count} chosen)"),
    "search_facet_theme": ("主题", "Theme"),
    "search_facet_topic": ("话题", "Topic"),
    "search_facet_department": ("单位（牵头或责任）", "Office (leading or responsible)"),
    "search_facet_jurisdiction": ("地区", "Place"),
    "search_facet_year": ("年度", "Year"),
    "search_facet_deadline": ("时限", "Deadline"),
    "search_facet_status": ("状态", "Status"),
    "search_facet_document": ("文件", "Notice"),
    "search_facet_type": ("文种", "Type of document"),
    "search_type_resolution": ("决议", "Resolution"),
    "search_type_decision": ("决定", "Decision"),
    "search_type_order": ("命令", "Order"),
    "search_type_communique": ("公报", "Communiqué"),
    "search_type_announcement": ("公告", "Announcement"),
    "search_type_public_notice": ("通告", "Public notice"),
    "search_type_opinions": ("意见", "Opinions"),
    "search_type_notice": ("通知", "Notice"),
    "search_type_circular": ("通报", "Circular"),
    "search_type_report": ("报告", "Report"),
    "search_type_request": ("请示", "Request for instructions"),
    "search_type_reply": ("批复", "Reply"),
    "search_type_bill": ("议案", "Bill"),
    "search_type_letter": ("函", "Letter"),
    "search_type_minutes": ("纪要", "Minutes"),
    "search_type_table": ("任务表（没有公文正文）", "Table of tasks, without a letter"),
    "search_type_other": ("其他", "Other"),
    "search_facet_rest": ("其余{count}个", "{count} more"),
    "search_chosen": ("已选条件", "Conditions"),
    "search_remove": ("去掉条件", "Remove condition"),
    "search_clear": ("清除全部条件", "Clear all conditions"),
    "search_sort": ("排列", "Order"),
    "search_sort_relevance": ("按相关程度", "Most relevant first"),
    "search_sort_deadline": ("按时限先后", "Earliest deadline first"),
    "search_sort_document": ("按文件中的次序", "As in the notices"),
    # Table for download
    "search_download": ("下载这些结果（CSV 表格）", "Download these results (CSV)"),
    "search_file_name": ("搜索结果", "search-results"),
    "search_column_id": ("任务编号", "id"),
    "search_column_document": ("文件编号", "document"),
    "search_column_row": ("行", "row"),
    "search_column_theme": ("所属任务", "theme_path"),
    "search_column_requirement": ("具体要求", "requirement"),
    "search_column_lead": ("牵头", "lead"),
    "search_column_responsible": ("责任单位", "responsible"),
    "search_column_deadline": ("时限（原文）", "deadline"),
    "search_column_date": ("时限（推定日期）", "derived_date"),
    "search_column_status": ("状态", "status"),
    "search_column_url": ("网址", "url"),
    # Kinds of pages
    "search_kind_department": ("单位", "Office"),
    "search_kind_collective": ("单位合称", "Group of offices"),
    "search_kind_topic": ("话题", "Topic"),
    "search_kind_theme": ("主题", "Theme"),
    "search_kind_document": ("文件", "Notice"),
    "search_kind_jurisdiction": ("地区", "Place"),
    "search_kind_deadline": ("时限", "Deadline"),
    "search_kind_site": ("本站", "This site"),
    "search_kind_term": ("名词解释", "Explained word"),
    # What people call pages about the site; the names of 长者模式 are those of R-051
    "search_words_about": ("关于 说明 是什么网站 谁办的", "about who"),
    "search_words_subscribe": (
        "订阅日历 提醒 更改通知 关注 把这个时限加入日历 RSS",
        "subscription calendar feed reminder RSS",
    ),
    "search_words_accessibility": (
        (
            "长者模式 大字版 关怀版 老年人模式 老年模式 长辈版 关爱版 亲情版 大字 大字体 "
            "字太小 适老化 无障碍 朗读 读屏 深色 大鼠标"
        ),
        "elderly large text font size dark read aloud screen reader accessible",
    ),
    "search_words_privacy": ("隐私 个人信息 Cookie", "cookie cookies tracking"),
    "search_words_report": (
        "报错 纠错 找错 错别字 反馈 联系 这条信息有错？",
        "error mistake feedback contact",
    ),
    "search_words_sitemap": ("地图 目录 全部页面", "map all pages"),
    # Suggestions below the box of every page
    "search_suggestions": ("建议", "Suggestions"),
    "search_suggested": (
        "有{count}条建议，按向下键选择。",
        "{count} suggestions; press the down key.",
    ),
    "search_suggest_all": ("搜索“{query}”", "Search for “{query}”"),
}

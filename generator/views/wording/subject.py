"""Words of the pages of themes and topics, and of lists in general."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "theme": ("主题", "theme"),
    "themes": ("主题", "Themes"),
    "themes_lead": (
        "文件里的任务按政务公开工作的内容分成这些主题。分类是本站做的，文件自己的标题在每项任务里。",
        (
            "Tasks sorted by what they ask offices to disclose. The sorting is ours; "
            "each task keeps the headings of its own document."
        ),
    ),
    "themes_description": (
        "按主题查找政务公开任务：重点领域、政策解读、公众参与、公开平台等，写明由谁负责、什么时候公开。",
        "Disclosure tasks by theme: key areas, explaining policies, participation, platforms.",
    ),
    "topic": ("话题", "topic"),
    "topics": ("话题", "Topics"),
    "topics_lead": (
        "用平常话分的类：上学、看病、养老、住房……一项任务可以属于几个话题。分类是本站做的。",
        (
            "Everyday subjects such as schools, health care and housing. "
            "A task can belong to several; the sorting is ours."
        ),
    ),
    "topics_description": (
        "按生活中的话题查找政务公开任务：教育、就业、住房、医疗、养老、环境、办事服务等。",
        "Disclosure tasks by everyday topic: education, jobs, housing, health, environment.",
    ),
    "subject_in_place": ("{kind}，{place}", "{kind}, {place}"),
    "subject_description": (
        "“{name}”共{tasks}，每一项都写明由谁负责、什么时候公开。",
        "{name}: {tasks} from government notices, with who is responsible and by when.",
    ),
    "subject_description_in_place": (
        "{place}的“{name}”共{tasks}，每一项都写明由谁负责、什么时候公开。",
        "{name} in {place}: {tasks} from government notices, with who is responsible and by when.",
    ),
    "place": ("地区", "Place"),
    "choose_place": ("只看一个地区", "Only one place"),
    "conditions": ("已选", "Shown here"),
    "condition_remove": ("去掉", "Leave out"),
}

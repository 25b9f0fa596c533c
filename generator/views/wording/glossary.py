"""Words around the explained words."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "glossary": ("名词解释", "Words explained"),
    "glossary_lead": (
        "任务里常见的、不容易看懂的词，用平常话说一遍。解释是本站写的，不是文件原文。",
        "Words in the tasks that are hard to follow, in plain ones. The explanations are ours.",
    ),
    "glossary_description": (
        "双减、三同步、一网通办、六稳六保等词是什么意思，用平常话解释，并指出在哪些任务里出现。",
        "What 双减, 三同步, 一网通办 and other words mean, and the tasks they stand in.",
    ),
    "glossary_notes": ("名词解释（本站写的）", "Words explained (by this site)"),
    "glossary_life": ("生活和环境", "Daily life and environment"),
    "glossary_disclosure": ("公开和办事", "Disclosure and services"),
    "glossary_economy": ("经济和发展", "Economy and development"),
    "glossary_source": ("出处：", "Source: "),
    "glossary_records": ("见于：", "In: "),
    "glossary_more": ("等{count}项任务", "and others, {count} tasks in all"),
}

"""Words of the pages of places."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "places": ("地区", "Places"),
    "places_lead": (
        "发布了这些文件的地区，以及文件里点了名的单位所在的地区。",
        "Places that issued these documents, or whose offices the documents name.",
    ),
    "places_description": (
        "按地区查找政务公开任务：每个地区的文件、单位、主题和话题。",
        "Disclosure tasks by place: its documents, offices, themes and topics.",
    ),
    "place_description": (
        "{name}的政务公开任务：{counts}，可以按主题、话题和单位查找。",
        "Disclosure tasks of {name}: {counts}, by theme, topic and office.",
    ),
    "place_level": ("级别", "Level"),
    "place_above": ("上级地区", "Part of"),
    "place_below": ("下级地区", "Places within it"),
    "level_province": ("省", "Province"),
    "level_city": ("市", "City"),
    "level_county": ("县", "County"),
    "level_district": ("区", "District"),
    "level_zone": ("功能区（开发区、新区）", "Development zone"),
    "place_documents": ("文件", "Documents"),
    "place_offices": ("单位", "Offices"),
    "place_collectives": ("文件里的统称", "Collective names in its documents"),
    "figure_text": ("{value}{name}", "{value} {name}"),
    "figure_notices_one": ("份文件", "document"),
    "figure_notices_many": ("份文件", "documents"),
    "figure_tasks_one": ("项任务", "task"),
    "figure_tasks_many": ("项任务", "tasks"),
    "figure_offices_one": ("个单位", "office"),
    "figure_offices_many": ("个单位", "offices"),
}

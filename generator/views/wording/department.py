"""Words of the indexes of offices and of the pages of offices."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    # Indexes
    "departments": ("部门", "Offices"),
    "departments_order": ("排列方式", "Order"),
    "departments_by_place": ("按地区", "By place"),
    "departments_by_function": ("按职能", "By function"),
    "departments_by_pinyin": ("按拼音", "By sound"),
    "departments_title_place": ("部门", "Offices"),
    "departments_title_function": ("部门（按职能）", "Offices by function"),
    "departments_title_pinyin": ("部门（按拼音）", "Offices by the sound of their names"),
    "departments_lead_place": (
        "文件里点了名的单位，按地区排列。选一个单位，看它牵头什么、负责什么。",
        "Every office that the documents name, by place. Choose one to see what it answers for.",
    ),
    "departments_lead_function": (
        "做同一类工作的单位放在一起，方便比较各地。",
        "Offices that do the same work in different places stand together.",
    ),
    "departments_lead_pinyin": (
        "按大家平常的叫法，从A到Z排列。同一个叫法下面，是各地的单位。",
        (
            "By the pinyin of the Chinese names that people use, from A to Z, "
            "each with the offices called so."
        ),
    ),
    "departments_description_place": (
        "政务公开任务涉及的全部单位，按地区排列，每个单位写明牵头和负责的任务数。",
        "All offices with disclosure tasks, by place, with the number of their tasks.",
    ),
    "departments_description_function": (
        "政务公开任务涉及的全部单位，按教育、卫生健康、住房等职能排列。",
        "All offices with disclosure tasks, by function: education, health, housing and others.",
    ),
    "departments_description_pinyin": (
        "政务公开任务涉及的全部单位，按名称的拼音首字母排列。",
        "All offices with disclosure tasks, by the first letter of their names in pinyin.",
    ),
    "departments_anchors": ("跳到", "Go to"),
    "departments_other": ("其他单位", "Other bodies"),
    "departments_other_letter": ("其他", "Other"),
    "collectives_of": ("{place}文件里的统称", "Collective names in documents of {place}"),
    "offices_one": ("1个单位", "1 office"),
    "offices_many": ("{count}个单位", "{count} offices"),
    "collectives_one": ("1个统称", "1 collective name"),
    "collectives_many": ("{count}个统称", "{count} collective names"),
    "names_one": ("1个名称", "1 name"),
    "names_many": ("{count}个名称", "{count} names"),
    "continued": ("（续）", "(continued)"),
    # One office
    "department_place_and_id": ("{place}，{id}", "{place}, {id}"),
    "department_counts": ("{counts}。", "This office {counts}."),
    "department_comma": ("，", ", "),
    "department_and": ("，", " and "),
    "department_count_lead": ("牵头{tasks}", "leads {tasks}"),
    "department_count_responsible": ("作为责任单位{tasks}", "is responsible for {tasks}"),
    "department_count_responsible_more": (
        "另有{tasks}作为责任单位",
        "is responsible for {tasks} that it does not lead",
    ),
    "department_count_both": (
        "（其中{count}项也写为责任单位）",
        " (named as responsible, too: {count})",
    ),
    "department_count_through": (
        "有{tasks}只写了它所在的统称",
        "is part of a collective name in {tasks}",
    ),
    "department_lead": ("牵头的任务", "Tasks it leads"),
    "department_responsible": ("作为责任单位的任务", "Tasks it is responsible for"),
    "department_responsible_more": ("作为责任单位的其他任务", "Other tasks it is responsible for"),
    "department_through": ("只写了统称的任务", "Tasks given to a collective name"),
    "department_role": ("{role}（{tasks}）", "{role} ({tasks})"),
    "department_role_continued": ("{role}（{tasks}，续）", "{role} ({tasks}, continued)"),
    "department_through_hint": (
        "文件没有单独写这个单位，只写了它所在的统称：{names}。",
        "The document names only a collective that this office is part of: {names}.",
    ),
    "department_official": ("中文名称", "Chinese name"),
    "department_full": ("全称（本站加的）", "Chinese name in full (ours)"),
    "department_printed": ("文件里写作", "Printed as"),
    "department_short": ("搜索用的简称（本站加的）", "Short names for searching (ours)"),
    "department_members": ("包括", "Stands for"),
    "department_belongs": ("所在的统称", "Part of"),
    "department_siblings": ("各地同类单位", "The same elsewhere"),
    "department_valid_from": ("设立", "Since"),
    "department_valid_to": ("撤销", "Until"),
    "department_successor": ("现由", "Followed by"),
    "department_members_some": (
        "这是一个统称。文件没有列出全部成员，上面只写了从字面上能看出来的。",
        (
            "This is a collective name. The documents do not list all its members; "
            "only those that the words themselves name stand above."
        ),
    ),
    "department_members_none": (
        "这是一个统称，代表多个单位。文件没有列出是哪些单位。",
        "This is a collective name for several offices. The documents do not say which.",
    ),
    "department_open_heading": ("没有列出名单的统称", "Collective names without a list"),
    "department_open_hint": (
        "同一地区的文件还把任务交给下面这些统称。文件没有列出名单，本站没有把这些任务算到哪个单位名下。",
        (
            "Documents of the same place also give tasks to these collective names. "
            "They do not say whom they mean, so the tasks are not counted for any single office."
        ),
    ),
    "department_description": (
        "{name}：{lead}每一项都写明时限和所依据的文件。",
        "{name}. {lead} Each task has its deadline and the document it comes from.",
    ),
    "department_description_year": (
        "{name}{year}年的{tasks}，每一项都写明时限和所依据的文件。",
        "{name}, {year}: {tasks}, each with its deadline and the document it comes from.",
    ),
    "office": ("单位", "Office"),
    "year": ("年度", "Year"),
    "year_value": ("{year}年", "{year}"),
    "choose_year": ("只看一年", "Only one year"),
}

"""Records of the right form in which ids, names and references are drawn from a few words.

So they repeat, miss, point at themselves and run in circles far more often than by hand.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Strategy = st.SearchStrategy[Any]

IDS = st.sampled_from(["a", "b", "c"])
PLACES = st.sampled_from(["a", "b", "c"])
NAMES = st.sampled_from(["市教育局", "市财政局", "市", "教育局市", "各县（市、区）政府", "a"])
KEYS = st.sampled_from(["1", "2", "1.1", "1.2", "2.1"])
DAYS = st.sampled_from(["2022-12-31", "2023-06-30", "2023-12-31", "2024-02-29", "2999-01-01"])
DOCUMENTS = st.sampled_from(["a-2023", "b-2023", "c-2024"])
ROWS = st.sampled_from(["a-2023-001", "a-2023-002", "b-2023-001", "c-2024-0009"])
NUMBERS = st.sampled_from(
    ["济政办字〔2023〕41号", "济政办字[2023]041号", "无", "〔2023〕0号", "41"]
)
WORDS = st.one_of(
    st.sampled_from(
        [
            "公开名录,收费、、标准。",
            "（一）、公开 名录",
            "于2023年07月05日，依据济政办字（2023）第041号",
            "[bookmark: a]⼉（甲)",
            "- 2 -",
            "12月底前",
            "长期坚持",
            "2023年6月30日前",
            "二〇二三年六月三十日",
            "逾期",
        ]
    ),
    st.text(
        st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="\ufffd"),
        min_size=1,
        max_size=30,
    ).filter(lambda words: bool(words.strip())),
)
CELL = st.lists(NAMES, min_size=1, max_size=3, unique=True)


def record(required: dict[str, Strategy], optional: dict[str, Strategy]) -> Strategy:
    """A mapping with all of some keys and some of others."""
    return st.fixed_dictionaries(required, optional=optional)


def several(item: Strategy) -> Strategy:
    """A list with something in it."""
    return st.lists(item, min_size=1, max_size=4)


def some_of(words: list[str]) -> Strategy:
    """A list of different words."""
    return st.lists(st.sampled_from(words), min_size=1, unique=True)


JURISDICTIONS = several(
    record(
        {"id": PLACES, "name": NAMES, "kind": st.sampled_from(["city", "county"])},
        {"parent": PLACES},
    )
)
DEPARTMENT_IDS = st.builds("{}/{}".format, PLACES, IDS)
DEPARTMENTS = several(
    record(
        {"id": DEPARTMENT_IDS, "name": NAMES, "kind": st.sampled_from(["office", "collective"])},
        {
            "full_name": NAMES,
            "aliases": CELL,
            "short": CELL,
            "misprints": CELL,
            "members": st.lists(DEPARTMENT_IDS, min_size=1, max_size=3, unique=True),
            "members_open": st.just("true"),
            "valid_from": DAYS,
            "valid_to": DAYS,
            "successor": DEPARTMENT_IDS,
        },
    )
)
THEMES = several(record({"id": IDS, "name": WORDS, "description": WORDS}, {"parent": IDS}))
TOPICS = several(record({"id": IDS, "name": WORDS, "description": WORDS}, {"words": CELL}))

NOTES = several(
    record(
        {"kind": st.sampled_from(["misprint", "layout", "noise"]), "text": WORDS}, {"quote": WORDS}
    )
)
CELLS = some_of(["lead", "responsible", "requirement", "deadline"])
DEADLINE = record(
    {"kind": st.sampled_from(["month-end", "date", "ongoing"]), "text": WORDS}, {"date": DAYS}
)
TASKS = several(
    record(
        {"id": ROWS, "heading": KEYS, "requirement": WORDS},
        {
            "seq": KEYS,
            "theme": IDS,
            "topics": st.lists(IDS, min_size=1, unique=True),
            "lead": CELL,
            "lead_text": WORDS,
            "responsible": CELL,
            "responsible_text": WORDS,
            "open_list": st.just("true"),
            "deadline": DEADLINE,
            "inherited": CELLS,
            "blank": CELLS,
            "superseded_by": ROWS,
            "notes": NOTES,
        },
    )
)
HEADING = {"key": KEYS, "text": WORDS}
HEADINGS = several(
    record(HEADING, {"theme": IDS, "under": several(record(HEADING, {"theme": IDS}))})
)
FIELDS = ["seq", "theme", "theme_1", "lead", "responsible", "requirement", "deadline"]
TABLE = record(
    {
        "title": WORDS,
        "columns": several(record({"header": WORDS, "fields": some_of(FIELDS)}, {})),
    },
    {"section_rows": st.just("true")},
)
ELEMENTS = ["number", "issuer", "issued_on", "addressees", "preamble", "requirements", "cc"]
DOCUMENT = record(
    {
        "id": DOCUMENTS,
        "jurisdiction": PLACES,
        "year": st.sampled_from(["2023", "2024"]),
        "title": WORDS,
        "table": TABLE,
        "headings": HEADINGS,
        "tasks": TASKS,
    },
    {
        "number": NUMBERS,
        "issuer": NAMES,
        "issued_on": record({"date": DAYS, "text": WORDS}, {}),
        "preamble": several(WORDS),
        "not_stated": some_of(ELEMENTS),
        "based_on": several(
            record(
                {"number": NUMBERS, "title": WORDS},
                {"document": DOCUMENTS, "not_held": st.just("true")},
            )
        ),
        "notes": NOTES,
    },
)
PROGRESS = several(
    record(
        {"task": ROWS, "date": DAYS, "status": st.sampled_from(["disclosed", "update"])},
        {"note": WORDS},
    )
)

CONTENT = st.fixed_dictionaries(
    {
        "registry/jurisdictions.yml": st.builds(lambda x: {"jurisdictions": x}, JURISDICTIONS),
        "registry/departments.yml": st.builds(lambda x: {"departments": x}, DEPARTMENTS),
        "registry/themes.yml": st.builds(lambda x: {"themes": x}, THEMES),
        "registry/topics.yml": st.builds(lambda x: {"topics": x}, TOPICS),
        "documents/a-2023.yml": DOCUMENT,
        "documents/b-2023.yml": DOCUMENT,
        "progress/x.yml": st.builds(lambda x: {"progress": x}, PROGRESS),
    }
)
"""A whole content folder, path by path."""

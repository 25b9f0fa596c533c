"""An office is found first by its name, in full or in short; addresses lead to real pages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from selectolax.lexbor import LexborHTMLParser

from generator.model.catalogue import Catalogue
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.search.folding import fold
from generator.views.pinyin import spell
from tests.browser.search.conftest import BASE, AskFresh, find_all, ids_of
from tests.browser.search.corpus import Corpus
from tests.browser.search.office_names import office_names
from tests.site.built import visible

SHORT_SOUND = 4
FEW, MANY = 6, 20


@pytest.fixture(scope="module")
def names(catalogue: Catalogue, built_site: Path) -> dict[str, set[str]]:
    return office_names(catalogue, built_site)


@pytest.fixture(scope="module")
def subjects(catalogue: Catalogue, built_site: Path) -> list[Topic | Theme]:
    """Topics and themes that have a page."""
    return [
        *(topic for topic in catalogue.topics if (built_site / "topics" / topic.id).is_dir()),
        *(theme for theme in catalogue.themes if (built_site / "themes" / theme.id).is_dir()),
    ]


def test_every_office_comes_first_for_each_name_that_is_its_own(
    ask_fresh: AskFresh, names: dict[str, set[str]]
) -> None:
    shared = Counter(name for own in names.values() for name in own)
    asked = [(name, key) for key, own in names.items() for name in own if shared[name] == 1]
    answers = ask_fresh((name for name, _ in asked), limit=1)
    missed = [
        name
        for (name, office_id), found in zip(asked, answers, strict=True)
        if ids_of(found) != [office_id]
    ]
    assert len(asked) > 400
    assert missed == []


def test_a_name_that_offices_share_brings_all_of_them_first(
    ask_fresh: AskFresh, names: dict[str, set[str]]
) -> None:
    """A topic or a notice may bear it too."""
    shared = Counter(name for own in names.values() for name in own)
    asked = sorted(name for name, count in shared.items() if count > 1)
    assert len(asked) > 50
    for name, found in zip(asked, ask_fresh(asked, limit=12), strict=True):
        bearers = {key for key, own in names.items() if name in own}
        assert bearers <= set(ids_of(found)[: len(bearers) + 2]), name


def test_every_subject_comes_first_for_its_name(
    ask_fresh: AskFresh, subjects: list[Topic | Theme]
) -> None:
    """A topic and a theme may share a name; then the topic is first."""
    answers = ask_fresh((subject.name for subject in subjects), limit=2)
    for subject, found in zip(subjects, answers, strict=True):
        bearers = [one.id for one in subjects if one.name == subject.name]
        assert ids_of(found)[: len(bearers)] == bearers, subject.name


def test_whoever_types_the_words_of_a_topic_gets_it_first(
    ask_fresh: AskFresh,
    catalogue: Catalogue,
    names: dict[str, set[str]],
    subjects: list[Topic | Theme],
) -> None:
    """The words stand in content/registry/topics.yml, where editors add more."""
    asked = [
        (word, topic.id) for topic in catalogue.topics if topic in subjects for word in topic.words
    ]
    bearers: dict[str, set[str]] = {}
    for word, key in asked:
        bearers.setdefault(word, set()).add(key)
    for key, own in names.items():
        for name in own & bearers.keys():
            bearers[name].add(key)
    for subject in subjects:
        bearers.setdefault(subject.name, set()).add(subject.id)
    answers = ask_fresh((word for word, _ in asked), limit=4)
    missed = [
        word
        for (word, key), found in zip(asked, answers, strict=True)
        if key not in ids_of(found)[: len(bearers[word])]
    ]
    assert missed == []
    assert len(asked) > 100


@pytest.mark.parametrize("part", [slice(None), slice(1)])
def test_offices_and_subjects_are_found_by_their_sound(
    ask_fresh: AskFresh,
    catalogue: Catalogue,
    names: dict[str, set[str]],
    subjects: list[Topic | Theme],
    part: slice,
) -> None:
    """jiningshijiaoyuju, jnsjyj; who sounds alike may come before, and initials are shared."""
    spoken: dict[str, set[str]] = {}
    for key, name in [
        *((office.id, office.name) for office in catalogue.departments if office.id in names),
        *((subject.id, subject.name) for subject in subjects),
    ]:
        sound = "".join(syllable[part] for syllable in spell(name))
        if sound.isalpha():
            spoken.setdefault(sound, set()).add(key)
    answers = ask_fresh(spoken, limit=20)
    missed = {
        sound: ids_of(found)[:3]
        for (sound, keys), found in zip(spoken.items(), answers, strict=True)
        if not keys <= set(ids_of(found)[: MANY if len(sound) < SHORT_SOUND else FEW])
    }
    assert missed == {}
    assert len(spoken) > 100


def test_a_record_is_first_for_its_id_and_its_place(ask_fresh: AskFresh, corpus: Corpus) -> None:
    """jining-2023-021; and nothing else is found."""
    ids = [task["id"] for task in corpus.tasks]
    assert [ids_of(found) for found in ask_fresh(ids)] == [[key] for key in ids]


def test_a_record_is_first_for_its_published_title(
    ask_fresh: AskFresh, corpus: Corpus, built_site: Path
) -> None:
    """R-034: inspectors type a title and look for it. One title may stand for several records."""
    titles = {task["id"]: title_on(built_site, task["id"]) for task in corpus.tasks}
    answers = ask_fresh(titles.values(), limit=12)
    missed = {
        key: (title, ids_of(found)[:3])
        for (key, title), found in zip(titles.items(), answers, strict=True)
        if key not in ids_of(found) or not same(titles.get(ids_of(found)[0], ""), title)
    }
    assert missed == {}


def title_on(site: Path, key: str) -> str:
    """What stands largest on its page."""
    page = LexborHTMLParser((site / "tasks" / key / "index.html").read_bytes())
    return visible(page.css_first("h1"))


def same(one: str, other: str) -> bool:
    return fold(one).rstrip("…") == fold(other).rstrip("…")


def test_so_is_it_for_its_english_heading(
    browser: Browser, address: str, built_site: Path, corpus: Corpus
) -> None:
    page = browser.new_page()
    page.goto(f"{address}en/search/")
    ids = [task["id"] for task in corpus.tasks[::40]]
    titles = [title_on(built_site / "en", key) for key in ids]
    assert [ids_of(found) for found in find_all(page, titles)] == [[key] for key in ids]
    page.close()


def test_a_notice_is_first_for_its_title_and_number(
    ask_fresh: AskFresh, catalogue: Catalogue
) -> None:
    """However the brackets are typed, and without them."""
    asked = [
        (text, document.id)
        for document in catalogue.documents
        for text in (document.title, document.table.title, *ways_to_write(document.number or ""))
        if text
    ]
    answers = ask_fresh((text for text, _ in asked), limit=1)
    missed = [
        text for (text, key), found in zip(asked, answers, strict=True) if ids_of(found) != [key]
    ]
    assert missed == []


def ways_to_write(number: str) -> set[str]:
    pairs = ("〔〕", "[]", "［］", "【】", "()", "（）", "〖〗", "  ", "")
    ways = {
        number.translate({ord("〔"): pair[:1], ord("〕"): pair[1:]}) for pair in pairs if number
    }
    return ways | {way.removesuffix("号") for way in ways}


def test_every_result_leads_to_a_page(ask_fresh: AskFresh, built_site: Path) -> None:
    queries = ["公开", "教育", "济政办字〔2023〕41号", "长期坚持", "金乡县", "镇街"]
    urls = {r["url"] for found in ask_fresh(queries) for r in found["results"]}
    assert all(url.startswith(BASE) for url in urls)
    files = [built_site / url.removeprefix(BASE) / "index.html" for url in urls]
    assert [file for file in files if not file.is_file()] == []
    assert len(urls) > 250

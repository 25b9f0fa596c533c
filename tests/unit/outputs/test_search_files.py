"""The files that the browser searches with, as it reads them."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from generator.host.pagefind_cache import print_index
from generator.model.catalogue import Catalogue
from generator.outputs.search_dictionary import list_named_pages
from generator.outputs.search_files import produce_search_files
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.rendering.page import Language
from generator.search.dictionary import NamedKind, NamedPage
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_document,
    make_jurisdiction,
    make_settings,
    make_task,
    make_tasks,
    make_topic,
)

CATALOGUE = make_catalogue(
    tasks=[
        *make_tasks(2),
        make_task(id="jining-2023-003", superseded_by="jining-2023-001"),
    ]
)


@pytest.fixture(scope="module")
def files() -> Mapping[str, Any]:
    """Every file, as JSON."""
    ground = prepare_search(CATALOGUE, make_settings())
    pages = list_indexed_pages(ground)
    made = produce_search_files(ground, pages, b"")
    return {artifact.path: json.loads(artifact.content) for artifact in made}


def named(
    catalogue: Catalogue | None = None, language: Language = "zh"
) -> dict[tuple[NamedKind, str], NamedPage]:
    ground = prepare_search(catalogue or make_catalogue(), make_settings())
    pages = list_named_pages(ground, language)
    return {(page.kind, page.id): page for page in pages}


def test_every_result_has_a_file_of_its_id(files: Mapping[str, Any]) -> None:
    assert files["search/results/jining-2023-001.json"]["address"] == "/tasks/jining-2023-001/"
    assert files["search/results/jining-2023.json"]["address"] == "/documents/jining-2023/"


def test_the_table_names_records_in_their_order(files: Mapping[str, Any]) -> None:
    table = files["search/table.json"]
    assert table["documents"] == [
        {
            "id": "jining-2023",
            "jurisdiction": "jining",
            "year": "2023",
            "type": "notice",
            "numbers": [1, 2, 3],
        }
    ]
    assert table["deadline"] == {"values": ["2023-12-31"], "cells": [0, 0, 0]}


def test_a_record_that_was_replaced_is_said_to_be(files: Mapping[str, Any]) -> None:
    assert files["search/dictionary.json"]["superseded"] == ["jining-2023-003"]


def test_the_dictionary_says_which_places_are_below_which() -> None:
    """At any depth, and only those that have records."""
    places = [
        make_jurisdiction(id="shandong"),
        make_jurisdiction(id="jining", parent_id="shandong"),
        make_jurisdiction(id="jinxiang", parent_id="jining"),
        make_jurisdiction(id="weishan", parent_id="jining"),
    ]
    below = make_document(
        id="jinxiang-2023", jurisdiction_id="jinxiang", tasks=make_tasks(1, "jinxiang-2023")
    )
    documents = [make_document(), below]
    ground = prepare_search(
        make_catalogue(jurisdictions=places, documents=documents), make_settings()
    )
    made = {a.path: a.content for a in produce_search_files(ground, (), b"")}
    parts = json.loads(made["search/dictionary.json"])["parts"]
    assert parts == {"shandong": ["jining", "jinxiang"], "jining": ["jinxiang"]}


def test_the_dictionary_says_the_versions_of_all_other_files(files: Mapping[str, Any]) -> None:
    versions = files["search/dictionary.json"]["versions"]
    assert set(versions) == {"about", "table", "traditional", "pinyin", "labels", "index"}
    assert all(len(version) == 8 for version in versions.values())


def index_version(**task: object) -> str:
    ground = prepare_search(make_catalogue(tasks=[make_task(**task)]), make_settings())
    pages = list_indexed_pages(ground)
    files = produce_search_files(ground, pages, print_index(pages))
    made = {a.path: a.content for a in files}
    version: str = json.loads(made["search/dictionary.json"])["versions"]["index"]
    return version


@pytest.mark.parametrize(
    "change",
    [
        {"requirement": "推动外贸固稳提质。"},
        {"responsible_text": "市教育局按职责分工负责"},
        {"deadline": make_deadline("2023-06-30")},
    ],
)
def test_a_browser_reads_results_anew_that_show_something_else(change: dict[str, object]) -> None:
    """Words, what is asked beside them, and what only a result shows."""
    assert index_version() == index_version()
    assert index_version() != index_version(**change)


def test_traditional_characters_are_there_for_what_can_be_found(files: Mapping[str, Any]) -> None:
    pairs = dict(zip(*files["search/traditional.json"].values(), strict=True))
    assert pairs["動"] == "动"
    assert "龜" not in pairs


def test_names_are_spelled_in_pinyin(files: Mapping[str, Any]) -> None:
    assert files["search/pinyin.json"]["department"][0] == ["shi shang wu ju"]


def test_only_who_has_a_page_is_in_the_dictionary() -> None:
    idle = make_department(id="jining/x", name="市无事局")
    pages = named(make_catalogue(departments=[make_department(), idle]))
    assert (NamedKind.DEPARTMENT, "jining/commerce") in pages
    assert (NamedKind.DEPARTMENT, "jining/x") not in pages


def test_everyday_words_are_names_of_a_topic() -> None:
    pages = named(make_catalogue(topics=[make_topic(words=("上学", "读书"))]))
    assert pages[NamedKind.TOPIC, "education"].also == ("上学", "读书")


def test_a_notice_is_called_by_title_number_and_place() -> None:
    notice = named()[NamedKind.DOCUMENT, "jining-2023"]
    assert notice.own[1] == "济政办字〔2023〕41号"
    assert notice.label == "济宁市2023年"
    assert "济宁市2023年" in notice.also


def test_english_pages_know_english_names_too() -> None:
    assert "Education" in named(language="en")[NamedKind.TOPIC, "education"].own
    assert "Education" not in named()[NamedKind.TOPIC, "education"].own
    assert "Jining City 2023" in named(language="en")[NamedKind.DOCUMENT, "jining-2023"].also


def test_a_deadline_is_called_by_its_month_and_as_it_is_printed() -> None:
    deadline = named()[NamedKind.DEADLINE, "2023-12"]
    assert (deadline.own, deadline.also) == (("2023年12月",), ("12月底前",))

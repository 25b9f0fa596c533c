"""All producers run for both languages, and no two outputs have one path."""

from collections.abc import Iterator
from functools import partial

import pytest

from generator.outputs.produced import Produced
from generator.outputs.production import SamePathError, produce_site
from generator.outputs.publication import Publication
from generator.rendering.page import Artifact, Page
from tests.factories import make_catalogue, make_settings

produce_only = partial(produce_site, closing=(), last=())
"""Without the pages and files that tell of all others."""


def produce_page(publication: Publication) -> Iterator[Page]:
    yield Page(
        address=publication.addresses.at("/x/"),
        language=publication.language,
        section="tasks",
        kind="column",
        title="x",
        description="x",
        article_html="<h1>x</h1>",
    )


def produce_file(publication: Publication) -> Iterator[Artifact]:
    yield Artifact(path="x.json", content=publication.language.encode())


def test_pages_are_made_in_both_languages_and_files_once() -> None:
    outputs = produce_only(
        make_catalogue(), make_settings(), producers=(produce_page,), shared=(produce_file,)
    )
    assert [output.path for output in outputs] == [
        "x/index.html",
        "x.json",
        "en/x/index.html",
    ]


def test_two_outputs_with_one_path_are_refused() -> None:
    outputs = produce_only(
        make_catalogue(), make_settings(), producers=(produce_page, produce_page), shared=()
    )
    with pytest.raises(SamePathError, match=r"x/index\.html"):
        list(outputs)


def test_page_and_file_with_one_path_are_refused() -> None:
    def produce_clash(_: Publication) -> Iterator[Artifact]:
        yield Artifact(path="x/index.html", content=b"")

    outputs = produce_only(
        make_catalogue(), make_settings(), producers=(produce_page,), shared=(produce_clash,)
    )
    with pytest.raises(SamePathError):
        list(outputs)


def test_outputs_are_made_one_by_one() -> None:
    made: list[str] = []

    def produce_slowly(publication: Publication) -> Iterator[Page]:
        for page in produce_page(publication):
            made.append(page.address)
            yield page

    outputs = produce_only(
        make_catalogue(), make_settings(), producers=(produce_slowly,), shared=()
    )
    next(iter(outputs))
    assert made == ["/x/"]


def test_the_closing_pages_are_told_what_was_made_in_their_language() -> None:
    told: list[list[str]] = []

    def close(publication: Publication, produced: Produced) -> Iterator[Artifact]:
        told.append([page.address for page in produced.in_language(publication.language)])
        yield Artifact(path=f"{publication.language}.txt", content=b"")

    outputs = produce_site(
        make_catalogue(),
        make_settings(),
        producers=(produce_page,),
        shared=(),
        closing=(close,),
        last=(),
    )
    assert [output.path for output in outputs][-1] == "en.txt"
    assert told == [["/x/"], ["/en/x/"]]


def test_the_last_files_are_told_everything() -> None:
    told: list[object] = []

    def finish(_: object, __: object, produced: Produced) -> Iterator[Artifact]:
        told.append((list(produced.pages), dict(produced.sizes)))
        yield Artifact(path="last.txt", content=b"")

    outputs = produce_site(
        make_catalogue(),
        make_settings(),
        producers=(produce_page,),
        shared=(produce_file,),
        closing=(),
        last=(finish,),
    )
    assert [output.path for output in outputs][-1] == "last.txt"
    assert told == [(["/x/", "/en/x/"], {"x.json": 2})]

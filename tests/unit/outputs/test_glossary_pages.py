from generator.outputs.glossary_pages import produce_glossary
from tests.factories import make_catalogue, make_publication, make_task


def test_no_explained_word_no_page() -> None:
    catalogue = make_catalogue(tasks=[make_task(requirement="公布电话。")])
    assert list(produce_glossary(make_publication(catalogue))) == []


def test_every_word_has_its_anchor() -> None:
    catalogue = make_catalogue(tasks=[make_task(requirement="推进“双减”和“三同步”。")])
    (page,) = produce_glossary(make_publication(catalogue))
    assert 'id="double-reduction"' in page.article_html
    assert 'id="three-in-step"' in page.article_html
    assert "\x02tasks/jining-2023-001/" in page.article_html


def test_the_english_page_explains_in_english() -> None:
    catalogue = make_catalogue(tasks=[make_task(requirement="推进“双减”。")])
    (page,) = produce_glossary(make_publication(catalogue, "en"))
    assert "Less homework" in page.article_html
    assert "减轻" not in page.article_html.replace("《关于进一步减轻", "")

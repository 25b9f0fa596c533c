"""A page or file that could not be written or linked is refused where it is made."""

import pytest

from generator.rendering.page import Artifact, Page
from tests.unit.rendering.pages import make_page


@pytest.mark.parametrize(
    "address", ["tasks/x/", "/tasks/x", "/任务/", "//example.com/", "/tasks//x/", ""]
)
def test_an_address_that_is_not_ours_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not a page address"):
        make_page(address=address)


def test_a_translation_is_an_address_too() -> None:
    with pytest.raises(ValueError, match="not a page address"):
        make_page(translation="en")


@pytest.mark.parametrize(
    ("address", "path"), [("/", "index.html"), ("/en/tasks/x/", "en/tasks/x/index.html")]
)
def test_a_page_is_written_as_the_index_of_its_folder(address: str, path: str) -> None:
    page: Page = make_page(address=address)
    assert page.path == path


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../x", "data//x.json", "data/./x.json"])
def test_a_file_stays_inside_the_site(path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside the site"):
        Artifact(path=path, content=b"")

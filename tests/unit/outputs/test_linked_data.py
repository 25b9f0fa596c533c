"""Records and notices in schema.org terms."""

from datetime import date

from generator.model.document import IssueDate
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.linked_data import describe_data, describe_document
from generator.outputs.task_pages import produce_task_pages
from generator.views.addresses import Addresses
from generator.views.data_page import FileView
from tests.factories import make_catalogue, make_document, make_publication, make_settings

ISSUED = make_document(issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"))
SETTINGS = make_settings(site_url="https://a.gov.cn/")


def test_notice_is_a_report_with_what_it_states() -> None:
    assert describe_document(ISSUED, SETTINGS, Addresses(language="zh")) == {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": ISSUED.title,
        "identifier": "济政办字〔2023〕41号",
        "inLanguage": "zh-Hans",
        "dateCreated": "2023-07-05",
        "publisher": {"@type": "GovernmentOrganization", "name": "济宁市人民政府办公室"},
        "url": "https://a.gov.cn/documents/jining-2023/",
    }


def test_what_a_notice_does_not_state_is_absent() -> None:
    bare = make_document(number=None, issuer=None)
    found = describe_document(bare, SETTINGS, Addresses(language="zh"))
    assert not {"identifier", "publisher", "dateCreated"} & set(found)


def test_record_is_a_part_of_its_notice() -> None:
    (page,) = produce_task_pages(make_publication(make_catalogue(documents=[ISSUED])))
    data = page.json_ld
    assert data is not None
    assert data["@type"] == "CreativeWork"
    assert data["identifier"] == "jining-2023-001"
    part = data["isPartOf"]
    assert isinstance(part, dict)
    assert part["identifier"] == "济政办字〔2023〕41号"


def test_nothing_is_called_legislation() -> None:
    publication = make_publication(make_catalogue(documents=[ISSUED]))
    pages = (*produce_task_pages(publication), *produce_document_pages(publication))
    assert not any("Legislation" in str(page.json_ld) for page in pages)


def test_the_page_of_downloads_describes_the_whole_set_as_a_dataset() -> None:
    """R-107: each file once, with its full address; descriptions of the data are not the data."""
    publication = make_publication(make_catalogue(documents=[ISSUED]), site_url="https://a.gov.cn/")
    files = [
        FileView(name=name, address=f"/data/{name}", size="1 KB", description="")
        for name in ("tasks.csv", "tasks.json", "datapackage.json")
    ]
    found = describe_data(files, publication, address="/data/")
    assert (found["@type"], found["url"]) == ("Dataset", "https://a.gov.cn/data/")
    assert found["distribution"] == [
        {
            "@type": "DataDownload",
            "name": f"tasks.{suffix}",
            "contentUrl": f"https://a.gov.cn/data/tasks.{suffix}",
            "encodingFormat": kind,
        }
        for suffix, kind in (("csv", "text/csv"), ("json", "application/json"))
    ]
    assert "license" not in found

"""What the pages of one language share."""

from datetime import date

import pytest
import yaml
from markupsafe import Markup

from generator.model.task import Withdrawal
from generator.views.entry import Entry
from generator.views.task_row import TaskRowView, view_task_row
from generator.views.voice import Voice
from tests.factories import ROOT, make_catalogue, make_publication, make_task

WITHDRAWN = make_task(
    id="jining-2023-002", withdrawn=Withdrawal(on=date(2024, 1, 1), reason="个人信息")
)


def test_every_listed_record_has_its_row() -> None:
    publication = make_publication(make_catalogue(tasks=[make_task(), WITHDRAWN]))
    assert "推动外贸固稳提质" in publication.rows_html["jining-2023-001"]
    with pytest.raises(KeyError):
        publication.rows_html["jining-2023-002"]


def test_a_row_is_rendered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    viewed: list[str] = []

    def view(entry: Entry, voice: Voice) -> TaskRowView:
        viewed.append(entry.id)
        return view_task_row(entry, voice)

    monkeypatch.setattr("generator.outputs.publication.view_task_row", view)
    rows = make_publication().rows_html
    first, second = rows["jining-2023-001"], rows["jining-2023-001"]
    assert first == second
    assert type(first) is type(second) is Markup
    assert viewed == ["jining-2023-001"]


def test_withdrawn_record_is_an_entry_and_not_listed() -> None:
    publication = make_publication(make_catalogue(tasks=[make_task(), WITHDRAWN]))
    assert [entry.row for entry in publication.entries] == [1, 2]
    assert [entry.row for entry in publication.listed] == [1]


def test_rows_lead_to_pages_of_their_language() -> None:
    row = make_publication(language="en").rows_html["jining-2023-001"]
    assert "en/tasks/jining-2023-001/" in row
    assert 'lang="zh-Hans"' in row


def test_fields_of_a_view_are_the_parameters_of_its_component() -> None:
    component = ROOT / "templates" / "components" / "task_row.yaml"
    parameters = yaml.safe_load(component.read_text(encoding="utf-8"))["parameters"]
    assert set(TaskRowView._fields) == set(parameters)

"""Makes the data files of a small site and their descriptions."""

from __future__ import annotations

from pathlib import Path

from generator.model.catalogue import Catalogue
from generator.outputs.metadata.producer import produce_metadata
from generator.outputs.production import produce_site
from generator.outputs.tables.directory import produce_directory
from generator.outputs.tables.offices import produce_offices
from generator.outputs.tables.producer import produce_tables, produce_workbooks
from generator.outputs.task_data import produce_task_twins
from generator.rendering.page import Artifact
from tests.factories import make_catalogue, make_progress, make_settings, make_tasks


def make_files(catalogue: Catalogue | None = None, **settings: object) -> dict[str, bytes]:
    """All files, by path."""
    if catalogue is None:
        catalogue = make_catalogue(tasks=make_tasks(3), progress=(make_progress(),))
    outputs = produce_site(
        catalogue,
        make_settings(**{"site_url": "https://a.gov.cn/zwgk/", **settings}),
        producers=(),
        shared=(
            produce_task_twins,
            produce_tables,
            produce_workbooks,
            produce_directory,
            produce_offices,
        ),
        closing=(produce_metadata,),
        last=(),
    )
    return {output.path: output.content for output in outputs if isinstance(output, Artifact)}


def save(files: dict[str, bytes], folder: Path) -> Path:
    """Write them, and give the folder of the data."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "data"

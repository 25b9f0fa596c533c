"""Describes the files of a data set: where they are, how large, and their hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.outputs.metadata.graph import Iri, Literal, Node
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.views.data_files import MEDIA_TYPES

_MEDIA = "https://www.iana.org/assignments/media-types/"
_SHA256 = Iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")


def describe_files(
    stems: Sequence[str], page: str, publication: Publication, produced: Produced
) -> Iterator[tuple[str, Node]]:
    """Those that there are, in order of stem and format."""
    for stem in stems:
        for suffix, media_type in MEDIA_TYPES.items():
            path = f"{stem}.{suffix}"
            if path in produced.digests:
                yield "dcat:distribution", _file(path, media_type, page, publication, produced)


def _file(
    path: str, media_type: str, page: str, publication: Publication, produced: Produced
) -> Node:
    settings = publication.settings
    checksum = Node(
        type="spdx:Checksum",
        statements=(
            ("spdx:algorithm", _SHA256),
            (
                "spdx:checksumValue",
                Literal(text=produced.digests[path], type="xsd:hexBinary"),
            ),
        ),
    )
    return Node(
        iri=absolute(settings, f"/{path}#file"),
        type="dcat:Distribution",
        statements=(
            ("dct:title", Literal(text=path.rpartition("/")[2])),
            ("dcat:accessURL", Iri(absolute(settings, page))),
            ("dcat:downloadURL", Iri(absolute(settings, f"/{path}"))),
            ("dcat:mediaType", Iri(_MEDIA + media_type)),
            (
                "dcat:byteSize",
                Literal(text=str(produced.sizes[path]), type="xsd:nonNegativeInteger"),
            ),
            ("spdx:checksum", checksum),
        ),
    )

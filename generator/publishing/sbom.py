"""Lists what a site is made with and every file it ships, as CycloneDX (R-129)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.publishing.manifest import Manifest

SPECIFICATION = "1.5"

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def write_sbom(lock: str, files: Manifest, version: str) -> str:
    """The bill of materials; without a time or a random number, so that equal input is equal."""
    components = [*_libraries(lock), *_files(files)]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "taizhang",
                "name": "taizhang",
                "version": version,
            }
        },
        "components": components,
        "dependencies": [
            {
                "ref": "taizhang",
                "dependsOn": [c["bom-ref"] for c in components if c["type"] == "library"],
            }
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _libraries(lock: str) -> Iterator[dict[str, object]]:
    """Every pinned library with the hashes of the files that may be installed."""
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock):
        pinned = _PINNED.match(entry)
        if pinned is not None:
            name, version = pinned.groups()
            purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}"
            yield {
                "type": "library",
                "bom-ref": purl,
                "name": name,
                "version": version,
                "purl": purl,
                "hashes": [{"alg": "SHA-256", "content": h} for h in _HASH.findall(entry)],
            }


def _files(files: Manifest) -> Iterator[dict[str, object]]:
    for path, digest in sorted(files.items()):
        yield {
            "type": "file",
            "bom-ref": f"file:{path}",
            "name": path,
            "hashes": [{"alg": "SHA-256", "content": digest}],
        }

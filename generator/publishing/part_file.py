"""What a part of a site holds, written into its folder, so that another machine can join it.

Times of files do not survive the way from one machine to another; here each has its hash. A part is
believed only as far as it can be checked: what is missing or differs is made again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Any

from generator.publishing.ledger import Ledger, Remembered
from generator.publishing.staging import stamp_of

PART = "part.json"
"""Where it stands in the folder of a part; no page of a site has this address."""

ONLY, PARTS, SPLIT = "TAIZHANG_ONLY", "TAIZHANG_PARTS", "TAIZHANG_SPLIT_SEARCH"
"""How a build is asked by its environment: ids of places with commas; folders of parts; whether
each part has an index of its own."""

FOLDER = "parts"
"""Parts are written below this folder of the project, each by the names of its places."""


def part_folder(root: Path, places: Iterable[str]) -> Path:
    """Where a part is written."""
    return root / FOLDER / "+".join(sorted(places))


def part_file(ledger: Ledger, folder: Path) -> bytes:
    """The file of the part that was just written to a folder."""
    portions = {key: [shows.hex(), made] for key, (shows, made) in ledger.portions.items()}
    hashes = {path: _digest(folder / path) for path in sorted(ledger.stamps)}
    told = {"common": ledger.common.hex(), "hashes": hashes, "portions": portions}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def read_part(folder: Path) -> Ledger:
    """The ledger of a part; an empty one where the folder holds none that can be read."""
    try:
        told = json.loads((folder / PART).read_bytes())
        portions = {
            str(key): (bytes.fromhex(shows), [_remembered(one) for one in made])
            for key, (shows, made) in told["portions"].items()
        }
        ledger = Ledger(common=bytes.fromhex(told["common"]), portions=portions)
        for path, digest in told["hashes"].items():
            stamp = stamp_of(str(folder / path)) if _is_inside(path) else None
            if stamp is not None and _digest(folder / path) == digest:
                ledger.stamps[path] = stamp
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        return Ledger()
    return ledger


def portions_of(folder: Path) -> tuple[str, ...]:
    """The keys of what a part holds, without a look at its files."""
    try:
        return tuple(json.loads((folder / PART).read_bytes())["portions"])
    except (OSError, ValueError, TypeError, LookupError):
        return ()


def _remembered(one: Any) -> Remembered | str:  # noqa: ANN401 - as the file says
    if isinstance(one, str):
        return one
    path, page, size, digest = one
    return (path, None if page is None else tuple(page), size, digest)


def _is_inside(path: str) -> bool:
    """A part names its own files only."""
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in path


def _digest(file: Path) -> str:
    return blake2b(file.read_bytes(), digest_size=16).hexdigest()

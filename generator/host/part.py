"""Whether this build makes a part of the site, or joins parts; `taizhang build` says so."""

from __future__ import annotations

import os
from pathlib import Path

from generator.publishing.part_file import ONLY, PART, PARTS, SPLIT


class MissingPartError(Exception):
    """A folder that is no part."""

    def __init__(self, folder: Path) -> None:
        """Name it."""
        super().__init__(
            f"--from 的文件夹里没有做好的部分：{folder}。先运行 taizhang build --only 地区编号。\n"
            f"--from names a folder without a part: {folder}; run taizhang build --only PLACE first"
        )


def asked_places() -> frozenset[str]:
    """The places of the part that is asked for; none: the whole site."""
    return frozenset(filter(None, os.environ.get(ONLY, "").split(",")))


def given_parts() -> tuple[Path, ...]:
    """The folders of parts that the site is joined from."""
    return tuple(Path(one) for one in os.environ.get(PARTS, "").split(os.pathsep) if one)


def splits_search() -> bool:
    """Whether each part is searched by an index of its own."""
    return bool(os.environ.get(SPLIT))


def check_parts() -> None:
    """A folder that was named and is none is a slip, not a part to be made again."""
    for folder in given_parts():
        if not (folder / PART).is_file():
            raise MissingPartError(folder)

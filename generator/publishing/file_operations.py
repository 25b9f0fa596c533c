"""Everything that publishing does to a disk, one method each, so that a test can stop any of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


class FileOperations:
    """The disk of this machine."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it."""
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, file: Path, content: bytes) -> None:
        """Write a whole file."""
        file.write_bytes(content)

    def rename(self, old: Path, new: Path) -> None:
        """Give something a name; what had that name before is gone in the same step."""
        old.replace(new)

    def link(self, name: Path, target: str) -> None:
        """Make a symbolic link."""
        name.symlink_to(target, target_is_directory=True)

    def remove(self, path: Path) -> None:
        """Remove a file, a link or a folder with all that is in it."""
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def flush(self) -> None:
        """Wait until everything is on the disk: a name must never outlive what it names."""
        if hasattr(os, "sync"):
            os.sync()

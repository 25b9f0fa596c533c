"""A preview sees a saved file sooner than the server of MkDocs does by itself."""

from __future__ import annotations

from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.host.preview_server import EACH, look_often


def test_files_are_looked_at_often_by_one_observer(tmp_path: Path) -> None:
    with LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path)) as server:
        for _ in range(2):  # A path may be watched for two reasons.
            server.watch(str(tmp_path))
        before = server.observer
        look_often(server)
        (looking,) = server.observer.emitters
        assert looking.timeout == EACH
        assert looking.watch.path == str(tmp_path)
        assert not before.emitters

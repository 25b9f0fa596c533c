"""Three searches over the same records, each as a small site with a function `ask`."""

from __future__ import annotations

import gzip
import html
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from pagefind.service import get_executable

from generator.host.search_site import index_site
from generator.model.catalogue import Catalogue
from generator.settings import Settings
from generator.views.entry import list_entries
from tests.project import ROOT

EXTENDED = ROOT / ".cache/pagefind-extended/pagefind_bin_extended/pagefind_extended"
"""Where `make bench-search` puts it; inside .venv it would index our own site."""

Texts = Mapping[str, tuple[str, ...]]
"""The texts of each record by its id."""

Build = Callable[[Catalogue, Settings, Path], None]
"""Writes the site of one search into a folder."""

_PAGE = (
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><script type="module">{}</script>'
)

_OURS = """
import { answerTo } from './assets/search/find.js';
import { loadTable } from './assets/search/table.js';
window.askAll = async (query) => {
  const { ids } = await answerTo(query, {});
  return { total: ids.length, ids };
};
window.ask = async (query, limit) => {
  const { total, results } = await window.taizhang.find(query, { limit });
  await loadTable(); // The page counts what each filter would leave.
  return { total, ids: results.map((result) => result.id) };
};
"""

_PAGEFIND = """
let engine;
const names = await (await fetch('names.json')).json();
window.ask = async (query) => {
  engine = engine || (await import('./pagefind/pagefind.js'));
  const { results } = await engine.search(query);
  return { total: results.length, ids: results.map((result) => names[result.id]) };
};
"""

_THEME = """
let ready;
const start = () => new Promise((resolve) => {
  const worker = new Worker('WORKER');
  worker.onmessage = ({ data }) => data.type === 1 && resolve(worker);
  fetch('search/search_index.json').then((answer) => answer.json()).then((index) =>
    worker.postMessage({ type: 0, data: { ...index, options: { suggest: false } } }));
});
window.ask = async (query) => {
  ready = ready || start();
  const worker = await ready;
  const { items } = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => data.type === 3 && resolve(data.data);
    worker.postMessage({ type: 2, data: query });
  });
  const ids = items.map(([first]) => first.location.split('/')[0]).filter(Boolean);
  return { total: ids.length, ids };
};
"""


def texts_of(catalogue: Catalogue, settings: Settings) -> Texts:
    """What each record says."""
    return {
        entry.id: (
            entry.task.requirement,
            *(heading.text for heading in entry.theme_path),
            *entry.task.lead,
            *entry.task.responsible,
        )
        for entry in list_entries(catalogue, settings.as_of)
    }


def build_ours(catalogue: Catalogue, settings: Settings, folder: Path) -> None:
    """Our index, our files, our scripts."""
    for artifact in index_site(catalogue, settings):
        _write(folder / artifact.path, artifact.content)
    shutil.copytree(ROOT / "templates/assets/js/search", folder / "assets/search")
    _write(folder / "index.html", _PAGE.format(_OURS).encode())


def build_standard(catalogue: Catalogue, settings: Settings, folder: Path) -> None:
    """Pagefind with the program that our own search runs, which cuts Chinese nowhere."""
    _build_pagefind(get_executable() or Path("pagefind"), texts_of(catalogue, settings), folder)


def build_extended(catalogue: Catalogue, settings: Settings, folder: Path) -> None:
    """Pagefind with its larger program, made for Chinese too."""
    _build_pagefind(EXTENDED, texts_of(catalogue, settings), folder)


def _build_pagefind(program: Path, all_texts: Texts, folder: Path) -> None:
    """Ordinary pages, indexed and asked as the documentation of Pagefind says."""
    pages = folder.parent / "pages"
    for key, texts in all_texts.items():
        body = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
        page = f'<html lang="zh-CN"><body><h1>{html.escape(texts[0][:24])}</h1>{body}</body></html>'
        _write(pages / key / "index.html", page.encode())
    command = [str(program), "--site", str(pages), "--output-path", str(folder / "pagefind")]
    subprocess.run(command, check=True, capture_output=True)
    _write(folder / "names.json", json.dumps(_names(folder)).encode())
    _write(folder / "index.html", _PAGE.format(_PAGEFIND).encode())


def build_theme(catalogue: Catalogue, settings: Settings, folder: Path) -> None:
    """A MkDocs site of ordinary pages with the search of the theme.

    What the search reads is made from their Markdown; a page itself is left bare, because the theme
    would take minutes to dress ten thousand of them.
    """
    source = folder.parent / "source"
    for key, texts in texts_of(catalogue, settings).items():
        text = "\n\n".join((f"# {texts[0][:24]}", *texts, ""))
        _write(source / "docs" / f"{key}.md", text.encode())
    _write(
        source / "mkdocs.yml",
        b"site_name: x\ntheme: {name: material, language: zh, font: false, custom_dir: bare}\n",
    )
    _write(source / "bare" / "main.html", b"{{ page.content }}")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, check=True, capture_output=True, cwd=source)
    (worker,) = folder.glob("assets/javascripts/workers/search.*.js")
    script = _THEME.replace("WORKER", worker.relative_to(folder).as_posix())
    _write(folder / "index.html", _PAGE.format(script).encode())


ENGINES: Mapping[str, Build] = {
    "ours": build_ours,
    "Pagefind, standard": build_standard,
    "Pagefind, extended": build_extended,
    "the theme's search": build_theme,
}
"""Each with the name that the table bears."""


def _names(folder: Path) -> Mapping[str, str]:
    """Record ids by the names that Pagefind gives to pages."""
    names: dict[str, str] = {}
    for file in folder.glob("pagefind/fragment/*.pf_fragment"):
        fragment = json.loads(gzip.decompress(file.read_bytes())[12:])
        names[file.stem] = fragment["url"].strip("/")
    return names


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

"""Our templates and components as HTML, strict about what they are given and escaping all of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from jinja2.runtime import Context, new_context
from markupsafe import Markup

from generator.rendering.dates import chinese_date, chinese_number, english_date, number_mark
from generator.rendering.direct_code import DirectEnvironment, KeptCode
from generator.rendering.languages import in_language
from generator.rendering.links import link, outward

FILTERS = {
    "link": link,
    "outward": outward,
    "chinese_date": chinese_date,
    "english_date": english_date,
    "chinese_number": chinese_number,
    "number_mark": number_mark,
    "in_language": lambda text, language: Markup(in_language(text, language)),  # noqa: S704
}
"""All filters beside Jinja's own; what else a page shows is worded by its view."""


class Templates:
    """The folder of templates, ready to render."""

    __slots__ = ("_environment", "_globals", "_templates")

    def __init__(self, folder: Path, *, bytecode: Path | None = None) -> None:
        """Read from `folder`; keep compiled templates in `bytecode` if that is given."""
        self._templates: dict[str, jinja2.Template] = {}
        self._environment = DirectEnvironment(
            loader=jinja2.FileSystemLoader(folder),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=_bytecode_cache(bytecode),
        )
        self._environment.filters.update(FILTERS)
        self._globals = dict(self._environment.globals)
        self._environment.tests["external"] = is_external

    def render(self, template: str, /, **values: object) -> Markup:
        """Render a whole template: `render("pages/task.html", view=view)`."""
        ready = self._templates.get(template)
        if ready is None:
            ready = self._templates[template] = self._environment.get_template(template)
        try:
            html = "".join(ready.root_render_func(self._context(ready, values)))
        except Exception:  # noqa: BLE001 - as Jinja does: the error names the line of the template
            self._environment.handle_exception()
        return str.__new__(Markup, html)  # Our environment has escaped every value.

    def _context(self, template: jinja2.Template, values: Mapping[str, object]) -> Context:
        """What Jinja makes at each rendering, without looking its globals through twice."""
        parent = {**self._globals, **values}
        return new_context(self._environment, template.name, template.blocks, parent, shared=True)

    def component(self, name: str, /, **parameters: object) -> Markup:
        """Call the macro of components/<name>.html; an unknown parameter is an error."""
        module: Any = self._environment.exports[f"components/{name}.html"]
        html: Markup = getattr(module, name)(**parameters)
        return html


def is_external(url: str) -> bool:
    """Tell whether a link leaves the hosts of government, so that a component says so (R-028)."""
    host = urlsplit(url).hostname or ""
    return not host.endswith((".gov.cn", ".政务", ".xn--zfr164b"))


def _bytecode_cache(folder: Path | None) -> jinja2.BytecodeCache | None:
    if folder is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return KeptCode(str(folder))

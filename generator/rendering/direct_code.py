"""Compiles templates to Python that asks less at run time than Jinja's own: the same HTML, sooner.

Jinja looks every attribute up through its environment, wraps every printed text in Markup, and
sorts the arguments of a macro out at each call. Half the time of a page went there. Our templates
need none of it: an attribute is an attribute or a word, a text is printed once, and a macro is a
function with named parameters.
"""

# The names of what is overridden are Jinja's own.
# ruff: noqa: N802, FBT001, FBT002, ANN401

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType, MappingProxyType
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from jinja2.environment import TemplateModule

try:
    from markupsafe._speedups import _escape_inner
except ImportError:  # A machine without a compiler.
    from markupsafe._native import _escape_inner

escape_text = _escape_inner
"""Escapes a text, and gives the same object where there is nothing to escape."""

VERSION = "2"
"""Another code is kept under another name between builds."""

MAPPINGS = frozenset({dict, MappingProxyType})
"""What words come in: words.lead is words["lead"]."""


REMEMBERED = {"components/fact.html": "fact"}
"""Components that stand on many pages with equal parameters, none of which is markup: to compare,
markup and the text that it was made from are one."""

MOST_REMEMBERED = 1 << 9
"""Records of one notice, which come one after the other, share most, so few are as good as many; an
office that a hundred places have takes 40 KB for the links to all the others."""


class DirectCode(CodeGenerator):
    """Writes the Python of one template."""

    def write_commons(self) -> None:
        """Make what follows local: it is asked for dozens of times on a page."""
        super().write_commons()
        for name in ("escape_text", "print_other", "as_markup", "mappings", "named", "exports"):
            self.writeline(f"{name} = environment.{name}")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """An attribute of an object, or a value of a mapping."""
        self.write(f"(v[{node.attr!r}] if (v := ")
        self.visit(node.node, frame)
        self.write(f").__class__ in mappings else v.{node.attr})")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """A call of a macro or of a method, neither of which wants the context."""
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller)
            return
        if isinstance(node.node, nodes.Getattr):
            self.visit(node.node.node, frame)
            self.write(f".{node.node.attr}(")
        else:
            self.visit(node.node, frame)
            self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_FromImport(self, node: nodes.FromImport, frame: Frame) -> None:
        """Components are made once; what they export is taken as it is."""
        if not isinstance(node.template, nodes.Const):
            super().visit_FromImport(node, frame)
            return
        self.writeline(f"included_template = exports[{node.template.value!r}]", node)
        for name in node.names:
            exported, own = name if isinstance(name, tuple) else (name, name)
            self.writeline(f"{frame.symbols.ref(own)} = included_template.{exported}")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """A function with named parameters; one that takes any argument stays what Jinja makes."""
        if macro_ref.accesses_kwargs or macro_ref.accesses_varargs or macro_ref.accesses_caller:
            super().macro_def(macro_ref, frame)
            return
        names = [argument.name for argument in macro_ref.node.args]
        parameters = ", ".join(f"{name}=missing" for name in names)
        name = getattr(macro_ref.node, "name", "caller")
        self.write(
            f"named({name!r}, (lambda macro: lambda {parameters}: "
            f"as_markup(macro({', '.join(names)})))(macro))"
        )

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """Escape a text at once; leave markup; ask about anything else."""
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("(escape_text(v) if (kind := (v := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(").__class__) is str else v if kind is Markup else print_other(v))")


class DirectEnvironment(jinja2.Environment):
    """An environment whose templates are compiled by `DirectCode`."""

    code_generator_class = DirectCode
    escape_text = staticmethod(escape_text)
    mappings = MAPPINGS

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.exports = Exports(self)

    @staticmethod
    def named(name: str, macro: FunctionType) -> FunctionType:
        """Let a macro that is called wrongly be named in the error."""
        macro.__name__ = macro.__qualname__ = name
        return macro

    @staticmethod
    def as_markup(html: str) -> Markup:
        """What a macro returns: its own text, escaped already."""
        return str.__new__(Markup, html)

    @staticmethod
    def print_other(value: object) -> str:
        """A number, or something with markup of its own; absence has a wording of its own."""
        if value is None:
            raise jinja2.UndefinedError("None was printed: test for absence and say what is absent")
        return escape(value)


class Exports(dict[str, "TemplateModule"]):
    """What each file of components exports; each is made when it is first asked for."""

    __slots__ = ("_environment",)

    def __init__(self, environment: jinja2.Environment) -> None:
        """Nothing is made yet."""
        super().__init__()
        self._environment = environment

    def __missing__(self, name: str) -> TemplateModule:
        """Make one and keep it."""
        module = self[name] = self._environment.get_template(name).module
        macro = REMEMBERED.get(name)
        if macro is not None:
            setattr(module, macro, remember(getattr(module, macro)))
        return module


def remember(macro: Callable[..., Markup]) -> Callable[..., Markup]:
    """A macro that gives what it gave before for equal values."""
    known: dict[tuple[object, ...], Markup] = {}

    def recall(*values: object, **named: object) -> Markup:
        try:
            found = None if named else known.get(values)
        except TypeError:  # Values that can change.
            return macro(*values)
        if found is None:
            found = macro(*values, **named)
            if not named:
                if len(known) >= MOST_REMEMBERED:
                    known.clear()
                known[values] = found
        return found

    return recall


class KeptCode(jinja2.FileSystemBytecodeCache):
    """Compiled templates between builds, apart from those of another code."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The name of the file that is kept."""
        return super().get_cache_key(f"{VERSION}|{name}", filename)

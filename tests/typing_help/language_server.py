"""Speaks with the YAML language server as an editor does, over its input and output."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast

_PATIENCE = 60.0


class LanguageServer:
    """One server for one folder; each file is opened once, with the text that is being typed."""

    def __init__(self, program: Path, root: Path, settings: Mapping[str, Any]) -> None:
        self.root, self.settings, self.asked = root, settings, 0
        self.told: dict[str, list[dict[str, Any]]] = {}
        """What it objects to, by file."""
        self.process = subprocess.Popen(
            ["node", str(program), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        folder = {"uri": root.as_uri(), "name": root.name}
        snippets = {"completionItem": {"snippetSupport": True}}
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "workspaceFolders": [folder],
                "capabilities": {
                    "textDocument": {"completion": snippets, "publishDiagnostics": {}},
                    "workspace": {"configuration": True, "workspaceFolders": True},
                },
            },
        )
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": {}}})
        while self._read().get("method") != "workspace/configuration":
            pass  # it knows no schema before it has asked for the settings

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()

    def complete(self, path: str, text: str) -> dict[str, str]:
        """What it offers at the ‖ of a text, each with what stands beside it."""
        at, position = self._open(path, text)
        found = self.ask("textDocument/completion", {"textDocument": at, "position": position})
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: str(item.get("documentation") or "") for item in items}

    def hover(self, path: str, text: str) -> str:
        """What it says of the word at the ‖ of a text."""
        at, position = self._open(path, text)
        found = self.ask("textDocument/hover", {"textDocument": at, "position": position})
        return str(found["contents"]["value"]) if found else ""

    def objections(self, path: str, text: str) -> list[str]:
        """What it underlines in a text."""
        at, _ = self._open(path, f"{text}‖")
        deadline = time.monotonic() + _PATIENCE
        while at["uri"] not in self.told and time.monotonic() < deadline:
            self._read()
        return [each["message"] for each in self.told[at["uri"]]]

    def _open(self, path: str, text: str) -> tuple[dict[str, str], dict[str, int]]:
        before, _, behind = text.partition("‖")
        uri = (self.root / path).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": before + behind}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        line = before.count("\n")
        return {"uri": uri}, {"line": line, "character": len(before) - before.rfind("\n") - 1}

    def ask(self, method: str, params: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """The answer to a request."""
        self.asked += 1
        self._send({"id": self.asked, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self.asked and "method" not in message:
                return message.get("result")

    def _read(self) -> dict[str, Any]:
        """The next message; what the server asks itself is answered on the way."""
        stream = cast("BinaryIO", self.process.stdout)
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(stream.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.told[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            items = message["params"].get("items", []) if message.get("params") else []
            answers = [self.settings.get(item.get("section"), {}) for item in items]
            self._send({"id": message["id"], "result": answers})
        return message

    def _send(self, message: Mapping[str, Any]) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = cast("BinaryIO", self.process.stdin)
        stream.write(b"Content-Length: %d\r\n\r\n" % len(raw) + raw)
        stream.flush()

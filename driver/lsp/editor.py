"""An editor without a screen: speaks the Language Server Protocol to `backlint lsp`.

Session keeps what the server sent; wait() takes the first message that fits.
"""
import json
import os
import pathlib
import queue
import subprocess
import threading
import time

BACKLINT = os.environ.get("BACKLINT", "backlint")
CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True,
                               "codeDescriptionSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
    },
    "workspace": {"workspaceEdit": {"documentChanges": True}},
    "window": {"workDoneProgress": True},
}


class Session:
    """One run of the server, in `folder`."""

    def __init__(self, folder, *words, cache=None, capabilities=None, options=None, start=True):
        self.folder = pathlib.Path(folder)
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache or self.folder.parent / "cache")}
        self.process = subprocess.Popen([BACKLINT, "lsp", *words], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, cwd=self.folder.parent,
                                        env=environment)
        self.messages = queue.Queue()
        self.kept = []
        self.versions, self.texts = {}, {}
        self.next = 1
        threading.Thread(target=self.listen, daemon=True).start()
        if start:
            self.start(capabilities or CAPABILITIES, options)

    def listen(self):
        stream = self.process.stdout
        while True:
            length = None
            while (line := stream.readline()) not in (b"\r\n", b""):
                name, value = line.split(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.messages.put(None)
                return
            self.messages.put(json.loads(stream.read(length)))

    def start(self, capabilities, options=None):
        parameters = {"processId": os.getpid(), "rootUri": self.uri(""),
                      "capabilities": capabilities}
        if options:
            parameters["initializationOptions"] = options
        result = self.request("initialize", parameters)
        self.notify("initialized", {})
        return result

    # Messages

    def send(self, message):
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n" % len(text) + text)

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def notify(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters=None):
        """Sends a request; its number."""
        self.next += 1
        message = {"id": self.next, "method": method}
        self.send({**message, "params": parameters} if parameters is not None else message)
        return self.next

    def request(self, method, parameters=None):
        number = self.ask(method, parameters)
        answer = self.wait(lambda m: m.get("id") == number and "method" not in m)
        return answer

    def result(self, method, parameters=None):
        answer = self.request(method, parameters)
        assert "error" not in answer, answer
        return answer["result"]

    def wait(self, fits, seconds=120):
        """The first message that fits, of those not taken yet."""
        for message in self.kept:
            if fits(message):
                self.kept.remove(message)
                return message
        end = time.monotonic() + seconds
        while True:
            try:
                message = self.messages.get(timeout=max(end - time.monotonic(), 0))
            except queue.Empty:
                raise AssertionError(f"no such message in {seconds} s; others: {self.kept}") from None
            assert message is not None, "the server hung up"
            if "method" in message and "id" in message:  # A question of the server's.
                self.send({"id": message["id"], "result": None})
            if fits(message):
                return message
            self.kept.append(message)

    # Documents

    def uri(self, name):
        return (self.folder / name).as_uri() if name else self.folder.as_uri()

    def open(self, name):
        self.texts[name] = (self.folder / name).read_text(encoding="utf-8")
        self.versions[name] = 1
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(name), "languageId": "cpp", "version": 1, "text": self.texts[name]}})

    def change(self, name, old, new):
        """Replaces a piece of the buffer, as one incremental change."""
        text = self.texts[name]
        at = text.index(old)
        self.versions[name] += 1
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri(name), "version": self.versions[name]},
            "contentChanges": [{"range": {"start": position(text, at),
                                          "end": position(text, at + len(old))}, "text": new}]})
        self.texts[name] = text[:at] + new + text[at + len(old):]

    def save(self, name):
        (self.folder / name).write_text(self.texts[name], encoding="utf-8")
        self.notify("textDocument/didSave", {"textDocument": {"uri": self.uri(name)}})

    def close(self, name):
        self.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(name)}})

    def diagnostics(self, name, version=None, seconds=120):
        """The next ones of a file, of its text as it is or of `version`."""
        version = self.versions.get(name) if version is None else version
        return self.wait(lambda m: m.get("method") == "textDocument/publishDiagnostics"
                         and m["params"]["uri"] == self.uri(name)
                         and m["params"].get("version") == version,
                         seconds)["params"]["diagnostics"]

    def edit(self, name, old, new):
        """Changes, saves, and gives what the server then says of the file."""
        self.change(name, old, new)
        self.save(name)
        return self.diagnostics(name)

    def forget(self):
        """Drops what came until now."""
        while not self.messages.empty():
            message = self.messages.get()
            if message and "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})
        self.kept.clear()

    def end(self, status=0):
        self.result("shutdown")
        self.notify("exit", {})
        assert self.process.wait(30) == status


def position(text, at):
    line = text.count("\n", 0, at)
    begin = text.rfind("\n", 0, at) + 1
    return {"line": line, "character": len(text[begin:at].encode("utf-16-le")) // 2}


def piece(text, span):
    """The text of a range of the protocol."""
    lines = text.split("\n")
    def offset(at):
        line = lines[at["line"]].encode("utf-16-le")[:2 * at["character"]]
        return sum(len(l) + 1 for l in lines[:at["line"]]) + len(line.decode("utf-16-le"))
    return text[offset(span["start"]):offset(span["end"])]

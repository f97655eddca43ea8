#!/usr/bin/env python3
"""`backlint lsp` as an editor sees it: a session of edits, and input that is none."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import editor

BACKLINT = os.environ["BACKLINT"]
RULE = "backend-sql-concatenation"
QUERY = """\
#pragma once
#include <string>
#include <pqxx/pqxx>
inline void find(pqxx::work &work, const std::string &name) {
  work.exec("select * from users where name = '" + name + "'");
}
"""
SERVER = """\
#include "db/query.h"
int main(int argc, char **argv) {
  pqxx::connection connection("");
  pqxx::work work(connection);
  find(work, argv[1]);
}
"""
OTHER = """\
#include <string>
#include <pqxx/pqxx>
void other(pqxx::work &work, const std::string &city) {
  /* \U0001F600 \u00e4 */ work.exec("delete from t where city = " + city);
}
"""
QUERY_H, SERVER_CPP, OTHER_CPP = "include/db/query.h", "src/server.cpp", "src/other.cpp"


def project(folder):
    """A small project in a folder that has to be encoded in a URI."""
    app = pathlib.Path(folder) / "an \u00e4pp#1"
    for name, text in (("backlint.toml", ""), (QUERY_H, QUERY), (SERVER_CPP, SERVER),
                       (OTHER_CPP, OTHER)):
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_text(text, encoding="utf-8")
    return app


def only(diagnostics):
    assert len(diagnostics) == 1, diagnostics
    return diagnostics[0]


def lifecycle(folder):
    session = editor.Session(project(folder), start=False)
    assert session.request("textDocument/hover", {})["error"]["code"] == -32002
    session.notify("textDocument/didOpen", {})  # Dropped.
    answer = session.start(editor.CAPABILITIES)["result"]
    assert answer["serverInfo"]["name"] == "backlint"
    assert answer["capabilities"]["textDocumentSync"]["save"] is not None
    assert session.request("initialize", {"capabilities": {}})["error"]["code"] == -32600
    assert session.request("textDocument/definition", {})["error"]["code"] == -32601
    assert session.request("textDocument/hover", {})["error"]["code"] == -32602
    session.notify("$/cancelRequest", {"id": 1})
    session.notify("$/setTrace", {"value": "off"})
    session.notify("no/such", [1])
    assert session.result("shutdown") is None
    assert session.request("textDocument/hover", {})["error"]["code"] == -32600
    session.notify("exit", {})
    assert session.process.wait(30) == 0
    for ending in (lambda s: s.notify("exit", {}), lambda s: s.process.stdin.close()):
        session = editor.Session(folder / "an \u00e4pp#1")
        ending(session)
        assert session.process.wait(30) == 1


def malformed(folder):
    session = editor.Session(project(folder))
    frame = lambda text: b"Content-Length: %d\r\n\r\n%s" % (len(text), text)
    deep = b'{"jsonrpc":"2.0","id":1,"method":"x","params":' + b"[" * 100000 + b"]" * 100000 + b"}"
    for bytes_, code in (
            (b"Content-Length: x\r\n\r\n", -32700), (b"Content-Length: -5\r\n\r\n", -32700),
            (b"Content-Type: json\r\n\r\n", -32700), (b"nonsense\r\n\r\n", -32700),
            (b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", -32700),
            (b"x" * 10000, -32700), (b"\r\n\r\n", -32700), (frame(b"{"), -32700),
            (frame(b"\xff\xfe"), -32700), (frame(b""), -32700), (frame(deep), -32700),
            (frame(b"[]"), -32600), (frame(b"1"), -32600), (frame(b"{}"), -32600),
            (frame(b'{"jsonrpc":"1.0","id":3,"method":"x"}'), -32600),
            (frame(b'{"jsonrpc":"2.0","id":[],"method":"x"}'), -32600),
            (frame(b'{"jsonrpc":"2.0","id":3,"method":7}'), -32600),
            (frame(b'{"jsonrpc":"2.0","id":3,"method":"x","params":7}'), -32600),
            (b"Content-Length: 99999999\r\n\r\n" + b"y" * 99999999, -32700)):
        session.forget()
        session.raw(bytes_)
        error = session.wait(lambda m: "error" in m, 30)
        assert error["error"]["code"] == code, (bytes_[:60], error)
        assert session.request("no/such", {})["error"]["code"] == -32601
    # In pieces, names in any case, and two at once.
    body = b'{"jsonrpc":"2.0","id":70,"method":"no/such"}'
    for part in (b"conTent-", b"length: %d\r" % len(body), b"\nContent-Type: x\r\n\r", b"\n" + body[:9],
                 body[9:] + frame(body.replace(b"70", b"71"))):
        session.raw(part)
        time.sleep(0.02)
    for number in (70, 71):
        session.wait(lambda m: m.get("id") == number, 10)
    # Parameters that make no sense; documents that are not there.
    uri = session.uri(OTHER_CPP)
    for method in ("textDocument/didOpen", "textDocument/didChange", "textDocument/didSave",
                   "textDocument/didClose", "textDocument/hover", "textDocument/codeAction"):
        for parameters in ({}, [], {"textDocument": 1}, {"textDocument": {"uri": 5}},
                           {"textDocument": {"uri": "file:///%zz", "text": ""}},
                           {"textDocument": {"uri": "untitled:1", "text": ""},
                            "position": {"line": -1, "character": 1e300}},
                           {"textDocument": {"uri": uri}, "contentChanges": [1, {}, {"text": 1}, {
                               "text": "", "range": {"start": {"line": 9, "character": 9},
                                                     "end": {"line": 1, "character": 1}}}],
                            "range": {"start": {}}}):
            session.notify(method, parameters)
            session.ask(method, parameters)
    assert session.request("no/such", {})["error"]["code"] == -32601
    session.end()


def findings(folder):
    """They appear, tell their path, change with other files, and vanish."""
    session = editor.Session(project(folder))
    session.open(QUERY_H)
    finding = only(session.diagnostics(QUERY_H))
    assert finding["code"] == RULE and finding["source"] == "backlint", finding
    assert finding["severity"] == 2 and "name" in finding["message"], finding
    assert finding["codeDescription"]["href"].endswith(f"docs/rules/{RULE}.md"), finding
    assert editor.piece(QUERY, finding["range"]).startswith('"select'), finding
    places = {step["location"]["uri"] for step in finding["relatedInformation"]}
    assert places == {session.uri(QUERY_H), session.uri(SERVER_CPP)}, places
    first = finding["relatedInformation"][0]
    assert first["location"]["uri"] == session.uri(SERVER_CPP) and "main" in first["message"], first

    session.open(SERVER_CPP)
    assert session.diagnostics(SERVER_CPP) == []
    # What the save of one file does to another that is open.
    session.forget()
    session.edit(SERVER_CPP, "argv[1]", '"me"')
    assert session.diagnostics(QUERY_H) == []
    session.edit(SERVER_CPP, '"me"', "argv[1]")
    only(session.diagnostics(QUERY_H))
    # And to one that is not.
    session.close(QUERY_H)
    session.versions.pop(QUERY_H)
    assert session.diagnostics(QUERY_H) == []
    session.edit(SERVER_CPP, "argv[1]", '"me"')
    session.edit(SERVER_CPP, '"me"', "argv[1]")
    only(session.diagnostics(QUERY_H))

    assert session.edit(SERVER_CPP, "find(work, argv[1]);",
                        'work.exec("select " + std::string(argv[1]));') != []
    assert session.edit(SERVER_CPP, 'work.exec("select " + std::string(argv[1]));', "") == []
    session.end()


def places(folder):
    """UTF-16, text that moved since the last save, files that come."""
    app = project(folder)
    session = editor.Session(app)
    session.open(OTHER_CPP)
    finding = only(session.diagnostics(OTHER_CPP))
    assert editor.piece(OTHER, finding["range"]) == '"delete from t where city = " + city', finding
    hover = lambda line, character: session.result("textDocument/hover", {
        "textDocument": {"uri": session.uri(OTHER_CPP)},
        "position": {"line": line, "character": character}})
    span = finding["range"]["start"]
    page = hover(span["line"], span["character"] + 3)
    assert page["contents"]["kind"] == "markdown" and page["range"] == finding["range"]
    for part in ("What it finds", "Instead", "city"):
        assert part in page["contents"]["value"], page
    assert hover(0, 0) is None
    # Unsaved lines above it move it.
    session.change(OTHER_CPP, "#include <string>\n", "#include <string>\n\n\n// more\n")
    assert hover(span["line"], span["character"] + 3) is None
    assert hover(span["line"] + 3, span["character"] + 3)["range"]["start"]["line"] == span["line"] + 3
    session.save(OTHER_CPP)
    assert only(session.diagnostics(OTHER_CPP))["range"]["start"]["line"] == span["line"] + 3
    # A source that was not there when the server started.
    (app / "src/new.cpp").write_text(OTHER.replace("other", "newer"), encoding="utf-8")
    session.open("src/new.cpp")
    assert session.diagnostics("src/new.cpp") == []  # What is known so far.
    only(session.diagnostics("src/new.cpp"))
    session.end()


def suppressions(folder):
    """The action at the end of a line, in a comment, above a raw string; then it is quiet."""
    session = editor.Session(project(folder))
    session.open(OTHER_CPP)
    code = '  /* \U0001F600 \u00e4 */ work.exec("delete from t where city = " + city);'
    for line, wanted in (
            (code, code + f" // NOLINT({RULE}): reason"),
            (code + " // why", code + f" // why NOLINT({RULE}): reason"),
            (code + " // NOLINT(x): y", code + f" // NOLINT({RULE}, x): y"),
            ('  work.exec(R"(delete from t\n  where city = )" + city);',
             f'  // NOLINTNEXTLINE({RULE}): reason\n'
             '  work.exec(R"(delete from t\n  where city = )" + city);')):
        text = session.texts[OTHER_CPP]
        old = text[text.index("{\n") + 2:text.rindex("\n}")]
        finding = only(session.edit(OTHER_CPP, old, line))
        action = only(session.result("textDocument/codeAction", {
            "textDocument": {"uri": session.uri(OTHER_CPP)}, "range": finding["range"],
            "context": {"diagnostics": [finding], "only": ["quickfix"]}}))
        assert RULE in action["title"] and action["kind"] == "quickfix", action
        change = only(action["edit"]["documentChanges"])
        assert change["textDocument"]["version"] == session.versions[OTHER_CPP]
        edit = only(change["edits"])
        assert edit["range"]["start"] == edit["range"]["end"], edit
        text, at = session.texts[OTHER_CPP], edit["range"]["start"]
        before = editor.piece(text, {"start": {"line": 0, "character": 0}, "end": at})
        assert session.edit(OTHER_CPP, text, before + edit["newText"] + text[len(before):]) == []
        assert wanted in session.texts[OTHER_CPP], session.texts[OTHER_CPP]
    nothing = {"textDocument": {"uri": session.uri(OTHER_CPP)},
               "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}},
               "context": {"diagnostics": [], "only": ["refactor"]}}
    assert session.result("textDocument/codeAction", nothing) == []
    session.end()


def plainEditor(folder):
    """One that can do nothing gets nothing that it does not know."""
    session = editor.Session(project(folder), capabilities={"general": {}})
    session.open(OTHER_CPP)
    finding = only(session.wait(lambda m: m.get("method") == "textDocument/publishDiagnostics")
                   ["params"]["diagnostics"])
    assert not {"relatedInformation", "codeDescription"} & set(finding), finding
    hover = session.result("textDocument/hover", {
        "textDocument": {"uri": session.uri(OTHER_CPP)}, "position": finding["range"]["start"]})
    assert hover["contents"]["kind"] == "plaintext" and "`" not in hover["contents"]["value"]
    action = only(session.result("textDocument/codeAction", {
        "textDocument": {"uri": session.uri(OTHER_CPP)}, "range": finding["range"],
        "context": {"diagnostics": []}}))
    assert list(action["edit"]["changes"]) == [session.uri(OTHER_CPP)], action
    assert not [m for m in session.kept if "id" in m and "method" in m]
    session.end()


def wholeProject(folder):
    session = editor.Session(project(folder), options={"scope": "project"})
    session.open(SERVER_CPP)
    assert session.diagnostics(SERVER_CPP) == []
    for name in (QUERY_H, OTHER_CPP):
        only(session.diagnostics(name))
    session.end()


def configuration(folder):
    app = project(folder)
    session = editor.Session(app)
    session.open(OTHER_CPP)
    only(session.diagnostics(OTHER_CPP))
    changed = lambda: session.notify("workspace/didChangeWatchedFiles", {"changes": [
        {"uri": session.uri("backlint.toml"), "type": 2}]})
    (app / "backlint.toml").write_text("[rules]\ndisabel = []\n", encoding="utf-8")
    changed()
    text = session.wait(lambda m: m.get("method") == "window/showMessage")["params"]["message"]
    assert "disabel" in text and "disable" in text, text
    (app / "backlint.toml").write_text(f'[rules]\ndisable = ["{RULE}"]\n', encoding="utf-8")
    changed()
    assert session.diagnostics(OTHER_CPP) == []
    (app / "backlint.toml").write_text("", encoding="utf-8")
    changed()
    only(session.diagnostics(OTHER_CPP))
    session.end()


def reviewerOf(session):
    children = pathlib.Path(f"/proc/{session.process.pid}/task/{session.process.pid}/children")
    return [int(word) for word in children.read_text().split()]


def busy(folder):
    """Answers come while a review goes on; saves that come together are one review; a review
    that dies is begun anew."""
    app = project(folder)
    slow = "".join(f"#include <{name}>\n" for name in ("regex", "iostream", "map", "functional"))
    for number in range(6):
        (app / f"src/slow{number}.cpp").write_text(slow, encoding="utf-8")
    session = editor.Session(app, "-j", "1")
    session.open(OTHER_CPP)
    session.wait(lambda m: m.get("method") == "window/workDoneProgress/create")
    began = time.monotonic()
    assert session.request("no/such", {})["error"]["code"] == -32601
    assert time.monotonic() - began < 1
    os.kill(only(reviewerOf(session)), signal.SIGKILL)
    text = session.wait(lambda m: m.get("method") == "window/showMessage")["params"]["message"]
    assert "anew" in text, text
    session.save(OTHER_CPP)
    only(session.diagnostics(OTHER_CPP))
    kinds = {m["params"]["value"]["kind"] for m in session.kept if m.get("method") == "$/progress"}
    assert {"begin", "end"} <= kinds, kinds

    session.forget()
    for _ in range(30):
        session.change(OTHER_CPP, "#include <string>", "\n#include <string>")
        session.save(OTHER_CPP)
    finding = only(session.diagnostics(OTHER_CPP))
    assert editor.piece(session.texts[OTHER_CPP], finding["range"]).startswith('"delete'), finding
    told = [m for m in session.kept if m.get("method") == "textDocument/publishDiagnostics"]
    assert len(told) < 15, len(told)
    assert only(reviewerOf(session))
    session.end()


def commandLine(folder):
    app = project(folder)
    run = lambda *words: subprocess.run([BACKLINT, "lsp", *words], capture_output=True, text=True,
                                        cwd=app, stdin=subprocess.DEVNULL, check=False)
    for words, part in ((["nowhere"], "no such folder"), (["--nope"], "no option"),
                        (["a", "b"], "one folder")):
        done = run(*words)
        assert done.returncode == 2 and part in done.stderr and not done.stdout, done
    assert run("--stdio").returncode == 1


def main():
    tests = [lifecycle, malformed, findings, places, suppressions, plainEditor, wholeProject,
             configuration, busy, commandLine]
    wanted = sys.argv[1:]
    failed = 0
    for test in tests:
        if wanted and test.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(pathlib.Path(folder).resolve())
            except Exception as error:  # pylint: disable=broad-except
                failed += 1
                print(f"{test.__name__}: {type(error).__name__}: {error}")
                if wanted:
                    raise
    count = len(wanted or tests)
    print(f"{count - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

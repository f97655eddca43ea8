#!/usr/bin/env python3
"""How long an editor waits after a save, on a real project.

Usage: timing.py FOLDER [-p BUILD_DIR] [--saves N] [--headers] [--seconds S]

Works on a copy. Each save follows an edit that a compiler notices: another
function at the end of a source, or of a header with --headers. A save is
answered when the diagnostics of that version of the file arrive. Exit status 1
if 95 % of the saves took longer than S seconds (default: no limit).
"""
import argparse
import json
import pathlib
import resource
import shutil
import sys
import tempfile
import time

import editor

SOURCES = {".cpp", ".cc", ".cxx"}
HEADERS = {".h", ".hpp", ".hh"}


def copied(folder, database, place):
    """The project and its compile database in `place`; the words for the server."""
    target = place / folder.name
    shutil.copytree(folder, target, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    (target / "backlint.toml").touch()
    if not database:
        return target, []
    text = (database / "compile_commands.json").read_text(encoding="utf-8")
    (place / "compile_commands.json").write_text(text.replace(str(folder), str(target)),
                                                 encoding="utf-8")
    return target, ["-p", str(place)]


def sourcesOf(folder, database, headers):
    """Names from the folder; with a database only what it compiles."""
    endings = HEADERS if headers else SOURCES
    names = [p.relative_to(folder) for p in sorted(folder.rglob("*"))
             if p.suffix in endings and not {"build", "third_party", "vendor"} & set(p.parts)]
    if database and not headers:
        entries = json.loads((database / "compile_commands.json").read_text(encoding="utf-8"))
        known = {pathlib.Path(e["directory"], e["file"]).resolve() for e in entries}
        names = [n for n in names if (folder / n).resolve() in known]
    return [str(n) for n in names]


def measure(session, names, saves):
    """Seconds from each save to its diagnostics."""
    for name in names:
        session.open(name)
    began = time.monotonic()
    for name in names:
        session.diagnostics(name, seconds=3600)
    print(f"first review {time.monotonic() - began:.1f} s, {len(names)} files open")
    took = []
    for number in range(saves):
        name = names[number % len(names)]
        last = session.texts[name].splitlines(keepends=True)[-1]
        guard = "" if last.endswith("\n") else "\n"
        session.forget()
        text = session.texts[name]
        addition = f"{guard}inline int backlintEdit{number}(int a) {{ return a + {number}; }}\n"
        session.versions[name] += 1
        end = editor.position(text, len(text))
        session.notify("textDocument/didChange", {
            "textDocument": {"uri": session.uri(name), "version": session.versions[name]},
            "contentChanges": [{"range": {"start": end, "end": end}, "text": addition}]})
        session.texts[name] = text + addition
        began = time.monotonic()
        session.save(name)
        session.diagnostics(name, seconds=600)
        took.append(time.monotonic() - began)
    return took


def percentile(took, share):
    ordered = sorted(took)
    return ordered[min(int(len(ordered) * share / 100), len(ordered) - 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("-p", dest="database", type=pathlib.Path)
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--headers", action="store_true")
    parser.add_argument("--seconds", type=float)
    given = parser.parse_args()
    folder = given.folder.resolve()
    names = sourcesOf(folder, given.database, given.headers)
    with tempfile.TemporaryDirectory() as place:
        target, words = copied(folder, given.database, pathlib.Path(place).resolve())
        session = editor.Session(target, *words, cache=pathlib.Path(place) / "cache")
        took = measure(session, names, given.saves)
        session.end()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{folder.name}: {len(took)} saves, seconds: " + ", ".join(
        f"p{share} {percentile(took, share):.2f}" for share in (50, 75, 90, 95, 99))
        + f", most {max(took):.2f}; within 2 s: "
        f"{100 * sum(t <= 2 for t in took) / len(took):.0f} %; peak of a process {peak} MiB")
    return 1 if given.seconds and percentile(took, 95) > given.seconds else 0


if __name__ == "__main__":
    sys.exit(main())

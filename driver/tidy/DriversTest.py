#!/usr/bin/env python3
"""The plugin in what runs clang-tidy: its own options, run-clang-tidy, clang-tidy-diff, CMake."""
import json
import sys
import tempfile

import yaml

from hosts import CLANG, FLAGS, HEADERS, LLVM, LOAD, PLUGIN, TIDY, Cases, Project, glued, lines, missing, places, source, there

HEADER = "#pragma once\n" + source(glued()).replace("void run", "inline void drop")
LISTS = """\
cmake_minimum_required(VERSION 3.20)
project(shop CXX)
add_library(shop STATIC a.cpp b.cpp)
target_compile_features(shop PRIVATE cxx_std_20)
target_include_directories(shop SYSTEM PRIVATE {headers})
"""


def database(project, *names):
    project.write("build/compile_commands.json", json.dumps(
        [{"directory": str(project.folder), "file": str(project.folder / name),
          "arguments": ["clang++", *FLAGS, "-c", str(project.folder / name)]} for name in names]))


# The default of -header-filter.
HEADERS_SEEN = ["drop.h"] if int(LLVM) >= 22 else []


def exported(cases, project):
    """--export-fixes: each finding with its notes, at the bytes where they are."""
    text = source("  std::string text = \"löschen '\" + id;", "  sqlite3_exec(db, (text + \"'\").c_str(), 0, 0, 0);")
    path = project.write("ü.cpp", text)
    done = project.tidy("--export-fixes=fixes.yaml", "ü.cpp")
    with open(project.folder / "fixes.yaml", encoding="utf-8") as file:
        fixes = yaml.safe_load(file)
    found = fixes["Diagnostics"]
    cases.equal("one finding", [each["DiagnosticName"] for each in found], ["backend-sql-concatenation"], done)
    for each in found:
        data = path.read_bytes()
        message = each["DiagnosticMessage"]
        at = data[:message["FileOffset"]].decode()
        line, column = at.count("\n") + 1, len(at.encode()) - len(at[:at.rfind("\n") + 1].encode()) + 1
        cases.expect("the offset is the place", f"ü.cpp:{line}:{column}: warning: {message['Message']}" in done.stdout,
                     (line, column), done)
        spans = [data[r["FileOffset"]:r["FileOffset"] + r["Length"]].decode() for r in message.get("Ranges", [])]
        cases.expect("the range is the expression", spans and all(s.startswith(("\"", "text")) for s in spans), spans)
        notes = each.get("Notes", [])
        cases.expect("notes tell the path", notes and all(n["FilePath"] == str(path) and n["FileOffset"] > 0
                                                          for n in notes), each)
        cases.equal("the build directory", each.get("Level"), "Warning")


def own_options(cases, project):
    project.write("drop.h", HEADER)
    project.write("a.cpp", '#include "drop.h"\n' + source(glued()))
    for words, wanted in (([], {"a.cpp", *HEADERS_SEEN}), (["-header-filter=drop"], {"a.cpp", "drop.h"}),
                          (["-header-filter=other"], {"a.cpp"})):
        done = project.tidy(*words, "a.cpp")
        cases.equal(f"files with {words}", {name for name, _ in places(done)}, wanted, done)
    for words, status in (([], 0), (["-warnings-as-errors=*"], 1), (["-warnings-as-errors=backend-sql-*"], 1),
                          (["-warnings-as-errors=backend-logged-*"], 0)):
        done = project.tidy(*words, "a.cpp")
        cases.equal(f"status with {words}", done.returncode, status, done)
    done = project.tidy("-line-filter=[{\"name\":\"a.cpp\",\"lines\":[[1,2]]}]", "a.cpp")
    cases.equal("a line filter", lines(done), [], done)
    two = project.write("b.cpp", source(glued("id + id")))
    done = project.tidy("a.cpp", two)
    cases.equal("two sources in one process", sorted({name for name, _ in places(done)}), ["a.cpp", "b.cpp", *HEADERS_SEEN], done)


def run_clang_tidy(cases, project):
    if missing(f"run-clang-tidy-{LLVM}"):
        return
    database(project, "a.cpp", "b.cpp")
    done = project.run(f"run-clang-tidy-{LLVM}", "-quiet", "-p", "build", "-export-fixes", "all.yaml", *LOAD)
    cases.equal("run-clang-tidy", sorted({name for name, _ in places(done)}), ["a.cpp", "b.cpp", *HEADERS_SEEN], done)
    with open(project.folder / "all.yaml", encoding="utf-8") as file:
        cases.equal("and its fixes", sorted({each["DiagnosticMessage"]["FilePath"].rsplit("/")[-1]
                                             for each in yaml.safe_load(file)["Diagnostics"]}), ["a.cpp", "b.cpp", *HEADERS_SEEN])
    done = project.run(f"run-clang-tidy-{LLVM}", "-quiet", "-p", "build", *LOAD, "-warnings-as-errors=*", "b.cpp")
    cases.equal("its status", (done.returncode, [name for name, _ in places(done)]), (1, ["b.cpp"]), done)


def clang_tidy_diff(cases, project):
    if missing(f"clang-tidy-diff-{LLVM}.py"):
        return
    database(project, "c.cpp")
    old = source(glued(), "", "")
    project.write("c.cpp", source(glued(), "", glued("id + id")))
    project.write("old/c.cpp", old)
    diff = project.run("diff", "-U0", "--label", "a/c.cpp", "--label", "b/c.cpp", "old/c.cpp", "c.cpp").stdout
    done = project.run(f"clang-tidy-diff-{LLVM}.py", "-clang-tidy-binary", TIDY, "-p1", "-path", "build", "-quiet",
                       "-load", PLUGIN, "-checks=-*,backend-*", input=diff)
    cases.equal("clang-tidy-diff", lines(done), [6], done)


def cmake(cases, project):
    if missing("cmake") or missing("ninja") or missing(CLANG):
        return
    project.write("CMakeLists.txt", LISTS.format(headers=" ".join(HEADERS)))
    command = f"{TIDY};-load;{PLUGIN};-checks=-*,backend-*"
    for more, status in (("", 0), (";-warnings-as-errors=backend-*", 1)):
        configured = project.run("cmake", "-S", ".", "-B", f"cmake{status}", "-G", "Ninja",
                                 f"-DCMAKE_CXX_COMPILER={CLANG}", f"-DCMAKE_CXX_CLANG_TIDY={command}{more}")
        done = project.run("cmake", "--build", f"cmake{status}", "--", "-k", "0")
        cases.equal(f"CMAKE_CXX_CLANG_TIDY{more}", (min(done.returncode, 1), sorted({n for n, _ in places(done)})),
                    (status, ["a.cpp", "b.cpp", *HEADERS_SEEN]), configured, done)


def main():
    if not there():
        return 0
    cases = Cases()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        project.write("backlint.toml", "")
        for step in (exported, own_options, run_clang_tidy, clang_tidy_diff, cmake):
            step(cases, project)
    return cases.end()


sys.exit(main())

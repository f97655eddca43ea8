#!/usr/bin/env python3
"""Folders without a compile database, end to end.

Each case writes a tree: what is read of it, with which flags, and what is said
of what is missing.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
API = """\
#pragma once
struct sqlite3;
extern "C" int sqlite3_exec(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
extern "C" char *getenv(const char *);
"""
BODY = """\
void find(sqlite3 *db) {
  std::string name = getenv("QUERY_STRING");
  sqlite3_exec(db, ("select * from t where name = '" + name + "'").c_str(), nullptr, nullptr, nullptr);
}
"""
SOURCE = '#include <string>\n#include "api.h"\n' + BODY


class Tree:
    def __init__(self, root):
        self.root = root
        os.makedirs(root)

    def write(self, name, text=SOURCE):
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, command="check", *words, paths=()):
        return subprocess.run([BACKLINT, command, *(paths or [self.root]), "--no-cache", *words], cwd=self.root,
                              capture_output=True, text=True, timeout=120)

    def found(self, *words, paths=()):
        """Files with a finding, by name."""
        done = self.run("check", "--format", "jsonl", "--fail-level", "none", *words, paths=paths)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return sorted({x["file"] for x in lines if x["kind"] == "finding"})

    def whole(self, *files):
        """These have a finding, and all was read."""
        text = self.run().stdout
        assert self.found() == sorted(files), text
        assert "not everything was read" not in text, text


def ignored(tree):
    """.gitignore, in no checkout and with one below another; excludes beside it."""
    tree.write("api.h", API)
    tree.write(".gitignore", "# made\n*.gen.cpp\n!keep.gen.cpp\n/out/\nlogs/**/old\ntmp/\n!tmp/a.cpp\n")
    tree.write("sub/.gitignore", "local.cpp\n")
    tree.write("backlint.toml", '[paths]\nexclude = ["legacy/*"]\n')
    for name in ("a.cpp", "a.gen.cpp", "keep.gen.cpp", "out/a.cpp", "sub/out/a.cpp", "sub/local.cpp", "local.cpp",
                 "logs/x/y/old/a.cpp", "tmp/a.cpp", "legacy/a.cpp", "third_party/a.cpp"):
        tree.write(name)
    wanted = ["a.cpp", "keep.gen.cpp", "local.cpp", "sub/out/a.cpp"]
    assert tree.found() == wanted, tree.found()
    text = tree.run("doctor").stdout
    assert "5 sources or folders that .gitignore names" in text, text
    # Whoever names it means it.
    assert tree.found(paths=["out"]) == ["out/a.cpp"]
    shutil.rmtree(os.path.join(tree.root, "sub"))
    tree.write(".gitignore", "*\n")
    done = tree.run()
    assert done.returncode == 2 and ".gitignore" in done.stderr, done.stderr


def cmake(tree):
    """What a source needs is said in three files; two headers have the same name."""
    tree.write("CMakeLists.txt", "project(shop CXX)\nset(CMAKE_CXX_STANDARD 17)\nset(API_DIR ${PROJECT_SOURCE_DIR}/api)\n"
               "if(WIN32)\n  add_definitions(-DWRONG)\nendif()\n")
    tree.write("app/CMakeLists.txt", "target_compile_definitions(app PRIVATE WANTED=1)\ntarget_include_directories(app PRIVATE ${API_DIR})\n")
    tree.write("api/api.h", API)
    tree.write("app/old/api.h", "#error the wrong one\n")
    tree.write("app/main.cpp", "#if WANTED != 1 || defined WRONG || __cplusplus != 201703\n#error flags\n#endif\n" + SOURCE)
    tree.whole("app/main.cpp")
    text = tree.run("doctor").stdout
    assert "CMakeLists.txt, app/CMakeLists.txt" in text and "gnu++17 (1)" in text, text


def make_and_meson(tree):
    for name, text in (("m", "CXXFLAGS += -std=c++14 \\\n  -DWANTED=1\nINC=-Iinc\nall:\n\tg++ $(CXXFLAGS) $(INC) a.cpp\n"),
                       ("n", None)):
        tree.write(f"{name}/inc/api.h", API)
        tree.write(f"{name}/a.cpp", "#if WANTED != 1 || __cplusplus != 201402\n#error flags\n#endif\n" + SOURCE)
        if text:
            tree.write(f"{name}/Makefile", text)
    tree.write("n/meson.build", "project('n', 'cpp', default_options : ['cpp_std=c++14'])\nadd_project_arguments('-DWANTED=1', language : 'cpp')\n"
               "inc = include_directories('inc')\n")
    tree.whole("m/a.cpp", "n/a.cpp")


def nothing_runs(tree):
    """A build file is text: it runs nothing and no other flag passes."""
    out = os.path.join(tree.root, "marker")
    tree.write("api.h", API)
    tree.write("a.cpp")
    tree.write("CMakeLists.txt", f'execute_process(COMMAND touch {out})\nset(CMAKE_CXX_FLAGS "-fplugin={out} -Xclang -load -Xclang {out} '
               f'-o {out} -MF {out} @{out} -include {out} -ftime-trace={out}")\nadd_compile_options(-wrapper "touch,{out}" --config={out})\n'
               f'add_definitions("-D X;-fplugin={out}" "-DA=1\\n-fplugin={out}")\n')
    tree.write("Makefile", f"X := $(shell touch {out})\nCXXFLAGS = -wrapper touch,{out} `touch {out}` -fplugin={out}\nall:\n\ttouch {out}\n")
    tree.write("meson.build", f"project('x', 'cpp', default_options: ['cpp_std=-fplugin={out}'])\nrun_command('touch', '{out}')\n")
    tree.whole("a.cpp")
    assert not os.path.exists(out)


def nearest(tree):
    """Two programs in one tree, with headers of the same names."""
    for name in ("one", "two"):
        tree.write(f"{name}/include/config.h", f"#define OF_{name.upper()}\n#include <detail/api.h>\n")
        tree.write(f"{name}/lib/detail/api.h", API)
        tree.write(f"{name}/src/a.cpp", f'#include <string>\n#include "config.h"\n#ifndef OF_{name.upper()}\n#error wrong\n#endif\n' + BODY)
    tree.whole("one/src/a.cpp", "two/src/a.cpp")


def standards(tree):
    """The newest that parses; C is C."""
    tree.write("api.h", API)
    tree.write("old.cpp", SOURCE + 'const char *Text = u8"x";\n')       # Not in C++20.
    tree.write("new.cpp", "#include <expected>\n#if __cplusplus < 202300\n#error older\n#endif\n" + SOURCE)
    tree.write("mid.cpp", SOURCE + "template <class T> concept C = requires(T t) { t.x; };\n")
    tree.write("plain.c", "int f(void) { int new = 1, class = new; return class; }\n")
    tree.whole("mid.cpp", "new.cpp", "old.cpp")


def precompiled(tree):
    """A header that no source includes: found by its name, or in the build file."""
    tree.write("api.h", API)
    tree.write("src/pch.h", '#include <string>\n#include "api.h"\n')
    tree.write("src/a.cpp", BODY)
    tree.write("lib/first.h", '#include <string>\n#include "../api.h"\n')
    tree.write("lib/CMakeLists.txt", "target_precompile_headers(lib PRIVATE first.h)\n")
    tree.write("lib/b.cpp", BODY)
    tree.whole("lib/b.cpp", "src/a.cpp")


def precompiled_gone(tree):
    """Where it cannot be found the run is incomplete, and says what to do."""
    tree.write("a.cpp", "void f(Pool &p, const Json &j) {\n  Row r = query(p, j);\n  send(r, kAll);\n  auto x = make(j);\n}\nTable t(Other &o);\n")
    done = tree.run()
    assert done.returncode == 3, done.stdout
    assert "-- -include HEADER" in " ".join(done.stdout.split()) and "a.cpp" in done.stdout, done.stdout
    text = tree.run("doctor").stdout
    assert "-include HEADER" in text, text


MODULE = """\
module;
#include <string>
#include "api.h"
export module shop.db;
import :part;
export namespace shop {
void run(sqlite3 *db, const std::string &name);
constexpr int Limit = part();
}
"""


def modules(tree):
    """Interfaces, parts, implementations, header units: a path through all of them."""
    tree.write("api.h", API)
    tree.write("db/shop.cppm", MODULE)
    tree.write("db/part.ixx", "export module shop.db:part;\nexport {\nconstexpr int part() { return 42; }\n}\n")
    tree.write("db/run.cpp", 'module;\n#include <string>\nmodule shop.db;\nvoid shop::run(sqlite3 *db, const std::string &name) {\n'
               '  sqlite3_exec(db, ("select * from t where name = \'" + name + "\'").c_str(), nullptr, nullptr, nullptr);\n}\n')
    tree.write("main.cpp", 'import <string>;\nimport std;\nimport shop.db;\nint main() {\n  std::string name = getenv("QUERY_STRING");\n'
               "  shop::run(nullptr, name);\n}\n")
    done = tree.run()
    assert done.returncode == 1 and "db/run.cpp:5:" in done.stdout and "main.cpp:5:" in done.stdout, done.stdout
    assert "not everything was read" not in done.stdout, done.stdout
    assert "error: request value" in done.stdout, done.stdout
    # The same with a database, and out of the cache.
    entry = lambda name, *words: {"directory": tree.root, "file": name,
                                  "arguments": ["clang++", "-std=c++20", "-I.", *words, f"@{name}.modmap", "-c", name]}
    tree.write("compile_commands.json", json.dumps([
        entry("main.cpp"), entry("db/run.cpp"), entry("db/shop.cppm", "-x", "c++-module"), entry("db/part.ixx", "-x", "c++-module")]))
    again = tree.run()
    assert again.stdout == done.stdout, again.stdout
    cached = ["--cache-dir", os.path.join(tree.root, "cache"), "--statistics"]
    for kept in (0, 4):
        text = subprocess.run([BACKLINT, "check", tree.root, *cached], capture_output=True, text=True, timeout=120).stderr
        assert f"out of the cache                       {kept}" in text, text


def modules_gone(tree):
    """A module that nobody here exports."""
    tree.write("api.h", API)
    tree.write("a.cpp", SOURCE + "import far.away;\nint g() { return far::away(); }\n")
    done = tree.run()
    assert done.returncode == 3 and "a.cpp:5:3" in done.stdout, done.stdout
    assert "module far.away is missing" in done.stdout and "interfaces" in done.stdout, done.stdout
    assert "module far.away is missing" in tree.run("doctor").stdout


def missing_headers(tree):
    """Each unit says what it lacks; a library that we know is named."""
    tree.write("a.cpp", '#include <nowhere/pool.h>\n#include <crow.h>\n' + API.replace("#pragma once\n", "") + "#include <string>\n" + BODY +
               "int f(nowhere::Pool &p) { return p.size(); }\n")
    done = tree.run()
    assert done.returncode == 1, done.stdout
    assert "a.cpp: header <nowhere/pool.h> is stood in for" in done.stdout, done.stdout
    assert "values are followed" in done.stdout, done.stdout
    log = json.loads(tree.run("check", "--format", "sarif").stdout)["runs"][0]["invocations"][0]
    notes = [n["message"]["text"] for n in log["toolExecutionNotifications"] if n["descriptor"]["id"] == "unit-partial"]
    assert len(notes) == 1 and "nowhere/pool.h" in notes[0], notes


def main():
    passed = failed = 0
    cases = [ignored, cmake, make_and_meson, nothing_runs, nearest, standards, precompiled, precompiled_gone, modules, modules_gone, missing_headers]
    for case in cases:
        if sys.argv[1:] and case.__name__ not in sys.argv[1:]:
            continue
        folder = os.path.realpath(tempfile.mkdtemp())
        try:
            case(Tree(os.path.join(folder, "p")))
            passed += 1
        except AssertionError as error:
            failed += 1
            print(f"FAIL {case.__name__}: {error}")
        finally:
            shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

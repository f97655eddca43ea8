#!/usr/bin/env python3
"""The executable as a user runs it: commands, status, determinism, damage."""
import json
import os
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
HEADERS = os.path.abspath("rules/headers/libpqxx")
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
CLEAN = """\
#include "db/query.h"
void clean(pqxx::work &work) { work.exec("select 1"); }
"""


class Project:
    """A small project in a directory of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.cache = os.path.join(folder, "cache")
        self.write("app/backlint.toml", "")
        self.write("app/include/db/query.h", QUERY)
        self.write("app/src/server.cpp", SERVER)
        self.write("app/src/clean.cpp", CLEAN)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, *words, status=None):
        done = subprocess.run([BACKLINT, *words], cwd=self.path("app"), capture_output=True,
                              text=True, env={**os.environ, "XDG_CACHE_HOME": self.cache})
        if status is not None:
            assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done

    def database(self, **commands):
        entries = [{"directory": self.path("app"), "file": f"src/{name}.cpp", "arguments": words}
                   for name, words in commands.items()]
        self.write("app/build/compile_commands.json", json.dumps(entries))


def usage(project):
    assert "usage" in project.run("--help", status=0).stdout
    assert "--format" in project.run("check", "--help", status=0).stdout
    assert project.run("--version", status=0).stdout.startswith("backlint ")
    assert project.run(status=2).stdout == ""
    for words, part in ((["chekc"], "no command 'chekc'"), (["check", "--nope"], "'--nope'"),
                        (["check", "--format", "x"], "console, sarif"),
                        (["check", "--rules", "backend-none"], "no rule is called 'backend-none'"),
                        (["check", "-j", "0"], "from 1 on"), (["check", "nowhere"], "nowhere"),
                        (["check", "-p", "nowhere"], "-p"), (["explain", "x"], "no rule"),
                        (["link"], "no unit"), (["extract", "src/clean.cpp"], "-o")):
        run = project.run(*words, status=2)
        assert part in run.stderr and "error: " in run.stderr, (words, run.stderr)
    assert "backend-sql-concatenation" in project.run("rules", status=0).stdout
    assert "What it finds" in project.run("explain", "backend-sql-concatenation", status=0).stdout


def coverage(project):
    """What is missing around rules and models, of the user's own files, too."""
    project.write("own/acme.toml", '[vocabulary.sink-kinds]\ntune = "a melody"\n'
                  '[library]\nname = "Acme"\ndeclares = ["acme"]\n')
    own = ["rules", "--coverage", "--models", project.path("own")]
    data = project.path("data")
    os.makedirs(data)
    run = project.run(*own, "--testdata", data, status=1)
    assert "sink kind tune: a melody\n" in run.stdout, run.stdout
    assert f"write {data}/models/acme\n" in run.stdout, run.stdout
    assert f"there is no fixture in {data}/backend-sql-concatenation\n" in run.stdout
    project.write("data/models/acme/acme.cpp", "int x;\n")
    found = json.loads(project.run(*own, "--testdata", data, "--format=json", status=1).stdout)
    assert "tune" in [w["word"] for w in found["words"]], found
    assert "Acme" not in [l["library"] for l in found["libraries"]], found
    assert found["fixturesLookedFor"] and found["libraries"], found
    run = project.run(*own, status=1) # No folder of that name here.
    assert "fixtures were not looked for" in run.stdout and "Acme" not in run.stdout, run.stdout
    for words, part in ((["--format", "xml"], "text, json"), (["--testdata", "nowhere"], "nowhere")):
        assert part in project.run("rules", "--coverage", *words, status=2).stderr
    assert "--coverage" in project.run("rules", "--testdata", data, status=2).stderr


def rules_as_json(project):
    known = json.loads(project.run("rules", "--format", "json", status=0).stdout)
    assert known["version"] == 1 and known["backlint"][0].isdigit(), known
    table = project.run("rules", status=0).stdout.splitlines()
    assert [rule["id"] for rule in known["rules"]] == [line.split()[0] for line in table]
    keys = {"id", "title", "level", "enabled", "status", "precision", "scope", "cwe",
            "securitySeverity", "tags", "messages", "options", "help"}
    for rule in known["rules"]:
        assert set(rule) == keys, rule
        assert set(rule["help"]) == {"finds", "why", "instead", "misses", "bad", "good"}, rule
        assert rule["level"] in ("note", "warning", "error") and rule["scope"] in ("program", "tu")
        assert rule["messages"] and all(isinstance(text, str) for text in rule["messages"].values())


def without_database(project):
    run = project.run("check", "--format", "sarif", status=1)
    results = json.loads(run.stdout)["runs"][0]["results"]
    places = [r["locations"][0]["physicalLocation"] for r in results]
    assert [p["artifactLocation"]["uri"] for p in places] == ["include/db/query.h"], places
    assert project.run("check", "src/clean.cpp", "--rules", "*,-backend-*", status=0)


def outputs(project):
    """Several reports of one run, from the cache as from the analysis."""
    names = {"sarif": "x.sarif", "html": "x.html", "gitlab": "x.json", "sonar": "y.json",
             "github": "x.txt", "junit": "x.xml", "jsonl": "x.jsonl"}
    wanted = [f"--output={name}={file}" for name, file in names.items()]
    texts = []
    for words in (["--no-cache"], [], []):
        run = project.run("check", *wanted, *words, status=1)
        assert "backend-sql-concatenation" in run.stdout, run.stdout
        texts.append([run.stdout] + [open(project.path(f"app/{f}"), encoding="utf-8").read()
                                     for f in names.values()])
    assert texts[0] == texts[1] == texts[2]
    for name, text in zip(names, texts[0][1:]):
        assert "query.h" in text, (name, text)
    assert project.run("check", "--output", "github=-", status=1).stdout.startswith("::warning file=")
    quiet = project.run("check", "--quiet", status=1).stdout
    assert quiet.count("\n") == quiet.count("[backend-sql-concatenation]") == 1, quiet
    project.run("check", "--fail-level", "error", status=0)
    project.run("check", "--fail-level", "none", status=0)
    for words, part in ((["--output", "html"], "NAME=FILE"), (["--output", "x=y"], "NAME=FILE"),
                        (["--output", "html=a", "-o", "a"], "two reports go to a"),
                        (["--fail-level", "bad"], "--fail-level")):
        run = project.run("check", *words, status=2)
        assert part in run.stderr, (words, run.stderr)
    for file in names.values():
        os.remove(project.path(f"app/{file}"))


def with_database(project):
    flags = ["c++", "-std=c++17", "-Iinclude", "-idirafter", HEADERS, "-c"]
    project.database(server=flags + ["-o", "/nowhere/x.o", "-fplugin=x.so"], clean=flags)
    first = project.run("check", "--format", "sarif", "--no-cache", "-j", "1", status=1).stdout
    for words in (["-j", "3", "--no-cache"], ["-p", "build"], ["-p", "build"], ["--no-skip"]):
        again = project.run("check", "--format", "sarif", *words, status=1).stdout
        assert again == first, words
    project.run("extract", "-o", "../units", "--no-cache", status=0)
    for order in (["server", "clean"], ["clean", "server"]):
        units = [f"../units/src/{name}.cpp.blir" for name in order]
        assert project.run("link", *units, "--format", "sarif", status=1).stdout == first
    project.run("check", "--format", "sarif", "-o", "../report.sarif", status=1)
    with open(project.path("report.sarif"), encoding="utf-8") as file:
        assert file.read() == first
    run = project.run("check", "--format", "sarif", "--statistics", status=1)
    assert run.stdout == first
    words = ["translation units 2", "out of the cache 2", "project files 3", "bound: callers 0",
             "functions 4", "lost 0", "lines 14"]
    table = [" ".join(line.split()) for line in run.stderr.splitlines()]
    assert not set(words) - set(table), (words, table)
    assert any(line.startswith("seconds: link and checks") for line in table), table
    run = project.run("link", "../units", "--format", "sarif", "--statistics", status=1)
    assert run.stdout == first and "bound: terms widened" in run.stderr, run.stderr
    terms = project.run("link", "../units", "--emit", "terms", status=0).stdout
    assert terms == project.run("check", "--emit", "terms", status=0).stdout
    place = "include/db/query.h:5:3 sql: "
    start = place + "((\"select * from users where name = '\" + "
    assert start + "param1) + \"'\") (local)\n" in terms, terms
    assert start + "?a parameter) + \"'\") (resolved)\n" in terms, terms
    assert 'src/clean.cpp:2:32 sql: "select 1" (resolved)' in terms, terms
    text = project.run("extract", "src/clean.cpp", "--emit", "text", status=0).stdout
    assert text.startswith('unit "src/clean.cpp"') and "function" in text, text[:200]
    project.run("extract", "src/clean.cpp", "-o", "../c.blir", "--depfile", "../c.d", status=0)
    with open(project.path("c.d"), encoding="utf-8") as file:
        rule = file.read()
    assert rule.startswith("../c.blir:") and "include/db/query.h" in rule, rule
    project.run("extract", "--floor", status=0)
    elsewhere = subprocess.run([BACKLINT, "check", "-p", project.path("app/build"), "--format",
                                "sarif", "--no-cache"], cwd="/", capture_output=True, text=True)
    assert elsewhere.stdout == first, elsewhere.stderr


def changes(project):
    """The cache must notice each change that matters."""
    project.run("check", status=1)
    project.write("app/include/db/query.h", QUERY.replace("'\" + name + \"'", "x"))
    project.run("check", status=0)
    project.write("app/include/db/query.h", QUERY)
    project.run("check", status=1)
    for root, _, files in os.walk(project.cache):
        for name in files:
            with open(os.path.join(root, name), "w", encoding="utf-8") as file:
                file.write("damage")
    project.run("check", status=1)


def headers_that_come_later(project):
    """A unit that was read without a header is stale once the header is there."""
    missing = "backlint_test_missing/db.h"
    header = ("#pragma once\n#include <pqxx/pqxx>\n#include <string>\n"
              "inline void load(pqxx::work &w, const std::string &id) {\n"
              "  w.exec(\"select * from t where id = '\" + id + \"'\");\n}\n")
    project.write("app/late/late.h", f'#include "{missing}"\n')
    project.write("app/late/direct.cpp", f'#include "{missing}"\n'
                  "void f(pqxx::work &w, char **v) { load(w, v[1]); }\n")
    project.write("app/late/nested.cpp", '#include "../late/late.h"\n'
                  "void g(pqxx::work &w, char **v) { load(w, v[1]); }\n")
    project.write("app/late/other/angled.cpp", f"#include <{missing}>\n"
                  "void h(pqxx::work &w, char **v) { load(w, v[1]); }\n")
    words = ["check", "late/direct.cpp", "late/nested.cpp", "late/other/angled.cpp",
             "--format", "sarif", "--min-coverage", "0", "--", "-std=c++17", "-Ilate/include",
             "-idirafter", HEADERS]

    def places():
        run = json.loads(project.run(*words).stdout)["runs"][0]
        return [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                for r in run["results"]]
    assert places() == [], places()
    for folder in ("late", "late/include"): # beside the source; where -I leads
        header_path = f"app/{folder}/{missing}"
        project.write(header_path, header)
        assert places() == [f"{folder}/{missing}"], (folder, places())
        os.remove(project.path(header_path))
        assert places() == [], (folder, places())


def secrets(project):
    """No output holds a secret: not of code, a macro, a default or a file of configuration."""
    written = {"code": "kite-4711-orange", "macro": "kite-4712-orange", "default": "kite-4713-orange",
               "short": "ki7e", "config": "kite-4714-orange", "ini": "kite-4715-orange"}
    project.write("shop/backlint.toml", "")
    project.write("shop/src/shop.cpp", f"""\
#include <string>
#include <pqxx/pqxx>
#define DB_PASSWORD "{written['macro']}"
struct Settings {{ std::string password = "{written['default']}"; }};
void use(const std::string &text);
std::string token() {{ return DB_PASSWORD; }}
void open() {{
  std::string password = "{written['short']}";
  use(password);
  pqxx::connection db("host=db password={written['code']}");
}}
""")
    project.write("shop/config.json", f'{{\n  "host": "db",\n  "password": "{written["config"]}"\n}}\n')
    project.write("shop/server.ini", f"[db]\npassword = {written['ini']}\n")
    words = ["check", "../shop", "--rules", "backend-hardcoded-secret", "--config-files", "--no-cache"]
    compiler = ["--", f"-I{HEADERS}"]
    console = project.run(*words, *compiler).stdout
    sarif = project.run(*words, "--format", "sarif", *compiler).stdout
    terms = project.run(*words[:-2], "--emit", "terms", *compiler).stdout
    for name, text in (("console", console), ("sarif", sarif), ("terms", terms)):
        for secret in written.values():
            assert secret not in text, (name, secret, text)
    assert "connection-string: " in terms and "16 characters" in terms, terms
    places = set()
    for result in json.loads(sarif)["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        places.add((os.path.basename(place["artifactLocation"]["uri"]),
                    place["region"]["startLine"], place["region"]["startColumn"]))
    assert {("shop.cpp", 3, 21), ("shop.cpp", 4, 42), ("shop.cpp", 8, 26), ("shop.cpp", 10, 23),
            ("config.json", 3, 16), ("server.ini", 2, 12)} == places, places


def configured(project):
    """backlint.toml above the sources, options before it, mistakes in it."""
    settings = {
        "[rules]\ndisable = ['backend-sql-*']\n": 0,
        "[rules]\nlevels = { backend-sql-concatenation = 'note' }\n": 1,
        "[report]\nfail-level = 'error'\n": 0,
        "[paths]\nexclude = ['include/*']\n": 0,
        "[[override]]\npaths = ['include/*']\nlevels = { 'backend-*' = 'none' }\n": 0,
        "[[override]]\npaths = ['src/*']\nlevels = { 'backend-*' = 'none' }\n": 1,
    }
    for text, status in settings.items():
        project.write("app/backlint.toml", text)
        for _ in range(2):  # the second time from the cache
            project.run("check", "src", status=status)
        project.run("check", "src", "--config", "none", status=1)
    project.write("app/own.toml", "[rules]\ndisable = ['*']\n")
    project.run("check", "--config", "own.toml", status=0)
    project.run("check", "--config", "own.toml", "--rules", "backend-sql-*", status=1)
    project.write("app/src/own.cpp", "#include <string>\nnamespace shop { void run(const std::string &); }\n"
                  "void own(const std::string &name) { shop::run(\"select '\" + name + \"'\"); }\n")
    project.write("app/backlint.toml", "[project]\nqueries = ['shop::run']\n")
    assert "src/own.cpp:3" in project.run("check", "src/own.cpp", status=1).stdout
    project.write("app/backlint.toml", "")
    project.run("check", "src/own.cpp", status=0)
    os.remove(project.path("app/src/own.cpp"))
    for text, part in (("[rulse]\n", "backlint.toml:1:2: error: unknown key 'rulse'"), ("a = [", "backlint.toml:1:"),
                       ("[rules]\nextend = ['none']\n", "backlint.toml:2:11: error: no rule")):
        project.write("app/backlint.toml", text)
        run = project.run("check", status=2)
        assert part in run.stderr, run.stderr
    project.write("app/backlint.toml", "")
    project.write("new/tests/a.cpp", "int main() {}\n")
    project.write("new/src/gen/b.cpp", "int b();\n")
    project.run("init", "../new", status=0)
    assert "is there already" in project.run("init", "../new", status=2).stderr
    shown = project.run("config", "../new/tests/a.cpp", status=0).stdout
    assert "new/backlint.toml:" in shown and " note " in shown, shown
    assert "excluded" in project.run("config", "../new/src/gen/b.cpp", status=0).stdout
    assert " default" in project.run("config", status=0).stdout


def doctor(project):
    project.write("sick/a.cpp", "#include <pqxx/pqxx>\n#include <nowhere/x.hpp>\n#include \"api.pb.h\"\nint main() {}\n")
    text = project.run("doctor", "../sick", "--no-cache", status=0).stdout
    for part in ("compile database   none", "<nowhere/x.hpp>", "build first", "1 to read"):
        assert part in text, (part, text)
    assert "nothing stands in the way" in project.run("doctor", "src/clean.cpp", status=0).stdout
    project.run("doctor", "nowhere", status=2)


def failures(project):
    project.write("app/src/loop.cpp", "template <int N> struct T { T<N + 1> t; };\n"
                                      "constexpr int f(int n) { while (true) ++n; }\n"
                                      "#pragma clang __debug crash\n")
    run = project.run("check", "src/loop.cpp", "src/clean.cpp", "--no-cache", "--", "-Iinclude",
                      status=3)
    assert "src/loop.cpp" in run.stdout and "crashed" in run.stdout, run.stdout
    os.remove(project.path("app/src/loop.cpp"))
    project.write("app/build/compile_commands.json", "[\n  {\n")
    run = project.run("check", status=2)
    assert "compile_commands.json:" in run.stderr, run.stderr
    unit = project.path("units/src/clean.cpp.blir")
    with open(unit, "r+b") as file:
        file.truncate(40)
    assert "clean.cpp.blir" in project.run("link", unit, status=2).stderr


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = Project(os.path.realpath(folder))
        for step in (usage, coverage, rules_as_json, without_database, outputs, with_database, changes,
                     headers_that_come_later, secrets, configured, doctor,
                     failures):
            step(project)


if __name__ == "__main__":
    sys.exit(main())

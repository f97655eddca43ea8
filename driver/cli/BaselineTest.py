#!/usr/bin/env python3
"""backlint baseline as a user runs it: what is written, told, refused and merged."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
TWO = """\
#include <pqxx/pqxx>
#include <string>
void find(pqxx::work &work, const std::string &name) {
  work.exec("select * from users where name = '" + name + "'");
}
void drop(pqxx::work &work, const std::string &name) {
  work.exec("delete from users where name = '" + name + "'");
}
"""
OTHER = """\
#include <pqxx/pqxx>
#include <string>
void touch(pqxx::work &work, const std::string &key) {
  work.exec("update t set n = n + 1 where key = '" + key + "'");
}
"""


class Project:
    def __init__(self, folder):
        self.root = pathlib.Path(folder).resolve() / "app"
        self.list = self.root / ".backlint/baseline"
        self.write("backlint.toml", "")
        self.write("src/db/users.cpp", TWO)
        self.write("src/t.cpp", OTHER)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, *words, status):
        done = subprocess.run([BACKLINT, *words], cwd=self.root, capture_output=True, text=True,
                              env={**os.environ, "XDG_CACHE_HOME": str(self.root.parent / "cache")})
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def git(self, *words):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main",
                        *words], cwd=self.root, check=True, capture_output=True)

    def files(self):
        return {str(p.relative_to(self.list)): p.read_bytes() for p in self.list.rglob("*.jsonl")}


def made(project):
    assert "create" in project.run("baseline", "check", status=2)
    assert "3 findings" in project.run("baseline", "create", status=0)
    assert sorted(project.files()) == ["src/db/findings.jsonl", "src/findings.jsonl"]
    assert "is there already" in project.run("baseline", "create", status=2)
    assert "no findings" in project.run("baseline", "check", status=0)
    assert ", 3 in the baseline" in project.run("check", "--baseline", ".backlint/baseline", status=0)
    project.run("check", status=1)
    assert "3 in the baseline" in project.run("check", "--baseline", ".backlint/baseline", "--format", "html", status=0)
    assert "not by 'chek'" in project.run("baseline", "chek", status=2)
    before = project.files()
    project.run("baseline", "create", "--force", "-j", "1", status=0)
    assert project.files() == before


def configured(project):
    project.write("backlint.toml", "[report]\nbaseline = '.backlint/baseline'\n")
    project.run("check", status=0)
    project.run("check", "--baseline", "none", status=1)
    units = str(project.root.parent / "units")
    project.run("extract", "src", "-o", units, "--quiet", status=0)
    project.run("link", units, status=0)
    project.write("backlint.toml", "")


def updated(project):
    new = TWO.replace("delete from users", "delete from staff") + OTHER[OTHER.index("void"):]
    project.write("src/db/users.cpp", new)
    text = project.run("baseline", "check", status=1)
    assert "delete from staff" in text and "update t" in text, text
    assert "2 in the baseline (1 no longer found)" in text, text
    text = project.run("baseline", "update", status=0)
    assert "1 finding dropped" in text and "2 findings new and not accepted" in text, text
    text = project.run("baseline", "update", "--reason", "goes away with v2", status=0)
    assert "2 findings accepted" in text, text
    shown = project.run("baseline", "show", status=0)
    assert shown.count("reason: goes away with v2") == 2 and "4 findings in " in shown, shown
    project.run("baseline", "check", status=0)
    text = project.run("check", "--baseline", ".backlint/baseline", "--format", "sarif", status=0)
    states = [r["baselineState"] for r in json.loads(text)["runs"][0]["results"]]
    assert states == ["unchanged"] * 4, states
    text = project.run("check", "--baseline", ".backlint/baseline", "--format", "sarif",
                       "--sarif-known", "omit", status=0)
    assert json.loads(text)["runs"][0]["results"] == []
    # What was not looked at is not fixed.
    before = project.files()
    project.run("baseline", "update", "src/t.cpp", status=0)
    project.run("baseline", "update", "--rules", "backend-n-plus-one", status=0)
    assert project.files() == before
    project.write("src/db/bad.cpp", "#pragma clang __debug crash\n")
    assert "incomplete" in project.run("baseline", "update", status=3)
    assert project.files() == before
    (project.root / "src/db/bad.cpp").unlink()
    # A file without an entry is gone, and its directory with it.
    project.write("src/db/users.cpp", "int users;\n")
    project.run("baseline", "update", status=0)
    assert sorted(project.files()) == ["src/findings.jsonl"] and not (project.list / "src/db").exists()


def merged(project):
    """Two branches add and drop entries next to each other."""
    project.git("init", "-q")
    project.git("add", ".")
    project.git("commit", "-qm", "one")
    project.git("checkout", "-qb", "theirs")
    project.write("src/a.cpp", TWO)
    project.run("baseline", "update", "--reason", "theirs", status=0)
    project.git("add", ".")
    project.git("commit", "-qm", "two")
    project.git("checkout", "-q", "main")
    project.write("src/b.cpp", TWO)
    project.write("src/t.cpp", "int t;\n")
    project.run("baseline", "update", "--reason", "ours", status=0)
    project.git("add", ".")
    project.git("commit", "-qm", "three")
    project.git("merge", "-q", "theirs", "-m", "four")
    shown = project.run("baseline", "show", status=0)
    assert shown.count("reason: theirs") == 2 and shown.count("reason: ours") == 2, shown
    project.run("baseline", "check", status=0)


def broken(project):
    file = project.list / "src/findings.jsonl"
    text = file.read_text()
    for wrong, place in ((text.replace('"file"', "file", 1), ":2:2: error: this is no JSON"),
                         (text + "<<<<<<< HEAD\n", ": error: a merge was not finished"),
                         ('{"backlint-baseline":9}\n', ":1:2: error: the list was written by another")):
        file.write_text(wrong)
        for words in (("baseline", "check"), ("baseline", "show"), ("baseline", "update")):
            assert f"src/findings.jsonl{place}" in project.run(*words, status=2).replace(
                f":{text.count(chr(10)) + 1}:1", ""), words
        assert file.read_text() == wrong
    file.unlink()
    os.mkfifo(file)
    assert "is no regular file" in project.run("baseline", "check", status=2)
    file.unlink()
    outside = project.root.parent / "outside"
    outside.mkdir()
    (project.list / "src").rmdir()
    (project.list / "src").symlink_to(outside)
    assert "src: error: is no directory" in project.run("baseline", "update", "--reason", "x", status=2)
    assert not list(outside.iterdir())


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        for step in (made, configured, updated, merged, broken):
            step(project)
    print("5 passed, 0 failed")


sys.exit(main())

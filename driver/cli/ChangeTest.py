#!/usr/bin/env python3
"""check --diff, --staged and --save: mistakes, kept findings, what cannot be
reviewed, and repositories that would have programs run."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
BAD = """\
#include <pqxx/pqxx>
#include <string>
void {0}(pqxx::work &work, const std::string &name) {{
  work.exec("select * from {0} where name = '" + name + "'");
}}
"""


class Project:
    def __init__(self, folder):
        self.root = pathlib.Path(folder).resolve() / "app"
        self.mark = self.root.parent / "ran"
        self.write("src/old.cpp", BAD.format("old"))
        self.git("init", "-q")
        self.commit()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def git(self, *words):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=self.root, check=True,
                       capture_output=True)

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-qm", "more")

    def check(self, *words, status, folder=None, **more):
        done = subprocess.run([BACKLINT, "check", *words], cwd=folder or self.root, capture_output=True, text=True,
                              env={**os.environ, "XDG_CACHE_HOME": str(self.root.parent / "cache"), **more})
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr


def told(project):
    text = project.check("--diff", "HEAD", status=0)
    assert "no findings" in text and ", 1 before the change" in text, text
    project.write("src/new.cpp", BAD.format("fresh"))
    text = project.check("--diff", "HEAD", "--format", "sarif", status=1)
    states = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: r["baselineState"]
              for r in json.loads(text)["runs"][0]["results"]}
    assert states == {"src/new.cpp": "new", "src/old.cpp": "unchanged"}, states
    assert "no findings" in project.check("--staged", status=0)
    assert "src/new.cpp" in project.check("--diff", "HEAD", "src/new.cpp", status=1)
    (project.root / "src/new.cpp").unlink()
    for words, part in ((["--diff", "nope"], "knows no commit 'nope'"), (["--diff", "--help=x"], "knows no commit"),
                        (["--diff", "HEAD:src"], "knows no commit")):
        assert part in project.check(*words, status=2), words
    alone = project.root.parent / "alone"
    alone.mkdir()
    (alone / "a.cpp").write_text("int a;\n")
    assert "git repository" in project.check("--diff", "HEAD", status=2, folder=alone, GIT_CEILING_DIRECTORIES=str(alone.parent))


def from_a_hook(project):
    """git names the index from the directory of the hook; the project may be below it."""
    project.write("part/backlint.toml", "")
    project.write("part/a.cpp", BAD.format("part"))
    hook = project.root / ".git/hooks/pre-commit"
    hook.write_text(f"#!/bin/sh\ncd part && exec '{BACKLINT}' check --staged --quiet --no-cache > '{project.mark}'\n")
    hook.chmod(0o755)
    project.git("add", "-A")
    done = subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-m", "x"], cwd=project.root,
                          capture_output=True, text=True)
    assert done.returncode == 1 and "part where name" in project.mark.read_text(), (done, project.mark.read_text())
    hook.unlink()
    project.mark.unlink()
    project.git("reset", "-q", "--hard")


def kept(project):
    """What was kept for a commit is used; another compiler flag asks anew."""
    text = project.check("--save", "--statistics", "--", "-std=c++17", status=1)
    assert "are kept" in text, text
    project.write("src/new.cpp", BAD.format("fresh"))
    text = project.check("--diff", "HEAD", "--", "-std=c++17", status=1)
    assert "fresh" in text and ", 1 before the change" in text, text
    assert "there is no cache" in project.check("--save", "--no-cache", status=1)
    project.git("reset", "-q", "--hard")
    project.git("clean", "-qfd")


def lines_alone(project):
    """A commit that cannot be reviewed: the changed lines, and a notice."""
    project.write("src/crash.cpp", "#pragma clang __debug crash\n")
    project.commit()
    (project.root / "src/crash.cpp").unlink()
    project.write("src/new.cpp", BAD.format("fresh"))
    project.write("src/old.cpp", "// more\n" + BAD.format("old"))
    text = project.check("--diff", "HEAD", status=1)
    assert "could not be reviewed as a whole" in text and ", 1 outside of the change" in text, text
    assert "fresh where" in text and "old where" not in text, text
    project.git("reset", "-q", "--hard")
    project.git("clean", "-qfd")
    project.git("rm", "-q", "src/crash.cpp")
    project.commit()


def nothing_runs(project):
    """Hooks, filters, diff programs, monitors: each would leave a mark."""
    touch = f"sh -c 'echo $0 >> {project.mark}; cat' "
    hooks = project.root / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "post-index-change", "fsmonitor-watchman", "reference-transaction", "pre-auto-gc"):
        (hooks / name).write_text(f"#!/bin/sh\necho {name} >> '{project.mark}'\n")
        (hooks / name).chmod(0o755)
    project.write(".gitattributes", "*.cpp filter=bad diff=bad\n*.h filter=pro\n")
    project.write("src/a.h", "int a;\n")
    project.commit()
    for key, value in (("core.hooksPath", str(hooks)), ("core.fsmonitor", touch + "fsmonitor"),
                       ("filter.bad.clean", touch + "clean"), ("filter.bad.smudge", touch + "smudge"),
                       ("filter.bad.required", "true"), ("filter.pro.process", touch + "process"),
                       ("diff.bad.textconv", touch + "textconv"), ("diff.bad.command", touch + "command"),
                       ("diff.external", touch + "external"), ("core.pager", touch + "pager"),
                       ("core.sshCommand", touch + "ssh"), ("remote.origin.url", "ext::" + touch + "remote"),
                       ("protocol.ext.allow", "always"), ("extensions.partialClone", "origin"),
                       ("core.alternateRefsCommand", touch + "refs")):
        project.git("config", key, value)
    # A time stamp that makes git look at the content.
    index = project.root / ".git/index"
    for name in ("src/old.cpp", "src/a.h"):
        (project.root / name).write_text((project.root / name).read_text() + "// x\n")
        os.utime(project.root / name, ns=(index.stat().st_mtime_ns, index.stat().st_mtime_ns))
    project.mark.unlink(missing_ok=True)
    for words in (["--diff", "HEAD"], ["--staged"], ["--save"]):
        project.check(*words, "--fail-level", "none", status=0)
    # A blob that is not there must not be fetched.
    blob = subprocess.run(["git", "rev-parse", "HEAD:src/old.cpp"], cwd=project.root, capture_output=True,
                          text=True).stdout.strip()
    project.mark.unlink(missing_ok=True)
    (project.root / ".git/objects" / blob[:2] / blob[2:]).unlink()
    assert "git does not have its content" in project.check("--diff", "HEAD", "--fail-level", "none", status=2)
    assert not project.mark.exists(), project.mark.read_text()
    subprocess.run(["git", "status"], cwd=project.root, capture_output=True)
    assert project.mark.exists() # The test's own proof: plain git runs something.


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        for step in (told, from_a_hook, kept, lines_alone, nothing_runs):
            step(project)
    print("5 passed, 0 failed")


sys.exit(main())

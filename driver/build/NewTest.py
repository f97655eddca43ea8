"""The skeletons of new.py: well-formed, complete, and never over a file."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).parent
CHECK = '''\
// Old is wrong.
#include "sql/X.h"
struct SomeOld { const char *Id = "backend-some-old"; };
'''


class Tree:
    """A repository with one check in it."""

    def __init__(self, Folder):
        self.Root = pathlib.Path(Folder)
        (self.Root / "driver/build").mkdir(parents=True)
        shutil.copy(HERE / "new.py", self.Root / "driver/build/new.py")

    def addCheck(self):
        (self.Root / "checks/sql").mkdir(parents=True)
        (self.Root / "rules").mkdir(exist_ok=True)
        (self.Root / "checks/sql/SomeOld.cpp").write_text(CHECK)
        (self.Root / "rules/backend-some-old.toml").write_text("")

    def new(self, *Arguments):
        return subprocess.run([sys.executable, self.Root / "driver/build/new.py", *Arguments],
                              capture_output=True, text=True)

    def toml(self, Path):
        return tomllib.loads((self.Root / Path).read_text())


def flowRule(T):
    assert T.new("check", "backend-some-new", "--flow").returncode == 0
    Rule = T.toml("rules/backend-some-new.toml")
    assert Rule["rule"]["id"] == "backend-some-new" and "flow" in Rule and Rule["messages"]
    assert (T.Root / "testdata/backend-some-new").is_dir()
    assert not (T.Root / "checks").exists()


def checkWithCode(T):
    T.addCheck()
    assert T.new("check", "backend-brand-new", "queries").returncode == 0
    assert "flow" not in T.toml("rules/backend-brand-new.toml")
    Text = (T.Root / "checks/queries/BrandNew.cpp").read_text()
    assert '"backend-brand-new"' in Text and "struct BrandNew" in Text
    assert "backend-some-old" not in Text


def nothingToCopy(T):
    Run = T.new("check", "backend-brand-new", "queries")
    assert Run.returncode == 1 and "error" in Run.stderr
    assert not (T.Root / "rules").exists()


def neverOver(T):
    T.new("model", "libfoo")
    (T.Root / "rules/models/libfoo.toml").write_text("mine")
    Run = T.new("model", "libfoo")
    assert Run.returncode == 1 and "libfoo.toml is there" in Run.stderr
    assert (T.Root / "rules/models/libfoo.toml").read_text() == "mine"


def model(T):
    assert T.new("model", "libfoo").returncode == 0
    assert T.toml("rules/models/libfoo.toml")["library"]["name"] == "libfoo"
    assert (T.Root / "testdata/models/libfoo").is_dir()


def badNames(T):
    for Arguments in (["check", "Bad_Name", "--flow"], ["check"], ["model", "../x"], ["other"]):
        assert T.new(*Arguments).returncode == 1, Arguments
    assert not (T.Root / "rules").exists()


def main():
    Cases, Failed = [flowRule, checkWithCode, nothingToCopy, neverOver, model, badNames], 0
    for Case in Cases:
        with tempfile.TemporaryDirectory() as Folder:
            try:
                Case(Tree(Folder))
            except AssertionError as Error:
                Failed += 1
                print(f"{Case.__name__}: line {Error.__traceback__.tb_next.tb_lineno}: {Error}")
    print(f"{len(Cases) - Failed} passed, {Failed} failed")
    return 1 if Failed else 0


sys.exit(main())

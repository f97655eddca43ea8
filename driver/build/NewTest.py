"""The skeletons of new.py: well-formed, complete, and never over a file."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
HEADERS = f"/usr/lib/llvm-{os.environ.get('BACKLINT_LLVM', '19')}/include"


class Tree:
    """A repository with one check in it."""

    def __init__(self, Folder):
        self.Root = pathlib.Path(Folder)
        (self.Root / "driver/build").mkdir(parents=True)
        shutil.copy(HERE / "new.py", self.Root / "driver/build/new.py")

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
    assert T.new("check", "backend-brand-new", "queries").returncode == 0
    assert "flow" not in T.toml("rules/backend-brand-new.toml")
    Source = T.Root / "checks/queries/BrandNew.cpp"
    assert 'BACKLINT_CHECK("backend-brand-new", BrandNew)' in Source.read_text()
    Run = subprocess.run(["clang++-19", "-std=c++20", "-fsyntax-only", "-Wall", "-Werror",
                          "-Wno-deprecated-declarations", f"-I{ROOT}/checks", f"-I{ROOT}/checks/engine",
                          "-isystem", HEADERS, Source], capture_output=True, text=True)
    assert Run.returncode == 0, Run.stderr


def areaIsAsked(T):
    Run = T.new("check", "backend-brand-new")
    assert Run.returncode == 1 and "which area" in Run.stderr
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
    Text = (T.Root / "rules/models/libfoo.toml").read_text().split("# [[function]]")[1]
    # What the skeleton proposes has the keys that shipped models have.
    Proposed = tomllib.loads("\n".join(L.removeprefix("# ") for L in Text.splitlines()))
    Shipped = tomllib.loads((ROOT / "rules/models/libpqxx.toml").read_text())
    Known = {K for F in Shipped["function"] for K in F} | {"effects", "sinks", "roles"}
    assert Proposed.keys() <= Known, Proposed


def badNames(T):
    for Arguments in (["check", "Bad_Name", "--flow"], ["check"], ["model", "../x"], ["other"]):
        assert T.new(*Arguments).returncode == 1, Arguments
    assert not (T.Root / "rules").exists()


def main():
    Cases, Failed = [flowRule, checkWithCode, areaIsAsked, neverOver, model, badNames], 0
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

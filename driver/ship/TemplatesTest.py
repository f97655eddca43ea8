#!/usr/bin/env python3
"""action.yml, the pre-commit hook, the GitLab job and the Dockerfile, as far as they run here.

With BACKLINT_FULL=1 also against the schema of GitHub's actions, in pre-commit
itself and in gitlab-ci-local, where npm and Debian bring them.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

from shop import FILES, GLUED

BACKLINT = pathlib.Path(os.environ["BACKLINT"]).resolve()
SHIP = pathlib.Path(__file__).resolve().parent
ROOT = SHIP.parent.parent
FULL = bool(os.environ.get("BACKLINT_FULL"))
NPM = {"@action-validator/core": "0.6.0", "@action-validator/cli": "0.6.0", "gitlab-ci-local": "4.61.1"}


def load(name):
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def run(words, folder, **environment):
    path = f"{BACKLINT.parent}:{os.environ['PATH']}"
    return subprocess.run(words, cwd=folder, text=True, stdout=subprocess.PIPE, check=False,
                          stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                          env={**os.environ, "PATH": path, **environment})


def write_shop(folder, glued=True):
    for name, text in {**FILES, "store/store.cpp": GLUED if glued else FILES["store/store.cpp"],
                       "backlint.toml": ""}.items():
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def action(folder):
    described = load("action.yml")
    steps = described["runs"]["steps"]
    review = next(step for step in steps if step.get("id") == "check")
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(described["inputs"]), used ^ set(described["inputs"])
    script = (SHIP / "action.sh").read_text(encoding="utf-8")
    assert set(re.findall(r"\bBACKLINT_[A-Z_]+", script)) - {"BACKLINT_"} == set(review["env"])
    assert all("${{" not in step.get("run", "") for step in steps), "inputs go through env"
    # As GitHub would: what is not given has its default.
    given = {name: value["default"] for name, value in described["inputs"].items()}

    def review_with(**inputs):
        values = {**given, **inputs}
        environment = {key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: values[m[1]], text)
                       for key, text in review["env"].items() if "inputs." in text}
        output = pathlib.Path(folder) / "github"
        output.write_text("")
        done = run(["bash", str(SHIP / "action.sh")], folder, GITHUB_OUTPUT=str(output),
                   BACKLINT_ACTION=str(ROOT), **environment)
        return done, dict(line.split("=", 1) for line in output.read_text().splitlines())

    write_shop(folder)
    done, out = review_with(output="html=a.html junit=b.xml")
    assert done.returncode == 0 and out == {"status": "1", "sarif-file": "backlint.sarif"}, (out, done.stdout)
    results = json.loads((pathlib.Path(folder) / "backlint.sarif").read_text())["runs"][0]["results"]
    assert [r["ruleId"] for r in results] == ["backend-sql-concatenation"], results
    assert (pathlib.Path(folder) / "a.html").exists() and (pathlib.Path(folder) / "b.xml").exists()
    assert review_with(**{"fail-level": "error"})[1]["status"] == "0"
    assert review_with(path="store/text.cpp include")[1]["status"] == "0"
    # Nothing has come since the commit; then there is something.
    (pathlib.Path(folder) / ".gitignore").write_text("/github\n*.html\n*.xml\n*.sarif\n")
    commit(folder)
    assert review_with(**{"diff-base": "HEAD"})[1]["status"] == "0"
    (pathlib.Path(folder) / "new.cpp").write_text(GLUED.replace("find(", "other("))
    assert review_with(**{"diff-base": "HEAD"})[1]["status"] == "1"
    done = run(["backlint", "baseline", "create"], folder)
    assert done.returncode == 0 and review_with(baseline=".backlint/baseline")[1]["status"] == "0", done.stdout
    (pathlib.Path(folder) / "backlint.sarif").unlink()
    done, out = review_with(config="nowhere.toml")
    assert done.returncode == 2 and not out and "nowhere.toml" in done.stdout, done.stdout


def commit(place):
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "a"]):
        done = run(["git", *words], place)
        assert done.returncode == 0, done.stdout


def hook(folder):
    described, staged = load(".pre-commit-hooks.yaml")
    assert "--staged" in staged["entry"].split() and staged["pass_filenames"] is False
    files = re.compile(described["files"])
    assert files.search("a/b.cpp") and files.search("b.cc") and not files.search("b.h")
    words = described["entry"].split() + described.get("args", [])
    write_shop(folder)
    done = run([*words, "store/store.cpp", "store/text.cpp"], folder)
    assert done.returncode == 1 and done.stdout.count("\n") == 1, done.stdout
    write_shop(folder, glued=False)
    assert run([*words, "store/store.cpp"], folder).returncode == 0
    # Of a commit only what is compiled counts, and there may be nothing left.
    write_shop(folder)
    (pathlib.Path(folder) / "build").mkdir()
    (pathlib.Path(folder) / "build/compile_commands.json").write_text(json.dumps(
        [{"directory": folder, "file": "main.cpp", "command": "c++ -Iinclude -DLIMIT=1 -c main.cpp"}]))
    for more in ([], ["-p", "build"]):
        done = run([*words, *more, "store/store.cpp"], folder)
        assert done.returncode == 0, done.stdout
        assert run([*words, *more, "store/store.cpp", "main.cpp"], folder).returncode == 0


def pre_commit(folder):
    assert run(["pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], folder).returncode == 0
    write_shop(folder)
    repository = pathlib.Path(folder) / "hooks"
    repository.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", repository)
    commit(repository)
    commit(folder)
    words = ["pre-commit", "try-repo", "hooks", "backlint", "--all-files"]
    done = run(words, folder, PRE_COMMIT_HOME=f"{folder}/cache")
    assert done.returncode == 1 and "Failed" in done.stdout and "store.cpp:3:13" in done.stdout, done.stdout
    write_shop(folder, glued=False)
    done = run(words, folder, PRE_COMMIT_HOME=f"{folder}/cache")
    assert done.returncode == 0 and "Passed" in done.stdout, done.stdout
    # What the commit had is not told again, what comes with the next one is.
    words[3] = "backlint-staged"
    write_shop(folder)
    assert "Passed" in run(words, folder, PRE_COMMIT_HOME=f"{folder}/cache").stdout
    (pathlib.Path(folder) / "new.cpp").write_text(GLUED.replace("find(", "other("))
    run(["git", "add", "new.cpp"], folder)
    done = run(words, folder, PRE_COMMIT_HOME=f"{folder}/cache")
    assert "Failed" in done.stdout and "new.cpp:3:13" in done.stdout and "store.cpp:3" not in done.stdout, done.stdout


def job_script(job):
    return "\n".join(["set -e", *job["before_script"], *job["script"]])


def gitlab(folder):
    described = load("driver/ship/gitlab-ci.yml")
    job = described["backlint"]
    write_shop(folder)
    variables = {**described["variables"], **job["variables"], "CI_PROJECT_DIR": str(folder)}
    variables["XDG_CACHE_HOME"] = f"{folder}/.cache"
    variables["CXX"] = "clang++-19" # The one compiler that this needs anyhow.
    done = run(["bash", "-c", job_script(job)], folder, **variables)
    assert done.returncode == 1, done.stdout
    report = json.loads((pathlib.Path(folder) / job["artifacts"]["reports"]["codequality"]).read_text())
    assert [each["location"]["path"] for each in report] == ["store/store.cpp"], report
    assert (pathlib.Path(folder) / job["artifacts"]["paths"][0]).exists()
    (pathlib.Path(folder) / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.20)\nproject(a CXX)\nadd_library(a store/text.cpp)\n"
        "target_include_directories(a PRIVATE include)\n")
    assert run(["bash", "-c", job_script(job)], folder, **variables).returncode == 0


def docker(folder):
    """No daemon here: its grammar by line, and that what it copies is there."""
    text = (SHIP / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    known = {"FROM", "COPY", "WORKDIR", "RUN", "ENTRYPOINT", "CMD"}
    assert {line.split()[0] for line in lines} == known, lines
    for line in lines:
        word, rest = line.split(maxsplit=1)
        if word == "RUN":
            assert run(["bash", "-n", "-c", rest], folder).returncode == 0, rest
        if word in ("ENTRYPOINT", "CMD"):
            assert isinstance(json.loads(rest), list), rest
    assert "./dev package" in text and "build/release/package/backlint_*.deb" in text


def npm(folder):
    """The programs of NPM, in a folder that later runs find again."""
    place = ROOT / "build/npm-ship"
    if not (place / "done").exists():
        place.mkdir(parents=True, exist_ok=True)
        done = run(["npm", "install", "--no-fund", "--no-audit", "--prefix", str(place),
                    *(f"{name}@{version}" for name, version in NPM.items())], folder)
        if done.returncode:
            return None
        (place / "done").touch()
    return place / "node_modules/.bin"


def action_schema(folder):
    tools = npm(folder)
    assert tools, "npm could not install the validator"
    assert run([tools / "action-validator", ROOT / "action.yml"], ROOT).returncode == 0
    bad = pathlib.Path(folder) / "action.yml"
    bad.write_text((ROOT / "action.yml").read_text().replace("using: composite", "using: nothing"))
    assert run([tools / "action-validator", bad], folder).returncode != 0, "the validator takes all"


def gitlab_local(folder):
    tools = npm(folder)
    assert tools, "npm could not install gitlab-ci-local"
    write_shop(folder)
    shutil.copy(SHIP / "gitlab-ci.yml", folder)
    (pathlib.Path(folder) / ".gitlab-ci.yml").write_text("include:\n  - local: gitlab-ci.yml\n")
    for words in (["init", "-q"], ["remote", "add", "origin", "git@example.org:a/b.git"], ["add", "."]):
        run(["git", *words], folder)
    done = run([tools / "gitlab-ci-local", "--force-shell-executor", "--no-artifacts-to-source", "backlint"], folder)
    assert "[backend-sql-concatenation]" in done.stdout and "WARN 1" in done.stdout, done.stdout
    kept = pathlib.Path(folder) / ".gitlab-ci-local/artifacts/backlint"
    for name in ("gl-code-quality-report.json", "backlint.sarif"):
        assert "store/store.cpp" in (kept / name).read_text(), done.stdout


def main():
    steps = [action, hook, gitlab, docker]
    if FULL:
        for step, needs in ((pre_commit, ["pre-commit", "git"]), (action_schema, ["npm"]),
                            (gitlab_local, ["npm", "git", "rsync"])):
            missing = [program for program in needs if not shutil.which(program)]
            if missing:
                print(f"not tried: {step.__name__}: there is no {' or '.join(missing)}")
            else:
                steps.append(step)
    failed = 0
    for step in steps:
        with tempfile.TemporaryDirectory() as folder:
            try:
                step(os.path.realpath(folder))
            except Exception as error:  # pylint: disable=broad-except
                failed += 1
                print(f"{step.__name__}: {error!r}")
    print(f"{len(steps) - failed} passed, {failed} failed")
    return failed != 0


sys.exit(main())

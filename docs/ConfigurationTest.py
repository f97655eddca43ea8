#!/usr/bin/env python3
"""docs/configuration.md names every setting, its example is read, and the schema says the same.

The settings are those of the schema, which are those that the reader has.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[1]
BACKLINT = os.environ["BACKLINT"]
PAGE = (ROOT / "docs/configuration.md").read_text()
SOURCE = (ROOT / "driver/pipeline/configuration/Configuration.cpp").read_text()
SCHEMA = json.loads(subprocess.run([BACKLINT, "config", "--schema"], capture_output=True, check=True).stdout)

# Files that both take, and files that neither does, with what is wrong in them.
GOOD = ["", "[rules]\ndisable = 'backend-*'\n", "[rules]\nlevels = { 'backend-*' = 'note' }\n",
        "[rules.levels]\nbackend-n-plus-one = 'none'\n", "[report]\nmin-coverage = 0\n",
        "[override]\npaths = 'tests/*'\n", "[project]\nloggers = []\n",
        "[rules.options.backend-hardcoded-secret]\nplaceholders = ['demo*']\n"]
BAD = {"rule = 1\n": "rule", "[rules]\ndisabled = []\n": "disabled", "[rules]\ndisable = 1\n": "disable",
       "[rules]\nlevels = { a = 'bad' }\n": "bad", "[rules]\nlevels = 'note'\n": "levels",
       "[rules.options.backend-n-plus-one]\nbulk = true\n": "bulk",
       "[rules.options.backend-n-plus-one]\nbulk-writes = 'no'\n": "bulk-writes",
       "[rules.options.backend-n-plus-on]\nbulk-writes = true\n": "backend-n-plus-on",
       "[rules.options]\nbackend-n-plus-one = 1\n": "options",
       "[report]\nmin-coverage = 101\n": "min-coverage", "[report]\nmin-coverage = 'much'\n": "min-coverage",
       "[report]\nfail-level = 'never'\n": "never", "[limits]\ntimeout = 0\n": "limit of 0",
       "[limits]\nmemory = -1\n": "memory", "[project]\nloggers = [1]\n": "loggers",
       "[[override]]\ndisable = []\n": "paths", "rules = []\n": "rules",
       "[paths]\nexclude = { a = 1 }\n": "exclude"}


def tables():
    """The keys of each table, with those of lists of tables."""
    Result = {}
    for Name, Schema in SCHEMA["properties"].items():
        Result[Name] = (Schema if "properties" in Schema else Schema["anyOf"][1])["properties"]
    return Result


KEYS = set(tables()) | {Key for Keys in tables().values() for Key in Keys}


def check(Folder, Text):
    (Folder / "backlint.toml").write_text(Text)
    (Folder / "a.cpp").write_text("int main() {}\n")
    return subprocess.run([BACKLINT, "check", str(Folder), "--no-cache"], capture_output=True, text=True)


def obeys(Text):
    return jsonschema.Draft7Validator(SCHEMA).is_valid(tomllib.loads(Text))


def main():
    Wrong = [f"{Key} is not told of" for Key in sorted(KEYS) if not re.search(rf"^\[*{Key}\b", PAGE, re.M)]
    if len(KEYS) < 15:
        Wrong.append(f"only {len(KEYS)} settings were found")
    if Loose := re.findall(r'[Tt]able\.(?:strings|string|integer)\("[^"]*"\)', SOURCE):
        Wrong.append(f"{Loose} are read, but are not in the table of settings")
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    Example = re.search(r"```toml\n(.*?)```", PAGE, re.S).group(1)
    with tempfile.TemporaryDirectory() as Name:
        Folder = pathlib.Path(Name)
        Run = check(Folder, Example)
        if Run.returncode != 0 or not obeys(Example):
            Wrong.append(f"the example: exit {Run.returncode} {Run.stderr}")
        for Key in sorted(KEYS):  # a setting that is read is missed when it is spelled otherwise
            Changed = re.sub(rf"^(\[*){Key}\b", rf"\1{Key}x", Example, flags=re.M)
            Run = check(Folder, Changed)
            if Run.returncode != 2 or f"'{Key}x'" not in Run.stderr or obeys(Changed):
                Wrong.append(f"{Key}x is taken: exit {Run.returncode} {Run.stderr}")
        for Text in GOOD:
            if (Status := check(Folder, Text).returncode) != 0 or not obeys(Text):
                Wrong.append(f"not taken (exit {Status}): {Text}")
        for Text, Part in BAD.items():
            Run = check(Folder, Text)
            if Run.returncode != 2 or Part not in Run.stderr or obeys(Text):
                Wrong.append(f"taken (exit {Run.returncode}, {Run.stderr}): {Text}")
    print("\n".join(Wrong))
    print(f"{2 * len(KEYS) + 2 + len(GOOD) + len(BAD) - len(Wrong)} passed, {len(Wrong)} failed")
    return 1 if Wrong else 0


sys.exit(main())

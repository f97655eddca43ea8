#!/usr/bin/env python3
"""NOLINT comments that end at a date, and those that name no rule."""
import os
import pathlib
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
CODE = """\
#include <pqxx/pqxx>
#include <string>
void run(pqxx::work &work, const std::string &name) {
  work.exec("select '" + name + "'"); // NOLINT(backend-sql-concatenation): until 2027-01 goes with v2
  work.exec("delete '" + name + "'"); // NOLINT
  work.exec("update '" + name + "'"); // NOLINT(backend-*): for ever
}
"""


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "a.cpp").write_text(CODE)
        config = folder / "backlint.toml"

        def lines(seconds, text, status=1):
            config.write_text(text)
            run = subprocess.run([BACKLINT, "check", "--quiet"], cwd=folder, capture_output=True, text=True,
                                 env={**os.environ, "SOURCE_DATE_EPOCH": str(seconds),
                                      "XDG_CACHE_HOME": str(folder / "cache")})
            assert run.returncode == status, (run.returncode, run.stdout, run.stderr)
            return [int(line.split(":")[1]) for line in run.stdout.splitlines()] or run.stderr

        before, after = 1801400000, 1801500000  # 31 January and 1 February 2027
        cases = [(lines(before, "", 0), ""), (lines(after, ""), [4]),
                 (lines(before, "[report]\nnolint = 'named'\n"), [5]), (lines(after, "[report]\nnolint = 'named'\n"), [4, 5])]
        wrong = [f"{was} instead of {wanted}" for was, wanted in cases if was != wanted]
        if "backlint.toml:2:10: error: unknown word 'nmaed'; did you mean 'named'?" not in lines(
                before, "[report]\nnolint = 'nmaed'\n", 2):
            wrong.append("a mistake in the setting is not told")
        print("\n".join(wrong))
        print(f"{5 - len(wrong)} passed, {len(wrong)} failed")
        return 1 if wrong else 0


sys.exit(main())

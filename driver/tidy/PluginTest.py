#!/usr/bin/env python3
"""The plugin in a stock clang-tidy says what `backlint check` of the file says."""
import os
import re
import subprocess
import sys
import tempfile

SOURCE = """\
#include <string>
#include <pqxx/pqxx>
static std::string query(const std::string &id) {
  return "select * from t where id = '" + id + "'";
}
void show(pqxx::work &work, const std::string &id) {
  work.exec(query(id));
  work.exec("delete from t where id = '" + id + "'"); // NOLINT(backend-*): a reason
  // NOLINTNEXTLINE(another-rule)
  work.exec("select 1 where 'a' = '" + id + "'");
  work.exec("select 1");
}
"""
# Answers in the place of another host's library.
OTHER_HOST = """\
#include <string>
namespace clang { std::string getClangFullVersion() { return "clang version 99.1.0"; } }
"""
PLACE = re.compile(r"^(?:.*/)?(source\.cpp):(\d+):(\d+): (?:warning|error): (.*)$", re.M)
HEADERS = os.path.abspath("rules/headers/libpqxx")


def main():
    backlint, plugin = os.environ["BACKLINT"], os.environ["BACKLINT_TIDY_PLUGIN"]
    tidy = "clang-tidy-" + os.environ["BACKLINT_LLVM"]
    if not os.path.exists(plugin):
        print("no plugin in this build, skipped")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "source.cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.write(SOURCE)
        flags = ["--", "-std=c++20", "-idirafter", HEADERS]

        run = subprocess.run([tidy, "-load", plugin, "-checks=-*,backend-*", "-list-checks"],
                             capture_output=True, text=True, cwd=folder)
        assert "backend-sql-concatenation" in run.stdout, run.stdout + run.stderr

        run = subprocess.run([tidy, "-load", plugin, "-checks=-*,backend-*", path] + flags,
                             capture_output=True, text=True, cwd=folder)
        ours = subprocess.run([backlint, "check", "--no-cache", "--color", "never", path] + flags,
                              capture_output=True, text=True, cwd=folder)
        assert ours.returncode == 1, ours.stdout + ours.stderr
        expected = PLACE.findall(ours.stdout)
        assert PLACE.findall(run.stdout) == expected, run.stdout + ours.stdout
        assert [line for _, line, *_ in expected] == ["4", "10"], ours.stdout
        assert "note: " in run.stdout, run.stdout
        assert "1 NOLINT" in run.stderr, run.stderr

        run = subprocess.run([tidy, "-load", plugin, "-checks=-*,backend-*",
                              "-warnings-as-errors=*", path] + flags,
                             capture_output=True, text=True, cwd=folder)
        assert run.returncode == 1, run.stdout

        shim = os.path.join(folder, "shim.so")
        subprocess.run([os.environ.get("CXX", "clang++-19"), "-shared", "-fPIC", "-x", "c++", "-", "-o",
                        shim], input=OTHER_HOST, text=True, check=True)
        run = subprocess.run([tidy, "-load", plugin, "-checks=-*,backend-*", "-list-checks"],
                             capture_output=True, text=True, cwd=folder,
                             env={**os.environ, "LD_PRELOAD": shim})
        assert run.returncode == 78 and "loaded by clang-tidy 99" in run.stderr, run.stderr


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""What rules let a project say, in sources and in configuration files."""
import os
import sys
import tempfile

from CommandsTest import Project

BULK = """\
#include <string>
#include <vector>
#include <pqxx/pqxx>
const std::string password = "hK7+2mQx9Lw4";
void store(pqxx::connection &connection, const std::vector<std::string> &names) {
  connection.prepare("add", "insert into names values ($1)");
  pqxx::work work(connection);
  for (const std::string &name : names)
    work.exec_prepared("add", name);
  work.commit();
}
"""
BOTH = {"bulk.cpp:4", "bulk.cpp:9", "config.ini:1"}
# The option, and what is found with it.
SAID = (
    ("", BOTH),
    ("backend-n-plus-one = { bulk-writes = true }", BOTH),
    ("backend-n-plus-one = { bulk-writes = false }", BOTH - {"bulk.cpp:9"}),
    ("backend-hardcoded-secret.placeholders = 'hK7+*w4'", {"bulk.cpp:9"}),
    ("backend-hardcoded-secret.placeholders = ['x', 'hK7.*']", BOTH),
    ("backend-hardcoded-secret.placeholders = []", BOTH),
)
MISTAKES = (
    ("backend-n-plus-one.bulk-writes = 'no'", "2:20: error: option 'bulk-writes' takes true or"),
    ("backend-n-plus-one.bulk-writes = 1", "2:34: error: option 'bulk-writes' is a whole number"),
    ("backend-n-plus-one.bulk = true", "2:20: error: backend-n-plus-one has no option 'bulk'"),
    ("backend-n-plus-on.bulk = true", "2:19: error: no rule is called 'backend-n-plus-on'"),
    ("backend-n-plus-one = true", "2:22: error: 'backend-n-plus-one' of 'options' is"),
)


def found(project):
    """The places, of a run and of one that has its report in the cache."""
    for _ in range(2):
        told = project.run("check", "../opt", "--config-files", "--rules", "*-secret,*-one", status=1).stdout
    return {":".join(line.split(":")[:2]) for line in told.splitlines() if ": note: " in line or ": warning: " in line}


def main():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        project = Project(os.path.realpath(folder))
        project.write("opt/bulk.cpp", BULK)
        project.write("opt/config.ini", "password = hK7+2mQx9Lw4\n")
        for text, wanted in SAID:
            project.write("opt/backlint.toml", f"[rules.options]\n{text}\n")
            if (places := found(project)) != wanted:
                wrong.append(f"{text!r}: {sorted(places)}")
        for text, part in MISTAKES:
            project.write("opt/backlint.toml", f"[rules.options]\n{text}\n")
            if f"backlint.toml:{part}" not in (said := project.run("check", "../opt", status=2).stderr):
                wrong.append(f"{text!r}: {said}")
        project.write("opt/backlint.toml", f"[rules.options]\n{SAID[2][0]}\n")
        if f"bulk-writes = false  {project.path('opt/backlint.toml')}:2" not in \
                project.run("config", "--print", "../opt", status=0).stdout:
            wrong.append("config does not show the option")
        if "bulk-writes = true: " not in project.run("explain", "backend-n-plus-one", status=0).stdout:
            wrong.append("explain does not show the option")
    print("\n".join(wrong))
    print(f"{len(SAID) + len(MISTAKES) + 2 - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

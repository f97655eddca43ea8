#!/usr/bin/env python3
"""Findings as warnings of the compiler, with -fplugin=."""
import os
import sys
import tempfile

from hosts import CLANG, COMPILER_PLUGIN, FLAGS, Cases, Project, glued, lines, missing, source, there
from PluginTest import OTHER_HOST, SOURCE


def argument(word):
    return f"-fplugin-arg-backlint-{word}"


def main():
    if not there() or missing(CLANG):
        return 0
    cases = Cases()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        project.write("backlint.toml", "")
        project.write("source.cpp", SOURCE)
        done, ours = project.compile("source.cpp"), project.check("source.cpp")
        cases.equal("as backlint check", (done.returncode, lines(done)), (0, lines(ours)), done, ours)
        cases.expect("warnings with notes", "source.cpp:4:10: warning: " in done.stderr and ": note: " in done.stderr
                     and done.stderr.count("[backend-sql-concatenation]") == 2, done)
        cases.equal("-Werror", project.compile("-Werror", "source.cpp").returncode, 1)
        cases.equal("-w", lines(project.compile("-w", "source.cpp")), [])
        made = project.run(CLANG, "-c", "source.cpp", "-o", "source.o", *FLAGS, "-Wno-everything",
                           f"-fplugin={COMPILER_PLUGIN}")
        cases.expect("an object all the same", made.returncode == 0 and (project.folder / "source.o").exists(), made)
        broken = project.write("broken.cpp", SOURCE + "int x = ;\n")
        done = project.compile(broken)
        cases.equal("what does not compile", (done.returncode, "backend-" in done.stderr), (1, False), done)

        project.write("backlint.toml", "[rules]\ndisable = ['backend-sql-*']\n")
        project.write("other.toml", "")
        project.write("bare.cpp", source(glued() + " // NOLINT", glued()))
        cases.equal("the configuration", lines(project.compile("source.cpp")), [])
        cases.equal("another one", lines(project.compile(argument("config=other.toml"), "source.cpp")), [4, 10])
        cases.equal("none", lines(project.compile(argument("config=none"), "source.cpp")), [4, 10])
        cases.equal("rules by name", lines(project.compile(argument("rules=backend-sql-*"), "bare.cpp")), [5])
        project.write("other.toml", "[report]\nnolint = 'named'\n")
        cases.equal("a bare NOLINT", lines(project.compile(argument("config=other.toml"), "bare.cpp")), [4, 5])
        for word, part in (("confg=none", "is none of ours"), ("config=gone.toml", "gone.toml: error: "),
                           ("rules=backend-x", "no rule is called 'backend-x'"), ("models", "is none of ours"),
                           ("program-models=gone.toml", "gone.toml: error: ")):
            done = project.compile(argument(word), "source.cpp")
            cases.expect(f"wrong {word}", done.returncode == 1 and part in done.stderr and "[backlint]" in done.stderr,
                         done)

        shim = project.folder / "shim.so"
        project.run(CLANG, "-shared", "-fPIC", "-x", "c++", "-", "-o", shim, input=OTHER_HOST)
        done = project.compile("source.cpp", env={**os.environ, "LD_PRELOAD": str(shim)})
        cases.expect("another host", done.returncode != 0 and "loaded by clang 99; load backlint-clang-99.so" in done.stderr,
                     done)
    return cases.end()


if __name__ == "__main__":
    sys.exit(main())

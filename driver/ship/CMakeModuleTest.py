#!/usr/bin/env python3
"""Backlint.cmake in a project, with Ninja and with Make: what is read again, and when."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from shop import FILES, GLUED

BACKLINT = os.environ["BACKLINT"]
MODULE = pathlib.Path(__file__).resolve().parent / "Backlint.cmake"
LISTS = """\
cmake_minimum_required(VERSION 3.20)
project(shop CXX)
include({module})
add_library(store STATIC store/store.cpp store/text.cpp)
target_include_directories(store PUBLIC include)
target_compile_features(store PUBLIC cxx_std_17)
target_compile_options(store PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:-Wall>")
add_executable(server main.cpp {more})
target_link_libraries(server store)
target_compile_definitions(server PRIVATE LIMIT={limit})
backlint_add_target(review TARGETS store server
                    OPTIONS --output sarif=review.sarif --output console=-)
"""


class Project:
    def __init__(self, folder, generator):
        self.folder, self.generator = pathlib.Path(folder), generator
        for name, text in FILES.items():
            self.write(name, text)
        self.write("backlint.toml", "")
        self.lists()

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        time.sleep(0.02) # Times of files are all that Make goes by.

    def lists(self, more="", limit=1):
        self.write("CMakeLists.txt", LISTS.format(module=MODULE, more=more, limit=limit))

    def configure(self):
        self.run("cmake", "-S", ".", "-B", "build", "-G", self.generator,
                 f"-DBACKLINT_EXECUTABLE={BACKLINT}", "-DCMAKE_CXX_COMPILER=clang++-19",
                 "-DCMAKE_CXX_COMPILER_WORKS=1")

    def run(self, *words):
        done = subprocess.run(words, cwd=self.folder, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=False)
        assert words[0] != "cmake" or words[1] == "--build" or not done.returncode, done.stdout
        return done

    def build(self):
        """The sources that were read, whether they were linked, status and output."""
        done = self.run("cmake", "--build", "build", "--target", "review")
        read = sorted(set(re.findall(r"backlint: reading (\S+)", done.stdout)))
        return read, "backlint: reviewing" in done.stdout, done.returncode, done.stdout


def steps(project):
    """Name and whether it held, in turn."""
    project.configure()
    everything = ["main.cpp", "store/store.cpp", "store/text.cpp"]
    got = project.build()
    yield "the first build reads everything", got[:3] == (everything, True, 0), got
    yield "and reports", (project.folder / "build/review.sarif").stat().st_size > 0, got
    got = project.build()
    yield "the second one does nothing", got[:3] == ([], False, 0), got
    project.write("store/text.cpp", FILES["store/text.cpp"] + "\n")
    got = project.build()
    yield "a source is read again", got[:3] == (["store/text.cpp"], True, 0), got
    project.write("include/store.h", FILES["include/store.h"] + "// changed\n")
    got = project.build()
    yield "a header's users are read", got[:3] == (["main.cpp", "store/store.cpp"], True, 0), got
    project.lists(limit=0)
    got = project.build()
    yield "as are those of other flags", got[:3] == (["main.cpp"], True, 0), got
    project.write("store/store.cpp", GLUED)
    got = project.build()
    yield "a finding fails the target", got[0] == ["store/store.cpp"] and got[2] != 0, got
    yield "and is shown", "store/store.cpp:3:13" in got[3] and "sql-concatenation]" in got[3], got
    got = project.build()
    yield "until it is gone", got[:2] == ([], True) and got[2] != 0, got
    project.write("store/store.cpp", FILES["store/store.cpp"])
    got = project.build()
    yield "which one source tells", got[:3] == (["store/store.cpp"], True, 0), got
    project.write("backlint.toml", "[rules]\ndisable = ['backend-n-plus-one']\n")
    got = project.build()
    yield "the configuration counts for all", got[:3] == (everything, True, 0), got
    # A second target with the same source has flags of its own for it.
    project.lists(more="store/text.cpp extra.cpp", limit=0)
    project.write("extra.cpp", GLUED.replace("find(", "extra("))
    got = project.build()
    yield "a new source is read", got[0] == ["extra.cpp", "store/text.cpp"] and got[2] != 0, got
    project.lists(limit=0)
    got = project.build()
    yield "and forgotten when it goes", got[0] == [] and got[2] == 0, got


def main():
    passed = failed = 0
    for generator, program in (("Ninja", "ninja"), ("Unix Makefiles", "make")):
        if not shutil.which(program):
            print(f"not tried with {generator}: there is no {program}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            for name, held, got in steps(Project(os.path.realpath(folder), generator)):
                passed, failed = passed + bool(held), failed + (not held)
                if not held:
                    print(f"{generator}: {name}: got {got[:3]}\n{got[3]}")
    print(f"{passed} passed, {failed} failed")
    return failed != 0 or not passed


sys.exit(main())

#!/usr/bin/env python3
"""The Bazel aspect, with BACKLINT_FULL=1: what is read again, and when.

Debian's Bazel has no rules of its own for C++ and the ones that Debian has are
too new for it: native ones stand in. Nothing is fetched.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from shop import FILES, GLUED

BACKLINT = os.environ["BACKLINT"]
SHIPPED = pathlib.Path(__file__).resolve().parent / "bazel"
DEBIAN = pathlib.Path("/usr/share/bazel")
REPOSITORIES = {"rules_java": DEBIAN / "rules/java", "rules_proto": DEBIAN / "rules/proto",
                "platforms": DEBIAN / "tools/platforms", "bazel_skylib": DEBIAN / "tools/skylib"}
NATIVE = ("cc_library", "cc_binary", "cc_test", "cc_import", "cc_toolchain", "cc_toolchain_suite",
          "cc_proto_library", "fdo_prefetch_hints", "fdo_profile", "objc_library", "objc_import")
BUILD = {
    "store": 'cc_library(name = "store", srcs = ["store.cpp", "text.cpp"], copts = ["-std=c++17"],\n'
             '    deps = ["//include"], visibility = ["//visibility:public"])\n',
    "include": 'cc_library(name = "include", hdrs = ["store.h", "text.h"], includes = ["."],\n'
               '    visibility = ["//visibility:public"])\n',
    ".": 'cc_binary(name = "server", srcs = ["main.cpp"], deps = ["//store"],\n'
         '    copts = ["-std=c++17"], local_defines = ["LIMIT=%d"])\n',
}


class Workspace:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for name, text in FILES.items():
            self.write(f"ws/{name}", text)
        for name, text in BUILD.items():
            self.write(f"ws/{name}/BUILD", text % 1 if "%" in text else text)
        self.write("ws/WORKSPACE", 'workspace(name = "shop")\n'
                   f'local_repository(name = "backlint", path = "{folder}/backlint")\n')
        shutil.copytree(SHIPPED, self.folder / "backlint")
        (self.folder / "backlint/backlint").symlink_to(BACKLINT)
        self.write("cc/WORKSPACE", 'workspace(name = "rules_cc")\n')
        self.write("cc/BUILD", "")
        self.write("cc/cc/BUILD", "")
        self.write("cc/cc/defs.bzl", "".join(f"{rule} = native.{rule}\n" for rule in NATIVE))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def bazel(self, *words):
        return subprocess.run(
            ["bazel", f"--output_user_root={self.folder}/out", "--host_jvm_args=-Xmx1g", *words],
            cwd=self.folder / "ws", text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            check=False)

    def build(self, *words):
        """The sources that were read, status and output."""
        overrides = {**REPOSITORIES, "rules_cc": self.folder / "cc"}
        done = self.bazel("build", "//:server", "-s", "--output_groups=backlint",
                          "--aspects=@backlint//:backlint.bzl%backlint_aspect", *words,
                          *(f"--override_repository={name}={path}" for name, path in overrides.items()))
        read = sorted(set(re.findall(r"action 'backlint: reading ([^']+)'", done.stdout)))
        return read, done.returncode, done.stdout


def steps(workspace):
    everything = ["main.cpp", "store/store.cpp", "store/text.cpp"]
    got = workspace.build()
    yield "the first build reads everything", got[:2] == (everything, 0), got
    report = workspace.folder / "ws/bazel-bin/server.backlint.sarif"
    yield "and reports", '"results": []' in report.read_text(encoding="utf-8"), got
    workspace.write("ws/store/store.cpp", GLUED)
    got = workspace.build()
    yield "one source is read again", got[:2] == (["store/store.cpp"], 0), got
    yield "the finding is in the report, with its place in the workspace", \
        '"uri": "store/store.cpp"' in report.read_text(encoding="utf-8"), got
    got = workspace.build("--define=backlint_fail_level=warning")
    yield "and fails the build if it shall", got[1] != 0 and "store/store.cpp:3:13: " in got[2], got
    workspace.write("ws/include/store.h", FILES["include/store.h"] + "// changed\n")
    got = workspace.build()
    # Bazel goes by what a target may include, not by what a source does.
    yield "a header is one of all", got[:2] == (everything, 0), got
    workspace.write("ws/BUILD", BUILD["."] % 0)
    got = workspace.build()
    yield "flags are those of a target", got[:2] == (["main.cpp"], 0), got


def main():
    if not os.environ.get("BACKLINT_FULL") or not shutil.which("bazel") or \
            not all(path.is_dir() for path in REPOSITORIES.values()):
        print("skipped: that takes BACKLINT_FULL=1 and Debian's Bazel")
        return 77
    passed = failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        workspace = Workspace(os.path.realpath(folder))
        try:
            for name, held, got in steps(workspace):
                passed, failed = passed + bool(held), failed + (not held)
                if not held:
                    print(f"{name}: got {got[:2]}\n{got[2]}")
        finally:
            workspace.bazel("shutdown")
            subprocess.run(["chmod", "-R", "u+w", folder], check=False)
    print(f"{passed} passed, {failed} failed")
    return failed != 0 or not passed


sys.exit(main())

"""The plugins in their hosts, and a small project to try them on."""
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LLVM = os.environ.get("BACKLINT_LLVM", "19")
BACKLINT = os.environ["BACKLINT"]
PLUGIN = os.environ["BACKLINT_TIDY_PLUGIN"]
COMPILER_PLUGIN = PLUGIN.replace("backlint-tidy-", "backlint-clang-")
TIDY, CLANG = f"clang-tidy-{LLVM}", f"clang++-{LLVM}"
HEADERS = [str(ROOT / "rules/headers" / name) for name in ("sqlite3", "libpqxx", "cpp-httplib")]
FLAGS = ["-std=c++20", *(word for path in HEADERS for word in ("-isystem", path))]
LOAD = ["-load", PLUGIN, "-checks=-*,backend-*"]
FINDING = re.compile(r"^(?:.*/)?([^/\s:]+):(\d+):\d+: (?:warning|error|note): (.*) \[([\w-]+)", re.M)
FULL = bool(os.environ.get("BACKLINT_FULL"))


def there():
    """Whether this build has plugins; a sanitized one has not."""
    if os.path.exists(PLUGIN):
        return True
    print("no plugin in this build, skipped\n0 passed, 0 failed")
    return False


def missing(tool):
    """Says that something is not tried for want of `tool`."""
    if shutil.which(tool):
        return False
    print(f"not tried: {tool} is not installed")
    return True


def glued(name="id"):
    """A statement with one finding, at the glue."""
    return f"sqlite3_exec(db, (\"select '\" + {name} + \"'\").c_str(), 0, 0, 0);"


def source(*lines):
    """A function of these lines; the first is line 4."""
    return "#include <sqlite3.h>\n#include <string>\nvoid run(sqlite3 *db, const std::string &id) {\n" + \
        "\n".join(lines) + "\n}\n"


class Project:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *words, **more):
        return subprocess.run([str(word) for word in words], cwd=self.folder, text=True, check=False,
                              capture_output=True, **more)

    def tidy(self, *words, flags=()):
        return self.run(TIDY, *LOAD, *words, "--", *FLAGS, *flags)

    def check(self, *words, flags=()):
        return self.run(BACKLINT, "check", "--no-cache", "--quiet", *words, "--", *FLAGS, *flags)

    def compile(self, *words, **more):
        return self.run(CLANG, "-fsyntax-only", *FLAGS, f"-fplugin={COMPILER_PLUGIN}", *words, **more)


def places(done):
    """File and line of each finding that was printed."""
    return [(name, int(line)) for name, line, *_ in FINDING.findall(done.stdout + done.stderr)]


def lines(done):
    return [line for _, line in places(done)]


class Cases:
    """Counts; the last line that it prints is what the runner of all tests adds up."""

    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, name, holds, *got):
        if holds:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAIL {name}:", *got)

    def equal(self, name, got, wanted, *more):
        self.expect(name, got == wanted, f"{got} instead of {wanted}", *more)

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0

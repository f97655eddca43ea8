#!/usr/bin/env python3
"""Measures the time budgets and prints them as one table.

Usage: ./dev bench [--runs N] [--db DIR]...

Every figure is user time, the median of N runs (5), and a budget is a ratio of
two such medians of the same run: only ratios mean the same on two machines.
The code bases are the applications of testdata/apps, or that of each --db DIR, a
folder with a compile_commands.json. Rows:
  floor           a parse with every body outside the project skipped, nothing lowered
  -fsyntax-only   clang++ on the same sources, one process each
  extract         all sources, nothing cached
  link + checks   `link` of all their units
  cold            `check` with an empty cache
  nothing changed `check` again
  one changed     `check` after a comment was added to one source
Then the linker on synthetic backends of growing size, if backlint-link-bench is
built: the time per line may not grow with the program.
Exit status 1 when a budget is exceeded.
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLANG = shutil.which("clang++-19") or "/usr/lib/llvm-19/bin/clang++"


class Cost:
    """User seconds, elapsed seconds and peak memory (MB) of one process tree."""

    def __init__(self, User=0.0, Wall=0.0, Memory=0.0):
        self.User, self.Wall, self.Memory = User, Wall, Memory

    def __add__(self, Other):
        return Cost(self.User + Other.User, self.Wall + Other.Wall,
                    max(self.Memory, Other.Memory))


def run(Command, Directory=None, Accept=(0,)):
    """Runs to the end; workers that it waited for are part of its cost."""
    Begin = os.times().elapsed
    with open(os.devnull, "w") as Null, tempfile.TemporaryFile() as Errors:
        Process = subprocess.Popen(Command, cwd=Directory, stdout=Null, stderr=Errors)
        _, Status, Usage = os.wait4(Process.pid, 0)
        Process.returncode = os.waitstatus_to_exitcode(Status)
        if Process.returncode not in Accept:
            Errors.seek(0)
            Text = Errors.read().decode(errors="replace")[-2000:]
            sys.exit(f"error: exit status {Process.returncode}: {shlex.join(map(str, Command))}\n{Text}")
    return Cost(Usage.ru_utime, os.times().elapsed - Begin, Usage.ru_maxrss / 1024)


def median(Runs):
    return Cost(statistics.median(R.User for R in Runs), statistics.median(R.Wall for R in Runs),
                max(R.Memory for R in Runs))


class CodeBase:
    """Sources and their compile commands; the database's parent is the root."""

    def __init__(self, Database):
        self.Folder, self.Root = Database, Database.parent
        self.Entries = json.loads((Database / "compile_commands.json").read_text())

    def syntaxCommands(self):
        for Entry in self.Entries:
            Words = Entry.get("arguments") or shlex.split(Entry["command"])
            Kept, Skip = [], False
            for Word in Words[1:]:
                if Skip:
                    Skip = False
                elif Word in ("-o", "-MF", "-MT", "-MQ"):
                    Skip = True
                elif Word not in ("-c", "-MD", "-MMD"):
                    Kept.append(Word)
            yield [CLANG, "-fsyntax-only", "-w", *Kept], Entry["directory"]

    def source(self):
        """One that is neither first nor last, to be changed."""
        Entry = self.Entries[len(self.Entries) // 2]
        return pathlib.Path(Entry["directory"]) / Entry["file"]


class Bench:
    # What the command-line interface is asked for stands here alone. Findings
    # (exit status 1) and an incomplete run (3) are no failure of a measurement.
    Accept = (0, 1, 3)

    def __init__(self, Backlint, Runs):
        self.Backlint, self.Runs = Backlint, Runs

    def reading(self, Base):
        return ["-p", Base.Folder, "-j", "1", "--quiet", "--root", Base.Root, Base.Root]

    def extract(self, Base, *Options):
        return run([self.Backlint, "extract", "--no-cache", *Options, *self.reading(Base)],
                   Accept=self.Accept)

    def link(self, Base, Units):
        return run([self.Backlint, "link", Units, "--root", Base.Root], Accept=self.Accept)

    def check(self, Base, Cache):
        return run([self.Backlint, "check", "--cache-dir", Cache, *self.reading(Base)],
                   Accept=self.Accept)

    def median(self, Measure):
        return median([Measure() for _ in range(self.Runs)])

    def syntax(self, Base):
        return sum((run(C, D) for C, D in Base.syntaxCommands()), Cost())

    def changed(self, Base, Cache):
        """One source gets another comment each time."""
        Source = Base.source()
        Before = Source.read_text()

        def once():
            once.Count += 1
            Source.write_text(f"{Before}\n// change {once.Count}\n")
            return self.check(Base, Cache)
        once.Count = 0
        try:
            return self.median(once)
        finally:
            Source.write_text(Before)

    def measure(self, Base):
        with tempfile.TemporaryDirectory() as Folder:
            Units, Cache = Folder + "/units", Folder + "/cache"
            os.mkdir(Units)
            # In turn, so that what else the machine does falls on all of them.
            Rounds = [{"floor": self.extract(Base, "--floor"), "-fsyntax-only": self.syntax(Base),
                       "extract": self.extract(Base, "-o", Units),
                       "link + checks": self.link(Base, Units)} for _ in range(self.Runs)]
            Result = {What: median([R[What] for R in Rounds]) for What in Rounds[0]}
            Result |= {"cold": self.check(Base, Cache),
                       "nothing changed": self.median(lambda: self.check(Base, Cache)),
                       "one changed": self.changed(Base, Cache)}
            if not any(pathlib.Path(Units).rglob("*.blir")):
                sys.exit("error: extract wrote no unit")
            return Result


def budgets(Result, Count):
    """(what, ratio, limit at first, limit then)"""
    def ratio(One, Other):
        return Result[One].User / Result[Other].User if Result[Other].User else float("inf")
    OneTu = (Result["extract"].User / Count + Result["link + checks"].User)
    return [
        ("extract / floor", ratio("extract", "floor"), 1.6, 1.25),
        ("extract / -fsyntax-only", ratio("extract", "-fsyntax-only"), 0.75, 0.5),
        ("(link + checks) / extract", ratio("link + checks", "extract"), 0.10, 0.05),
        ("nothing changed / cold", ratio("nothing changed", "cold"), 0.02, 0.01),
        # The changed source may be heavier than the average one.
        ("one changed / (its extract + link)", Result["one changed"].User / OneTu, 2.0, 1.5),
        ("worker memory / -fsyntax-only",
         Result["extract"].Memory / Result["-fsyntax-only"].Memory, 1.2, 1.2),
    ]


def show(Name, Result, Count):
    print(f"\n{Name}: {Count} sources")
    print("| what | user s | wall s | peak MB |\n|---|---:|---:|---:|")
    for What, Spent in Result.items():
        print(f"| {What} | {Spent.User:.3f} | {Spent.Wall:.3f} | {Spent.Memory:.0f} |")
    print("\n| budget | measured | at first | then | |\n|---|---:|---:|---:|---|")
    Good = True
    for What, Ratio, First, Then in budgets(Result, Count):
        Verdict = "ok" if Ratio <= Then else "ok at first" if Ratio <= First else "exceeded"
        Good &= Ratio <= First
        print(f"| {What} | {Ratio:.3f} | {First:.2f} | {Then:.2f} | {Verdict} |")
    return Good


LINK_SIZES = (125_000, 250_000, 500_000, 1_000_000)
# Time per line at the largest size over that at the smallest.
LINEAR = 1.5
# The same of the steps of value flow, which no clock is needed for.
LINEAR_STEPS = 1.25
BYTES_PER_LINE = 200


def showLink(Tool):
    """A table over sizes; whether the linker is linear and its input small."""
    Rows = []
    for Size in LINK_SIZES:
        Done = subprocess.run([Tool, str(Size)], capture_output=True, text=True)
        if Done.returncode:
            sys.exit(f"error: {Tool} {Size} failed\n{Done.stderr}")
        Rows.append(json.loads(Done.stdout))
    print("\nlink + checks of synthetic units")
    print("| lines | functions | join s | checks s | us per line | units MB | peak MB "
          "| bytes per line | findings | bounds hit |\n" + "|---:" * 10 + "|")
    for Row in Rows:
        Row["per-line"] = (Row["join"] + Row["checks"]) / Row["lines"] * 1e6
        print(f"| {Row['lines']} | {Row['functions']} | {Row['join']:.2f} | {Row['checks']:.2f} "
              f"| {Row['per-line']:.2f} | {Row['units-mb']:.0f} | {Row['peak-mb']:.0f} "
              f"| {Row['bytes-per-line']:.1f} | {Row['findings']} | {Row['bounds']} |")
    Growth = Rows[-1]["per-line"] / Rows[0]["per-line"]
    Bytes = max(Row["bytes-per-line"] for Row in Rows)
    Steps = [Row["steps"] / Row["lines"] for Row in (Rows[0], Rows[-1])]
    print("\n| budget | measured | limit | |\n|---|---:|---:|---|")
    Good = True
    for What, Value, Limit in (("growth of time per line", Growth, LINEAR),
                               ("growth of steps per line", Steps[1] / Steps[0],
                                LINEAR_STEPS),
                               ("bytes of a unit per line", Bytes, BYTES_PER_LINE)):
        Good &= Value <= Limit
        print(f"| {What} | {Value:.2f} | {Limit:.2f} | {'ok' if Value <= Limit else 'exceeded'} |")
    return Good


def applications(Folder):
    """Configures a copy of each application, which the bench may change."""
    # They include headers of the repository by a path from where they stand.
    Root = pathlib.Path(Folder)
    (Root / "testdata/apps").mkdir(parents=True)
    (Root / "rules").symlink_to(ROOT / "rules")
    for App in sorted((ROOT / "testdata/apps").iterdir()):
        Source = Root / "testdata/apps" / App.name
        shutil.copytree(App, Source)
        Log = subprocess.run(["cmake", "-S", Source, "-B", Source / "build", "-G", "Ninja",
                              "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
                              f"-DCMAKE_CXX_COMPILER={CLANG}"], capture_output=True, text=True)
        if Log.returncode:
            sys.exit(f"error: configuring {App} failed\n{Log.stderr}")
        yield Source / "build"


def main():
    Parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    Parser.add_argument("--backlint", default=ROOT / "build/release/bin/backlint")
    Parser.add_argument("--runs", type=int, default=5)
    Parser.add_argument("--db", type=pathlib.Path, action="append", default=[])
    Options = Parser.parse_args()
    Tool, Good = Bench(Options.backlint, Options.runs), True
    with tempfile.TemporaryDirectory() as Folder:
        Databases = [D.resolve() for D in Options.db] or list(applications(Folder))
        for Database in Databases:
            Base = CodeBase(Database)
            Good &= show(Database.parent.name, Tool.measure(Base), len(Base.Entries))
    LinkBench = pathlib.Path(Options.backlint).parent / "backlint-link-bench"
    if LinkBench.exists():
        Good &= showLink(LinkBench)
    else:
        print(f"\nbacklint-link-bench is not beside {Options.backlint}: build it for the linker's figures")
    return 0 if Good else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Reviews whole public repositories as they are checked out, and counts what was read.

Usage: repositories.py CHECKOUTS [--reports DIR] [--cache DIR] [--rerun]
                       [--only owner/name]...

CHECKOUTS/<owner>__<name> is a checkout of each repository of robustness.csv at
the commit that stands there. Each (or each of --only) is reviewed with no
compile database and no option, and its row is replaced; robustness-findings.csv
holds its findings by rule and level. docs/robustness.md is made of the two by
`python3 docs/generate`. DIR/<owner>__<name>.sarif of --reports is the report;
one that is there already is counted again only with --rerun.

A run must end with exit status 0, 1 or 3 within the time limit, whatever it
read; any other end is an error of this script, too.
"""
import argparse
import collections
import csv
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "generate"))
from paths import backlint  # noqa: E402

KEY = ("repository", "commit", "about")
MEASURED = ("lines", "units", "whole", "partial", "failed", "functions", "lost", "stand-ins", "exit",
            "seconds", "cpu-seconds", "mib")
FINDINGS = ("repository", "rule", "level", "count")
HOURS = 2


def readRows(Name):
    Path = HERE / Name
    if not Path.is_file():
        return []
    with open(Path, encoding="utf-8", newline="") as File:
        return list(csv.DictReader(File))


def writeRows(Name, Columns, Rows):
    Temporary = HERE / (Name + ".tmp")
    with open(Temporary, "w", encoding="utf-8", newline="") as File:
        Writer = csv.DictWriter(File, Columns, lineterminator="\n")
        Writer.writeheader()
        Writer.writerows(Rows)
    os.replace(Temporary, HERE / Name)


def statistic(Text, Name):
    """A number of what --statistics prints."""
    return next((L.split()[-1] for L in Text.splitlines() if L.strip().startswith(Name)), "0")


def review(Checkout, Report, Cache):
    """The run's own figures; the report lies in \\p Report afterwards."""
    Command = [backlint(), "check", str(Checkout), "--root", str(Checkout), "--config", "none", "--statistics",
               "--format", "sarif", "-o", str(Report)]
    Command += ["--cache-dir", str(Cache)] if Cache else ["--no-cache"]
    with tempfile.TemporaryFile("w+", errors="replace") as Said:
        Start = time.monotonic()
        Run = subprocess.Popen(Command, stdout=Said, stderr=Said, start_new_session=True)
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(Run.pid, signal.SIGKILL))
        signal.alarm(HOURS * 3600)
        _, Status, Used = os.wait4(Run.pid, 0)  # Knows the largest of all processes, too.
        signal.alarm(0)
        Seconds = time.monotonic() - Start
        Said.seek(0)
        Text = Said.read()
    Exit = os.waitstatus_to_exitcode(Status)
    return {"exit": Exit, "seconds": f"{Seconds:.0f}",
            "cpu-seconds": f"{Used.ru_utime + Used.ru_stime:.0f}", "mib": Used.ru_maxrss // 1024,
            "lines": statistic(Text, "lines")}, Text


def count(Report):
    """(columns of the row, findings by rule and level) of a report."""
    Run = json.loads(Report.read_text(encoding="utf-8"))["runs"][0]
    Read = Run["properties"]["coverage"]
    StandIns = sum(N["descriptor"]["id"] == "header-stand-in"
                   for N in Run["invocations"][0].get("toolExecutionNotifications", []))
    Found = collections.Counter((R["ruleId"], R.get("level", "warning")) for R in Run["results"]
                                if not R.get("suppressions"))
    return {"units": Read["units"], "failed": Read["unitsFailed"], "partial": Read["unitsPartial"],
            "whole": Read["units"] - Read["unitsFailed"] - Read["unitsPartial"],
            "functions": Read["functions"], "lost": Read["functionsLost"], "stand-ins": StandIns}, Found


def main():
    Parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    Parser.add_argument("checkouts", type=pathlib.Path)
    Parser.add_argument("--only", action="append", default=[])
    Parser.add_argument("--reports", type=pathlib.Path)
    Parser.add_argument("--cache", type=pathlib.Path)
    Parser.add_argument("--rerun", action="store_true")
    Options = Parser.parse_args()
    Reports = Options.reports or pathlib.Path(tempfile.mkdtemp())
    Reports.mkdir(parents=True, exist_ok=True)
    Rows, Wrong = readRows("robustness.csv"), 0
    for Row in Rows:
        Name = Row["repository"]
        if Options.only and Name not in Options.only:
            continue
        Checkout = (Options.checkouts / Name.replace("/", "__")).resolve()
        if not Checkout.is_dir():
            sys.exit(f"error: {Checkout} is not there: check out {Name} at {Row['commit']}")
        Report = Reports / (Checkout.name + ".sarif")
        if Report.is_file() and not Options.rerun:
            continue
        Report.unlink(missing_ok=True)
        Figures, Text = review(Checkout, Report, Options.cache)
        Row.update(Figures)
        if Figures["exit"] not in (0, 1, 3) or not Report.is_file():
            Wrong += 1
            print(f"FAIL {Name}: exit status {Figures['exit']}: {Text[-600:]}", flush=True)
            continue
        Counted, Found = count(Report)
        Row.update(Counted)
        print(Name, *(f"{K} {Row[K]}" for K in MEASURED), flush=True)
        writeRows("robustness.csv", KEY + MEASURED, Rows)
        Others = [R for R in readRows("robustness-findings.csv") if R["repository"] != Name]
        writeRows("robustness-findings.csv", FINDINGS, sorted(
            Others + [dict(zip(FINDINGS, (Name, *Which, Count))) for Which, Count in Found.items()],
            key=lambda R: [R[K] for K in FINDINGS[:3]]))
    return 1 if Wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""docs/robustness.md: what became of whole public repositories, as they were checked out."""
import collections
import csv
import statistics

from paths import ROOT

HEAD = """\
<!-- Written by `python3 docs/generate` out of docs/accuracy/robustness*.csv. -->

# Robustness

Public repositories with backends in C++ and C, small and large, reviewed as they come:
`backlint check DIR`, no build, no compile database, no configuration. Of their libraries only those were
there that backlint itself brings headers for and those that the machine happened to have (Boost 1.74,
OpenSSL, SQLite, fmt and others of Debian 12); none was installed for the purpose.

Every run ends with exit status 0, 1 or 3: no findings, findings, or more lost than `--min-coverage` allows.
"""

TAIL = """\
* *units*: the sources that were found; *whole*: those of which nothing was lost; *failed*: those that gave
  nothing at all (a crash, the limits of time and memory).
* *read*: the share of the units that were read, wholly or in part; *functions*: the share of the functions
  of the project that were understood. A function counts as lost if it has more holes than calls that were
  understood; a hole is an expression that could not be lowered, most often because a declaration is missing.
* *stand-ins*: headers in whose place one was made up from the names that the code uses.
* *CPU s* is what all processes took together, parsing, linking and checking, with an empty cache and on a
  machine that did other things; *MiB* is the largest process.
* The functions are those that the parser saw. Where a macro of a missing header opens a class or a function,
  what is inside may not be among them.

What is taken for a program follows from the sources ([architecture.md](architecture.md#identity-and-programs)).
The figures are made by `python3 docs/accuracy/repositories.py CHECKOUTS`, which takes the repositories and
commits from [robustness.csv](accuracy/robustness.csv); nothing of them is part of this repository.

## What was found

Findings by rule, as error / warning / note. They say that the rules work on code that nobody wrote for them;
how often they are right is counted in [accuracy.md](accuracy.md).
"""


def read(Name):
    with open(ROOT / "docs/accuracy" / Name, encoding="utf-8", newline="") as File:
        return list(csv.DictReader(File))


def share(Part, All):
    return Part / All if All else 1.0


def pages():
    Rows = sorted((R for R in read("robustness.csv") if R["units"]), key=lambda R: int(R["lines"]))
    Units = [share(int(R["units"]) - int(R["failed"]), int(R["units"])) for R in Rows]
    Functions = [share(int(R["functions"]) - int(R["lost"]), int(R["functions"])) for R in Rows]
    Text = HEAD + "\n| repository | with | lines | units | whole | failed | read | functions | | stand-ins " \
                  "| exit | CPU s | MiB |\n|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
    for R, U, F in zip(Rows, Units, Functions):
        Text += (f"| [{R['repository']}](https://github.com/{R['repository']}/tree/{R['commit']}) | {R['about']} "
                 f"| {R['lines']} | {R['units']} | {R['whole']} | {R['failed']} | {U:.3f} | {R['functions']} "
                 f"| {F:.3f} | {R['stand-ins']} | {R['exit']} | {R['cpu-seconds']} | {R['mib']} |\n")
    Text += (f"| **median of {len(Rows)}** | | | | | | **{statistics.median(Units):.3f}** | "
             f"| **{statistics.median(Functions):.3f}** | | | | |\n\n{TAIL}\n")
    Found = collections.defaultdict(dict)
    for R in read("robustness-findings.csv"):
        Found[R["repository"]].setdefault(R["rule"], {})[R["level"]] = R["count"]
    Rules = sorted({Rule for Each in Found.values() for Rule in Each})
    Text += "| repository | " + " | ".join(Rule.removeprefix("backend-") for Rule in Rules) + " |\n"
    Text += "|---|" + "---|" * len(Rules) + "\n"
    for R in Rows:
        Here = Found.get(R["repository"], {})
        Cells = [" / ".join(Here[Rule].get(L, "0") for L in ("error", "warning", "note")) if Rule in Here else ""
                 for Rule in Rules]
        Text += f"| {R['repository']} | " + " | ".join(Cells) + " |\n"
    return {ROOT / "docs/robustness.md": Text}

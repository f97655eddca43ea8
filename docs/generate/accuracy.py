"""docs/accuracy.md: how often each rule is right, on every corpus measured."""
import collections
import csv
import math

from paths import ROOT
import misses
import rules

import expectations

HEAD = """\
<!-- Written by `python3 docs/generate` out of docs/accuracy/counts.csv and testdata/. -->

# Accuracy

Per rule, what it found, missed and wrongly reported, on code whose places people have read.

* *Recall* is the share of the places labelled true that were found, at any level; *precision*
  the share of true ones among the findings at warning and error that fall on a labelled place.
  Both with their 95 % interval (Wilson 1927), which is wide where little was counted.
* *Unread* findings fall where no label stands. They count neither way until somebody reads them.
* Corpora other than `testdata` are public repositories at the commits that
  [labels.csv](accuracy/labels.csv) names, none of which is part of this repository.
  `python3 docs/accuracy/measure.py APPS` counts them again, see there.
* Of corpora where only the findings were read, nobody has looked for what is missing: their
  recall is not known, and a place counts as missed only where the reader came across it.
* `testdata` is what the tests expect. It was written with the rules in view, and says what is
  covered rather than how often the rules are right.
"""
# A rule's `precision` follows from the lower end of the interval.
GRADES = ((0.95, "very-high"), (0.85, "high"), (0.65, "medium"), (0.0, "low"))
# With fewer findings than this, real code has not said much yet.
ENOUGH = 5


def wilson(Hits, All):
    """Wilson's score interval at 95 %."""
    Z, P = 1.96, Hits / All
    Centre = (P + Z * Z / (2 * All)) / (1 + Z * Z / All)
    Half = Z / (1 + Z * Z / All) * math.sqrt(P * (1 - P) / All + Z * Z / (4 * All * All))
    return max(0.0, Centre - Half), min(1.0, Centre + Half)


def share(Hits, All):
    if not All:
        return "-"
    Low, High = wilson(Hits, All)
    return f"{Hits}/{All} = {Hits / All:.2f} ({Low:.2f} to {High:.2f})"


def readCounts():
    """{rule: {corpus: counts}}."""
    Result = collections.defaultdict(dict)
    with open(ROOT / "docs/accuracy/counts.csv", encoding="utf-8", newline="") as File:
        for Row in csv.DictReader(File):
            Result[Row["rule"]][Row["corpus"]] = {
                K: int(V) for K, V in Row.items() if K not in ("corpus", "rule")}
    return Result


def readRepositories():
    """{corpus: rows of repositories.csv}."""
    Result = collections.defaultdict(list)
    with open(ROOT / "docs/accuracy/repositories.csv", encoding="utf-8", newline="") as File:
        for Row in csv.DictReader(File):
            Result[Row["corpus"]].append(Row)
    return Result


def repositories(Known):
    """The table of what was read, smallest corpus last."""
    Rows = "".join(
        f"| {R['corpus']} | {R['repository']} | {int(R['lines']) / 1000:.1f} "
        f"| {R['units-read']} of {R['units']} | {R['read']} |\n"
        for Corpus in sorted(Known) for R in Known[Corpus])
    return ("## What was read\n\n| corpus | repository | thousand lines | units | labelled |\n"
            f"|---|---|---:|---:|---|\n{Rows}")


def expected():
    """{rule: counts} of testdata."""
    Result = collections.defaultdict(lambda: {"found": 0, "missed": 0, "false": 0, "unread": 0})
    Kinds = {"expect": "found", "expect-miss": "missed", "expect-false": "false"}
    for Path in misses.allSources():
        Name = str(Path.relative_to(ROOT))
        for Each in expectations.readExpectations(Name, Path.read_text(encoding="utf-8")):
            Result[Each.Rule][Kinds[Each.Kind]] += 1
    return Result


def grade(Counts):
    """What SARIF calls the rule's precision, from its counts on real code."""
    Found = sum(C["found"] for C in Counts.values())
    All = Found + sum(C["false"] for C in Counts.values())
    if All < ENOUGH:
        return "medium"
    return next(Name for Least, Name in GRADES if wilson(Found, All)[0] >= Least)


def row(Corpus, C, Searched=True):
    Recall = share(C["found"], C["found"] + C["missed"]) if Searched else "-"
    return (f"| {Corpus} | {C['found']} | {C['missed']} | {C['false']} | {C.get('notes-false', 0)} | {C['unread']} "
            f"| {Recall} "
            f"| {share(C['found'], C['found'] + C['false'])} |\n")


def section(Id, Counts, Own, Known):
    Searched = {Name: all(R["read"] == "places" for R in Known[Name]) for Name in Counts}
    Rows = "".join(row(Name, C, Searched[Name]) for Name, C in sorted(Counts.items()))
    if len(Counts) > 1:
        Sum = collections.Counter()
        for C in Counts.values():
            Sum.update(C)
        Rows += row("**all real code**", Sum, all(Searched.values()))
    Rows += row("testdata", Own)
    return (f"## {Id}\n\n| corpus | true, found | true, missed | false | false, as a note | unread "
            f"| recall | precision |\n|---|---:|---:|---:|---:|---:|---|---|\n{Rows}\n"
            f"SARIF `precision`: {grade(Counts)}.\n")


def pages():
    Counts, Own, Known = readCounts(), expected(), readRepositories()
    Parts = [HEAD, repositories(Known)]
    for Id, (Source, Text) in rules.readRules().items():
        Parts.append(section(Id, Counts[Id], Own[Id], Known))
        Said, Grade = Text["rule"].get("precision", "medium"), grade(Counts[Id])
        if Said != Grade:
            raise SystemExit(f"{Source}: error: precision is \"{Said}\", what was counted "
                             f"makes it \"{Grade}\"")
    return {ROOT / "docs/accuracy.md": "\n".join(Parts)}

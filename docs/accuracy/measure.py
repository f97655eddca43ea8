#!/usr/bin/env python3
"""Counts what backlint finds, misses and wrongly reports in labelled code.

Usage: measure.py APPS [--databases DIR] [--reports DIR] [--corpus NAME]
                  [--show unread|missed|false]...

APPS/<owner>__<name> is a checkout of each repository of labels.csv at the
commit that stands there; DIR/<owner>__<name>/compile_commands.json is its
database, without which backlint reads the checkout as it is. Each is reviewed
and the counts of its corpus in counts.csv are replaced; docs/accuracy.md is
made of them by `python3 docs/generate`. DIR/<owner>__<name>.sarif of --reports,
where it is there, is counted instead of a new review.

labels.csv: one reviewed place a row. `true`: a finding belongs there; it is
found when one of the rule touches the line, give or take two, with its place,
a related place or a step. `false`: none does; it is reported when one has its
place on that very line. `unclear`: counts neither way. A finding where no
label stands is unread: somebody reads it and adds a row.

repositories.csv: how large each repository is, the share of it that was read,
and whether `places` were looked for or only its `findings` were read; of the
latter recall is not known.
"""
import argparse
import collections
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "generate"))
from paths import backlint  # noqa: E402

SLACK = 2
VERDICTS = ("true", "false", "unclear")
COUNTS = ("found", "missed", "false", "notes-false", "unread")


def readLabels(Path=HERE / "labels.csv"):
    with open(Path, encoding="utf-8", newline="") as File:
        Rows = list(csv.DictReader(File))
    for Number, Row in enumerate(Rows, 2):
        if Row["verdict"] not in VERDICTS or not Row["line"].isdigit():
            sys.exit(f"{Path}:{Number}: error: a verdict is one of {', '.join(VERDICTS)}, a line a number")
    return Rows


def resultsOf(Report):
    return [R for Run in json.loads(Report.read_text())["runs"] for R in Run["results"]
            if not R.get("suppressions")]


def review(Checkout, Database):
    """The findings of one checkout, as SARIF results."""
    with tempfile.TemporaryDirectory() as Folder:
        Report = pathlib.Path(Folder) / "report.sarif"
        Command = [backlint(), "check", str(Checkout), "--format", "sarif", "-o", str(Report)]
        if Database.is_file():
            Command += ["-p", str(Database.parent)]
        Done = subprocess.run(Command, capture_output=True, text=True)
        if Done.returncode not in (0, 1, 3):
            sys.exit(f"error: {' '.join(Command)}: exit status {Done.returncode}: {Done.stderr[-600:]}")
        return resultsOf(Report)


def regions(Result):
    """(path, first line, last line, whether it is the finding's own place)."""
    Places = [(L, True) for L in Result["locations"]]
    Places += [(L, False) for L in Result.get("relatedLocations", [])]
    Places += [(S["location"], False) for F in Result.get("codeFlows", [])
               for T in F["threadFlows"] for S in T["locations"]]
    for Place, Own in Places:
        Physical = Place.get("physicalLocation", {})
        Region = Physical.get("region", {})
        if "startLine" in Region:
            yield (Physical["artifactLocation"]["uri"], Region["startLine"],
                   Region.get("endLine", Region["startLine"]), Own)


def touches(Result, Label):
    Line, Exact = int(Label["line"]), Label["verdict"] == "false"
    Slack = 0 if Exact else SLACK
    return Result["ruleId"] == Label["rule"] and any(
        (Own or not Exact) and (Uri == Label["path"] or Uri.endswith("/" + Label["path"]))
        and First - Slack <= Line <= Last + Slack
        for Uri, First, Last, Own in regions(Result))


def count(Labels, Results, Table, Show):
    """Adds one repository to Table: {rule: Counter of COUNTS}."""
    Read, Right = set(), set()
    for Label in sorted(Labels, key=lambda L: VERDICTS.index(L["verdict"])):
        Hits = {I for I, R in enumerate(Results) if touches(R, Label)} - (
            Right if Label["verdict"] == "false" else set())
        Read |= Hits
        Place = f"{Label['rule']} {Label['repository']} {Label['path']}:{Label['line']}"
        if Label["verdict"] == "true":
            Right |= Hits
            Table[Label["rule"]]["found" if Hits else "missed"] += 1
            if not Hits and "missed" in Show:
                print("missed ", Place)
        elif Label["verdict"] == "false" and Hits:
            Notes = all(Results[I].get("level") == "note" for I in Hits)
            Table[Label["rule"]]["notes-false" if Notes else "false"] += 1
            if "false" in Show:
                print("false  ", Place)
    for I, Result in enumerate(Results):
        if I in Read:
            continue
        Table[Result["ruleId"]]["unread"] += 1
        if "unread" in Show:
            Uri, First, _, _ = next(regions(Result))
            print(f"unread  {Result['ruleId']} {Uri}:{First} {Result.get('level', '')}: "
                  f"{Result['message']['text'][:160]}")


def writeCounts(Measured):
    Path = HERE / "counts.csv"
    Rows = []
    if Path.is_file():
        with open(Path, encoding="utf-8", newline="") as File:
            Rows = [R for R in csv.DictReader(File) if R["corpus"] not in Measured]
    for Corpus, Table in Measured.items():
        Rows += [{"corpus": Corpus, "rule": Rule, **{C: Counter[C] for C in COUNTS}}
                 for Rule, Counter in Table.items()]
    Temporary = Path.with_suffix(".tmp")
    with open(Temporary, "w", encoding="utf-8", newline="") as File:
        Writer = csv.DictWriter(File, ("corpus", "rule", *COUNTS), lineterminator="\n")
        Writer.writeheader()
        Writer.writerows(sorted(Rows, key=lambda R: (R["rule"], R["corpus"])))
    os.replace(Temporary, Path)


def main():
    Parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    Parser.add_argument("apps", type=pathlib.Path)
    Parser.add_argument("--databases", type=pathlib.Path, default=pathlib.Path("/nonexistent"))
    Parser.add_argument("--reports", type=pathlib.Path)
    Parser.add_argument("--corpus")
    Parser.add_argument("--show", action="append", default=[])
    Options = Parser.parse_args()
    Repositories = collections.defaultdict(list)
    for Label in readLabels():
        if Options.corpus in (None, Label["corpus"]):
            Repositories[Label["corpus"], Label["repository"]].append(Label)
    Measured = {}
    for (Corpus, Repository), Labels in sorted(Repositories.items()):
        Name = Repository.replace("/", "__")
        if not (Options.apps / Name).is_dir():
            sys.exit(f"error: {Options.apps / Name} is not there: check out "
                     f"{Repository} at {Labels[0]['commit']}")
        Report = Options.reports and Options.reports / f"{Name}.sarif"
        Results = (resultsOf(Report) if Report and Report.is_file() else
                   review(Options.apps / Name, Options.databases / Name / "compile_commands.json"))
        count(Labels, Results, Measured.setdefault(Corpus, collections.defaultdict(collections.Counter)),
              Options.show)
    writeCounts(Measured)
    for Corpus, Table in Measured.items():
        for Rule, Counter in sorted(Table.items()):
            print(Corpus, Rule, *(f"{C} {Counter[C]}" for C in COUNTS))


if __name__ == "__main__":
    main()

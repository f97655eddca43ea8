"""Quoted output: what a page shows is what the program prints.

    <!-- printed by: backlint check PATH | paragraph Users.cpp -->
    ```text
    (written here)
    ```

The command runs in the repository's root. It may be followed by filters:

    paragraph TEXT   the paragraphs that hold TEXT
    function TEXT    of IR text: the functions whose first line holds TEXT
    brief            of IR text: without spans, types of results, template arguments
    result TEXT      of SARIF: the result whose location holds TEXT, in short
    line TEXT        the lines that hold TEXT
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

from paths import ROOT, backlint

QUOTE = re.compile(r"(<!-- printed by: (?P<command>[^\n]*?) -->\n```\w*\n)(?P<text>.*?)(^```$)",
                   re.S | re.M)
SPAN = re.compile(r" @f\d+:[\d:.-]+")
RESULT_TYPE = re.compile(r"(?<=[)\w\"'*.}]) : [A-Z]?[\w].*$|(?<=[)\w\"'*.}]) : const .*$")
ARGUMENTS = re.compile(r" <[^<>]*>")


def paragraph(Text, Wanted):
    return "\n\n".join(P for P in re.split(r"\n\s*\n", Text) if Wanted in P)


def function(Text, Wanted):
    Found = re.findall(r"^function [^\n]*\n.*?^\}$", Text, re.S | re.M)
    return "\n\n".join(F for F in Found if Wanted in F.split("\n", 1)[0])


def brief(Text, _):
    def shorten(Line):
        Line = SPAN.sub("", Line)
        while ARGUMENTS.search(Line):
            Line = ARGUMENTS.sub("", Line)
        return RESULT_TYPE.sub("", Line) if re.match(r"  (%\d+ =|store )", Line) else Line
    return "\n".join(map(shorten, Text.splitlines()))


def result(Text, Wanted):
    for Result in json.loads(Text)["runs"][0]["results"]:
        if Wanted not in json.dumps(Result["locations"]):
            continue
        Place = Result["locations"][0]["physicalLocation"]
        Region = {K: V for K, V in Place["region"].items() if K != "snippet"}
        Steps = Result["codeFlows"][0]["threadFlows"][0]["locations"]
        Short = {"ruleId": Result["ruleId"], "level": Result["level"],
                 "message": {"id": Result["message"]["id"], "text": Result["message"]["text"]},
                 "locations": [{"physicalLocation": {
                     "artifactLocation": {"uri": Place["artifactLocation"]["uri"]},
                     "region": Region}}],
                 "codeFlows": [S["location"]["message"]["text"] for S in Steps],
                 "partialFingerprints": Result["partialFingerprints"]}
        return json.dumps(Short, indent=2)
    return ""


def line(Text, Wanted):
    return "\n".join(L for L in Text.splitlines() if Wanted in L)


FILTERS = {F.__name__: F for F in (paragraph, function, brief, result, line)}


class Printer:
    """Runs the commands of all pages, each once, over one cache of units."""

    def __init__(self, Cache):
        self.Environment = {**os.environ, "XDG_CACHE_HOME": Cache}
        self.Printed = {}

    def run(self, Command):
        if Command not in self.Printed:
            Words = shlex.split(Command)
            if Words[0] != "backlint":
                sys.exit(f"error: {Command}: only backlint is quoted")
            Done = subprocess.run([backlint(), *Words[1:]], cwd=ROOT, env=self.Environment,
                                  capture_output=True, text=True)
            if Done.returncode not in (0, 1):
                sys.exit(f"error: {Command}: exit status {Done.returncode}: {Done.stderr}")
            self.Printed[Command] = Done.stdout
        return self.Printed[Command]

    def quote(self, Command):
        First, *Filters = Command.split(" | ")
        Text = self.run(First)
        for Filter in Filters:
            Name, _, Wanted = Filter.partition(" ")
            Text = FILTERS[Name](Text, Wanted)
        if not Text.strip():
            sys.exit(f"error: {Command}: prints nothing; change the comment in the page")
        return "\n".join(L.rstrip() for L in Text.strip("\n").splitlines()) + "\n"


def sources():
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted((ROOT / "docs").glob("*.md"))


def pages():
    Result = {}
    with tempfile.TemporaryDirectory() as Cache:
        Run = Printer(Cache)
        for Path in sources():
            Text = Path.read_text(encoding="utf-8")
            if QUOTE.search(Text):
                Result[Path] = QUOTE.sub(
                    lambda M: M[1] + Run.quote(M["command"]) + M[4], Text)
    return Result

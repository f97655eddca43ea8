"""docs/known-misses.md: what the fixtures expect to go wrong."""
import dataclasses

from paths import ROOT
import rules

import expectations
import fixture
import functions

HEAD = """\
<!-- Written by `python3 docs/generate` out of testdata/; change the fixtures. -->

# Known misses

What backlint is known to get wrong, each with a test: a source under `testdata/` says
`expect-miss` where a finding is missing and `expect-false` where one is too many. The test
fails on the day that reality improves, so this list is never longer than the truth.
"""
TITLES = {"expect-miss": "Should be reported and is not",
          "expect-false": "Is reported and should not be"}


@dataclasses.dataclass(frozen=True)
class Miss:
    Rule: str
    Kind: str
    Path: str
    Line: int
    Function: str
    Why: str


def missesIn(Path):
    """The misses that a source of testdata/ speaks of."""
    Text, Name = Path.read_text(encoding="utf-8"), str(Path.relative_to(ROOT))
    Lines, Functions = Text.splitlines(), functions.readFunctions(Name, Text)
    for Each in expectations.readExpectations(Name, Text):
        if Each.Kind in TITLES:
            Rest = expectations.DIRECTIVE.search(Lines[Each.WrittenAt - 1])["rest"]
            Around = functions.enclosing(Functions, Name, Each.Line)
            yield Miss(Each.Rule, Each.Kind, Name, Each.Line, Around.Name if Around else "",
                       expectations.WHY.match(Rest)["why"])


def allSources():
    """Every source of testdata/ that can hold expectations."""
    Folders = [P for P in sorted(fixture.TESTDATA.iterdir())
               if P.name not in fixture.NO_FIXTURES - {"apps", "models"}]
    return [P for Folder in Folders for P in sorted(Folder.rglob("*"))
            if P.suffix in fixture.SOURCES | fixture.HEADERS]


def allMisses():
    return [M for P in allSources() for M in missesIn(P)]


def row(M):
    Place = f"[{M.Path.removeprefix('testdata/')}:{M.Line}](../{M.Path}#L{M.Line})"
    return f"| {Place} | {f'`{M.Function}`' if M.Function else ''} | {M.Why} |\n"


def table(Misses):
    return "| place | case | why |\n|---|---|---|\n" + "".join(map(row, Misses))


def section(Id, Help, Misses):
    Parts = [f"## {Id}\n"]
    if Help.strip():
        Parts.append(f"By its nature:\n\n{Help.strip()}\n")
    for Kind, Title in TITLES.items():
        Those = [M for M in Misses if M.Kind == Kind]
        if Those:
            Parts.append(f"### {Title} ({len(Those)})\n\n{table(Those)}")
    if not Misses:
        Parts.append("The fixtures know of none beyond that.\n")
    return "\n".join(Parts)


def waiting(Misses):
    """Cases of rules that are not written yet."""
    Rows = "".join(f"| {M.Rule} {R}" for M in Misses for R in [row(M)])
    return ("## Rules that are not written yet\n\nThe sample applications hold cases for them.\n\n"
            "| rule | place | case | why |\n|---|---|---|---|\n" + Rows)


def pages():
    Known, All = rules.readRules(), allMisses()
    Sections = [section(Id, Text["help"].get("misses", ""), [M for M in All if M.Rule == Id])
                for Id, (_, Text) in Known.items()]
    Waiting = [M for M in All if M.Rule not in Known]
    if Waiting:
        Sections.append(waiting(sorted(Waiting, key=lambda M: (M.Rule, M.Path, M.Line))))
    return {ROOT / "docs/known-misses.md": "\n".join([HEAD] + Sections)}

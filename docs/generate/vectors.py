"""docs/hostile-input.md: every hostile or broken input that a test gives to backlint."""
import tomllib

from paths import ROOT

import caches
import endings
import hostile
import places
import scratch

HEAD = """\
<!-- Written by `python3 docs/generate` out of driver/fixtures and testdata/malformed. -->

# Hostile and broken input, one by one

What [security.md](security.md) promises, as it is tested: each row is one test. In the first sections
the row stands beside an honest source, whose finding must be reported all the same; no program may run, no
file may appear, and the process ends by itself with status 0, 1 or 3.
"""
SECTIONS = [
    ("Words in a compile command", "flag", hostile.FLAGS),
    ("Compilers and launchers", "run", hostile.COMPILERS),
    ("Variables of the environment", "environment", hostile.ENVIRONMENTS),
    ("Files in the tree", "file", hostile.FILES),
    ("Sources", "source", hostile.SOURCES),
]
SCRIPTS = [
    ("Signals, readers, disks, rights, files that go", endings),
    ("Caches", caches),
    ("Links, pipes, devices", places),
]
LONGEST = 70


def code(Text):
    """Shortened, and fit for a cell of a table."""
    Text = "".join(C if 32 <= ord(C) < 127 else "\N{MIDDLE DOT}" for C in Text.replace("\n", " ").strip())
    Text = Text if len(Text) <= LONGEST else Text[:LONGEST - 4] + " ..."
    return "`" + Text.replace("|", "\\|").replace("`", "'") + "`"


def shown(Value):
    if isinstance(Value, list):
        return code(" ".join(Value))
    if isinstance(Value, dict):
        return code(" ".join(f"{Name}={Text}" for Name, Text in Value.items()))
    if isinstance(Value, bytes):
        return f"{len(Value)} bytes of every value"
    if isinstance(Value, str):
        Size = f", {len(Value)} characters" if len(Value) > LONGEST else ""
        return code(Value) + Size
    return ""


def table(Rows, *Head):
    return "\n".join([f"| {' | '.join(Head)} |", "|" + "---|" * len(Head), *(f"| {' | '.join(R)} |" for R in Rows)]) + "\n"


def malformed():
    for Case in sorted((ROOT / "testdata/malformed").glob("*/case.toml")):
        Wanted = tomllib.loads(Case.read_text())
        yield [Case.parent.name, code(" ".join(Wanted["arguments"])), str(Wanted["exit"]),
               code((Wanted.get("says") or [""])[0])]


def pages():
    Parts = [HEAD]
    for Title, Prefix, Entries in SECTIONS:
        Parts += [f"## {Title} ({len(Entries)})\n",
                  table([[f"{Prefix}-{Name}", shown(Value)] for Name, Value in Entries.items()], "`hostile.py`", "holds")]
    for Title, Script in SCRIPTS:
        Tests = scratch.table(vars(Script))
        Rows = [[Name, " ".join((Test.__doc__ or "").split())] for Name, Test in Tests.items()]
        Parts += [f"## {Title} ({len(Rows)})\n", table(Rows, f"`{Script.__name__}.py`", "that is")]
    Rows = list(malformed())
    Parts += [f"## Broken input ({len(Rows)})\n", table(Rows, "`testdata/malformed`", "run as", "status", "says")]
    return {ROOT / "docs/hostile-input.md": "\n".join(Parts)}

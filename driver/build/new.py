#!/usr/bin/env python3
"""Skeletons: ./dev new-check ID [AREA] [--flow], ./dev new-model LIBRARY.

Writes files that a person then fills in, and never over one that is there.
Adding a check touches nothing else: no list, no registry.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORD = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

RULE = '''\
# Everything about this rule but its code. See docs/adding-a-check.md.
[rule]
id = "{id}"
title = "TODO: what is found, a fragment in lower case"
level = "warning"             # none, note, warning, error
scope = "program"             # tu: one translation unit is enough to judge
precision = "medium"          # very-high, high, medium, low
status = "preview"            # stable after five true places in real code
cwe = []
# security-severity = 7.0     # 0.1 to 10.0; security rules only
tags = ["{area}"]
pitfall = "TODO: the guide's words"

[messages]
default = "TODO: {{0}} is what is wrong; what to do about it"

# [[option]]
# name = "some-limit"
# default = "10"
# help = "what it changes"

[help]
finds = """
TODO
"""
why = """
TODO
"""
instead = """
TODO
"""
misses = """
TODO
"""
bad = """
TODO
"""
good = """
TODO
"""
'''

FLOW = '''
# A value from a source to a sink with no barrier between: no code needed.
# The words are declared in rules/vocabulary.toml or in a model's [vocabulary].
[flow]
sources = []
sinks = []
barriers = []
'''

FIXTURE = '''\
// {id}: each bad function has the smallest safe twin beside it.
// A line with a finding says so: expect: {id} "part of the message".

void todoBad() {{
}}

void todoOk() {{
}}
'''

MODEL = '''\
# What is known of {name}. See docs/writing-models.md.
[library]
name = "{name}"
declares = []                 # namespaces or global names of its headers
headers = []                  # prefixes of include paths
# log-macros = []

# [[function]]
# name = ["{short}::Class::member"]
# roles = []
# effects = ["return = source.KIND(arg0)"]
# sinks = [{{ port = "arg0", kind = "KIND" }}]
'''

MODEL_FIXTURE = '''\
// Each entry of rules/models/{name}.toml shows here: this file fails when
// the models are deleted.
'''


def camel(Id):
    return "".join(P.capitalize() for P in Id.removeprefix("backend-").split("-"))


def checkSource(Id, Area):
    """A copy of the shortest existing check's frame, so that it never ages."""
    Checks = [P for P in (ROOT / "checks").glob("*/*.cpp")
              if P.parent.name != "engine" and not P.name.endswith("Test.cpp")]
    if not Checks:
        sys.exit("error: no check to take the frame from; write this one by hand")
    Model = min(Checks, key=lambda P: (len(P.read_text().splitlines()), str(P)))
    Text = Model.read_text(encoding="utf-8")
    OldId = next((P.stem for P in (ROOT / "rules").glob("*.toml") if f'"{P.stem}"' in Text), None)
    if not OldId:
        sys.exit(f"error: {Model}: names no rule; write this check by hand")
    Text = Text.replace(OldId, Id).replace(Model.stem, camel(Id))
    return (f"// TODO: taken from {Model.relative_to(ROOT)}; keep the frame, replace the "
            f"question.\n{Text}")


def write(Files):
    for Path in Files:
        if (ROOT / Path).exists():
            sys.exit(f"error: {Path} is there already; choose another name")
    for Path, Text in Files.items():
        (ROOT / Path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / Path).write_text(Text, encoding="utf-8")
        print(Path)


def newCheck(Arguments):
    Flow = "--flow" in Arguments
    Rest = [A for A in Arguments if A != "--flow"]
    if not 1 <= len(Rest) <= 2 or not all(WORD.fullmatch(A) for A in Rest):
        sys.exit("usage: ./dev new-check backend-some-pattern [AREA] [--flow]")
    Id, Area = Rest[0], Rest[1] if len(Rest) > 1 else "todo"
    if not Flow and len(Rest) < 2:
        Areas = sorted({P.parent.name for P in (ROOT / "checks").glob("*/*.cpp")})
        sys.exit(f"error: which area of checks/? One of {', '.join(Areas)}, or a new one")
    Rule = RULE.format(id=Id, area=Area) + (FLOW if Flow else "")
    Files = {f"rules/{Id}.toml": Rule, f"testdata/{Id}/todo.cpp": FIXTURE.format(id=Id)}
    if not Flow:
        Files[f"checks/{Area}/{camel(Id)}.cpp"] = checkSource(Id, Area)
    write(Files)


def newModel(Arguments):
    if len(Arguments) != 1 or not re.fullmatch(r"[a-z0-9][a-z0-9+._-]*", Arguments[0]):
        sys.exit("usage: ./dev new-model LIBRARY, in lower case")
    Name = Arguments[0]
    write({f"rules/models/{Name}.toml": MODEL.format(name=Name, short=Name.removeprefix("lib")),
           f"testdata/models/{Name}/todo.cpp": MODEL_FIXTURE.format(name=Name)})


def main(Arguments):
    Commands = {"check": newCheck, "model": newModel}
    if not Arguments or Arguments[0] not in Commands:
        sys.exit(__doc__)
    Commands[Arguments[0]](Arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])

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

CHECK = '''\
{banner}
//
// TODO: one sentence: what it asks of the program, and what it reports.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "link/Trace.h"

namespace backlint {{
namespace {{

class {name} final : public Check {{
public:
  void run(link::ValueFlow &Flow, findings::Reporter &Report) const override;
}};

void {name}::run(link::ValueFlow &Flow,
{pad}findings::Reporter &Report) const {{
  const link::Program &Joined = Flow.program();
  for (link::FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {{
      link::Site Here{{F, V}};
      if (!Joined.call(Here))
        continue;
      for (const catalog::FunctionModel *M : Flow.models().of(Here)) {{
        if (!M->has("TODO: a role of rules/vocabulary.toml"))
          continue;
        findings::Finding Found = Report.start("default", {{M->Name}});
        link::SpanInFile Span = link::spanOf(Joined, Here);
        Found.Where = {{Span.Path, Span.At.Line, Span.At.Column,
                       Span.At.EndLine, Span.At.EndColumn}};
        Found.Function = Joined.displayName(F);
        Found.Subject = M->Name; // what tells two findings of a function apart
        Report.report(std::move(Found));
      }}
    }}
}}

BACKLINT_CHECK("{id}", {name})

}} // namespace
}} // namespace backlint
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
# names = ["{short}::Class::member"]
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


def banner(Text):
    """LLVM's first line of a file, 80 columns wide."""
    return f"//===- {Text} ".ljust(75, "-") + "===//"


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
        Name = camel(Id)
        Files[f"checks/{Area}/{Name}.cpp"] = CHECK.format(
            id=Id, name=Name, banner=banner(f"{Name}.cpp - {Id}"), pad=" " * len(f"void {Name}::run("))
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

"""docs/rules/: a page per rule and their list, out of rules/*.toml."""
import json
import tomllib

from paths import ROOT

NOTE = "<!-- Written by `python3 docs/generate` out of {source}; change it there. -->\n"
SECTIONS = (("What it finds", "finds"), ("Why it matters", "why"), ("Bad", "bad"),
            ("Good", "good"), ("Instead", "instead"), ("Known misses", "misses"))
SCOPES = {"program": "whole program", "tu": "one translation unit"}


def readRules():
    """The rules by id, each with its file's path from the root."""
    Found = {}
    for Path in sorted((ROOT / "rules").glob("*.toml")):
        Text = tomllib.loads(Path.read_text(encoding="utf-8"))
        if "rule" in Text:
            Found[Text["rule"]["id"]] = (str(Path.relative_to(ROOT)), Text)
    return Found


def facts(Rule):
    """The rows of the table at the top of a page."""
    yield "Level", Rule.get("level", "warning")
    yield "Looks at", SCOPES[Rule.get("scope", "program")]
    yield "Status", Rule.get("status", "preview")
    yield "Precision", Rule.get("precision", "")
    if Rule.get("cwe"):
        yield "CWE", ", ".join(f"[{N}](https://cwe.mitre.org/data/definitions/{N}.html)"
                               for N in Rule["cwe"])
    if "security-severity" in Rule:
        yield "Security severity", str(Rule["security-severity"])
    if Rule.get("tags"):
        yield "Tags", ", ".join(Rule["tags"])


def page(Source, Text):
    Rule, Help = Text["rule"], Text["help"]
    Parts = [NOTE.format(source=f"`{Source}`"), f"# {Rule['id']}\n", f"{Rule['title']}.\n"]
    Parts.append("| | |\n|---|---|\n" + "".join(f"| {A} | {B} |\n" for A, B in facts(Rule)))
    for Title, Key in SECTIONS:
        if Help.get(Key, "").strip():
            Parts.append(f"## {Title}\n\n{Help[Key].strip()}\n")
    Parts.append("What the tests know to be missed or falsely reported is listed in "
                 f"[known misses](../known-misses.md#{Rule['id']}).\n")
    if Text.get("option"):
        Rows = "".join(f"| `{O['name']}` | {O['help']} | `{json.dumps(O['default'])}` |\n"
                       for O in Text["option"])
        Parts.append("## Options\n\n| name | what it changes | default |\n|---|---|---|\n" + Rows)
    Parts.append(f"## Suppressing\n\n`// NOLINT({Rule['id']}): the reason`, on the line that is "
                 "reported.\n")
    return "\n".join(Parts)


def index(Rules):
    Rows = "".join(f"| [{Id}]({Id}.md) | {T['rule']['title']} | {T['rule'].get('level', 'warning')} "
                   f"| {T['rule'].get('status', 'preview')} |\n" for Id, (_, T) in Rules.items())
    return (NOTE.format(source="`rules/*.toml`") + "\n# Rules\n\n"
            "| rule | finds | level | status |\n|---|---|---|---|\n" + Rows +
            "\nA rule is `preview` until it has found five true places in real code; "
            "after that its id never changes.\n")


def pages():
    Rules, Folder = readRules(), ROOT / "docs/rules"
    Pages = {Folder / f"{Id}.md": page(*Rule) for Id, Rule in Rules.items()}
    Pages[Folder / "README.md"] = index(Rules)
    return Pages

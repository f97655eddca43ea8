#!/usr/bin/env python3
"""Fills the marked sections of backlint's own library headers from the API facts.

Usage: generate.py FACTS.jsonl [--check] [LIBRARY...]

A header is written by hand: include guards, classes, templates, macros and the
small bodies that instantiate user callables. A section such as

    //@facts pqxx::connection tu=pqxx77 skip=quote,prepare
    ...
    //@end

is rewritten with one declaration per fact of that scope; everything outside the
marks is never touched. Templates are left to the hand-written part, because the
facts do not carry template parameters. Options of a mark:
  tu=A,B     versions of the library to take declarations from, the first that
             has a name wins
  skip=x,y   names declared by hand
  only=x,y   nothing but these names
  file=PART  only declarations whose header path contains PART
  ctors      constructors too
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent
MARK = re.compile(r"^(\s*)//@facts\s+(\S+)(.*)$")
BUILTIN = {"bool", "char", "double", "float", "int", "long", "short", "signed",
           "unsigned"}
END = re.compile(r"^\s*//@end\s*$")


def splitParameters(Text):
    """Splits at the commas that stand outside of every bracket."""
    Parts, Depth, Current = [], 0, ""
    for Char in Text:
        if Char in "(<[{":
            Depth += 1
        elif Char in ")>]}":
            Depth -= 1
        if Char == "," and Depth == 0:
            Parts.append(Current.strip())
            Current = ""
        else:
            Current += Char
    if Current.strip():
        Parts.append(Current.strip())
    return Parts


def splitSignature(Signature):
    """'result (int a) ' -> ('result', 'int a'): the list is the last bracket."""
    Signature = Signature.strip()
    if not Signature.endswith(")"):
        return None
    Depth = 0
    for Index in range(len(Signature) - 1, -1, -1):
        if Signature[Index] == ")":
            Depth += 1
        elif Signature[Index] == "(":
            Depth -= 1
            if Depth == 0:
                return Signature[:Index].strip(), Signature[Index + 1:-1]
    return None


def parameter(Text):
    """The facts write type, name and '=?'; a declarator wants the name inside."""
    HasDefault = Text.endswith("=?")
    if HasDefault:
        Text = Text[:-2].strip()
    Pointer = re.match(r"^(.*?\(\*)(\)\(.*\))\s+(\w+)$", Text)
    Array = re.match(r"^(.*?)\s*(\[\d*\])\s*(\w*)$", Text)
    if Pointer:
        Text = Pointer[1] + Pointer[3] + Pointer[2]
    elif Array:
        Text = Array[1] + " " + Array[3] + Array[2]
    Text = re.sub(r"\b_Bool\b", "bool", Text)
    Text = Text.replace("__va_list_tag *", "va_list")
    Text = re.sub(r"\bstruct (?=\w+::)", "", Text)
    Text = re.sub(r" ([*&]+) (?=\w)", r" \1", Text)
    return Text + (" = {}" if HasDefault else "")


def declaration(Name, Decl, IsMember):
    """One declaration, or None when the fact does not carry enough for one."""
    Flags = Decl["flags"].split()
    if Decl["kind"] == "D":
        return f"{Decl['sig'].strip()} {Name};" if Decl["sig"].strip() else None
    if Decl["kind"] != "F" or {"TEMPLATE", "PROTECTED", "PRIVATE"} & set(Flags):
        return None
    Halves = splitSignature(Decl["sig"])
    if not Halves:
        return None
    Result, Parameters = Halves
    if "auto" in Result or "lambda" in Decl["sig"] or "type-parameter" in Decl["sig"]:
        return None
    List = ", ".join(parameter(P) for P in splitParameters(Parameters))
    Result = Result.replace("_Bool", "bool")
    Head = "" if "ctor" in Flags else Result + ("" if Result[-1] in "*&" else " ")
    Before = [W for W in ("static", "virtual") if IsMember and W in Flags]
    After = " const" if IsMember and "const" in Flags else ""
    return " ".join(Before + [f"{Head}{Name}({List}){After};"])


def shape(Line):
    """A declaration without parameter names and defaults: equal for the same
    function declared in its class and again below it."""
    Halves = splitSignature(re.sub(r"( const)?;$", "", Line))
    if not Halves:
        return Line
    Types = []
    for Text in splitParameters(Halves[1]):
        Text = Text.removesuffix(" = {}")
        Name = re.search(r"(?<=[\s*&>])\w+$", Text)
        if Name and Name[0] not in BUILTIN:
            Text = Text[:Name.start()].strip()
        Types.append(Text)
    return (Halves[0], tuple(Types), Line.endswith("const;"))


def facts(Path):
    """scope -> [(name, decl)] in the order of the facts, duplicates dropped."""
    Scopes = {}
    with open(Path, encoding="utf-8") as File:
        for Line in File:
            for Decl in json.loads(Line)["decls"]:
                Qualified = re.sub(r"<[^<>]*>$", "", Decl["ast_name"])
                if "operator" in Qualified:
                    Scope, _, Name = Qualified.partition("operator")
                    Scope, Name = Scope.removesuffix("::"), "operator" + Name
                else:
                    Scope, _, Name = Qualified.rpartition("::")
                Entry = (Name, Decl)
                if Entry not in Scopes.setdefault(Scope or "::", []):
                    Scopes[Scope or "::"].append(Entry)
    return Scopes


def options(Text):
    Result = {}
    for Word in Text.split():
        Key, _, Value = Word.partition("=")
        Result[Key] = [V for V in Value.split(",") if V]
    return Result


def section(Scopes, Scope, Options, Indent):
    Entries = Scopes.get(Scope, [])
    IsMember = Scope != "::" and "namespace" not in Options
    Units = Options.get("tu", [])
    Best = {}
    for Name, Decl in Entries:
        if Decl["tu"] in Units:
            Rank = Units.index(Decl["tu"])
            Best[Name] = min(Rank, Best.get(Name, Rank))
    Lines, Shapes = [], set()
    for Name, Decl in Entries:
        if Name not in Best or Units[Best[Name]] != Decl["tu"]:
            continue
        if Name in Options.get("skip", []):
            continue
        if "only" in Options and Name not in Options["only"]:
            continue
        if "ctor" in Decl["flags"].split() and "ctors" not in Options:
            continue
        if not any(F in Decl["loc"] for F in Options.get("file", [""])):
            continue
        Line = declaration(Name, Decl, IsMember)
        if Line and shape(Indent + Line) not in Shapes:
            Shapes.add(shape(Indent + Line))
            Lines.append(Indent + Line)
    return sorted(Lines, key=lambda L: (re.sub(r"\(.*", "", L).split()[-1], L))


def rewrite(Text, Scopes, Path):
    """The text with every marked section filled anew."""
    Lines, Output, Index = Text.split("\n"), [], 0
    while Index < len(Lines):
        Output.append(Lines[Index])
        Match = MARK.match(Lines[Index])
        Index += 1
        if not Match:
            continue
        Last = Index
        while Last < len(Lines) and not END.match(Lines[Last]):
            if MARK.match(Lines[Last]):
                break
            Last += 1
        if Last == len(Lines) or not END.match(Lines[Last]):
            sys.exit(f"{Path}:{Index}: error: //@facts without //@end")
        Filled = section(Scopes, Match[2], options(Match[3]), Match[1])
        if not Filled:
            sys.exit(f"{Path}:{Index}: error: no fact for {Match[2]}{Match[3]}")
        Output.extend(Filled)
        Index = Last
    return "\n".join(Output)


def main(Arguments):
    Check = "--check" in Arguments
    Rest = [A for A in Arguments if A != "--check"]
    if not Rest:
        sys.exit(__doc__)
    Scopes = facts(Rest[0])
    Libraries = Rest[1:] or sorted(P.name for P in ROOT.iterdir() if P.is_dir())
    Stale = 0
    for Library in Libraries:
        for Path in sorted((ROOT / Library).rglob("*")):
            if not Path.is_file():
                continue
            Old = Path.read_text(encoding="utf-8")
            New = rewrite(Old, Scopes, Path.relative_to(ROOT))
            if New == Old:
                continue
            Stale += 1
            print(f"{Path.relative_to(ROOT)}: {'stale' if Check else 'written'}")
            if not Check:
                Path.write_text(New, encoding="utf-8")
    return 1 if Check and Stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

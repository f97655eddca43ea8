#!/usr/bin/env python3
"""Lists the facts' functions and fields that our headers do not declare.

Usage: names.py FACTS.jsonl FOLDER 'LIBRARY' [tu=UNIT]

A model matches the qualified name of a declaration, so our names must be the
library's. Names are compared as models see them: without template arguments;
the smoke source of the folder must include what is to be compared.
"""
import json
import pathlib
import re
import subprocess
import sys

INLINE = re.compile(r"\b(json_abi_v\w+|v\d+|debian\d|abi2|r0|__cxx11|__1)::")
ROOT = pathlib.Path(__file__).resolve().parent


def plain(Name):
    """Drops inline namespaces and template arguments; `operator<` and its kin keep their own signs."""
    Name = INLINE.sub("", Name)
    Head, Sign, Tail = Name.partition("operator")
    Last = None
    while Last != Head:
        Last, Head = Head, re.sub(r"<[^<>]*>", "", Head)
    return Head + Sign + (Tail if Sign else "")


def declared(Folder):
    Paths = [f"-I{ROOT / Folder}"]
    Needs = ROOT / Folder / "needs.txt"
    if Needs.exists():
        Paths += [f"-I{ROOT / N}" for N in Needs.read_text().split()]
    Command = ["clang++-19", "-std=c++20", "-fsyntax-only", "-Xclang", "-ast-list",
               *Paths, str(ROOT / Folder / "smoke.cpp")]
    Lines = subprocess.run(Command, capture_output=True, text=True).stdout
    return {plain(L.strip()) for L in Lines.splitlines()}


def main(Facts, Folder, Library, *Rest):
    Unit = next((R[3:] for R in Rest if R.startswith("tu=")), None)
    Have, Missing = declared(Folder), []
    for Line in open(Facts, encoding="utf-8"):
        Entry = json.loads(Line)
        if not re.search(Library, Entry["library"]):
            continue
        Decls = [D for D in Entry["decls"] if D["kind"] in "FD"
                 and (not Unit or D["tu"] == Unit)]
        if Decls and not any(plain(D["ast_name"]) in Have for D in Decls):
            Missing.append(Entry["name"])
    for Name in Missing:
        print(f"{Folder}: lacks {Name}")
    return 1 if Missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 3 else __doc__)

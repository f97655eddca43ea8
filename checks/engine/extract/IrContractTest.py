#!/usr/bin/env python3
"""Every golden case that docs/ir.md names exists, and no topic is unnamed.

A case is `topic/function` in a row of a table.
"""
import pathlib
import re
import sys

Root = pathlib.Path(__file__).resolve().parents[3]
Cases = Root / "testdata" / "ir"


def functionsOf(Topic):
    Lines = (Cases / f"{Topic}.ir").read_text().splitlines()
    return " ".join(Line for Line in Lines if Line.startswith("function"))


def main():
    Topics = {Path.stem for Path in Cases.glob("*.ir")}
    Rows = [Line for Line in (Root / "docs/ir.md").read_text().splitlines()
            if Line.startswith("|")]
    Named = re.findall(r"`([a-z]+)/(\w+)`", "\n".join(Rows))
    Failed = 0
    for Topic, Function in Named:
        if Topic not in Topics or not re.search(
                rf"\b{re.escape(Function)}\b", functionsOf(Topic)):
            print(f"docs/ir.md: error: no case {Topic}/{Function} in testdata/ir; "
                  "add it or name another")
            Failed += 1
    for Topic in sorted(Topics - {Topic for Topic, _ in Named}):
        print(f"testdata/ir/{Topic}.cpp: error: docs/ir.md names no case of it")
        Failed += 1
    print(f"{len(Named) - Failed} passed, {Failed} failed")
    return 1 if Failed or not Named else 0


if __name__ == "__main__":
    sys.exit(main())

"""Writes what the documentation repeats of the code, or checks that it is current.

Usage: python3 docs/generate [--check]

docs/rules/           a page per rule, out of rules/*.toml
docs/accuracy.md      how often each rule is right, out of docs/accuracy/counts.csv
docs/robustness.md    what became of whole repositories, out of docs/accuracy/robustness*.csv
docs/known-misses.md  what testdata/ expects to be missed or falsely reported
docs/hostile-input.md every hostile input that a test gives to backlint
quoted output         every block of *.md below a `printed by` comment (quotes.py)

BACKLINT names the executable; else the newest of build/*/bin/backlint. With
--check nothing is written, and each file that would change fails.
"""
import difflib
import sys

import accuracy
import misses
import quotes
import robustness
import rules
import vectors
from paths import ROOT


def generated():
    """{path: text} of everything; a page of a rule that is gone is None."""
    Pages = rules.pages()
    for Path in (ROOT / "docs/rules").glob("*.md"):
        Pages.setdefault(Path, None)
    Pages.update(misses.pages())
    Pages.update(accuracy.pages())
    Pages.update(robustness.pages())
    Pages.update(vectors.pages())
    Pages.update(quotes.pages())
    return Pages


def read(Path):
    return Path.read_text(encoding="utf-8") if Path.is_file() else None


def write(Path, Text):
    if Text is None:
        Path.unlink()
        return
    Path.parent.mkdir(parents=True, exist_ok=True)
    Path.write_text(Text, encoding="utf-8")


def explain(Path, Old, New):
    Name = Path.relative_to(ROOT)
    print(f"FAIL {Name}: is not what `python3 docs/generate` writes")
    Lines = difflib.unified_diff((Old or "").splitlines(), (New or "").splitlines(),
                                 "committed", "generated", lineterm="", n=1)
    for Line in list(Lines)[:40]:
        print("  " + Line)


def main(Arguments):
    if Arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    Pages, Stale = generated(), 0
    for Path, New in sorted(Pages.items()):
        Old = read(Path)
        if Old == New:
            continue
        Stale += 1
        if Arguments:
            explain(Path, Old, New)
        else:
            write(Path, New)
            print(("wrote " if New is not None else "deleted ") + str(Path.relative_to(ROOT)))
    if Arguments:
        print(f"{len(Pages) - Stale} passed, {Stale} failed")
        return 1 if Stale or not Pages else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

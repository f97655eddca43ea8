#!/usr/bin/env python3
"""Every link of the documentation to a file of the repository leads somewhere."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.S | re.M)


def slug(Heading):
    """The anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", Heading.strip().lower()).replace(" ", "-")


def anchors(Path):
    Text = FENCE.sub("", Path.read_text(encoding="utf-8"))
    return {slug(H) for H in re.findall(r"^#+ (.*)$", Text, re.M)}


def problem(Page, Target):
    Name, _, Anchor = Target.partition("#")
    Path = (Page.parent / Name) if Name else Page
    if not Path.exists():
        return "there is no such file"
    if Anchor and Path.suffix == ".md" and Anchor not in anchors(Path):
        return "there is no such heading"
    return ""


def main():
    Pages = sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md"))
    Passed = Failed = 0
    for Page in Pages:
        Text = FENCE.sub("", Page.read_text(encoding="utf-8"))
        for Target in LINK.findall(Text):
            if re.match(r"[a-z]+:", Target):
                continue
            Bad = problem(Page, Target)
            Passed, Failed = Passed + (not Bad), Failed + bool(Bad)
            if Bad:
                print(f"FAIL {Page.relative_to(ROOT)}: {Target}: {Bad}")
    print(f"{Passed} passed, {Failed} failed")
    return 1 if Failed or not Passed else 0


sys.exit(main())

#!/usr/bin/env python3
"""The examples on a rule's page compile; the bad one is reported, the good one not.

Each ```cpp block below [help] bad and good of rules/*.toml is one source. It
sees our headers of all libraries and needs its own #include lines.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs/generate"))
import rules  # noqa: E402
from paths import backlint  # noqa: E402

BLOCK = re.compile(r"^```cpp\n(.*?)^```$", re.S | re.M)
FLAGS = ["-std=c++20"] + [f"-I{P}" for P in sorted((ROOT / "rules/headers").iterdir()) if P.is_dir()]


def compiles(Source):
    Done = subprocess.run(["clang++-19", "-fsyntax-only", "-w", *FLAGS, str(Source)],
                          capture_output=True, text=True)
    return "" if Done.returncode == 0 else f"does not compile: {Done.stderr[:600]}"


def findings(Source, Rule):
    Folder = Source.parent
    (Folder / "compile_commands.json").write_text(json.dumps(
        [{"directory": str(Folder), "file": str(Source), "arguments": ["clang++", *FLAGS, "-c", str(Source)]}]))
    Done = subprocess.run([backlint(), "check", "-p", str(Folder), "--root", str(Folder), "--no-cache",
                           "--rules", Rule, "--format", "sarif", str(Source)], capture_output=True, text=True)
    if Done.returncode not in (0, 1):
        return None, f"exit status {Done.returncode}: {Done.stderr[-300:]}"
    return len(json.loads(Done.stdout)["runs"][0]["results"]), ""


def problem(Rule, Kind, Code):
    with tempfile.TemporaryDirectory() as Folder:
        Source = pathlib.Path(Folder) / "example.cpp"
        Source.write_text(Code)
        Wrong = compiles(Source)
        if Wrong:
            return Wrong
        Count, Wrong = findings(Source, Rule)
        if Wrong:
            return Wrong
        if (Count > 0) != (Kind == "bad"):
            return f"{Count} findings"
        return ""


def main():
    Passed = Failed = 0
    for Rule, (Source, Text) in rules.readRules().items():
        for Kind in ("bad", "good"):
            Blocks = BLOCK.findall(Text["help"].get(Kind, ""))
            Problems = [problem(Rule, Kind, B) for B in Blocks] or ["has no example"]
            for Wrong in Problems:
                Passed, Failed = Passed + (not Wrong), Failed + bool(Wrong)
                if Wrong:
                    print(f"FAIL {Source}: {Kind}: {Wrong}")
    print(f"{Passed} passed, {Failed} failed")
    return 1 if Failed or not Passed else 0


if __name__ == "__main__":
    sys.exit(main())

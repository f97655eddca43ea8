#!/usr/bin/env python3
"""docs/configuration.md names every setting, and its example is read without a mistake."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
BACKLINT = os.environ["BACKLINT"]
PAGE = (ROOT / "docs/configuration.md").read_text()
SOURCE = (ROOT / "driver/pipeline/Configuration.cpp").read_text()
KEYS = set(re.findall(r'\.(?:strings|string|table|tables|integer)\("([a-z-]+)"\)', SOURCE))
KEYS |= set(re.findall(r'(?:globs|directories)\(Table, "([a-z-]+)"\)', SOURCE))
KEYS |= set(re.findall(r'^ *(?:constexpr Role Roles\[\] = )?\{"([a-z]+)", "', SOURCE, re.M))


def check(Folder, Text):
    (Folder / "backlint.toml").write_text(Text)
    (Folder / "a.cpp").write_text("int main() {}\n")
    return subprocess.run([BACKLINT, "check", str(Folder), "--no-cache"], capture_output=True, text=True)


def main():
    Wrong = [f"{Key} is not told of" for Key in sorted(KEYS) if not re.search(rf"^\[*{Key}\b", PAGE, re.M)]
    if len(KEYS) < 15:
        Wrong.append(f"only {len(KEYS)} settings were found in the source")
    Example = re.search(r"```toml\n(.*?)```", PAGE, re.S).group(1)
    with tempfile.TemporaryDirectory() as Name:
        Folder = pathlib.Path(Name)
        Run = check(Folder, Example)
        if Run.returncode != 0:
            Wrong.append(f"the example: exit {Run.returncode} {Run.stderr}")
        for Key in sorted(KEYS):  # a setting that is read is missed when it is spelled otherwise
            Changed = re.sub(rf"^(\[*){Key}\b", rf"\1{Key}x", Example, flags=re.M)
            Run = check(Folder, Changed)
            if Run.returncode != 2 or f"'{Key}x'" not in Run.stderr:
                Wrong.append(f"{Key}x is taken: exit {Run.returncode} {Run.stderr}")
    print("\n".join(Wrong))
    print(f"{2 * len(KEYS) + 1 - len(Wrong)} passed, {len(Wrong)} failed")
    return 1 if Wrong else 0


sys.exit(main())

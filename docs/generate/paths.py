"""Where things are."""
import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Fixtures are read by the code that runs them.
sys.path.insert(0, str(ROOT / "driver/fixtures"))


def backlint():
    """The executable that is quoted."""
    Named = os.environ.get("BACKLINT", "")
    if Named and not os.access(Named, os.X_OK):
        sys.exit(f"error: {Named} is no executable; build it, or name another in BACKLINT")
    if Named:
        return Named
    Built = sorted(ROOT.glob("build/*/bin/backlint"), key=lambda P: P.stat().st_mtime)
    if not Built:
        sys.exit("error: there is no build/*/bin/backlint; build it, or name one in BACKLINT")
    return str(Built[-1])

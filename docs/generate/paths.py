"""Where things are."""
import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Fixtures are read by the code that runs them.
sys.path.insert(0, str(ROOT / "driver/fixtures"))


def backlint():
    """The executable that is quoted."""
    if "BACKLINT" in os.environ:
        return os.environ["BACKLINT"]
    Built = sorted(ROOT.glob("build/*/bin/backlint"), key=lambda P: P.stat().st_mtime)
    if not Built:
        sys.exit("error: there is no build/*/bin/backlint; build it, or name one in BACKLINT")
    return str(Built[-1])

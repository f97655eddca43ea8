#!/usr/bin/env python3
"""The pages that are made of the code are those that are committed."""
import pathlib
import subprocess
import sys

GENERATE = pathlib.Path(__file__).resolve().parent / "generate"
sys.exit(subprocess.run([sys.executable, str(GENERATE), "--check"]).returncode)

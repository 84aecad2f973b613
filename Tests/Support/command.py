"""Where the command is that the tests start."""

import functools
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


@functools.cache
def built_balie():
    """The command as the build left it; `BALIE_BINARY` names another."""
    named = os.environ.get("BALIE_BINARY")
    if named:
        return named
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return f"{folder}/balie"

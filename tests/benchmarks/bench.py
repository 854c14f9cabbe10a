# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of all benchmarks share: how a program is run, what a row is, and when a bar is met."""
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
# The distribution's interpreter: it has the same LibTorch as the programs.
PYTHON = "/usr/bin/python3"
# What packaging/setup.sh --bench installs.
RIVALS = os.path.join(ROOT, "build", "rivals", "bin", "python")
LONGEST_SECONDS = 3600


def run_json(command, **environment):
    """What the command prints on standard output, as JSON; a RuntimeError in words when it fails or does not end."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}, check=False,
                              timeout=LONGEST_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise RuntimeError(f"{os.path.basename(command[0])} did not end within {LONGEST_SECONDS} s") from error
    if done.returncode != 0:
        raise RuntimeError(f"{os.path.basename(command[0])} ended with exit status {done.returncode}")
    return json.loads(done.stdout)


class Row:
    """met: how well the bar is met, in words; None: it is missed."""

    def __init__(self, what, ours, against, bar, met, figures):
        self.what, self.ours, self.against, self.bar, self.met, self.figures = what, ours, against, bar, met, figures


def met(value, bar):
    """For bars that a value must not exceed."""
    return "met" if value <= bar else None


def frames(figures):
    return f"median {figures['median_ms']:.1f} ms, p99 {figures['p99_ms']:.1f} ms a frame"

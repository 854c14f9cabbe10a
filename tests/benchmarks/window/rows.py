# SPDX-License-Identifier: GPL-3.0-or-later
"""The start of the window and its memory."""
import os
import shutil
import subprocess
import tempfile

from bench import HERE, PYTHON, Row, run_json


def rows(bins, _):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([f"{bins}/rondoctl", "new", f"{folder}/sample", "--sample", "digits"], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "XDG_CONFIG_HOME": f"{folder}/config"})
        command = [PYTHON, f"{HERE}/window/window.py", f"{bins}/rondo", f"{bins}/bench_emptywindow", f"{folder}/sample"]
        if not os.environ.get("DISPLAY") and shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"] + command
        result = run_json(command, XDG_CONFIG_HOME=f"{folder}/config")
    return [
        Row("window: process start to first paint", f"{result['first_paint_ms']:.0f} ms",
            f"an empty Qt window: {result['empty_window_ms']:.0f} ms", "≤ 3 ×",
            f"{result['ratio']:.2f} ×" if result["ratio"] <= 3 else None, result),
        Row("memory of the window with the sample open", f"{result['rss_mb']:.0f} MB resident", "", "≤ 150 MB",
            "met" if result["rss_mb"] <= 150 else None, {"ratio": result["rss_mb"] / 150}),
    ]

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and memory of the window, beside an empty Qt window, in turn. Prints one JSON document.

usage: window.py RONDO EMPTY_WINDOW PROJECT [ROUNDS]

Start: from just before the process is made to the line it prints at its first paint, median of the rounds.
Memory: resident set (VmRSS) and proportional set (Pss) three seconds after the first paint, sample open.
"""
import json
import os
import statistics
import subprocess
import sys
import time


def start(command):
    """Starts it, waits for the first paint, and returns (process, seconds)."""
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    for line in process.stderr:
        if b"first paint" in line:
            return process, time.monotonic() - before
    raise SystemExit(f"{command[0]} ended before it painted (exit status {process.wait()})")


def end(process):
    process.kill()
    process.wait()
    process.stderr.close()


def memory(pid):
    """Megabytes: resident, and proportional where shared pages are divided among those who share them."""
    found = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            word = line.split()
            if word and word[0] in ("Rss:", "Pss:"):
                found[word[0]] = int(word[1]) / 1024
    return found["Rss:"], found["Pss:"]


def main():
    rondo, empty, project = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 9
    rondo_command = [rondo, "--measure-first-paint", project]
    times = {"rondo": [], "empty": []}
    for _ in range(rounds + 1):
        for name, command in (("empty", [empty]), ("rondo", rondo_command)):
            process, seconds = start(command)
            end(process)
            times[name].append(seconds)
    process, _ = start(rondo_command)
    time.sleep(3)  # until the pages have read the project and the caches are warm: the state a person leaves open
    resident, proportional = memory(process.pid)
    end(process)
    # The first round warms the page cache.
    rondo_time, empty_time = (statistics.median(times[name][1:]) for name in ("rondo", "empty"))
    print(json.dumps({
        "first_paint_ms": round(1000 * rondo_time, 1), "empty_window_ms": round(1000 * empty_time, 1),
        "ratio": round(rondo_time / empty_time, 2), "rounds": rounds,
        "rss_mb": round(resident, 1), "pss_mb": round(proportional, 1),
        "platform": os.environ.get("QT_QPA_PLATFORM", "xcb")}))


if __name__ == "__main__":
    main()

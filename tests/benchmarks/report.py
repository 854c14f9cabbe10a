#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks one after another, prints their table and writes BIN_FOLDER/../bench.json.

usage: report.py BIN_FOLDER [--readme] [--mnist FOLDER] [--only NAME ...]

A row says what was measured, beside what, and whether the bar is met; a missed bar is printed as such. The rows of a
benchmark are made by rows(bins, mnist) in the rows.py of its folder; mnist is "" where there is none. With --only the
others stay as they were measured last by the same programs.
"""
import argparse
import hashlib
import importlib.util
import json
import os
import platform
import subprocess
import sys
import time

from bench import HERE, ROOT

# In the order of the table.
BENCHMARKS = ("training", "execution", "search", "tuning", "serving", "window", "canvas", "live", "table", "compare", "data", "store")


def rows_of(name):
    spec = importlib.util.spec_from_file_location(f"{name}_rows", os.path.join(HERE, name, "rows.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.rows


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}"


def verdict(row):
    if row.met:
        return row.met
    ratio = row.figures.get("ratio")
    return "**missed**" + (f" ({ratio:.2f} ×)" if ratio is not None else "")


def earlier_rows(path, build):
    """Of each benchmark what was measured last; nothing of other programs or another machine."""
    try:
        with open(path, encoding="utf-8") as file:
            known = json.load(file)
    except (OSError, ValueError):
        return {}
    return known["benchmarks"] if (known.get("build"), known.get("machine")) == (build, machine()) else {}


def build_of(bins):
    """Changes with what is measured, not with what measures it."""
    digest = hashlib.sha256()
    for name in ("rondo", "rondoctl", "rondo-worker", "rondo-server"):
        with open(os.path.join(bins, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def table(benchmarks):
    lines = ["| what | Rondo | against | bar | result |", "|---|---|---|---|---|"]
    lines += [f"| {r['what']} | {r['ours']} | {r['against']} | {r['bar']} | {r['result']} |"
              for name in BENCHMARKS for r in benchmarks.get(name, {"rows": []})["rows"]]
    days = sorted({measured["date"][:10] for measured in benchmarks.values()})
    when = " to ".join(sorted({days[0], days[-1]})) if days else "no day"
    return "\n".join(lines + ["", f"Measured by `packaging/bench.sh` on {when}: {machine()}."])


def write_readme(text):
    path = os.path.join(ROOT, "README.md")
    with open(path, encoding="utf-8") as file:
        content = file.read()
    before, rest = content.split("<!-- bench:begin -->", 1)
    after = rest.split("<!-- bench:end -->", 1)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}<!-- bench:begin -->\n{text}\n<!-- bench:end -->{after}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bins")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--mnist", default=os.environ.get("RONDO_MNIST_DIR", os.path.join(ROOT, "..", "shared", "data", "mnist")))
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, default=BENCHMARKS)
    arguments = parser.parse_args()
    bins = os.path.abspath(arguments.bins)
    mnist = os.path.abspath(arguments.mnist) if os.path.isdir(arguments.mnist) else ""
    os.environ.setdefault("RONDO_BIN_DIR", bins)

    path = os.path.join(os.path.dirname(bins), "bench.json")
    build = build_of(bins)
    benchmarks, failed = earlier_rows(path, build), []
    for name in arguments.only:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        benchmarks.pop(name, None)
        try:
            rows = rows_of(name)(bins, mnist)
        except (RuntimeError, subprocess.CalledProcessError, OSError, ValueError, KeyError) as error:
            failed.append(f"{name}: not measured, {error}")
            continue
        benchmarks[name] = {"date": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
                            "rows": [{**vars(row), "result": verdict(row)} for row in rows]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"machine": machine(), "build": build, "benchmarks": benchmarks}, file, indent=2)
    text = table(benchmarks)
    print(text)
    for line in failed:
        print(line)
    if arguments.readme and all(name in benchmarks for name in BENCHMARKS):
        write_readme(text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

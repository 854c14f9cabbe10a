#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks one after another, prints their table and writes BIN_FOLDER/../bench.json.

usage: report.py BIN_FOLDER [--readme] [--mnist FOLDER]

A row says what was measured, beside what, and whether the bar is met; a missed bar is printed as such.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
# The distribution's interpreter: it has the same LibTorch as the programs.
PYTHON = "/usr/bin/python3"
TRAINING_ROUNDS = 3


def run_json(command, **environment):
    """What the command prints on standard output, as JSON; its words and a stop when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{os.path.basename(command[0])} ended with exit status {done.returncode}")
    return json.loads(done.stdout)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}"


class Row:
    def __init__(self, what, ours, against, bar, met, figures):
        self.what, self.ours, self.against, self.bar, self.met, self.figures = what, ours, against, bar, met, figures


def training(bins, mnist):
    threads = str(os.cpu_count())
    ours, theirs = [], []
    for _ in range(TRAINING_ROUNDS):
        ours.append(run_json([f"{bins}/bench_training", mnist, "1"], OMP_NUM_THREADS=threads, OPENBLAS_NUM_THREADS=threads))
        theirs.append(run_json([PYTHON, f"{HERE}/training/plain_pytorch.py", mnist], OMP_NUM_THREADS=threads,
                               OPENBLAS_NUM_THREADS=threads))
    a, b = (statistics.median(r["images_per_second"] for r in results) for results in (ours, theirs))
    where = ours[0].get("cuda") or f"{threads} threads"
    return [Row(f"training ConvNet on MNIST, batch 128, {where}", f"{a:.0f} images/s",
                f"plain PyTorch script with a DataLoader: {b:.0f} images/s", "ratio ≥ 1.0", f"{a / b:.2f} ×" if a >= b else None,
                {"ours": a, "plain_pytorch": b, "ratio": a / b, "torch": ours[0].get("torch"), "rounds": TRAINING_ROUNDS})]


def nothing(bins, _):
    result = run_json([f"{bins}/bench_execution"], QT_LOGGING_RULES="")
    seconds = result["seconds"]
    return [Row("100 experiments that do nothing", f"{seconds:.2f} s", "Optuna 0.10 s, Ray Tune 22.7 s (published)", "≤ 2 s",
                "met" if seconds <= 2 else None, result)]


def serving(bins, _):
    result = run_json([PYTHON, f"{HERE}/serving/serving.py", bins])
    f = result["figures"]
    json_ours, json_theirs = f["rondo_json"], f[result["best_fastapi"]]
    binary, off, bare = f["rondo_binary"], f["rondo_binary_batching_off"], f["bare_forward"]

    def speed(figures):
        return f"{figures['requests_per_second']:.0f} requests/s"

    faster = result["json_to_fastapi"] >= 5 and result["json_p99_to_fastapi"] < 1
    batching, part = result["batching_on_to_off"], result["binary_to_bare_forward"]
    return [
        Row("server, ConvNet, JSON, 16 connections", f"{speed(json_ours)}, p99 {json_ours['p99_ms']:.1f} ms",
            f"FastAPI + uvicorn + torch: {speed(json_theirs)}, p99 {json_theirs['p99_ms']:.1f} ms", "≥ 5 ×, lower p99",
            f"{result['json_to_fastapi']:.1f} ×" if faster else None, {**result, "ratio": result["json_to_fastapi"]}),
        Row("server, binary tensors, batching on", speed(binary), f"batching off: {speed(off)}", "≥ 2 ×",
            f"{batching:.2f} ×" if batching >= 2 else None, {"ratio": batching}),
        Row("server, binary tensors, batching on", speed(binary), f"bare forward pass in a loop: {bare['rows_per_second']:.0f}/s",
            "≥ 0.80 ×", f"{part:.2f} ×" if part >= 0.8 else None, {"ratio": part}),
    ]


def window(bins, _):
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


def canvas(bins, _):
    result = run_json([f"{bins}/bench_canvas"], QT_LOGGING_RULES="")
    thousand, five, edit, opened = (result[key] for key in ("thousand", "five_thousand", "edit", "open"))

    def met(time, bar):
        return "met" if time <= bar else None

    def frames(figures):
        return f"median {figures['median_ms']:.1f} ms, p99 {figures['p99_ms']:.1f} ms a frame"

    every, far = thousand["all"], five["all"]
    size = f"{result['nodes']} nodes and {result['links']} links"
    rivals = ("QtNodes: \"hundreds of nodes\", at 1,000 \"consider virtualisation\"; ComfyUI: 10 to 15 frames a second on large "
              "flows (published)")
    return [
        Row(f"canvas: pan, zoom, drag with {size}, 1440 × 900 in software", frames(every), rivals, "median ≤ 8 ms, p99 ≤ 16 ms",
            "met" if every["median_ms"] <= 8 and every["p99_ms"] <= 16 else None,
            {**result, "ratio": max(every["median_ms"] / 8, every["p99_ms"] / 16)}),
        Row("canvas: the same with 5000 nodes and 7500 links", frames(far), "", "median ≤ 16 ms", met(far["median_ms"], 16),
            {"ratio": far["median_ms"] / 16}),
        Row("canvas: one edit at 1000 nodes, from the key to the picture, check included", f"{edit['median_ms']:.1f} ms",
            f"the check alone, in its own thread: {result['check_ms']:.1f} ms (bar 10 ms)", "≤ 16 ms",
            "met" if edit["median_ms"] <= 16 and result["check_ms"] <= 10 else None,
            {"ratio": max(edit["median_ms"] / 16, result["check_ms"] / 10)}),
        Row("canvas: opening a flow file of 1000 nodes, to the picture", f"{opened['median_ms']:.0f} ms", "", "≤ 150 ms",
            met(opened["median_ms"], 150), {"ratio": opened["median_ms"] / 150}),
    ]


def data(bins, mnist):
    result = run_json([f"{bins}/bench_data"] + ([mnist] if mnist else []))
    rows = [Row("generated digits, drawn and stored", f"{result['digits_per_second_stored']:.0f} a second", "",
                "tens of thousands a second", "met" if result["digits_per_second_stored"] >= 10000 else None, result)]
    if mnist:
        seconds = result["import_mnist_seconds"]
        rows.append(Row("import of MNIST's 70 000 images from IDX", f"{seconds:.2f} s", "", "≤ 2 s",
                        "met" if seconds <= 2 else None, {"ratio": seconds / 2}))
    return rows


def verdict(row):
    if row.met:
        return row.met
    ratio = row.figures.get("ratio")
    return "**missed**" + (f" ({ratio:.2f} ×)" if ratio is not None else "")


def table(rows, where):
    lines = ["| what | Rondo | against | bar | result |", "|---|---|---|---|---|"]
    lines += [f"| {r.what} | {r.ours} | {r.against} | {r.bar} | {verdict(r)} |" for r in rows]
    return "\n".join(lines + ["", f"Measured by `packaging/bench.sh` on {time.strftime('%Y-%m-%d')}: {where}."])


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
    arguments = parser.parse_args()
    bins = os.path.abspath(arguments.bins)
    mnist = os.path.abspath(arguments.mnist) if os.path.isdir(arguments.mnist) else ""
    os.environ.setdefault("RONDO_BIN_DIR", bins)

    rows, failed = [], []
    for measure in (training, nothing, serving, window, canvas, data):
        if measure is training and not mnist:
            failed.append("training: not measured, there is no MNIST; pass --mnist FOLDER")
            continue
        print(f"measuring {measure.__name__} ...", file=sys.stderr, flush=True)
        try:
            rows += measure(bins, mnist)
        except (RuntimeError, subprocess.CalledProcessError, OSError, ValueError, KeyError) as error:
            failed.append(f"{measure.__name__}: not measured, {error}")
    text = table(rows, machine())
    print(text)
    for line in failed:
        print(line)
    with open(os.path.join(os.path.dirname(bins), "bench.json"), "w", encoding="utf-8") as file:
        json.dump({"machine": machine(), "date": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "not_measured": failed,
                   "rows": [{**vars(row), "result": verdict(row)} for row in rows]}, file, indent=2)
    if arguments.readme and not failed:
        write_readme(text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How few epochs reach what the whole grid reaches: the sample's 18 experiments on MNIST, beside halving and a warm start.

usage: tuning.py BIN_FOLDER MNIST_FOLDER [--seeds N] [--images N] [--epochs N] [--only halving]

Takes the first 24000 training and 1000 test images of the real files, so that 2000 are left to validate on: a place of 0.05
points. Every seed is a project of its own, so that nothing comes from a cache. Halving: the same grid with pruner = halving.
Warm start: the grid on so many images is what an earlier run knew; then the data has doubled, and a grid that learns from
earlier runs stands beside one that does not. Prints one JSON document.
"""
import argparse
import gzip
import json
import os
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile

NODES = ["ConvNet", "VGG", "PyTorch script"]
MARGIN = 0.0005 + 1e-9  # 0.05 points
KEPT = {"train": 24000, "t10k": 1000}


def cut(mnist, folder):
    """The first images of MNIST, as IDX files of their own."""
    os.makedirs(folder)
    for part, count in KEPT.items():
        for name, header, size in ((f"{part}-images-idx3-ubyte", 16, 784), (f"{part}-labels-idx1-ubyte", 8, 1)):
            path = os.path.join(mnist, name)
            with (open(path, "rb") if os.path.exists(path) else gzip.open(path + ".gz", "rb")) as file:
                content = file.read(header + count * size)
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content[:4] + struct.pack(">I", count) + content[8:])
    return folder


def run(bins, folder, settings):
    command = [f"{bins}/rondoctl", "run", "--project", folder, "--trust", "--json"]
    for setting in settings:
        command += ["--set", setting]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode not in (0, 3):  # 3: no model passes the checks, which are not what is measured
        raise RuntimeError(f"the run ended with exit status {done.returncode}: {done.stderr[-2000:]}")
    return rows(folder, json.loads(done.stdout)["run"])


def rows(folder, number):
    """(epochs trained, validation accuracy of its best epoch; None where it was stopped) of each experiment."""
    store = sqlite3.connect(f"file:{folder}/.rondo/store.sqlite?mode=ro", uri=True)
    found = []
    for state, settings, origin, summary in store.execute(
            "SELECT state, settings, origin, summary FROM experiments WHERE run = ?", (number,)):
        if state not in ("done", "stopped"):
            raise RuntimeError(f"an experiment of the run is {state}")
        stopped = state == "stopped"
        epochs = json.loads(origin)["pruned"]["epoch"] if stopped else json.loads(settings)["epochs"]
        found.append((epochs, None if stopped else json.loads(summary)["val_accuracy"]))
    store.close()
    return found


def summary_of(experiments):
    trained = [row for row in experiments if row[0] > 0]
    return {"experiments": len(trained), "epochs": sum(row[0] for row in trained),
            "val_accuracy": max(row[1] for row in trained if row[1] is not None)}


def settings_of(source, images, epochs, seed, more):
    settings = [f"Digits.source={source}", f"Digits.images={images}"]
    for node in NODES:
        settings += [f"{node}.epochs={epochs}", f"{node}.seed={seed}"] + [f"{node}.{one}" for one in more]
    return settings


class Project:
    """A folder with the sample; its runs know each other."""

    def __init__(self, bins, parent, name, source):
        self.bins, self.folder, self.source = bins, os.path.join(parent, name), source
        subprocess.run([f"{bins}/rondoctl", "new", self.folder, "--sample", "digits"], check=True, stdout=subprocess.DEVNULL)

    def measure(self, images, epochs, seed, *more):
        found = summary_of(run(self.bins, self.folder, settings_of(self.source, images, epochs, seed, more)))
        # The best model was put behind a URL: its server outlives the run.
        subprocess.run([f"{self.bins}/rondoctl", "undeploy", "--project", self.folder, "digits"], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return found


def measure_seed(arguments, seed):
    images, epochs = arguments.images, arguments.epochs
    with tempfile.TemporaryDirectory() as parent:
        source = cut(arguments.mnist, os.path.join(parent, "mnist"))
        cold = Project(arguments.bins, parent, "cold", source)
        halved = Project(arguments.bins, parent, "halved", source)
        figures = {"seed": seed, "grid": cold.measure(images, epochs, seed),
                   "halving": halved.measure(images, epochs, seed, "pruner=halving")}
        if arguments.only != "halving":
            # The project that knows the grid on fewer images learns from it; another one does not.
            figures["warm"] = cold.measure(2 * images, epochs, seed, "warm_start=true")
            figures["grown"] = Project(arguments.bins, parent, "grown", source).measure(2 * images, epochs, seed)
    print(json.dumps(figures), file=sys.stderr, flush=True)
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bins")
    parser.add_argument("mnist")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--images", type=int, default=1000)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--only", choices=["halving"])
    arguments = parser.parse_args()
    seeds = [measure_seed(arguments, seed) for seed in range(1, arguments.seeds + 1)]

    def lost(whole, part):
        return [seed[whole]["val_accuracy"] - seed[part]["val_accuracy"] for seed in seeds]

    result = {"images": arguments.images, "epochs": arguments.epochs, "seeds": seeds,
              "halving_share": statistics.median(seed["halving"]["epochs"] / seed["grid"]["epochs"] for seed in seeds),
              "halving_reached": sum(loss <= MARGIN for loss in lost("grid", "halving")),
              "halving_loss": statistics.median(lost("grid", "halving"))}
    if arguments.only != "halving":
        result.update({"warm_experiments": max(seed["warm"]["experiments"] for seed in seeds),
                       "warm_reached": sum(loss <= MARGIN for loss in lost("grown", "warm")),
                       "warm_loss": statistics.median(lost("grown", "warm"))})
    print(json.dumps(result))


if __name__ == "__main__":
    main()

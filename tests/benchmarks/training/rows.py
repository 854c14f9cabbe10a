# SPDX-License-Identifier: GPL-3.0-or-later
"""Training beside a plain PyTorch script."""
import os
import statistics

from bench import HERE, PYTHON, Row, run_json

TRAINING_ROUNDS = 3


def rows(bins, mnist):
    if not mnist:
        raise RuntimeError("there is no MNIST; pass --mnist FOLDER")
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

# SPDX-License-Identifier: GPL-3.0-or-later
"""A hundred experiments over one another."""
from bench import Row, frames, run_json


def rows(bins, _):
    result = run_json([f"{bins}/bench_compare"], QT_LOGGING_RULES="")
    memory, store, pan, point = (result[key] for key in ("from_memory", "from_store", "pan", "point"))
    size = f"{result['experiments']} experiments × {result['points']} points"

    slowest = max(pan["p99_ms"], point["p99_ms"])
    return [
        Row(f"compare: {size} over one another, to the first picture",
            f"{memory['median_ms']:.0f} ms from memory, {store['median_ms']:.0f} ms of all cards from the store",
            "MLflow freezes for 1 to 2 min at 10 charts × 10 runs × 10,000 steps (published, mlflow#9779)", "≤ 100 ms from memory",
            "met" if memory["median_ms"] <= 100 else None, {**result, "ratio": memory["median_ms"] / 100}),
        Row("compare: panning and pointing at these, 1440 × 900 in software",
            f"panning {frames(pan)}; pointing {frames(point)}", "", "p99 ≤ 16 ms", "met" if slowest <= 16 else None,
            {"ratio": slowest / 16}),
    ]

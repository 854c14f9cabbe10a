# SPDX-License-Identifier: GPL-3.0-or-later
"""From a worker to the window, and lists of many metrics."""
from bench import Row, run_json


def rows(bins, _):
    result = run_json([f"{bins}/bench_live"], QT_LOGGING_RULES="")
    slow, quick = result["slow"], result["quick"]
    worst, repaints, listed = max(slow["median_ms"], quick["median_ms"]), result["most_repaints_in_a_second"], result["list_ms"]
    return [
        Row("a metric, from the line a worker prints to the painted curve",
            f"median {slow['median_ms']:.0f} ms at 3 lines a second, {quick['median_ms']:.0f} ms at 40; at most {repaints} repaints a "
            "second", "MLflow: the page asks every 8 s (published)", "median ≤ 150 ms", "met" if worst <= 150 else None,
            {**result, "ratio": worst / 150}),
        Row(f"list of {result['metrics']} metrics in one experiment, to the picture", f"{listed:.0f} ms",
            "TensorBoard: 96 s (published)", "≤ 200 ms", "met" if 0 <= listed <= 200 else None, {"ratio": listed / 200}),
    ]

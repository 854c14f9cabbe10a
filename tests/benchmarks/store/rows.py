# SPDX-License-Identifier: GPL-3.0-or-later
"""Points of metrics into the store beside MLflow and Optuna."""
from bench import HERE, RIVALS, Row, run_json


def rows(bins, mnist):
    ours = run_json([f"{bins}/bench_store"] + ([mnist] if mnist else []), QT_LOGGING_RULES="")
    rivals = run_json([RIVALS, f"{HERE}/store/rivals.py"], MLFLOW_ALLOW_FILE_STORE="true")
    rate, listed, read = ours["points_per_second"], ours["list"]["names_and_figures_ms"], ours["read"]["raw_ms"]
    against = "; ".join(f"{rival['name']}: {rival['points_per_second']:.0f} (over {rival['points']} points)"
                         for rival in rivals["stores"])
    longest = max(ours["longest_write_ms_while_12345_metrics_are_packed"],
                  ours["longest_write_ms_while_a_million_points_are_packed"])
    table = [
        Row("1,000,000 points of metrics into the store, points a second", f"{rate:.0f}", against, "≥ 300,000",
            "met" if rate >= 300000 else None, {**ours, "rivals": rivals, "ratio": rate / 300000}),
        Row("12,345 metrics in one experiment: names and figures listed", f"{listed:.0f} ms", "TensorBoard: 96 s (published, #4170)",
            "≤ 200 ms", "met" if listed <= 200 else None, {"ratio": listed / 200}),
        Row("100 series × 10,000 points read from the store", f"{read:.0f} ms raw, {ours['read']['thinned_ms']:.0f} ms to draw", "",
            "≤ 100 ms", "met" if read <= 100 else None, {"ratio": read / 100}),
        Row("longest write of the runner while another experiment's series are packed", f"{longest:.1f} ms",
            f"with nothing packed: {ours['longest_write_ms_with_nothing_packed']:.1f} ms", "≤ 5 ms",
            "met" if longest <= 5 else None, {"ratio": longest / 5}),
    ]
    if "slowdown" in ours:
        slower = ours["slowdown"]["slowdown"]
        share = ours["slowdown"]["runner_share_of_processors"]
        table.append(Row("training with its metrics recorded",
                         f"{ours['slowdown']['recorded_images_per_second']:.0f} images/s; the runner took {100 * share:.2f} % of the processors",
                         f"the same worker, nothing recorded: {ours['slowdown']['alone_images_per_second']:.0f} images/s", "< 1 % slower",
                         f"{100 * slower:+.1f} %" if slower < 0.01 else None, {"ratio": 1 + slower}))
    return table

# SPDX-License-Identifier: GPL-3.0-or-later
"""What halving and a warm start spare."""
from bench import HERE, PYTHON, Row, run_json


def rows(bins, mnist):
    if not mnist:
        raise RuntimeError("there is no MNIST; pass --mnist FOLDER")
    result = run_json([PYTHON, f"{HERE}/tuning/tuning.py", bins, mnist])
    count, share = len(result["seeds"]), result["halving_share"]
    what = f"{result['images']} images, {result['epochs']} epochs, {count} seeds"
    halved = share <= 1 / 3 and result["halving_reached"] == count
    few, reached = result["warm_experiments"], result["warm_reached"]
    return [
        Row(f"the sample's 18 experiments on MNIST with halving, {what}",
            f"{share:.0%} of the epochs, {result['halving_reached']} of {count} reach the grid's best − 0.05 points "
            f"(median {100 * result['halving_loss']:.2f} points below)", "the whole grid",
            "≤ 1/3 of the epochs, all reach it", f"{share:.0%}" if halved else None, {**result, "ratio": 3 * share}),
        Row("the same on twice the images, learning from the earlier run",
            f"{few} experiments, {reached} of {count} reach the best of all 18 − 0.05 points "
            f"(median {100 * result['warm_loss']:.2f} points below)", "18 experiments that learn from nothing",
            "≤ 6 experiments, all reach it", f"{few} instead of 18" if few <= 6 and reached == count else None,
            {"ratio": few / 6}),
    ]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Digits that are generated, and the import of MNIST."""
from bench import Row, run_json


def rows(bins, mnist):
    result = run_json([f"{bins}/bench_data"] + ([mnist] if mnist else []))
    table = [Row("generated digits, drawn and stored", f"{result['digits_per_second_stored']:.0f} a second", "",
                "tens of thousands a second", "met" if result["digits_per_second_stored"] >= 10000 else None, result)]
    if mnist:
        seconds = result["import_mnist_seconds"]
        table.append(Row("import of MNIST's 70 000 images from IDX", f"{seconds:.2f} s", "", "≤ 2 s",
                         "met" if seconds <= 2 else None, {"ratio": seconds / 2}))
    return table

# SPDX-License-Identifier: GPL-3.0-or-later
"""The server beside FastAPI and beside the bare network."""
from bench import HERE, PYTHON, Row, run_json


def rows(bins, _):
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

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Points of metrics a second into the stores of MLflow and Optuna, as a training would log them; one JSON document.

As many points as fit in SECONDS, so the rate of a million is not measured where a store is slow: all of them get slower
with what they hold, so this is in their favour. MLflow takes batches of at most 1000 points; Optuna takes one at a time.
"""
import json
import logging
import os
import tempfile
import time
import warnings

SECONDS = 20
MOST = 1_000_000
SERIES = 10

warnings.filterwarnings("ignore")
logging.disable(logging.INFO)


def rate(name, log):
    """log(done) writes the next batch and returns its size; a batch is the largest that the store takes."""
    done, began = 0, time.perf_counter()
    while done < MOST and time.perf_counter() - began < SECONDS:
        done += log(done)
    return {"name": name, "points": done, "points_per_second": done / (time.perf_counter() - began)}


def mlflow_store(name, uri, folder):
    from mlflow.entities import Metric
    from mlflow.tracking import MlflowClient

    client = MlflowClient(tracking_uri=uri)
    run = client.create_run(client.create_experiment("store", artifact_location=folder)).info.run_id

    def log(done):
        metrics = [Metric(f"metric_{i % SERIES}", 1 / (1 + i), 1700000000000 + i, i // SERIES) for i in range(done, done + 1000)]
        client.log_batch(run, metrics=metrics)
        return len(metrics)

    return rate(name, log)


def optuna_store(name, path):
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    trial = optuna.create_study(storage=f"sqlite:///{path}").ask()

    def log(done):
        trial.report(1 / (1 + done), done)
        return 1

    return rate(name, log)


def main():
    import mlflow
    import optuna

    with tempfile.TemporaryDirectory() as folder:
        stores = [
            mlflow_store("MLflow's file store", f"file://{folder}/mlruns", folder),
            mlflow_store("MLflow's SQLite store", f"sqlite:///{folder}/mlflow.db", folder),
            optuna_store("Optuna's SQLite store", os.path.join(folder, "optuna.db")),
        ]
    print(json.dumps({"mlflow": mlflow.__version__, "optuna": optuna.__version__, "stores": stores}))


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rondo-server beside FastAPI, beside itself without batching, and beside the bare forward pass; the same model everywhere.
Prints one JSON document.

usage: serving.py BIN_FOLDER [SECONDS [ROUNDS]]

Each figure is the median of the rounds, and the rounds go through all candidates in turn, so that a disturbance of the machine
hits all. Client and server share the machine, as they do in every row of the comparison.
"""
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
CONNECTIONS = 16
SCORES_AGREE = 1e-4


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(threads):
    """For so many threads of a forward pass; None: the program decides."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    return {**kept, "PYTHONPATH": HERE, **({name: str(threads) for name in names} if threads else {})}


class Server:
    """A process that answers on a port, ended with its children."""

    def __init__(self, command, port, threads, extra=None):
        self.port = port
        self.process = subprocess.Popen(command, env={**environment(threads), **(extra or {})}, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)

    def __enter__(self):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                self.scores()
                return self
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"{self.process.args[0]} ended with {self.process.returncode}")
                time.sleep(0.1)
        raise SystemExit(f"{self.process.args[0]} did not answer")

    def __exit__(self, *_):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()

    def scores(self):
        pixels = [(i * 37 % 256) / 255 if i % 5 == 0 else 0.0 for i in range(784)]
        body = json.dumps({"inputs": [{"name": "image", "shape": [1, 1, 28, 28], "datatype": "FP32", "data": pixels}]})
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/v2/models/bench/infer", body.encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)["outputs"][0]["data"]


def rondo(bin_folder, folder, arguments):
    port = free_port()
    with open(os.path.join(folder, "deployment.json"), "w", encoding="utf-8") as file:
        json.dump({"name": "bench", "host": "127.0.0.1", "port": port, "models": [{"version": 1, "folder": folder}], "default": 1,
                   "revision": 1}, file)
    command = [os.path.join(bin_folder, "rondo-server"), "--folder", folder, *arguments]
    return Server(command, port, None)


def fastapi(folder, workers, threads):
    port = free_port()
    command = ["/usr/bin/python3", "-m", "uvicorn", "fastapi_server:app", "--host", "127.0.0.1", "--port", str(port), "--workers",
               str(workers), "--log-level", "warning", "--no-access-log"]
    return Server(command, port, threads, {"MODEL_FOLDER": folder})


def load(bin_folder, server, protocol, seconds):
    command = [os.path.join(bin_folder, "bench_load"), str(server.port), "bench", protocol, str(CONNECTIONS), str(seconds)]
    result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    if result["errors"]:
        raise SystemExit(f"{result['errors']} requests failed")
    return result


def mean_batch(server):
    """Rows of a batch, as the server counted them."""
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    count = {line.split("{")[0]: float(line.split()[-1]) for line in lines if line.startswith("rondo_inference")}
    return count["rondo_inferences_total"] / count["rondo_inference_executions_total"]


def median(results):
    return {key: round(statistics.median(result[key] for result in results), 3) for key in results[0]}


def main():
    bin_folder = sys.argv[1]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 4
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    cores = os.cpu_count() or 1
    results = {}

    def add(name, result):
        results.setdefault(name, []).append(result)
        print(name, result, file=sys.stderr)

    with tempfile.TemporaryDirectory() as folder:
        forward = os.path.join(bin_folder, "bench_forward")
        subprocess.run([forward, "make", folder], check=True)
        with rondo(bin_folder, folder, []) as ours, fastapi(folder, 1, cores) as theirs:
            difference = max(abs(a - b) for a, b in zip(ours.scores(), theirs.scores()))
            if difference > SCORES_AGREE:
                raise SystemExit(f"The two servers disagree by {difference}: not the same model")
        for _ in range(rounds):
            # FastAPI in both ways to use all cores: threads in the forward pass, or a process for each core.
            with fastapi(folder, 1, cores) as server:
                add("fastapi_threads_json", load(bin_folder, server, "json", seconds))
            with fastapi(folder, cores, 1) as server:
                add("fastapi_workers_json", load(bin_folder, server, "json", seconds))
            with rondo(bin_folder, folder, []) as server:
                add("rondo_json", load(bin_folder, server, "json", seconds))
            with rondo(bin_folder, folder, []) as server:
                add("rondo_binary", {**load(bin_folder, server, "binary", seconds), "mean_batch": mean_batch(server)})
            with rondo(bin_folder, folder, ["--batch", "1"]) as server:
                add("rondo_binary_batching_off", load(bin_folder, server, "binary", seconds))
            rows = str(max(1, round(results["rondo_binary"][-1]["mean_batch"])))
            # With as many threads as rondo-server gives a batch (one core stays for the network), and with all cores.
            for name, threads in (("bare_forward", max(1, cores - 1)), ("bare_forward_all_cores", cores)):
                bare = subprocess.run([forward, "run", folder, str(seconds), rows], check=True, capture_output=True, text=True,
                                      env=environment(threads)).stdout
                add(name, {"rows_per_second": json.loads(bare)[rows], "rows": int(rows), "threads": threads})

    figures = {name: median(all_rounds) for name, all_rounds in results.items()}
    best = max(("fastapi_threads_json", "fastapi_workers_json"), key=lambda name: figures[name]["requests_per_second"])
    ours, theirs = figures["rondo_json"], figures[best]
    binary = figures["rondo_binary"]["requests_per_second"]
    print(json.dumps({
        "connections": CONNECTIONS,
        "seconds": seconds,
        "rounds": rounds,
        "cores": cores,
        "figures": figures,
        "best_fastapi": best,
        "json_to_fastapi": round(ours["requests_per_second"] / theirs["requests_per_second"], 2),
        "json_p99_to_fastapi": round(ours["p99_ms"] / theirs["p99_ms"], 3),
        "batching_on_to_off": round(binary / figures["rondo_binary_batching_off"]["requests_per_second"], 2),
        "binary_to_bare_forward": round(binary / figures["bare_forward"]["rows_per_second"], 2),
        "binary_to_bare_forward_all_cores": round(binary / figures["bare_forward_all_cores"]["rows_per_second"], 2),
    }, indent=2))


if __name__ == "__main__":
    main()

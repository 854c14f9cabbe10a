#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release, measures Rondo beside what a person would use instead, prints the table and writes it as JSON.
#
#   packaging/bench.sh [--readme] [--mnist FOLDER] [--only NAME ...]
#
# --readme   also replaces the table in README.md
# --only     measures these; the other rows stay as the same programs gave them last
# --mnist    folder of the four IDX files; else RONDO_MNIST_DIR, else ../shared/data/mnist. Without them the rows that need
#            MNIST say so.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/setup.sh --bench
cmake --preset release -DRONDO_BENCHMARKS=ON
cmake --build --preset release
exec python3 tests/benchmarks/report.py build/release/bin "$@"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test.
#
#   packaging/test.sh [--preset dev|asan|tsan] [arguments for ctest]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=dev
if [ "${1:-}" = --preset ]; then
    preset=${2:?test.sh: --preset needs a name: dev, asan or tsan}
    shift 2
fi

packaging/setup.sh
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j2 "$@"

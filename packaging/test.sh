#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with ccache, and runs every test. Ends with ctest's summary.
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
# Where setup.sh had to take LibTorch from the Python package: this is the python3 that CMake and the scripts find.
if [ -x build/torch-cpu/bin/python3 ]; then
    export PATH=$PWD/build/torch-cpu/bin:$PATH
fi
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j2 --output-on-failure "$@"

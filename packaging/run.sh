#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Rondo, makes the sample project if there is none, and opens the window on it. With no
# display it runs the sample in the terminal instead: trains, prints the experiments and the URL, and asks the endpoint.
#
#   packaging/run.sh [PROJECT]      by default rondo-sample in the home folder, or in $XDG_DATA_HOME where that is set
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
project=$(realpath -m -- "${1:-${XDG_DATA_HOME:-$HOME}/rondo-sample}")
programs=$repository/build/release/bin

cd "$repository"
packaging/setup.sh >&2
# Where setup.sh had to take LibTorch from the Python package: this is the python3 that CMake and the scripts find.
if [ -x build/torch-cpu/bin/python3 ]; then
    export PATH=$PWD/build/torch-cpu/bin:$PATH
fi
cmake --preset release >&2
cmake --build --preset release >&2

if [ ! -e "$project/rondo.json" ]; then
    "$programs/rondoctl" new "$project" --sample digits
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$programs/rondo" "$project"
fi

echo "There is no display, so the sample runs here. The project is $project" >&2
outcome=0
"$programs/rondoctl" run --project "$project" || outcome=$?

echo
echo "Experiments"
"$programs/rondoctl" experiments --project "$project"
if [ "$outcome" != 0 ]; then
    echo "The run did not end well (exit code $outcome), so nothing is asked." >&2
    exit "$outcome"
fi

echo
echo "Deployment"
"$programs/rondoctl" deployments --project "$project"

echo
echo "The first test image, asked at the URL above"
"$programs/rondoctl" predict --project "$project" digits --sample 0

echo
echo "The deployment goes on answering. Stop it with: $programs/rondoctl undeploy --project '$project' digits"

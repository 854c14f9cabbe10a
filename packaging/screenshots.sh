#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of the README: every page and Compare, light and dark, of a sample project that has been trained, is asked,
# and trains again while the pictures are taken.
#
#   packaging/screenshots.sh [FOLDER]      by default packaging/screenshots
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(realpath -m -- "${1:-packaging/screenshots}")
packaging/setup.sh >&2
cmake --preset release >&2
cmake --build --preset release >&2
programs=$PWD/build/release/bin

place=$(mktemp -d)
project=$place/cheque-digits
export XDG_CONFIG_HOME=$place/config
cleanup() {
    "$programs/rondoctl" stop --project "$project" >/dev/null 2>&1 || true
    "$programs/rondoctl" undeploy --project "$project" digits >/dev/null 2>&1 || true
    rm -rf "$place"
}
trap cleanup EXIT

"$programs/rondoctl" new "$project" --sample digits >&2
"$programs/rondoctl" run --project "$project" >/dev/null
for sample in $(seq 0 79); do
    "$programs/rondoctl" predict --project "$project" digits --sample "$sample" >/dev/null
done
# A second run with longer trainings, some of them done, some under way and some waiting when the pictures are taken.
"$programs/rondoctl" run --project "$project" --set ConvNet.epochs=4 >/dev/null 2>&1 &
until [ "$("$programs/rondoctl" experiments --project "$project" --where 'run = 2 and status = done' --csv | wc -l)" -gt 3 ]; do
    sleep 1
done
xvfb-run -a -s '-screen 0 1600x1000x24' "$programs/rondo" --screenshots "$folder" "$project"

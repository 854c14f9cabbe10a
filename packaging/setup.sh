#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Rondo needs to be built, tested and measured. Quick when all is there.
#
#   packaging/setup.sh            what building and testing need
#   packaging/setup.sh --bench    also what packaging/bench.sh compares with
#   packaging/setup.sh --cuda     also a CUDA LibTorch, from the Python package torch, in build/torch-cuda
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bench=no
cuda=no
for argument in "$@"; do
    case $argument in
        --bench) bench=yes ;;
        --cuda) cuda=yes ;;
        *) echo "setup.sh: unknown option $argument; known are --bench and --cuda" >&2; exit 2 ;;
    esac
done

if [ ! -r /etc/os-release ]; then
    echo "setup.sh: /etc/os-release is missing, so this system is unknown. See CONTRIBUTING.md for the list of needs." >&2
    exit 1
fi
# shellcheck source=/dev/null
. /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
    debian:12) boost=libboost1.81-dev ;;
    debian:13 | ubuntu:24.04) boost=libboost-dev ;;
    *)
        echo "setup.sh: ${PRETTY_NAME:-this system} is not one of Debian 12, Debian 13 and Ubuntu 24.04; trying their package names." >&2
        boost=libboost-dev
        ;;
esac

packages=(
    # tools
    build-essential cmake ninja-build ccache pkg-config
    # Qt: Charts does not configure without the OpenGL and xkbcommon headers
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6opengl6-dev libxkbcommon-dev libgl-dev libqt6sql6-sqlite
    # learning: OpenBLAS trains three times as fast as the reference BLAS
    libtorch-dev libopenblas0-pthread
    # serving and data
    "$boost" libsimdjson-dev prometheus-cpp-dev zlib1g-dev libssl-dev libpng-dev libturbojpeg0-dev
    # the window
    fonts-inter fonts-jetbrains-mono
    # PyTorch scripts
    python3 python3-torch python3-numpy
)
# The headers of Qt Svg were once packaged as libqt6svg6-dev.
if apt-cache show qt6-svg-dev >/dev/null 2>&1; then
    packages+=(qt6-svg-dev)
else
    packages+=(libqt6svg6-dev)
fi
# Tests: a display, promtool; the program runs without them.
packages+=(xvfb xauth prometheus)
if [ "$bench" = yes ]; then
    packages+=(python3-fastapi uvicorn)
fi
if [ "$cuda" = yes ]; then
    packages+=(python3-venv)
fi

missing=()
for package in "${packages[@]}"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
        missing+=("$package")
    fi
done

if [ ${#missing[@]} -gt 0 ]; then
    sudo=
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "setup.sh: these packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
            exit 1
        fi
        sudo=sudo
    fi
    echo "Installing: ${missing[*]}"
    # The prometheus package would start a server; only its promtool is wanted here.
    if [[ " ${missing[*]} " == *" prometheus "* ]] && [ ! -e /etc/systemd/system/prometheus.service ]; then
        $sudo mkdir -p /etc/systemd/system
        $sudo ln -sf /dev/null /etc/systemd/system/prometheus.service
    fi
    $sudo apt-get update -q
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi

if [ "$cuda" = yes ]; then
    venv=$here/build/torch-cuda
    if [ ! -x "$venv/bin/python" ]; then
        python3 -m venv "$venv"
    fi
    "$venv/bin/python" -m pip install --quiet torch numpy
    prefix=$("$venv/bin/python" -c 'import torch; print(torch.utils.cmake_prefix_path)')
    "$venv/bin/python" -c 'import torch; print("LibTorch", torch.__version__, "CUDA", torch.version.cuda, "GPU seen:", torch.cuda.is_available())'
    echo "Build with it: cmake --preset release -DCMAKE_PREFIX_PATH=$prefix && cmake --build --preset release"
fi

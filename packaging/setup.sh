#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Rondo needs to be built, tested and measured. Quick when all is there: then it neither asks for root nor for
# the network. Knows Debian 12, Debian 13 and Ubuntu 24.04.
#
#   packaging/setup.sh            what building and testing need
#   packaging/setup.sh --rivals   also MLflow, TensorBoard and Optuna in build/rivals: tests read what these programs write
#   packaging/setup.sh --bench    also what packaging/bench.sh compares with, the rivals among it
#   packaging/setup.sh --cuda     also a CUDA LibTorch, from the Python package torch, in build/torch-cuda
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bench=no
rivals=no
cuda=no
for argument in "$@"; do
    case $argument in
        --bench) bench=yes rivals=yes ;;
        --rivals) rivals=yes ;;
        --cuda) cuda=yes ;;
        *)
            echo "setup.sh: unknown option $argument; known are --rivals, --bench and --cuda" >&2
            exit 2
            ;;
    esac
done

if ! command -v apt-get >/dev/null; then
    echo "setup.sh installs with apt-get, which this system lacks. CONTRIBUTING.md lists what Rondo needs." >&2
    exit 1
fi

# One need a line. Where releases name a package differently, the names stand in order of preference: name|other name.
needs=(
    # Tools.
    build-essential cmake ninja-build ccache pkg-config file
    # Qt. In Debian 12 Charts does not configure without the OpenGL and xkbcommon headers, which it does not depend on.
    qt6-base-dev qt6-base-dev-tools "qt6-charts-dev|libqt6charts6-dev" "qt6-svg-dev|libqt6svg6-dev"
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    "libqt6opengl6-dev|qt6-base-dev" libxkbcommon-dev libgl-dev libqt6sql6-sqlite
    # Learning. OpenBLAS trains three times as fast as the reference BLAS.
    "libtorch-dev|python3-venv" libopenblas0-pthread
    # Serving and data.
    "libboost1.81-dev|libboost-dev" libsimdjson-dev prometheus-cpp-dev zlib1g-dev libssl-dev libpng-dev libturbojpeg0-dev libyaml-cpp-dev
    # The window's fonts.
    fonts-inter fonts-jetbrains-mono
    # PyTorch scripts.
    python3 "python3-torch|python3-venv" python3-numpy
    # Tests: a display without a screen, promtool, checks of the desktop files and of these scripts.
    xvfb xauth prometheus appstream desktop-file-utils shellcheck
)
if [ "$bench" = yes ]; then
    needs+=(python3-fastapi uvicorn python3-venv)
fi
if [ "$cuda" = yes ] || [ "$rivals" = yes ]; then
    needs+=(python3-venv)
fi

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

# Reads all that apt-cache says before it looks: with pipefail a grep -q that leaves early makes the whole pipe fail.
is_known() {
    [[ "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)" == *"Candidate: "[!\(]* ]]
}

# Prints the package to install for a need: nothing when it is met, the need itself when no release of ours has it.
missing_for() {
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then
            return
        fi
        if is_known "$name"; then
            echo "$name"
            return
        fi
    done
    echo "$1"
}

missing_packages() {
    local need
    for need in "${needs[@]}"; do
        missing_for "$need"
    done | sort -u
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "setup.sh: packages are missing, and there is no sudo to install them with. As root: apt-get install $missing" >&2
        exit 1
    fi
}

missing=$(missing_packages | xargs)
if [ -n "$missing" ]; then
    as_root apt-get update -q
    # Again: a fresh container knows no package names before.
    mapfile -t packages < <(missing_packages)
    missing=${packages[*]}
    for package in "${packages[@]}"; do
        if ! is_known "$package"; then
            echo "setup.sh: this release has no package $package. CONTRIBUTING.md lists what Rondo needs." >&2
            exit 1
        fi
    done
    echo "Installing: $missing"
    # Only promtool is wanted from prometheus: its server shall not start on this computer.
    if [[ " $missing " == *" prometheus "* ]] && [ -d /run/systemd/system ]; then
        echo "The service of prometheus stays off; to use it: systemctl unmask prometheus"
        as_root systemctl mask --quiet prometheus
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"
fi

# A release without LibTorch gets the one of the Python package, for processors only.
if ! is_installed libtorch-dev && [ "$cuda" = no ]; then
    if [ ! -x "$here/build/torch-cpu/bin/python" ]; then
        echo "This release has no libtorch-dev: installing the Python package torch in build/torch-cpu"
        python3 -m venv "$here/build/torch-cpu"
        "$here/build/torch-cpu/bin/python" -m pip install --quiet torch numpy --extra-index-url https://download.pytorch.org/whl/cpu
    fi
    # run.sh and test.sh do the same.
    echo "LibTorch is the one in build/torch-cpu. To build by hand: export PATH=$here/build/torch-cpu/bin:\$PATH"
fi

# What Rondo is compared with and imports from, and no distribution has. Never a dependency of the program.
rival_packages=(mlflow tensorboard optuna scikit-learn)
install_rivals() {
    local python=$here/build/rivals/bin/python
    if [ ! -x "$python" ]; then
        python3 -m venv "$here/build/rivals"
    fi
    if ! "$python" -c 'import sys, importlib.metadata as m; [m.version(name) for name in sys.argv[1:]]' "${rival_packages[@]}" 2>/dev/null; then
        echo "Installing in build/rivals: ${rival_packages[*]}"
        "$python" -m pip install --quiet "${rival_packages[@]}"
    fi
}
if [ "$rivals" = yes ]; then
    install_rivals
fi

if [ "$cuda" = yes ]; then
    python=$here/build/torch-cuda/bin/python
    if [ ! -x "$python" ]; then
        echo "Installing the Python package torch with CUDA in build/torch-cuda (some gigabytes)"
        python3 -m venv "$here/build/torch-cuda"
    fi
    "$python" -m pip install --quiet torch numpy
    "$python" -c 'import torch; print("LibTorch", torch.__version__, "CUDA", torch.version.cuda, "GPU seen:", torch.cuda.is_available())'
    prefix=$("$python" -c 'import torch; print(torch.utils.cmake_prefix_path)')
    echo "Build with it: cmake --preset release -DCMAKE_PREFIX_PATH=$prefix && cmake --build --preset release"
fi

#!/bin/sh
# Make .venv ready to run, test and check the program: system packages, then the locked Python
# packages, then the program itself (editable). Does nothing when nothing has changed.
#
#   packaging/setup.sh [PYTHON]      PYTHON: the interpreter to build .venv from (python3)
#
# apt and pip are used as this machine has configured them; no index is named here.
# GATE_SCANNER_PACKS=1 brings what `make package` needs beside.
# GATE_SCANNER_NO_POSTGRES=1 does without what tests alone need: the database server of the venue
# ledger, and an X server with a window manager for tests of the kiosk.
set -eu
cd "$(dirname "$0")/.."
python=${1:-python3}

say() { printf 'setup: %s\n' "$*"; }
stop() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# A virtual environment can neither be moved nor outlive its interpreter: hence pwd and -V.
key() {
    { pwd -P; .venv/bin/python -V; cat packaging/setup.sh pyproject.toml requirements.lock; } 2>&1 |
        sha256sum
}
has_postgres() {
    [ -n "${GATE_SCANNER_NO_POSTGRES:-}" ] || command -v initdb >/dev/null ||
        ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1
}
screen='Xvfb xvfb
xdotool xdotool
openbox openbox'
lacks_screen() {
    [ -n "${GATE_SCANNER_NO_POSTGRES:-}" ] || printf '%s\n' "$screen" |
        while read -r program package; do
            command -v "$program" >/dev/null || echo "$package"
        done
}
# PyInstaller looks into libraries with objdump, and takes Python's own, which Debian keeps apart.
lacks_packer() {
    [ -n "${GATE_SCANNER_PACKS:-}" ] || return 0
    command -v objdump >/dev/null || echo binutils
    "$python" -c '
import ctypes, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
try:
    ctypes.CDLL(name) if ".so" in name else None
except OSError:
    print(name.partition(".so")[0])
'
}
if [ -x .venv/bin/gate-scanner ] && [ "$(cat .venv/.setup 2>/dev/null)" = "$(key)" ] &&
    has_postgres && [ -z "$(lacks_screen)$(lacks_packer)" ]; then
    exit 0
fi

command -v "$python" >/dev/null ||
    stop "There is no $python here. Install Python 3.11 or newer, e.g. apt-get install python3."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is needed, but $python is $("$python" -V 2>&1)." \
         "Install a newer one and name it, e.g. make setup PYTHON=python3.12."

# Shared library and the Debian package that brings it. The library is what is looked for, because
# package names differ between releases (libzbar0t64) and other systems have other packages.
# First what Qt needs to draw at all, then for a window on X11 and Wayland, then zbar.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libzbar.so.0 libzbar0
'
missing=$(printf '%s' "$libraries" | "$python" -c '
import ctypes, sys
for line in filter(None, sys.stdin.read().splitlines()):
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
')
# One that was moved, interrupted half-way or has lost its interpreter is built anew.
has_venv() {
    grep -qsF "$(pwd -P)/.venv/bin/python" .venv/bin/pip &&
        .venv/bin/python -c 'import pip' 2>/dev/null
}
# Debian ships venv without ensurepip unless python3-venv (python3.12-venv …) is installed.
if ! has_venv && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$(basename "$python")-venv $missing"
fi
# Only its programs are wanted: without this word the package makes a database and starts a server.
no_server=
if ! has_postgres; then
    missing="postgresql $missing"
    no_server=/etc/postgresql-common/createcluster.d/gate-scanner.conf
fi
missing="$(lacks_screen) $(lacks_packer) $missing"

if [ -n "$(printf '%s' "$missing" | tr -d ' \n')" ]; then
    missing=$(printf '%s' "$missing" | tr '\n' ' ')
    if ! command -v apt-get >/dev/null; then
        stop "These system packages (Debian's names) are missing: $missing." \
             "Install what your system calls them, then try again."
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        stop "These system packages are missing: $missing." \
             "You are not root and there is no sudo: have them installed, then try again."
    fi
    say "installing system packages: $missing"
    $as_root apt-get -qq update
    if [ -n "$no_server" ]; then
        $as_root mkdir -p "${no_server%/*}"
        echo 'create_main_cluster = false' | $as_root tee "$no_server" >/dev/null
    fi
    # shellcheck disable=SC2086  # $missing is a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --no-install-recommends -o=Dpkg::Use-Pty=0 $missing >/dev/null
    [ -z "$no_server" ] || $as_root rm "$no_server"
fi

if ! has_venv; then
    say "creating .venv with $("$python" -V)"
    "$python" -m venv --clear .venv
fi
say "installing the locked Python packages"
pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
pip install --quiet --no-deps --require-hashes -r requirements.lock
# hatchling is in the lock, so building the program fetches nothing more.
pip install --quiet --no-deps --no-build-isolation --editable .
key >.venv/.setup
say "ready"

#!/bin/sh
# Install this bundle, or a newer one over it. As root, from where it was unpacked:
#
#   linux/install.sh            the program, for staff at a desktop
#   linux/install.sh --kiosk    also: this computer is a turnstile's, and starts with its screen
#
# A lane's profile (/var/lib/gate-scanner for a kiosk) is never touched but to be made.
set -eu
here=$(dirname "$(readlink -f "$0")")
bundle=$(dirname "$here")
to=${DESTDIR:-}/opt/gate-scanner

say() { printf 'install: %s\n' "$*"; }
stop() { printf 'install: %s\n' "$*" >&2; exit 1; }
put() { install -D -m "$1" "$here/$2" "${DESTDIR:-}$3"; }

kiosk=
case ${1:-} in
'') ;;
--kiosk) kiosk=yes ;;
*) stop "\"$1\" is not known: --kiosk, or nothing." ;;
esac
[ "$(id -u)" = 0 ] || stop "You are not root: sudo $0 $*"
[ -x "$bundle/gate-scanner" ] || stop "There is no gate-scanner in $bundle: is it unpacked whole?"

# What the bundle does not bring: what belongs to this computer's own graphics, and for a kiosk a
# screen to draw on. The names are Debian's.
packages="libegl1 libgl1 fontconfig-config libwayland-cursor0"
[ -z "$kiosk" ] || packages="$packages dbus-user-session xserver-xorg xinit x11-xserver-utils openbox"
if [ -z "${DESTDIR:-}" ]; then
    if command -v apt-get >/dev/null; then
        say "system packages: $packages"
        apt-get -qq update
        # shellcheck disable=SC2086  # a list of words
        DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends \
            -o=Dpkg::Use-Pty=0 $packages >/dev/null
    else
        say "there is no apt-get here: see to what your system calls $packages"
    fi
fi

if [ "$bundle" != "$to" ]; then
    say "the program into $to"
    rm -rf "$to.new"
    mkdir -p "$(dirname "$to")"
    cp -a "$bundle" "$to.new"
    chown -R root:root "$to.new"
    # The old one keeps its name until the new one is whole.
    if [ -e "$to" ]; then rm -rf "$to.old"; mv "$to" "$to.old"; fi
    mv "$to.new" "$to"
    rm -rf "$to.old"
fi
mkdir -p "${DESTDIR:-}/usr/local/bin"
ln -sfn /opt/gate-scanner/gate-scanner "${DESTDIR:-}/usr/local/bin/gate-scanner"
put 644 gate-scanner.desktop /usr/local/share/applications/gate-scanner.desktop
put 644 gate-scanner.svg /usr/local/share/icons/hicolor/scalable/apps/gate-scanner.svg
put 644 gate-scanner.service /etc/systemd/user/gate-scanner.service

if [ -n "$kiosk" ]; then
    put 644 gate-scanner-screen.service /etc/systemd/system/gate-scanner-screen.service
    put 644 90-gate-scanner.conf /etc/X11/xorg.conf.d/90-gate-scanner.conf
    if [ -z "${DESTDIR:-}" ]; then
        id gate >/dev/null 2>&1 || useradd --create-home --shell /bin/sh gate
        for group in video audio dialout input render; do
            ! getent group "$group" >/dev/null || usermod -aG "$group" gate
        done
        install -d -o gate -g gate -m 700 /var/lib/gate-scanner
        # For this user's service alone: there may be a key in it.
        [ -e /etc/gate-scanner/environment ] ||
            install -D -m 640 -g gate /dev/null /etc/gate-scanner/environment
        if [ -d /run/systemd/system ]; then
            systemctl daemon-reload
            systemctl enable gate-scanner-screen.service
        else
            say "systemd does not run here; on the computer itself: systemctl enable gate-scanner-screen"
        fi
        say "the kiosk's profile is /var/lib/gate-scanner: put its config.toml there, then restart"
    fi
fi
[ -n "${DESTDIR:-}" ] || "$to/gate-scanner" --version

#!/usr/bin/env bash
# Makes build/packages/*.deb and *.tar.gz from a built release and looks them over. Started by ./dev package.
# Same commit, same bytes: every time stamp is the commit's.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/build/release
out=$PWD/build/packages
made=$build/installer
umask 022
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
version=$(sed -n 's/^project(shopglass VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

cmake --preset release -DSHOPGLASS_RELEASE_DAY="$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" >/dev/null
cmake --build "$build" --target shopglass shopglass_papers -- --quiet
python3 -B installer/debchangelog.py CHANGELOG.md "$version" "$SOURCE_DATE_EPOCH" "$made"

echo "Checking the menu entry and the metainfo" >&2
desktop-file-validate installer/linux/net.shopglass.Shopglass.desktop
appstreamcli validate --no-net --pedantic "$made/net.shopglass.Shopglass.metainfo.xml" >&2

rm -rf "$out"
(cd "$build" && cpack -B "$out" >"$build/cpack.log" 2>&1) || { cat "$build/cpack.log" >&2; exit 1; }
rm -rf "$out/_CPack_Packages"

echo "Checking the package" >&2
lintian --tag-display-limit 0 --fail-on error "$out"/*.deb >&2
ls -l "$out" >&2

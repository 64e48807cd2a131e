#!/bin/sh
# server.sh HOST DIR: puts ./dist on a server, whole or not at all. Readers see DIR/current, the root of the web server.
# Files that did not change keep their time, and so their ETag, and take no room twice. Three releases stay, to go back to.
set -eu
host=$1 dir=$2 base=$(printf %s "${BASE_PATH:-}" | sed 's|^/*||; s|/*$||')
case $dir$base in *[!A-Za-z0-9._~/-]* | *..*) echo "DIR and BASE_PATH are plain paths." >&2; exit 2 ;; esac
release=$(date -u +%Y%m%dT%H%M%SZ)-$$
ssh "$host" "mkdir -p '$dir/releases/$release/$base'"
rsync --recursive --links --perms --checksum --link-dest="$dir/current/$base" dist/ "$host:$dir/releases/$release/$base/"
ssh "$host" "cd '$dir' && ln -s 'releases/$release' next.$$ && mv -T next.$$ current &&
  ls -d releases/2???????T??????Z-* | grep -v '$release' | sort -r | tail -n +3 | xargs -r rm -rf"

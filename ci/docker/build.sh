#!/bin/sh
# Puts what the command line needs into a folder: the package as npm publishes it, without what only a library needs.
# Usage: build.sh PACKAGE.tgz FOLDER
set -eu
mkdir -p "$2"
tar -xzf "$1" -C "$2" --strip-components=1
chmod +x "$2/dist/cli.mjs"
rm -rf "$2/dist/types" "$2/dist/index.mjs" "$2/dist/remark.mjs"

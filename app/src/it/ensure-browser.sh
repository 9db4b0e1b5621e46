#!/bin/sh
# The tests look at every page in a real Chromium. Finds it, or installs it where that is allowed, or says what to do.
set -u
for browser in chromium chromium-browser google-chrome; do
    if command -v "$browser" >/dev/null 2>&1; then
        exit 0
    fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null; then
        exit 0
    fi
fi
echo "The tests need a browser: install the package chromium (with fonts-liberation), then run the command again." >&2
exit 1

#!/usr/bin/env bash
# The browser tests drive Debian's Chromium. Installs it when it is missing and may be; otherwise says what to do.
set -eu
if command -v chromium >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Chromium is missing: installing Debian's package (needed by the browser tests)."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
  exit 0
fi
echo "The browser tests need Chromium at /usr/bin/chromium. Install it (Debian: sudo apt-get install chromium) and run again." >&2
exit 1

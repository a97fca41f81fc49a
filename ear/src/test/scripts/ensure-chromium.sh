#!/usr/bin/env bash
# The browser tests drive Debian's Chromium, rather the one without windows of its own, which is faster. Installs it when
# it is missing and may be; otherwise takes the whole Chromium, or says what to do.
set -eu
if command -v chromium-headless-shell >/dev/null 2>&1; then
  exit 0
fi
install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Chromium for tests is missing: installing Debian's package (needed by the browser tests)."
  if apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 update && install chromium-headless-shell; then
    exit 0
  fi
  if command -v chromium >/dev/null 2>&1 || install chromium; then
    exit 0
  fi
fi
if command -v chromium >/dev/null 2>&1; then
  exit 0
fi
echo "The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium-headless-shell) and run again." >&2
exit 1

# What the steps of the action share. CHANGEBOOK is the command that is run instead of the package, as in the tests.
set -euo pipefail

run_changebook() {
  if [ -n "${CHANGEBOOK:-}" ]; then
    "$CHANGEBOOK" "$@"
  else
    npx --yes "changebook@${CHANGEBOOK_VERSION:-latest}" "$@"
  fi
}

# One path a line; an empty line is none.
paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "${CHANGEBOOK_PATHS:-.}"

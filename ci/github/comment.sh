#!/usr/bin/env bash
# Writes what a pull request changes, as a person would say it, in the one comment that the action keeps there.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

body="$RUNNER_TEMP/changebook-diff.md"
base=$(git merge-base "$CHANGEBOOK_BASE" HEAD)
run_changebook diff "$base" --format markdown --lang "${CHANGEBOOK_LANG:-en}" -- "${paths[@]}" > "$body"
gh pr comment "$CHANGEBOOK_PULL_REQUEST" --edit-last --create-if-none --body-file "$body"

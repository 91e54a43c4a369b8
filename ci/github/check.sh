#!/usr/bin/env bash
# Checks, annotates the lines, and leaves a summary and a file for code scanning, whatever is found.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

options=(--fail-on "${CHANGEBOOK_FAIL_ON:-error}" --lang "${CHANGEBOOK_LANG:-en}")
if [ -n "${CHANGEBOOK_BASELINE:-}" ]; then options+=(--baseline "$CHANGEBOOK_BASELINE"); fi
if [ -n "${CHANGEBOOK_SINCE:-}" ]; then options+=(--since "$CHANGEBOOK_SINCE"); fi

sarif="$RUNNER_TEMP/changebook.sarif"
summary="$RUNNER_TEMP/changebook.md"
rm -f "$sarif" "$summary"
code=0
run_changebook lint "${options[@]}" \
  --format sarif --output-file "$sarif" \
  --format markdown --output-file "$summary" \
  --format github \
  -- "${paths[@]}" || code=$?

# Wrong use, such as a revision that is not there, leaves no report.
if [ -f "$summary" ]; then cat "$summary" >> "$GITHUB_STEP_SUMMARY"; fi
if [ -f "$sarif" ]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; fi
exit "$code"

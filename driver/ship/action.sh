#!/usr/bin/env bash
# The step of action.yml that reviews. Its inputs are in BACKLINT_*; the status
# goes to the file GITHUB_OUTPUT, so that the report is uploaded before the job
# fails. Without a report there is nothing to upload: that fails at once.
set -euo pipefail

Tool=${BACKLINT_EXECUTABLE:-$(command -v backlint || true)}
if [ -z "$Tool" ]; then
  "$BACKLINT_ACTION/dev" build release backlint >&2
  Tool=$BACKLINT_ACTION/build/release/bin/backlint
fi

read -ra Paths <<<"$BACKLINT_PATH"
read -ra Outputs <<<"${BACKLINT_OUTPUT:-}"
read -ra Options <<<"${BACKLINT_OPTIONS:-}"
Words=(check "${Paths[@]}" --output "sarif=$BACKLINT_SARIF")
for Output in "${Outputs[@]}"; do
  Words+=(--output "$Output")
done
# add OPTION VALUE: if there is one.
add() { [ -z "$2" ] || Words+=("$1" "$2"); }
add -p "${BACKLINT_BUILD_DIR:-}"
add --config "${BACKLINT_CONFIG:-}"
add --baseline "${BACKLINT_BASELINE:-}"
add --diff "${BACKLINT_DIFF_BASE:-}"
add --fail-level "${BACKLINT_FAIL_LEVEL:-}"

Status=0
"$Tool" "${Words[@]}" "${Options[@]}" || Status=$?
if [ ! -s "$BACKLINT_SARIF" ]; then
  echo "error: backlint wrote no report (status $Status)" >&2
  exit "$((Status ? Status : 2))"
fi
{
  echo "status=$Status"
  echo "sarif-file=$BACKLINT_SARIF"
} >>"$GITHUB_OUTPUT"

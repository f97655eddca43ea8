#!/usr/bin/env bash
# Reports of whole applications pass every validator, and Microsoft's viewer
# shows in Chromium what they say. Long: runs with BACKLINT_FULL=1. Exit status
# 77: not possible here.
set -uo pipefail
Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
Root=$Here/../..
if [ -z "${BACKLINT_FULL:-}" ]; then
  echo "SKIPPED: rendering of SARIF: BACKLINT_FULL=1 runs it"
  exit 77
fi
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "SKIPPED: rendering of SARIF: node and npm are not installed"
  exit 77
fi
Work=$(mktemp -d)
trap 'rm -rf "$Work"' EXIT
cp "$Root"/testdata/report/*.sarif "$Work"
for App in "$Root"/testdata/apps/*/; do
  Name=$(basename "$App")
  "$BACKLINT" check "$App" --cache-dir "$Work/cache" --min-coverage 0 --quiet -o "$Work/$Name.sarif" --format sarif
  [ $? -le 1 ] || echo "failed: $Name has no report"
done
node "$Here/render-sarif.mjs" "$Work/clean.sarif" || exit $?

source "$Here/counts.sh"
for File in "$Work"/*.sarif; do
  node "$Here/validate-sarif.mjs" "$File"
  count "${File##*/} is valid" $? 0
  node "$Here/render-sarif.mjs" "$File"
  count "${File##*/} is shown as it is" $? 0
done
for Change in 'R.locations[0].physicalLocation.region.startColumn += 1' 'R.ruleIndex = 0' 'R.message.text = "x."; delete R.message.id'; do
  node -e "
    const L = JSON.parse(require('fs').readFileSync('$Work/shop.sarif', 'utf8')), R = L.runs[0].results[0];
    $Change;
    require('fs').writeFileSync('$Work/spoilt.sarif', JSON.stringify(L));"
  node "$Here/render-sarif.mjs" --as "$Work/shop.sarif" "$Work/spoilt.sarif" >/dev/null
  count "another log is not taken for this one: $Change" $? 1
done
echo "$Passed passed, $Failed failed"
[ $Failed = 0 ]

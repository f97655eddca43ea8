#!/usr/bin/env bash
# The golden SARIF logs pass every validator, and a log that is spoilt in a way
# that consumers would suffer from does not. Exit status 77: not possible here.
set -uo pipefail
Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
Data=$Here/../../testdata/report
Validate=(node "$Here/validate-sarif.mjs")
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "SKIPPED: SARIF validation: node and npm are not installed"
  exit 77
fi
"${Validate[@]}" --install-only || exit $?

source "$Here/counts.sh"

for File in "$Data"/*.sarif; do
  "${Validate[@]}" "$File"
  count "${File##*/} is valid" $? 0
done

Work=$(mktemp -d)
trap 'rm -rf "$Work"' EXIT
# One line a case: which gates, the error's text, what is done to the log L.
while IFS='|' read -r Gates Error Change; do
  node -e "
    const fs = require('fs');
    const L = JSON.parse(fs.readFileSync('$Data/shop.sarif', 'utf8'));
    const R = L.runs[0], X = R.results[0];
    $Change;
    fs.writeFileSync('$Work/spoilt.sarif', JSON.stringify(L));"
  "${Validate[@]}" $Gates "$Work/spoilt.sarif" >"$Work/log"
  Status=$?
  grep -qF -- "$Error" "$Work/log" || Status=0
  [ $Status = 1 ] || head -n 3 "$Work/log"
  count "a log is refused: $Error" $Status 1
done <<'CASES'
--quick|schema: /runs/0/results/0/level|X.level = 'critical'
--quick|links to 7|X.message.text += ' See [this](7).'
--quick|is not linked|X.message.text = 'No links.'
--quick|does not end with a full stop|X.message.text = X.message.text.slice(0, -1)
--quick|climbs out of the root|X.locations[0].physicalLocation.artifactLocation.uri = 'a/../b.cpp'
--quick|is not the place of|X.ruleIndex = 0
--quick|is not the snippet|X.locations[0].physicalLocation.region.startColumn += 1
|SARIF1012|X.message.arguments.pop()
|GH1007|delete X.message.text
--quick|no primaryLocationLineHash|delete X.partialFingerprints.primaryLocationLineHash
CASES

echo "$Passed passed, $Failed failed"
[ $Failed = 0 ]

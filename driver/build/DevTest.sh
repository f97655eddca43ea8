#!/usr/bin/env bash
# What ./dev test counts, on a written log of ctest: nothing that failed, crashed
# or could not start may be counted as passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
Passed=0
Failed=0

# block NAME COMMAND OUTPUT RESULT: one test as ctest writes it down.
block() {
  printf '1/9 Testing: %s\n1/9 Test: %s\nCommand: "%s"\nOutput:\n-----\n%s\n<end of output>\n' \
    "$1" "$1" "$2" "$3"
  printf 'Test time =   0.02 sec\n-----\n%s\n\n' "$4"
}

# expect WHAT COUNTS LOG
expect() {
  local Log Got
  Log=$(mktemp)
  printf '%s\n' "$3" >"$Log"
  Got=$(source <(sed -n '/^countCases() {/,/^}/p' dev) && countCases "$Log" | tail -n 1)
  rm -f "$Log"
  if [ "$Got" = "total $2" ]; then
    Passed=$((Passed + 1))
  else
    Failed=$((Failed + 1))
    echo "$1: expected 'total $2', got '$Got'"
  fi
}

Doctest='[doctest] test cases: 12 | 10 passed | 2 failed | 0 skipped'
Fine='[doctest] test cases: 3 | 3 passed | 0 failed | 1 skipped'
expect "doctest cases are summed" "13 2" \
  "$(block a /a "$Doctest" 'Test Failed.')$(printf '\n ')
$(block b /b "$Fine" 'Test Passed.')"
expect "a test without counts is one" "1 1" "$(block a /a hello 'Test Passed.')
$(block b /b hello 'Test Failed.')"
expect "a script's last line counts" "5 1" \
  "$(block a /a $'1 passed, 0 failed\nmore\n5 passed, 1 failed' 'Test Failed.')"
expect "a crash after good cases fails" "3 1" "$(block a /a "$Fine" 'Test Failed.')"
expect "a missing executable fails" "0 1" "$(block a '' '' 'Test Passed.')"
expect "output that looks like a verdict is output" "1 0" \
  "$(block a /a $'Test Failed.\n1/1 Test: x' 'Test Passed.')"
expect "nothing is nothing" "0 0" ""

for Command in check build test bench lint package fuzz new-check new-model clean; do
  if ./dev help | grep -q "^  $Command\b"; then
    Passed=$((Passed + 1))
  else
    Failed=$((Failed + 1))
    echo "./dev help does not name $Command"
  fi
done
if ./dev no-such-command >/dev/null 2>&1; then
  Failed=$((Failed + 1))
  echo "an unknown command succeeds"
else
  Passed=$((Passed + 1))
fi
echo "$Passed passed, $Failed failed"
[ "$Failed" = 0 ]

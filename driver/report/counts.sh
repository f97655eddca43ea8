# For tests that are scripts: sourced, counts what held.
Passed=0 Failed=0
count() { # NAME STATUS WANTED
  if [ "$2" = "$3" ]; then
    Passed=$((Passed + 1))
  else
    Failed=$((Failed + 1))
    echo "failed: $1"
  fi
}

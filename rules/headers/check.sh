#!/bin/sh
# Parses the smoke source of every library folder with our headers first in the
# path, as C++17 and C++20, and checks that no header of the same library came
# from the system. One line per library; exit status 1 when one of them fails.
# Usage: check.sh [LIBRARY...]    CXX names another clang++.
Here=$(cd "$(dirname "$0")" && pwd)
Compiler=${CXX:-clang++-19}
Failed=0
[ $# -gt 0 ] || set -- $(cd "$Here" && ls -d */ | tr -d /)
for Library in "$@"; do
  Folder=$Here/$Library
  [ -f "$Folder/smoke.cpp" ] || { echo "$Library: no smoke.cpp"; Failed=1; continue; }
  # A library may stand on others of ours: one folder name a line in needs.txt.
  Paths="-I$Folder"
  if [ -f "$Folder/needs.txt" ]; then
    for Other in $(grep -v '^#' "$Folder/needs.txt"); do Paths="$Paths -I$Here/$Other"; done
  fi
  Result=ok
  for Standard in c++17 c++20; do
    Log=$("$Compiler" -std=$Standard -fsyntax-only -Wall -Werror $Paths "$Folder/smoke.cpp" 2>&1) || {
      Result="failed as $Standard"; echo "$Log" | head -n "${LINES_SHOWN:-40}" >&2; }
  done
  # What our folders offer must not be taken from the system by accident.
  for Header in $("$Compiler" -std=c++20 -M $Paths "$Folder/smoke.cpp" 2>/dev/null | tr ' ' '\n' | grep '^/usr/include/'); do
    Relative=${Header#/usr/include/}
    for Path in $Paths; do
      [ -f "${Path#-I}/$Relative" ] && Result="takes $Relative from the system"
    done
  done
  echo "$Library: $Result"
  [ "$Result" = ok ] || Failed=1
done
exit $Failed

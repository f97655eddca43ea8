#!/usr/bin/env bash
# Makes the Debian package of the current build, looks into it, and with
# BACKLINT_FULL=1 installs it into a bare Debian 12 that debootstrap makes:
# there it reviews an application and loads into a stock clang-tidy.
set -euo pipefail
Root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
Plugin=$BACKLINT_BUILD/lib/backlint-tidy-$BACKLINT_LLVM.so
for Program in cpack dpkg-shlibdeps file; do
  command -v $Program >/dev/null || { echo "skipped: there is no $Program"; exit 77; }
done
[ -f "$Plugin" ] || { echo "skipped: this build has no plugin"; exit 77; }

Passed=0
Failed=0
Work=$(mktemp -d)
Chroot=$Work/debian
cleanUp() {
  umount "$Chroot/proc" 2>/dev/null || true
  rm -rf --one-file-system "$Work"
}
trap cleanUp EXIT

# expect WHAT PATTERN TEXT
expect() {
  if grep -qE -- "$2" <<<"$3"; then
    Passed=$((Passed + 1))
  else
    Failed=$((Failed + 1))
    printf '%s: no line matches %s in\n%s\n' "$1" "$2" "$3"
  fi
}

(cd "$Work" && cpack --config "$BACKLINT_BUILD/CPackConfig.cmake" -G DEB -B "$Work/package") \
  >"$Work/cpack.log" 2>&1 || { cat "$Work/cpack.log"; exit 1; }
Package=$(echo "$Work"/package/*.deb)
Control=$(dpkg-deb --info "$Package")
Contents=$(dpkg-deb --contents "$Package")
for Library in libc6 'libstdc\+\+6' libclang-cpp19 libllvm19 'libre2-[0-9]+' 'libfmt[0-9]+' \
  libclang-common-19-dev 'libstdc\+\+-12-dev'; do
  [ "$BACKLINT_LLVM" = 19 ] || Library=${Library//19/$BACKLINT_LLVM}
  expect "the package depends on $Library" "Depends:.*\b$Library" "$Control"
done
for File in bin/backlint "lib/backlint/backlint-tidy-$BACKLINT_LLVM.so" \
  "lib/backlint/backlint-clang-$BACKLINT_LLVM.so" share/doc/backlint/copyright \
  share/backlint/cmake/Backlint.cmake share/cmake/backlint/backlint-config.cmake \
  share/backlint/bazel/backlint.bzl share/backlint/gitlab-ci.yml; do
  expect "$File is in the package" " \./usr/$File\$" "$Contents"
done
expect "all belongs to root" '^drwxr-xr-x root/root .* \./usr/$' "$Contents"
if grep -qE "\./(tmp|home|root|work)|$Root" <<<"$Contents"; then
  Failed=$((Failed + 1))
  echo "a path of the build is in the package"
fi

# A bare system that takes its packages from where this one takes them.
makeDebian() {
  local Mirror
  Mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
    sed -n 's/^bookworm //p' | head -n 1)
  debootstrap --variant=minbase bookworm "$Chroot" ${Mirror:+"$Mirror"} >"$Work/debootstrap.log" 2>&1 ||
    { tail "$Work/debootstrap.log"; return 1; }
  cp /etc/resolv.conf /etc/hosts "$Chroot/etc/" 2>/dev/null || true
  if [ -s /etc/apt/sources.list.d/debian.sources ]; then
    cp /etc/apt/sources.list.d/debian.sources "$Chroot/etc/apt/sources.list.d/"
    rm -f "$Chroot/etc/apt/sources.list"
  elif [ -s /etc/apt/sources.list ]; then
    cp /etc/apt/sources.list "$Chroot/etc/apt/"
  fi
  apt-config dump Acquire >"$Chroot/etc/apt/apt.conf.d/90acquire" # proxies
  mount -t proc proc "$Chroot/proc"
}

# inside COMMAND: nothing of this machine's environment but its proxy.
inside() {
  local Proxy
  mapfile -t Proxy < <(env | grep -iE '^(https?|no|ftp)_proxy=' || true)
  chroot "$Chroot" env -i HOME=/root DEBIAN_FRONTEND=noninteractive "${Proxy[@]}" \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c "$1" </dev/null 2>&1
}

tryInDebian() {
  makeDebian
  cp "$Package" "$Chroot/root/backlint.deb"
  cp -r "$Root/testdata/apps/orders" "$Chroot/root/orders"
  local Log
  Log=$(inside 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /root/backlint.deb' || true)
  expect "it installs" 'Setting up backlint' "$Log"
  expect "it starts" '^backlint [0-9]' "$(inside 'backlint --version' || true)"
  Log=$(inside 'cd /root/orders && backlint check; echo "status $?"')
  expect "it finds what is to be found" 'backend-sql-concatenation\]' "$Log"
  expect "it could read what is there" '^status 1$' "$Log"
  Log=$(inside 'cd /root/orders && backlint check --format sarif | grep -c ruleId; backlint doctor .' || true)
  expect "Clang's headers are those of the package" "/usr/lib/llvm-19/lib/clang/19" "$Log"
  # What the sources include: clang-tidy does not make up for what is missing.
  inside 'apt-get install -y -qq --no-install-recommends clang-tidy-19 libsqlitecpp-dev' \
    >"$Work/apt.log" || cat "$Work/apt.log"
  Log=$(inside 'cd /root/orders && clang-tidy-19 -load /usr/lib/backlint/backlint-tidy-19.so \
    -checks="-*,backend-*" src/repositories/UserRepository.cpp -- -std=c++20 -Isrc' || true)
  expect "clang-tidy loads the plugin" 'UserRepository.cpp:[0-9:]+ (warning|error):.*\[backend-sql-concatenation' "$Log"
  expect "the package goes without a trace" '^gone$' \
    "$(inside 'apt-get purge -y -qq backlint >/dev/null; ls /usr/bin/backlint /usr/lib/backlint /usr/share/backlint 2>/dev/null || echo gone')"
}

if [ -n "${BACKLINT_FULL:-}" ] && [ "$BACKLINT_LLVM" = 19 ]; then
  if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then
    tryInDebian
  else
    echo "not tried on a bare Debian: that takes root and debootstrap"
  fi
fi
echo "$Passed passed, $Failed failed"
[ $Failed = 0 ]

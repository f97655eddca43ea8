#include "pipeline/project/SafeFlags.h"
#include <doctest/doctest.h>

using backlint::pipeline::makeSafe;
using Words = std::vector<std::string>;

TEST_CASE("safe flags: what changes the meaning stays") {
  auto F =
      makeSafe({"/usr/bin/c++", "-Iinc", "-I", "inc2", "-DA=1", "-isystem",
                "/opt/x", "-std=gnu++20", "-O2", "-g", "-Wall",
                "-fno-exceptions", "-pthread", "-o", "a.o", "-c", "a.cpp"});
  CHECK(F.Kept == Words{"-Iinc", "-I", "inc2", "-DA=1", "-isystem", "/opt/x",
                        "-std=gnu++20", "-fno-exceptions", "-pthread"});
  CHECK(F.Dropped == Words{"-O2", "-g", "-Wall", "-o", "-c"});
}

TEST_CASE("safe flags: nothing hostile passes") {
  auto F = makeSafe({"g++",
                     "@all.rsp",
                     "-fplugin=evil.so",
                     "-Xclang",
                     "-load",
                     "-Xclang",
                     "evil.so",
                     "-wrapper",
                     "sh,-c,true",
                     "-MF",
                     "/etc/passwd",
                     "-B",
                     "/evil",
                     "-ivfsoverlay",
                     "x.yaml",
                     "-fmodules-cache-path=/x",
                     "-specs=x",
                     "-x",
                     "ir",
                     "-include-pch",
                     "x.pch",
                     "--",
                     "-DX"});
  CHECK(F.Kept.empty());
  CHECK(F.Dropped.size() == 12);
}

TEST_CASE("safe flags: a flag without its value is dropped") {
  CHECK(makeSafe({"g++", "-I"}).Kept.empty());
  CHECK(makeSafe({"g++", "-o"}).Dropped == Words{"-o"});
  CHECK(makeSafe({}).Kept.empty());
}

TEST_CASE("safe flags: modules and headers are read as sources") {
  CHECK(makeSafe({"clang++", "-x", "c++-module", "@a.modmap",
                  "-fmodule-file=a=a.pcm"})
            .Kept == Words{"-x", "c++"});
  CHECK(makeSafe({"g++", "-xc++-header"}).Kept == Words{"-x", "c++"});
  CHECK(makeSafe({"g++", "-x", "objective-c++"}).Kept.empty());
}

TEST_CASE("safe flags: launchers and cross compilers") {
  CHECK(makeSafe({"ccache", "g++-12", "-DX"}).Kept == Words{"-DX"});
  CHECK(makeSafe({"/x/aarch64-linux-gnu-g++", "-DX"}).Kept ==
        Words{"--target=aarch64-linux-gnu", "-DX"});
}

TEST_CASE("safe flags: a forwarded include is one") {
  auto F = makeSafe({"clang++", "-Xclang", "-include-pch", "-Xclang", "p.pch",
                     "-Xclang", "-include", "-Xclang", "p.hxx"});
  CHECK(F.Kept == Words{"-include", "p.hxx"});
}

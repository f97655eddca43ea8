//===- SafeFlags.cpp ------------------------------------------------------===//
//
// To let another flag through: its line in one of the tables.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/SafeFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {
namespace {

/// `-I dir` and `-Idir`; the longer one of two with a common start first.
const llvm::StringRef WithValue[] = {"-isystem",  "-iquote",  "-idirafter",
                                     "-isysroot", "-include", "-imacros",
                                     "-I",        "-D",       "-U"};

/// `--sysroot dir` and `--sysroot=dir`.
const llvm::StringRef WithEqualsValue[] = {"--sysroot", "--target",
                                           "--gcc-toolchain", "-target"};

/// Prefixes of flags that are one word.
const llvm::StringRef Prefixes[] = {"-std=",
                                    "--std=",
                                    "-stdlib=",
                                    "-march=",
                                    "-mcpu=",
                                    "-mfpu=",
                                    "-mfloat-abi=",
                                    "-msse",
                                    "-mavx",
                                    "-mfma",
                                    "-mbmi",
                                    "-mno-sse",
                                    "-mno-avx",
                                    "-ftemplate-depth=",
                                    "-fconstexpr-depth=",
                                    "-fconstexpr-steps=",
                                    "--gcc-install-dir="};

/// Whole flags.
const llvm::StringSet<> &wholeFlags() {
  static const llvm::StringSet<> Flags = {"-ansi",
                                          "-undef",
                                          "-trigraphs",
                                          "-pthread",
                                          "-nostdinc",
                                          "-nostdinc++",
                                          "-nostdlibinc",
                                          "-m32",
                                          "-m64",
                                          "-mx32",
                                          "-maes",
                                          "-mpclmul",
                                          "-mpopcnt",
                                          "-mlzcnt",
                                          "-mf16c",
                                          "-mcx16",
                                          "-mrdrnd",
                                          "-fexceptions",
                                          "-fno-exceptions",
                                          "-frtti",
                                          "-fno-rtti",
                                          "-fcoroutines",
                                          "-fchar8_t",
                                          "-fno-char8_t",
                                          "-fsigned-char",
                                          "-funsigned-char",
                                          "-fshort-wchar",
                                          "-fshort-enums",
                                          "-fms-extensions",
                                          "-fblocks",
                                          "-faligned-new",
                                          "-fno-aligned-new",
                                          "-fsized-deallocation",
                                          "-fdeclspec",
                                          "-fno-builtin",
                                          "-ffreestanding"};
  return Flags;
}

/// Flags not let through whose value is the next word.
const llvm::StringSet<> &droppedWithValue() {
  static const llvm::StringSet<> Flags = {"-o",
                                          "-MF",
                                          "-MT",
                                          "-MQ",
                                          "-MJ",
                                          "-Xclang",
                                          "-Xlinker",
                                          "-Xassembler",
                                          "-L",
                                          "-l",
                                          "-Xpreprocessor",
                                          "-mllvm",
                                          "-wrapper",
                                          "-T",
                                          "-z",
                                          "-arch",
                                          "-load",
                                          "-plugin",
                                          "-aux-info",
                                          "-B",
                                          "-framework",
                                          "-F",
                                          "--param",
                                          "-dumpbase",
                                          "-dumpdir",
                                          "-include-pch",
                                          "-main-file-name",
                                          "-ivfsoverlay"};
  return Flags;
}

class Filter {
public:
  explicit Filter(llvm::ArrayRef<std::string> Words) : Words(Words) {}

  SafeFlags run() {
    compiler();
    while (At < Words.size() && Words[At] != "--")
      flag();
    return std::move(Result);
  }

private:
  bool hasNext() const { return At + 1 < Words.size(); }
  void keep(size_t Count) {
    for (; Count; --Count)
      Result.Kept.push_back(Words[At++]);
  }
  void drop() { Result.Dropped.push_back(Words[At++]); }

  /// Skips the launcher and the compiler. A cross compiler's name says what
  /// it compiles for, and nothing else in the command need say so.
  void compiler() {
    for (; At < Words.size() && !Words[At].starts_with("-") &&
           !Words[At].starts_with("@");
         ++At) {
      llvm::StringRef Name = llvm::sys::path::filename(Words[At]);
      size_t End = std::min({Name.rfind("-g++"), Name.rfind("-gcc"),
                             Name.rfind("-clang"), Name.rfind("-c++")});
      if (End != llvm::StringRef::npos && Name.take_front(End).count('-') >= 2)
        Result.Kept = {"--target=" + Name.take_front(End).str()};
    }
  }

  void flag() {
    llvm::StringRef Word = Words[At];
    if (!Word.starts_with("-") && !Word.starts_with("@")) {
      ++At; // A source or an object.
      return;
    }
    if (Word == "-Xclang" && forwardedInclude())
      return;
    if (droppedWithValue().contains(Word)) {
      drop();
      At += At < Words.size();
      return;
    }
    if (wholeFlags().contains(Word) ||
        llvm::any_of(Prefixes,
                     [&](llvm::StringRef P) { return Word.starts_with(P); }))
      return keep(1);
    if (language(Word) || withValue(Word))
      return;
    drop();
  }

  /// How a build system includes a header before all others with Clang.
  bool forwardedInclude() {
    if (At + 3 >= Words.size() || Words[At + 1] != "-include" ||
        Words[At + 2] != "-Xclang")
      return false;
    Result.Kept.insert(Result.Kept.end(), {"-include", Words[At + 3]});
    At += 4;
    return true;
  }

  bool language(llvm::StringRef Word) {
    bool Separate = Word == "-x";
    if (!Word.starts_with("-x") || (Separate && !hasNext()))
      return false;
    llvm::StringRef Value = Separate ? Words[At + 1] : Word.drop_front(2);
    if (Value == "c" || Value == "c++")
      keep(1 + Separate);
    else if (Value == "c++-module" || Value == "c++-header") {
      Result.Kept.insert(Result.Kept.end(), {"-x", "c++"});
      At += 1 + Separate;
    } else {
      drop();
      At += Separate;
    }
    return true;
  }

  bool withValue(llvm::StringRef Word) {
    for (llvm::StringRef Flag : WithEqualsValue) {
      if (Word == Flag && hasNext())
        return keep(2), true;
      if (Word.starts_with(Flag) &&
          Word.drop_front(Flag.size()).starts_with("="))
        return keep(1), true;
    }
    for (llvm::StringRef Flag : WithValue) {
      if (Word == Flag && hasNext())
        return keep(2), true;
      if (Word.starts_with(Flag) && Word.size() > Flag.size() &&
          Word != "-include-pch")
        return keep(1), true;
    }
    return false;
  }

  llvm::ArrayRef<std::string> Words;
  size_t At = 0;
  SafeFlags Result;
};

} // namespace

SafeFlags makeSafe(llvm::ArrayRef<std::string> Command) {
  return Filter(Command).run();
}

} // namespace backlint::pipeline

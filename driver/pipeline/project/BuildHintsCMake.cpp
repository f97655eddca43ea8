//===- BuildHintsCMake.cpp - Flags out of a CMakeLists.txt ----------------===//
//
// Follows set(), option() and if() as far as they are plain. In a branch that
// only another system takes nothing counts; in one that depends on what is
// not known here, directories and standards do and macros do not: a wrong
// directory costs nothing.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/BuildHints.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/StringSaver.h"
#include <algorithm>

namespace backlint::pipeline {
namespace {

struct Command {
  std::string Name; ///< Lower case.
  std::vector<std::string> Arguments;
};

/// Splits a CMake file into its commands.
class Lexer {
public:
  explicit Lexer(llvm::StringRef Text) : Rest(Text) {}

  bool next(Command &Result) {
    Result = {};
    while (!Rest.empty()) {
      skipBlanks();
      llvm::StringRef Name =
          Rest.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
      Rest = Rest.drop_front(Name.size());
      skipBlanks();
      if (Name.empty() || !Rest.consume_front("(")) {
        Rest = Rest.drop_front(Name.empty() && !Rest.empty());
        continue;
      }
      Result.Name = Name.lower();
      arguments(Result.Arguments);
      return true;
    }
    return false;
  }

private:
  void skipBlanks() {
    for (;;) {
      Rest = Rest.ltrim(" \t\r\n");
      if (!Rest.consume_front("#"))
        return;
      std::string Unused;
      if (!bracket(Unused))
        Rest = Rest.drop_until([](char C) { return C == '\n'; });
    }
  }

  /// `[==[ text ]==]`.
  bool bracket(std::string &Text) {
    if (!Rest.starts_with("["))
      return false;
    llvm::StringRef Signs =
        Rest.drop_front().take_while([](char C) { return C == '='; });
    if (!Rest.drop_front(1 + Signs.size()).starts_with("["))
      return false;
    std::string Close = "]" + Signs.str() + "]";
    size_t Begin = Signs.size() + 2, End = Rest.find(Close, Begin);
    Text = Rest.slice(Begin, End).str();
    Rest =
        End == llvm::StringRef::npos ? "" : Rest.drop_front(End + Close.size());
    return true;
  }

  void arguments(std::vector<std::string> &Result) {
    for (int Depth = 0;;) {
      skipBlanks();
      if (Rest.empty())
        return;
      std::string Text;
      if (Rest.consume_front(")")) {
        if (!Depth--)
          return;
        Result.push_back(")");
      } else if (Rest.consume_front("(")) {
        ++Depth;
        Result.push_back("(");
      } else if (Rest.consume_front("\"")) {
        while (!Rest.empty() && !Rest.consume_front("\"")) {
          bool Escaped = Rest.starts_with("\\") && Rest.size() > 1;
          Text += Rest[Escaped];
          Rest = Rest.drop_front(1 + Escaped);
        }
        Result.push_back(Text);
      } else if (bracket(Text)) {
        Result.push_back(Text);
      } else {
        unquoted(Result);
      }
    }
  }

  void unquoted(std::vector<std::string> &Result) {
    std::string Text;
    while (!Rest.empty() && !llvm::StringRef(" \t\r\n()#").contains(Rest[0])) {
      if (Rest[0] == '"') { // -DNAME="value"
        size_t End = Rest.find('"', 1);
        Text += Rest.substr(0, End == llvm::StringRef::npos ? End : End + 1);
        Rest = End == llvm::StringRef::npos ? "" : Rest.drop_front(End + 1);
        continue;
      }
      bool Escaped = Rest.starts_with("\\") && Rest.size() > 1;
      Text += Rest[Escaped];
      Rest = Rest.drop_front(1 + Escaped);
    }
    if (!Text.empty())
      Result.push_back(Text);
  }

  llvm::StringRef Rest;
};

enum class Truth { No, Unknown, Yes };

Truth opposite(Truth T) {
  return T == Truth::Yes ? Truth::No : T == Truth::No ? Truth::Yes : T;
}

class Reader {
public:
  Reader(llvm::StringRef Directory, Variables &Known)
      : Directory(Directory), Known(Known) {}

  BuildHints read(llvm::StringRef Text) {
    Known.try_emplace("CMAKE_SOURCE_DIR", Directory.str());
    Known.try_emplace("PROJECT_SOURCE_DIR", Directory.str());
    for (const char *Name :
         {"CMAKE_CURRENT_SOURCE_DIR", "CMAKE_CURRENT_LIST_DIR"})
      Known[Name] = Directory.str();
    Lexer Commands(Text);
    for (Command Each; Commands.next(Each);)
      if (!branch(Each) && now() != Truth::No)
        run(Each);
    return std::move(Result);
  }

private:
  /// Whether the commands at this place are run.
  Truth now() const {
    Truth All = Truth::Yes;
    for (const Branch &Each : Branches)
      All = std::min(All, Each.Taken);
    return All;
  }

  bool branch(const Command &C) {
    if (C.Name == "if") {
      Truth Taken = truth(C.Arguments);
      Branches.push_back({Taken, opposite(Taken)});
      return true;
    }
    if (C.Name != "elseif" && C.Name != "else" && C.Name != "endif")
      return false;
    if (Branches.empty())
      return true;
    Branch &Last = Branches.back();
    if (C.Name == "endif")
      Branches.pop_back();
    else if (C.Name == "else")
      Last.Taken = Last.Left;
    else {
      Truth Here = truth(C.Arguments);
      Last.Taken = std::min(Last.Left, Here);
      Last.Left = std::min(Last.Left, opposite(Here));
    }
    return true;
  }

  Truth truth(llvm::ArrayRef<std::string> Words) const {
    if (!Words.empty() && Words.front() == "NOT")
      return opposite(truth(Words.drop_front()));
    if (Words.size() != 1)
      return Truth::Unknown;
    std::string Word = llvm::StringRef(Words.front()).upper();
    Truth System = llvm::StringSwitch<Truth>(Word)
                       .Cases("UNIX", "LINUX", Truth::Yes)
                       .Cases("WIN32", "MSVC", "APPLE", "MINGW", Truth::No)
                       .Cases("CYGWIN", "ANDROID", "IOS", "BORLAND", Truth::No)
                       .Case("EMSCRIPTEN", Truth::No)
                       .Default(constant(Word));
    auto Set = Known.find(Words.front());
    return System == Truth::Unknown && Set != Known.end()
               ? constant(llvm::StringRef(Set->second).upper())
               : System;
  }

  static Truth constant(llvm::StringRef Word) {
    return llvm::StringSwitch<Truth>(Word)
        .Cases("ON", "TRUE", "YES", "Y", "1", Truth::Yes)
        .Cases("OFF", "FALSE", "NO", "N", "0", "", Truth::No)
        .Default(Truth::Unknown);
  }

  /// Arguments with their variables filled in, lists taken apart.
  std::vector<std::string> values(llvm::ArrayRef<std::string> Arguments) const {
    std::vector<std::string> All;
    for (const std::string &Argument : Arguments) {
      std::string Text = expanded(Argument, Known);
      llvm::StringRef Rest = Text;
      // What holds where the project is built, and not where it is installed.
      if (Rest.consume_front("$<BUILD_INTERFACE:"))
        Rest.consume_back(">");
      llvm::SmallVector<llvm::StringRef> Parts;
      Rest.split(Parts, ';', -1, /*KeepEmpty=*/false);
      for (llvm::StringRef Part : Parts)
        All.push_back(Part.str());
    }
    return All;
  }

  static bool isScope(llvm::StringRef Word) {
    return llvm::StringSwitch<bool>(Word)
        .Cases("PUBLIC", "PRIVATE", "INTERFACE", true)
        .Cases("SYSTEM", "BEFORE", "AFTER", "REUSE_FROM", true)
        .Default(false);
  }

  /// A target that is there to test says nothing of the others.
  static bool isTest(llvm::StringRef Target) {
    return Target.contains_insensitive("test") ||
           Target.contains_insensitive("bench");
  }

  void run(const Command &C) {
    std::vector<std::string> Words = values(C.Arguments);
    if (Words.empty())
      return;
    if (C.Name == "project")
      project(Words.front());
    else if (C.Name == "option" && Words.size() > 1)
      Known[Words.front()] = Words.size() > 2 ? Words.back() : "OFF";
    else if (C.Name == "set")
      set(Words);
    else if (C.Name == "set_target_properties" || C.Name == "set_property")
      properties(Words);
    else
      flags(C.Name, Words);
  }

  void project(const std::string &Name) {
    Known["PROJECT_SOURCE_DIR"] = Directory.str();
    Known["PROJECT_NAME"] = Name;
    Known[Name + "_SOURCE_DIR"] = Directory.str();
  }

  void set(llvm::ArrayRef<std::string> Words) {
    llvm::StringRef Name = Words.front();
    llvm::ArrayRef<std::string> Rest = Words.drop_front();
    Rest = Rest.take_until([](const std::string &Word) {
      return Word == "CACHE" || Word == "PARENT_SCOPE";
    });
    std::string Value = llvm::join(Rest, ";");
    // Where it depends, the value that is set first is as good as any.
    if (now() == Truth::Yes || !Known.count(Name.str()))
      Known[Name.str()] = Value;
    if (Name == "CMAKE_CXX_STANDARD")
      Result.addStandard("gnu++" + Value);
    else if (Name == "CMAKE_C_STANDARD")
      Result.addStandard("gnu" + Value);
    else if (Name.starts_with("CMAKE_CXX_FLAGS") ||
             Name.starts_with("CMAKE_C_FLAGS"))
      compilerFlags(Value, /*Macros=*/Name == "CMAKE_CXX_FLAGS");
  }

  void compilerFlags(std::string Text, bool Macros) {
    std::replace(Text.begin(), Text.end(), ';', ' ');
    llvm::BumpPtrAllocator Allocator;
    llvm::StringSaver Saver(Allocator);
    llvm::SmallVector<const char *, 32> Split;
    llvm::cl::TokenizeGNUCommandLine(Text, Saver, Split);
    add(std::vector<std::string>(Split.begin(), Split.end()), Macros);
  }

  void add(llvm::ArrayRef<std::string> Words, bool Macros) {
    BuildHints Here;
    Here.addFlags(Words, Directory);
    if (!Macros || now() != Truth::Yes)
      Here.Macros.clear();
    take(Here);
  }

  void take(const BuildHints &Here) {
    Result.addStandard(Here.Standard);
    Result.addStandard(Here.CStandard);
    Result.addOuter(Here);
  }

  void properties(llvm::ArrayRef<std::string> Words) {
    for (size_t I = 0; I + 1 < Words.size(); ++I)
      if (Words[I] == "CXX_STANDARD")
        Result.addStandard("gnu++" + Words[I + 1]);
      else if (Words[I] == "C_STANDARD")
        Result.addStandard("gnu" + Words[I + 1]);
  }

  void flags(llvm::StringRef Name, llvm::ArrayRef<std::string> Words) {
    bool OfTarget = Name.consume_front("target_");
    bool Test = OfTarget && isTest(Words.front());
    if (OfTarget)
      Words = Words.drop_front();
    std::vector<std::string> Values;
    llvm::copy_if(Words, std::back_inserter(Values),
                  [](const std::string &Word) { return !isScope(Word); });
    bool Macros = !Test && now() == Truth::Yes;
    if (Name == "include_directories")
      for (const std::string &Path : Values)
        Result.addDirectory(Path, Directory);
    else if (Name == "compile_features")
      for (llvm::StringRef Feature : Values) {
        if (Feature.consume_front("cxx_std_"))
          Result.addStandard(("gnu++" + Feature).str());
        else if (Feature.consume_front("c_std_"))
          Result.addStandard(("gnu" + Feature).str());
      }
    else if (Name == "precompile_headers")
      for (const std::string &Header : Values)
        Result.addForced(llvm::StringRef(Header).trim("<>\""), Directory);
    else if (Name == "compile_options" || Name == "add_compile_options" ||
             Name == "add_definitions")
      add(Values, Macros);
    else if ((Name == "compile_definitions" && OfTarget) ||
             Name == "add_compile_definitions")
      for (llvm::StringRef Value : Values) {
        Value.consume_front("-D");
        if (Macros)
          Result.addMacro(Value);
      }
  }

  struct Branch {
    Truth Taken, Left; ///< Left: no branch before this place was taken.
  };

  llvm::StringRef Directory;
  Variables &Known;
  BuildHints Result;
  std::vector<Branch> Branches;
};

} // namespace

BuildHints readCMake(llvm::StringRef Text, llvm::StringRef Directory,
                     Variables &Known) {
  return Reader(Directory, Known).read(Text);
}

} // namespace backlint::pipeline

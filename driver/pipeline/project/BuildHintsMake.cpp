//===- BuildHintsMake.cpp - Flags out of a makefile or a meson.build ------===//
//
// Of a makefile all words that look like flags count, wherever they stand: in
// variables, in recipes, in branches. Of a meson.build the arguments of the
// few functions that hold flags.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/BuildHints.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/StringSaver.h"

namespace backlint::pipeline {

/// \p Text with lines that a backslash continues joined, comments gone.
static std::vector<std::string> logicalLines(llvm::StringRef Text) {
  std::vector<std::string> Result;
  bool Continued = false;
  while (!Text.empty()) {
    llvm::StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line.consume_back("\r");
    if (!Continued)
      Result.emplace_back();
    Continued = Line.consume_back("\\");
    Result.back() += Line.take_until([](char C) { return C == '#'; });
    Result.back() += ' ';
  }
  return Result;
}

static std::vector<std::string> words(llvm::StringRef Text) {
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver(Allocator);
  llvm::SmallVector<const char *, 32> Split;
  llvm::cl::TokenizeGNUCommandLine(Text, Saver, Split);
  return {Split.begin(), Split.end()};
}

BuildHints readMakefile(llvm::StringRef Text, llvm::StringRef Directory) {
  BuildHints Result;
  Variables Known = {{"CURDIR", Directory.str()}, {"PWD", Directory.str()}};
  int Conditions = 0;
  for (const std::string &Line : logicalLines(Text)) {
    llvm::StringRef Trimmed = llvm::StringRef(Line).trim();
    if (Trimmed.starts_with("ifeq") || Trimmed.starts_with("ifneq") ||
        Trimmed.starts_with("ifdef") || Trimmed.starts_with("ifndef"))
      ++Conditions;
    else if (Trimmed.starts_with("endif"))
      Conditions -= Conditions > 0;
    std::string Value = expanded(Trimmed, Known);
    auto [Name, Right] = llvm::StringRef(Value).split('=');
    Name = Name.trim();
    if (Name.consume_back("+"))
      Name = Name.rtrim();
    else
      Name = Name.rtrim(":? \t");
    bool IsVariable =
        !Name.empty() && !Line.starts_with("\t") &&
        llvm::all_of(Name, [](char C) { return llvm::isAlnum(C) || C == '_'; });
    if (IsVariable && !Conditions && Known[Name.str()].size() < 1 << 12)
      Known[Name.str()] += (" " + Right.trim()).str();
    BuildHints Here;
    Here.addFlags(words(IsVariable ? Right : llvm::StringRef(Value)),
                  Directory);
    if (Conditions)
      Here.Macros.clear();
    Result.addStandard(Here.Standard);
    Result.addStandard(Here.CStandard);
    Result.addOuter(Here);
  }
  return Result;
}

/// The texts in quotes of \p Text up to its closing bracket.
static std::vector<std::string> quoted(llvm::StringRef Text) {
  std::vector<std::string> Result;
  for (int Depth = 1; !Text.empty() && Depth > 0;) {
    char C = Text.front();
    Text = Text.drop_front();
    Depth += C == '(' || C == '[';
    Depth -= C == ')' || C == ']';
    if (C == '#')
      Text = Text.drop_until([](char N) { return N == '\n'; });
    if (C != '\'')
      continue;
    Result.emplace_back();
    while (!Text.empty() && !Text.consume_front("'")) {
      bool Escaped = Text.starts_with("\\") && Text.size() > 1;
      Result.back() += Text[Escaped];
      Text = Text.drop_front(1 + Escaped);
    }
  }
  return Result;
}

BuildHints readMeson(llvm::StringRef Text, llvm::StringRef Directory) {
  BuildHints Result;
  auto Each = [&](llvm::StringRef Start, auto Take) {
    for (size_t At = Text.find(Start); At != llvm::StringRef::npos;
         At = Text.find(Start, At + 1)) {
      bool Inside = At && (llvm::isAlnum(Text[At - 1]) || Text[At - 1] == '_');
      if (!Inside)
        Take(quoted(Text.drop_front(At + Start.size())));
    }
  };
  auto Flags = [&](llvm::ArrayRef<std::string> Words) {
    Result.addFlags(Words, Directory);
  };
  auto Options = [&](llvm::ArrayRef<std::string> Words) {
    for (llvm::StringRef Word : Words)
      if (Word.consume_front("cpp_std=") || Word.consume_front("c_std="))
        Result.addStandard(Word.split(',').first);
  };
  Each("project(", Options);
  Each("override_options: [", Options);
  Each("override_options : [", Options);
  Each("include_directories(", [&](llvm::ArrayRef<std::string> Words) {
    for (const std::string &Word : Words)
      Result.addDirectory(Word, Directory);
  });
  for (llvm::StringRef Name :
       {"add_project_arguments(", "add_global_arguments(", "cpp_args: [",
        "cpp_args : [", "c_args: [", "c_args : ["})
    Each(Name, Flags);
  return Result;
}

} // namespace backlint::pipeline

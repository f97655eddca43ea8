//===- StubHeader.cpp - What is unknown, out of errors --------------------===//
//
// Only errors in the project's files count: a library that is not whole is
// not ours to complete.
//
//===----------------------------------------------------------------------===//
#include "extract/StubHeader.h"
#include "extract/ParseRecorder.h"
#include "extract/StdHeaders.h"
#include "extract/StubNames.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallVector.h"

namespace backlint::extract {

/// The name that an error says is unknown, with the namespace that lacks it.
static std::string unknownName(llvm::StringRef Message) {
  bool Fits = false;
  for (llvm::StringRef Start :
       {"use of undeclared identifier '", "unknown type name '",
        "unknown class name '", "no type named '", "no member named '",
        "no template named '", "unknown template name '"})
    Fits |= Message.starts_with(Start);
  llvm::SmallVector<llvm::StringRef> Parts;
  Message.split(Parts, '\'');
  if (!Fits || Parts.size() < 3)
    return "";
  // no member named 'name' in namespace 'space'
  if (Parts[2] == " in namespace " && Parts.size() > 4)
    return (Parts[3] + "::" + Parts[1]).str();
  return Parts[2].starts_with(" in ") ? "" : Parts[1].str();
}

/// The name of namespace std that an error finds undeclared or incomplete.
static llvm::StringRef standardName(llvm::StringRef Message,
                                    llvm::StringRef Unknown) {
  if (Unknown.consume_front("std::"))
    return Unknown;
  size_t At = Message.find("undefined template 'std::");
  if (At == llvm::StringRef::npos)
    return "";
  return Message.drop_front(At).split("std::").second.take_until(
      [](char C) { return C == '<' || C == '\'' || C == ':'; });
}

/// `using namespace lib;` of an unknown lib: the message does not name it.
static std::string directiveName(llvm::StringRef Line) {
  size_t At = Line.find("using namespace ");
  if (At == llvm::StringRef::npos)
    return "";
  return Line.drop_front(At + 16)
      .take_until([](char C) { return C == ':' || C == ';' || C == ' '; })
      .str();
}

Stubs makeStubs(const ParseRecorder &Parse, const Stubs &Known) {
  if (!Parse.isCPlusPlus())
    return {};
  Stubs Result = Known;
  for (const ParseRecorder::MissingInclude &Missing : Parse.missingIncludes())
    if (!llvm::StringRef(Missing.Name).starts_with("/"))
      Result.Includes.insert(Missing.Name);
  for (const ParseRecorder::Error &Error : Parse.errors()) {
    if (!Error.InProject)
      continue;
    std::string Name = Error.Text == "expected namespace name"
                           ? directiveName(Parse.line(Error.At))
                           : unknownName(Error.Text);
    if (llvm::StringRef Std = standardName(Error.Text, Name); !Std.empty())
      if (llvm::StringRef Header = standardHeader(Std); !Header.empty()) {
        Result.Forgotten.insert(Header.str());
        continue;
      }
    if (!Name.empty() && Name.find('<') == std::string::npos)
      Result.Unknown.insert(std::move(Name));
  }
  if (Result.Includes == Known.Includes && Result.Unknown == Known.Unknown &&
      Result.Forgotten == Known.Forgotten)
    return {};
  if (Result.Includes.empty())
    return Result;
  UsedNames Names;
  for (llvm::StringRef Text : Parse.projectTexts())
    Names.collect(Text, Result.Unknown);
  Result.Text = stubText(Names);
  return Result;
}

} // namespace backlint::extract

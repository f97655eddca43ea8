//===- StubHeader.cpp - What is unknown, out of errors --------------------===//
//
// Only errors in the project's files count: a library that is not whole is
// not ours to complete.
//
//===----------------------------------------------------------------------===//
#include "extract/StubHeader.h"
#include "extract/ParseRecorder.h"
#include "extract/StdHeaders.h"
#include "extract/StubHeaderC.h"
#include "extract/StubNames.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

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

static llvm::StringRef leadingWord(llvm::StringRef Text) {
  return Text.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
}

/// The names of namespace std that an error finds undeclared or incomplete;
/// those of its line where even the namespace is unknown.
static llvm::SmallVector<llvm::StringRef> standardNames(llvm::StringRef Message,
                                                        llvm::StringRef Unknown,
                                                        llvm::StringRef Line) {
  llvm::SmallVector<llvm::StringRef> Names;
  if (Unknown == "std")
    for (size_t At; (At = Line.find("std::")) != llvm::StringRef::npos;) {
      Line = Line.drop_front(At + 5);
      Names.push_back(leadingWord(Line));
    }
  else if (Unknown.consume_front("std::"))
    Names.push_back(Unknown);
  else if (auto [Before, After] = Message.split("undefined template 'std::");
           !After.empty())
    Names.push_back(leadingWord(After));
  return Names;
}

/// Whether a header is known for one of \p Names.
static bool addStandardHeaders(llvm::ArrayRef<llvm::StringRef> Names,
                               std::set<std::string> &Headers) {
  bool Any = false;
  for (llvm::StringRef Name : Names)
    if (llvm::StringRef Header = standardHeader(Name); !Header.empty()) {
      Headers.insert(Header.str());
      Any = true;
    }
  return Any;
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

/// Adds what the errors of \p Parse say is unknown.
static void addUnknown(const ParseRecorder &Parse, Stubs &Result,
                       llvm::function_ref<bool(llvm::StringRef)> IsHeader) {
  for (const ParseRecorder::Error &Error : Parse.errors()) {
    if (!Error.InProject)
      continue;
    std::string Name;
    if (!Parse.isCPlusPlus())
      Name = unknownInC(Error.Text);
    else if (Error.Text == "expected namespace name")
      Name = directiveName(Parse.line(Error.At));
    else
      Name = unknownName(Error.Text);
    if (Parse.isCPlusPlus() &&
        addStandardHeaders(
            standardNames(Error.Text, Name, Parse.line(Error.At)),
            Result.Forgotten))
      continue;
    // A missing header would have brought `using namespace std`.
    if (Parse.isCPlusPlus() && !standardHeader(Name).empty()) {
      Result.Forgotten.insert(standardHeader(Name).str());
      Result.UsesStd = true;
      continue;
    }
    if (Parse.isCPlusPlus() && IsHeader(Name))
      Result.Forgotten.insert(Name);
    else if (!Name.empty() && Name.find('<') == std::string::npos)
      Result.Unknown.insert(std::move(Name));
  }
}

Stubs makeStubs(const ParseRecorder &Parse, const Stubs &Known,
                llvm::function_ref<bool(llvm::StringRef)> IsHeader) {
  Stubs Result = Known;
  for (const ParseRecorder::MissingInclude &Missing : Parse.missingIncludes())
    if (!llvm::StringRef(Missing.Name).starts_with("/"))
      Result.Includes.insert(Missing.Name);
  addUnknown(Parse, Result, IsHeader);
  if (Result.Includes == Known.Includes && Result.Unknown == Known.Unknown &&
      Result.Forgotten == Known.Forgotten && Result.UsesStd == Known.UsesStd)
    return {};
  // The rest may only follow from those that were forgotten.
  if (Result.Includes.empty() && Result.Forgotten != Known.Forgotten)
    Result.Unknown = Known.Unknown;
  if (Result.Includes.empty() && Result.Unknown.empty() && !Result.UsesStd)
    return Result;
  if (Parse.isCPlusPlus()) {
    UsedNames Names;
    for (llvm::StringRef Text : Parse.projectTexts())
      Names.collect(Text, Result.Unknown);
    Result.Text = stubText(Names);
    if (Result.UsesStd)
      Result.Text += "namespace std {} using namespace std;\n";
  } else {
    Result.Text = stubTextInC(Parse.projectTexts(), Result.Unknown);
  }
  return Result;
}

} // namespace backlint::extract

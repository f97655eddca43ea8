//===- PartialUnits.cpp ---------------------------------------------------===//
//
// Works on the words of Clang's messages, which units keep.
//
//===----------------------------------------------------------------------===//
#include "report/PartialUnits.h"
#include "findings/Format.h"
#include "report/Prose.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>
#include <set>

using llvm::StringRef;

namespace backlint::report {

/// Where headers lie that the program brings along (pipeline/units/Units.cpp).
static constexpr StringRef OwnHeaderDirectory = "/backlint/headers/";

/// So many unknown names in a file whose headers are all there are no slip.
static constexpr size_t ManyNames = 5;

/// The name in `module 'name' not found`.
static StringRef missingModule(StringRef Message) {
  return Message.consume_front("module '") &&
                 Message.consume_back("' not found")
             ? Message
             : "";
}

/// The name that \p Message calls unknown.
static StringRef unknownName(StringRef Message) {
  for (StringRef Start :
       {"use of undeclared identifier '", "unknown type name '",
        "no type named '", "no template named '", "unknown class name '",
        "unknown template name '"})
    if (Message.consume_front(Start))
      return Message.split('\'').first;
  return "";
}

static PartialUnit partialUnit(const ir::Unit &Unit) {
  PartialUnit Result;
  Result.MainFile = Unit.MainFile;
  Result.Functions = Unit.FunctionsSeen;
  Result.FunctionsLost = Unit.FunctionsLost;
  std::set<std::string> Missing, StoodIn, Modules, Unknown;
  for (const ir::Loss &Loss : Unit.Losses) {
    StringRef Module = missingModule(Loss.Text);
    if (Loss.What == ir::Loss::MissingHeader)
      Missing.insert(Loss.Text);
    else if (Loss.What == ir::Loss::Stubbed)
      StoodIn.insert("<" + StringRef(Loss.Text).trim("<>\"").str() + ">");
    else if (Loss.What == ir::Loss::ParseError && !Module.empty())
      Modules.insert(Module.str());
    else if (Loss.What == ir::Loss::ParseError) {
      ++Result.Errors;
      if (StringRef Name = unknownName(Loss.Text);
          !Name.empty() && Loss.At.File < Unit.Files.size() &&
          Unit.Files[Loss.At.File].Path == Unit.MainFile)
        Unknown.insert(Name.str());
    }
  }
  // Declarations of ours lack names that the library's own have.
  bool Own = llvm::any_of(Unit.Files, [](const ir::File &File) {
    return StringRef(File.Path).starts_with(OwnHeaderDirectory);
  });
  Result.NeedsFirstHeader = Missing.empty() && StoodIn.empty() &&
                            Modules.empty() && !Own &&
                            Unknown.size() >= ManyNames;
  Result.Missing.assign(Missing.begin(), Missing.end());
  Result.StoodIn.assign(StoodIn.begin(), StoodIn.end());
  Result.Modules.assign(Modules.begin(), Modules.end());
  return Result;
}

std::vector<PartialUnit> partialUnits(llvm::ArrayRef<const ir::Unit *> Units) {
  std::vector<PartialUnit> Result;
  for (const ir::Unit *Unit : Units) {
    PartialUnit Each = partialUnit(*Unit);
    if (!Each.Missing.empty() || !Each.StoodIn.empty() || Each.isBlind() ||
        Each.Errors || Each.FunctionsLost)
      Result.push_back(std::move(Each));
  }
  llvm::stable_sort(Result, [](const PartialUnit &A, const PartialUnit &B) {
    return A.MainFile < B.MainFile;
  });
  return Result;
}

std::vector<OwnHeaders> ownHeaders(llvm::ArrayRef<const ir::Unit *> Units) {
  std::map<std::string, unsigned> UnitsOf;
  for (const ir::Unit *Unit : Units) {
    std::set<std::string> Here;
    for (const ir::File &File : Unit->Files)
      if (StringRef Path = File.Path; Path.consume_front(OwnHeaderDirectory))
        Here.insert(Path.split('/').first.str());
    for (const std::string &Library : Here)
      ++UnitsOf[Library];
  }
  std::vector<OwnHeaders> Result;
  for (const auto &[Library, Count] : UnitsOf)
    Result.push_back({Library, Count});
  return Result;
}

/// "header <a.h>", "headers <a.h>, <b.h> and 4 more".
static std::string list(StringRef Noun, llvm::ArrayRef<std::string> Names) {
  constexpr size_t Most = 3;
  std::string Text = (Noun + (Names.size() > 1 ? "s " : " ")).str();
  Text += llvm::join(Names.take_front(Most), ", ");
  if (Names.size() > Most)
    Text += fmt::format(" and {} more", Names.size() - Most);
  return Text;
}

std::string describe(const PartialUnit &Unit) {
  std::vector<std::string> Parts;
  auto Is = [](llvm::ArrayRef<std::string> Names) {
    return Names.size() > 1 ? "are" : "is";
  };
  if (!Unit.Modules.empty())
    Parts.push_back(fmt::format("{} {} missing", list("module", Unit.Modules),
                                Is(Unit.Modules)));
  if (!Unit.Missing.empty())
    Parts.push_back(fmt::format("{} {} missing", list("header", Unit.Missing),
                                Is(Unit.Missing)));
  if (!Unit.StoodIn.empty())
    Parts.push_back(fmt::format(
        "{} {} stood in for", list("header", Unit.StoodIn), Is(Unit.StoodIn)));
  if (Unit.Errors)
    Parts.push_back(fmt::format("{} left out", counted(Unit.Errors, "place")));
  if (Unit.FunctionsLost)
    Parts.push_back(fmt::format("{} of {} lost", Unit.FunctionsLost,
                                counted(Unit.Functions, "function")));
  return llvm::join(Parts, "; ");
}

std::string consequence(const PartialUnit &Unit) {
  if (!Unit.Modules.empty())
    return "nothing that the missing modules export is known, so most findings "
           "may be missed: no source of the project exports them; review the "
           "folder that holds their interfaces, too";
  if (Unit.NeedsFirstHeader)
    return "names are unknown although no header is missing, so most findings "
           "may be missed: perhaps the build includes a header before all "
           "others (precompiled, or -include); give its compile database with "
           "-p, or the header after --: `-- -include HEADER`";
  if (!Unit.Missing.empty())
    return "what a missing header declares is not known and code that uses it "
           "may be left out, so findings may be missed; install the library, "
           "or let the build make the header first";
  if (!Unit.StoodIn.empty())
    return "values are followed through what a stand-in declares, but not what "
           "it reads, executes, checks or cleans: findings behind it may be "
           "missed, and a value that it made safe may be reported";
  return "what was left out is not reviewed, and no path is followed through "
         "it; check that the flags are those it is built with";
}

std::string describe(const OwnHeaders &Own) {
  return fmt::format("headers of {} were not found; our own declarations were "
                     "read, which hold what rules ask about and little else "
                     "(in {})",
                     Own.Library, counted(Own.Units, "translation unit"));
}

} // namespace backlint::report

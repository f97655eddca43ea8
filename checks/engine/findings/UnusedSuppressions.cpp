// Which comments are judged, and the verdict; see UnusedSuppressions.h.
#include "findings/UnusedSuppressions.h"

#include "catalog/Mistakes.h"
#include "findings/Reporter.h"
#include "findings/Suppressions.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>
#include <tuple>

using llvm::StringRef;

namespace backlint::findings {
namespace {

/// A comment as all units see it.
struct Comment {
  std::string Path;
  uint32_t Line, First, Last;
  std::vector<std::string> Globs;

  auto operator<=>(const Comment &) const = default;
};

/// What is known of the lines of a file.
struct FileReading {
  bool IsPartial = false;
  /// First and last line of each function, and whether all of it was read.
  std::set<std::tuple<uint32_t, uint32_t, bool>> Functions;
};

class Judge {
public:
  Judge(const SuppressionTrial &Trial, const catalog::Catalog &Known,
        const catalog::Rule &Rule, const SourceFiles &Sources)
      : Trial(Trial), Sources(Sources), Report(Rule) {
    for (const catalog::Rule &Each : Known.rules())
      Names.push_back(Each.Id);
    for (const ir::Unit *Unit : Trial.Units)
      read(*Unit);
    for (const Finding &F : Trial.Findings)
      ByPath[F.Where.Path].push_back(&F);
  }

  std::vector<Finding> verdicts() {
    for (const Comment &Each : Comments)
      for (const std::string &Written : Each.Globs)
        judge(Each, StringRef(Written).trim());
    return Report.take();
  }

private:
  void read(const ir::Unit &Unit) {
    bool IsPartial = llvm::any_of(Unit.Losses, [](const ir::Loss &Lost) {
      return Lost.What != ir::Loss::Vendored;
    });
    if (IsPartial)
      for (const ir::File &File : Unit.Files)
        Files[File.Path].IsPartial = true;
    for (const ir::Function &F : Unit.Functions)
      if (F.Body.File < Unit.Files.size())
        Files[Unit.Files[F.Body.File].Path].Functions.insert(
            {std::min(F.At.Line, F.Body.Line), F.Body.EndLine,
             !F.Dependent && !F.LostCount});
    for (const ir::Suppression &S : Unit.Suppressions)
      if (S.File < Unit.Files.size())
        Comments.insert({Unit.Files[S.File].Path, S.CommentLine, S.FirstLine,
                         S.LastLine, S.Rules});
  }

  /// Whether all code on the comment's lines was read, and there is some.
  bool wasRead(const Comment &C) const {
    auto Found = Files.find(C.Path);
    if (Found == Files.end() || Found->second.IsPartial)
      return false;
    bool Any = false;
    for (auto [First, Last, IsFull] : Found->second.Functions) {
      if (Last < C.First || C.Last < First)
        continue;
      if (!IsFull)
        return false;
      Any = true;
    }
    return Any;
  }

  bool isAsked(StringRef Id) const {
    return Id != UnusedSuppressionRule &&
           llvm::any_of(Trial.Asked,
                        [&](const catalog::Rule *R) { return R->Id == Id; });
  }

  bool isUsed(const Comment &C, StringRef Glob) const {
    auto Found = ByPath.find(C.Path);
    return Found != ByPath.end() &&
           llvm::any_of(Found->second, [&](const Finding *F) {
             return C.First <= F->Where.Line && F->Where.Line <= C.Last &&
                    matchesRule({Glob.str()}, F->RuleId);
           });
  }

  void judge(const Comment &C, StringRef Glob) {
    // What may be meant for another tool, or takes a rule out of the list.
    if (Glob.empty() || Glob.starts_with("*") || Glob.starts_with("-"))
      return;
    std::vector<StringRef> Meant;
    for (StringRef Id : Names)
      if (matchesRule({Glob.str()}, Id))
        Meant.push_back(Id);
    if (Meant.empty()) {
      StringRef Prefix = UnusedSuppressionRule.take_until(
          [](char Letter) { return Letter == '-'; });
      if (Glob.starts_with(Prefix) && !Glob.contains('*') &&
          Glob.drop_front(Prefix.size()).starts_with("-"))
        report(C, Glob, "unknown",
               {Glob.str(), catalog::suggestion(Glob, Names)});
      return;
    }
    if (Trial.IsWhole && wasRead(C) &&
        llvm::all_of(Meant, [&](StringRef Id) { return isAsked(Id); }) &&
        !isUsed(C, Glob))
      report(C, Glob, "unused", {Glob.str()});
  }

  void report(const Comment &C, StringRef Glob, const char *Message,
              std::vector<std::string> Arguments) {
    Finding F = Report.start(Message, std::move(Arguments));
    uint32_t Column = 1, Width = 0;
    if (const SourceFile *File = Sources.file(C.Path)) {
      std::string Line = File->line(C.Line);
      size_t Mark = StringRef(Line).find("NOLINT");
      size_t At = StringRef(Line).find(Glob, Mark);
      if (At == StringRef::npos)
        At = Mark;
      if (At != StringRef::npos) {
        Column = At + 1;
        Width = At == Mark ? StringRef("NOLINT").size() : Glob.size();
      }
    }
    F.Where = {C.Path, C.Line, Column, C.Line, Column + Width};
    F.Subject = Glob.str();
    Report.report(std::move(F));
  }

  const SuppressionTrial &Trial;
  const SourceFiles &Sources;
  Reporter Report;
  std::vector<StringRef> Names;
  std::set<Comment> Comments;
  std::map<std::string, FileReading> Files;
  std::map<std::string, std::vector<const Finding *>> ByPath;
};

} // namespace

std::vector<Finding> unusedSuppressions(const SuppressionTrial &Trial,
                                        const catalog::Catalog &Known,
                                        const SourceFiles &Sources) {
  for (const catalog::Rule *Rule : Trial.Asked)
    if (Rule->Id == UnusedSuppressionRule)
      return Judge(Trial, Known, *Rule, Sources).verdicts();
  return {};
}

} // namespace backlint::findings

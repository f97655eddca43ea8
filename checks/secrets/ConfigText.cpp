//===- ConfigText.cpp - Secrets in files of configuration -----------------===//
#include "secrets/ConfigText.h"
#include "findings/Redaction.h"
#include "findings/Reporter.h"
#include "secrets/SecretValue.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::secrets {
namespace {

/// Cuts a text into entries, a line at a time; a value of a JSON text may
/// stand on the line after its key.
class Entries {
public:
  explicit Entries(llvm::StringRef Text) : Text(Text) {}

  std::vector<ConfigEntry> take() {
    while (At < Text.size())
      step();
    return std::move(Found);
  }

private:
  char now() const { return At < Text.size() ? Text[At] : '\0'; }

  void step() {
    char C = now();
    if (C == '\n') {
      LineStart = true;
      ++At;
    } else if (llvm::isSpace(C) || llvm::StringRef(",{}[]&").contains(C) ||
               (C == '-' && LineStart && At + 1 < Text.size() &&
                llvm::isSpace(Text[At + 1]))) {
      ++At;
    } else if (C == '#' || (C == ';' && LineStart) ||
               Text.substr(At).starts_with("//")) {
      At = std::min(Text.find('\n', At), Text.size());
    } else {
      entry();
    }
  }

  /// A text in quotation marks, which stay outside of [Begin, End).
  bool quoted(size_t &Begin, size_t &End) {
    char Mark = now();
    if (Mark != '"' && Mark != '\'')
      return false;
    Begin = ++At;
    while (At < Text.size() && Text[At] != Mark && Text[At] != '\n')
      At += Text[At] == '\\' && Mark == '"' ? 2 : 1;
    At = End = std::min(At, Text.size());
    if (now() == Mark)
      ++At;
    return true;
  }

  void blanks() {
    while (now() == ' ' || now() == '\t')
      ++At;
  }

  void entry() {
    size_t Begin = At, End;
    LineStart = false;
    if (!quoted(Begin, End)) {
      while (At < Text.size() &&
             (llvm::isAlnum(now()) || llvm::StringRef("_-./$").contains(now())))
        ++At;
      End = At;
    }
    llvm::StringRef Key = Text.slice(Begin, End);
    // "export NAME=value" of a shell.
    if (Key == "export" || Begin == At) {
      At += Begin == At;
      return;
    }
    blanks();
    if (now() != '=' && now() != ':') {
      // A value without a key: an element of a list.
      add("", Begin, End);
      return;
    }
    ++At;
    while (llvm::isSpace(now()) && (now() != '\n' || isJson()))
      ++At;
    value(Key);
  }

  bool isJson() const { return Text.ltrim().starts_with("{"); }

  void value(llvm::StringRef Key) {
    size_t Begin = At, End;
    if (quoted(Begin, End)) {
      add(Key, Begin, End);
      return;
    }
    if (llvm::StringRef("{[\n").contains(now()) || At >= Text.size())
      return;
    // To the end of the line, or of the element; a comment needs a blank.
    while (At < Text.size() && now() != '\n' && now() != '\r' &&
           !(now() == '#' && llvm::isSpace(Text[At - 1])) &&
           !(isJson() && (now() == ',' || now() == '}')))
      ++At;
    llvm::StringRef Value = Text.slice(Begin, At).rtrim();
    add(Key, Begin, Begin + Value.size());
  }

  void add(llvm::StringRef Key, size_t Begin, size_t End) {
    if (End > Begin)
      Found.push_back({Key.str(), Text.slice(Begin, End).str(), Begin, End});
  }

  llvm::StringRef Text;
  size_t At = 0;
  bool LineStart = true;
  std::vector<ConfigEntry> Found;
};

/// Offsets as lines and columns from 1.
class Lines {
public:
  explicit Lines(llvm::StringRef Text) {
    for (size_t I = 0; I < Text.size(); ++I)
      if (Text[I] == '\n')
        Starts.push_back(I + 1);
  }
  std::pair<uint32_t, uint32_t> of(size_t Offset) const {
    size_t Line = llvm::upper_bound(Starts, Offset) - Starts.begin();
    return {uint32_t(Line), uint32_t(Offset - Starts[Line - 1] + 1)};
  }

private:
  std::vector<size_t> Starts{0};
};

class Reader {
public:
  Reader(const catalog::Rule &Rule, const catalog::Catalog &Catalog,
         const SecretForms &Forms, llvm::StringRef Path, llvm::StringRef Text)
      : Catalog(Catalog), Forms(Forms), Values(Catalog, Forms), Report(Rule),
        Path(Path), Text(Text), Places(Text) {}

  std::vector<findings::Finding> read() {
    size_t Done = 0;
    for (const ConfigEntry &E : configEntries(Text)) {
      if (E.Begin < Done)
        continue;
      std::optional<FormMatch> Form = Forms.find(E.Value);
      if (!Form && !E.Key.empty())
        Form = Forms.find(E.Value, E.Key);
      llvm::StringRef Secret;
      if (Form)
        Secret = Form->Secret;
      else if (!E.Key.empty() && Catalog.secrets().match(E.Key) &&
               Values.fits(E.Value, E.Key))
        Secret = Values.secretOf(E.Value, E.Key);
      else
        continue;
      size_t Begin = E.Begin + (Secret.data() - E.Value.data());
      add(Form ? "form" : "name",
          Form ? Form->Pattern->What : "'" + E.Key + "'", Secret, Begin, E.Key);
      Done = E.End;
    }
    keys();
    return Report.take();
  }

private:
  /// Keys of several lines, which are no value to a reader of lines.
  void keys() {
    for (size_t At = Text.find("-----BEGIN "); At != llvm::StringRef::npos;
         At = Text.find("-----BEGIN ", At + 1)) {
      std::optional<FormMatch> Form = Forms.find(Text.substr(At));
      if (Form && Form->Secret.data() - Text.data() < ptrdiff_t(At + 60))
        add("form", Form->Pattern->What, Form->Secret,
            Form->Secret.data() - Text.data(), Form->Pattern->Id);
    }
  }

  void add(llvm::StringRef Message, const std::string &What,
           llvm::StringRef Secret, size_t Begin, llvm::StringRef Key) {
    std::string Shown = findings::redacted(Secret);
    findings::Finding F = Report.start(Message.str(), {What, Shown});
    auto [Line, Column] = Places.of(Begin);
    auto [EndLine, EndColumn] = Places.of(Begin + Secret.size());
    F.Where = {Path.str(), Line, Column, EndLine, EndColumn};
    F.Level =
        Message == "form" ? catalog::Level::Error : catalog::Level::Warning;
    if (Forms.isTestPath(Path))
      F.Level = catalog::Level::Note;
    F.Subject = Key.str() + " " + What + " " + Shown;
    F.Hidden.push_back({F.Where, Secret.str()});
    Report.report(std::move(F));
  }

  const catalog::Catalog &Catalog;
  const SecretForms &Forms;
  SecretValue Values;
  findings::Reporter Report;
  llvm::StringRef Path, Text;
  Lines Places;
};

} // namespace

std::vector<ConfigEntry> configEntries(llvm::StringRef Text) {
  return Entries(Text).take();
}

std::vector<findings::Finding> findInConfig(const catalog::Rule &Rule,
                                            const catalog::Catalog &Catalog,
                                            const SecretForms &Forms,
                                            llvm::StringRef Path,
                                            llvm::StringRef Text) {
  return Reader(Rule, Catalog, Forms, Path, Text).read();
}

} // namespace backlint::secrets

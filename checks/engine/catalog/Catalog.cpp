//===- Catalog.cpp - All rules and models in force -------------*- C++ -*-===//
//
// Parses every text, reads vocabulary before rules and models, joins them in
// order of precedence, and answers by name.
//
//===----------------------------------------------------------------------===//
#include "catalog/Catalog.h"
#include "catalog/Embedded.h"
#include "catalog/ModelReader.h"
#include "catalog/RuleReader.h"
#include "catalog/SecretFormReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"

namespace backlint::catalog {

/// Assembles a catalog of parsed files; built-in ones first.
class CatalogBuilder {
public:
  void add(llvm::StringRef Path, llvm::StringRef Text, bool User);
  llvm::Expected<Catalog> build();
  const Vocabulary &words() const { return Words; }

private:
  struct File {
    std::string Path;
    bool User;
    TomlValue Root;
  };

  static bool holds(const TomlValue &Root, llvm::StringRef Key) {
    return llvm::any_of(Root.Entries,
                        [&](const TomlEntry &E) { return E.Key == Key; });
  }
  void vocabularies();
  void read(const File &F);
  void rule(Rule Read, bool User);
  void models(ModelFile Read, bool User);
  void function(FunctionModel Model, bool User);
  template <class ModelT>
  void unique(llvm::StringMap<ModelT> &Known, ModelT Model, bool User,
              llvm::StringRef What);
  void order();

  Mistakes Problems;
  Vocabulary Words;
  std::vector<File> Files;
  /// Names of fields, types and rules that a user's file has replaced or
  /// added; saying one twice there is a mistake, too.
  llvm::StringMap<bool> UserSaid;
  /// Entries of users' files, by name.
  llvm::StringMap<std::vector<FunctionModel>> UserFunctions;
  Catalog Result;
};

void CatalogBuilder::add(llvm::StringRef Path, llvm::StringRef Text,
                         bool User) {
  Problems.startFile(Path);
  uint64_t Pieces[] = {Result.Hash, llvm::xxh3_64bits(Path),
                       llvm::xxh3_64bits(Text), User};
  Result.Hash = llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
      reinterpret_cast<const uint8_t *>(Pieces), sizeof(Pieces)));
  TomlResult Parsed = parseToml(Text);
  if (Parsed.Error)
    Problems.add(Path, Parsed.Error->At,
                 "this is no valid TOML: " + Parsed.Error->What);
  else
    Files.push_back({Path.str(), User, std::move(Parsed.Root)});
}

void CatalogBuilder::vocabularies() {
  for (const File &F : Files)
    for (const TomlEntry &E : F.Root.Entries) {
      if (E.Key != "vocabulary")
        continue;
      if (E.Value.What != TomlValue::Table) {
        Problems.add(F.Path, E.Value.At,
                     "'vocabulary' is no table; write "
                     "[vocabulary.source-kinds] and the like");
        continue;
      }
      TableReader Table(E.Value, "[vocabulary]", F.Path, Problems);
      Words.read(Table, Problems);
    }
  Result.UntrustedKinds = Words.untrusted();
}

void CatalogBuilder::read(const File &F) {
  if (holds(F.Root, "rule")) {
    rule(readRule(F.Root, F.Path, Words, Problems), F.User);
    return;
  }
  bool Forms = holdsSecretForms(F.Root);
  readSecretForms(F.Root, F.Path, Problems, Result.Forms);
  bool Models =
      llvm::any_of(std::initializer_list<llvm::StringRef>{"function", "field",
                                                          "type", "global"},
                   [&](llvm::StringRef Key) { return holds(F.Root, Key); });
  if (Models && !holds(F.Root, "library"))
    Problems.add(F.Path, {},
                 "the file has no [library]; begin it with [library] and its "
                 "name");
  else if (!Models && !Forms &&
           llvm::none_of(
               std::initializer_list<llvm::StringRef>{
                   "library", "vocabulary", "secret-name", "harmless-name",
                   "function-name"},
               [&](llvm::StringRef Key) { return holds(F.Root, Key); }))
    Problems.add(F.Path, {},
                 "the file holds neither models, rule nor vocabulary; begin "
                 "it with [library], [rule] or [vocabulary.source-kinds]");
  models(ModelReader(F.Path, Words, Problems).read(F.Root, Result.Secrets),
         F.User);
}

void CatalogBuilder::rule(Rule Read, bool User) {
  auto Same = llvm::find_if(Result.Rules,
                            [&](const Rule &R) { return R.Id == Read.Id; });
  if (Same == Result.Rules.end()) {
    Result.Rules.push_back(std::move(Read));
    return;
  }
  Problems.add(Read.Where.File, {Read.Where.Line, Read.Where.Column},
               "rule '" + Read.Id + "' is defined in " + Same->Where.File +
                   " already; give this one another id");
}

template <class ModelT>
void CatalogBuilder::unique(llvm::StringMap<ModelT> &Known, ModelT Model,
                            bool User, llvm::StringRef What) {
  auto [Place, New] = Known.try_emplace(Model.Name, Model);
  bool Again = false;
  if (User)
    Again = !UserSaid.try_emplace((What + " " + Model.Name).str(), true).second;
  if (!New && (!User || Again))
    Problems.add(Model.Where.File, {Model.Where.Line, Model.Where.Column},
                 What + " '" + Model.Name + "' is described in " +
                     Place->second.Where.File + ":" +
                     llvm::Twine(Place->second.Where.Line) +
                     " already; join the two entries");
  else if (!New)
    Place->second = std::move(Model);
}

void CatalogBuilder::models(ModelFile Read, bool User) {
  if (!Read.About.Name.empty()) {
    llvm::append_range(Result.LogMacros, Read.About.LogMacros);
    Result.Libraries.push_back(std::move(Read.About));
  }
  for (FunctionModel &Model : Read.Functions)
    function(std::move(Model), User);
  for (FieldModel &Model : Read.Fields)
    unique(Result.Fields, std::move(Model), User, "field");
  for (TypeModel &Model : Read.Types)
    unique(Result.Types, std::move(Model), User, "type");
  for (GlobalModel &Model : Read.Globals)
    unique(Result.Globals, std::move(Model), User, "global");
}

void CatalogBuilder::function(FunctionModel Model, bool User) {
  Model.Users = User;
  std::vector<FunctionModel> &All =
      (User ? UserFunctions : Result.Functions)[Model.Name];
  auto Same = llvm::find_if(
      All, [&](const FunctionModel &M) { return M.If == Model.If; });
  if (Same != All.end())
    Problems.add(Model.Where.File, {Model.Where.Line, Model.Where.Column},
                 "the entry for '" + Model.Name + "' is never used, " +
                     Same->Where.File + ":" + llvm::Twine(Same->Where.Line) +
                     " has the same condition; join the two entries or give "
                     "this one another 'when'");
  else
    All.push_back(std::move(Model));
}

void CatalogBuilder::order() {
  // An entry with a condition says more than one without: it goes first.
  auto ConditionsFirst = [](std::vector<FunctionModel> &Models) {
    std::vector<FunctionModel> Ordered;
    for (bool Conditional : {true, false})
      for (FunctionModel &Model : Models)
        if (Model.If.any() == Conditional)
          Ordered.push_back(Model);
    Models = std::move(Ordered);
  };
  for (auto &Entry : Result.Functions)
    ConditionsFirst(Entry.second);
  for (auto &Entry : UserFunctions) {
    ConditionsFirst(Entry.second);
    std::vector<FunctionModel> &All = Result.Functions[Entry.first()];
    All.insert(All.begin(), std::make_move_iterator(Entry.second.begin()),
               std::make_move_iterator(Entry.second.end()));
  }
  llvm::sort(Result.Rules,
             [](const Rule &A, const Rule &B) { return A.Id < B.Id; });
  llvm::sort(Result.LogMacros);
  Result.LogMacros.erase(llvm::unique(Result.LogMacros),
                         Result.LogMacros.end());
}

llvm::Expected<Catalog> CatalogBuilder::build() {
  vocabularies();
  for (const File &F : Files)
    read(F);
  if (llvm::Error Found = Problems.take())
    return std::move(Found);
  order();
  return std::move(Result);
}

static void addAll(CatalogBuilder &Builder, llvm::ArrayRef<SourceText> Added) {
  for (const EmbeddedFile &File : embeddedFiles())
    if (File.Path.ends_with(".toml"))
      Builder.add(("rules/" + File.Path).str(), File.Text, /*User=*/false);
  for (const SourceText &File : Added)
    Builder.add(File.Path, File.Text, /*User=*/true);
}

static void addOnly(CatalogBuilder &Builder, llvm::ArrayRef<SourceText> Files) {
  for (const SourceText &File : Files)
    Builder.add(File.Path, File.Text, /*User=*/false);
}

llvm::Expected<Catalog> Catalog::load(llvm::ArrayRef<SourceText> Added) {
  CatalogBuilder Builder;
  addAll(Builder, Added);
  return Builder.build();
}

llvm::Expected<Catalog> Catalog::fromTexts(llvm::ArrayRef<SourceText> Files) {
  CatalogBuilder Builder;
  addOnly(Builder, Files);
  return Builder.build();
}

static llvm::Expected<std::vector<WordUse>> usesIn(CatalogBuilder &Builder) {
  if (llvm::Expected<Catalog> Built = Builder.build(); !Built)
    return Built.takeError();
  return Builder.words().uses();
}

llvm::Expected<std::vector<WordUse>>
wordUses(llvm::ArrayRef<SourceText> Added) {
  CatalogBuilder Builder;
  addAll(Builder, Added);
  return usesIn(Builder);
}

llvm::Expected<std::vector<WordUse>>
wordUsesIn(llvm::ArrayRef<SourceText> Files) {
  CatalogBuilder Builder;
  addOnly(Builder, Files);
  return usesIn(Builder);
}

llvm::ArrayRef<FunctionModel> Catalog::functions(llvm::StringRef Name) const {
  auto Found = Functions.find(Name);
  if (Found == Functions.end())
    return {};
  return Found->second;
}

template <class ModelT>
static const ModelT *find(const llvm::StringMap<ModelT> &Map,
                          llvm::StringRef Name) {
  auto Found = Map.find(Name);
  return Found == Map.end() ? nullptr : &Found->second;
}

const FieldModel *Catalog::field(llvm::StringRef Name) const {
  return find(Fields, Name);
}

const TypeModel *Catalog::type(llvm::StringRef Name) const {
  return find(Types, Name);
}

const GlobalModel *Catalog::global(llvm::StringRef Name) const {
  return find(Globals, Name);
}

const Rule *Catalog::rule(llvm::StringRef Id) const {
  auto Found = llvm::lower_bound(
      Rules, Id, [](const Rule &R, llvm::StringRef Id) { return R.Id < Id; });
  return Found != Rules.end() && Found->Id == Id ? &*Found : nullptr;
}

llvm::Error Catalog::setOption(llvm::StringRef Id, llvm::StringRef Option,
                               OptionValue Value) {
  const Rule *Known = rule(Id);
  if (!Known) {
    std::vector<llvm::StringRef> Ids;
    for (const Rule &R : Rules)
      Ids.push_back(R.Id);
    return llvm::createStringError("no rule is called '" + Id + "'" +
                                   suggestion(Id, Ids));
  }
  const std::string Text = (Id + "." + Option + "=" + optionText(Value)).str();
  if (llvm::Error Error =
          Rules[Known - Rules.data()].set(Option, std::move(Value)))
    return Error;
  Hash = llvm::xxh3_64bits(Text) ^ (Hash * 31);
  return llvm::Error::success();
}

/// Whether \p Text matches \p Glob, in which `*` stands for any text.
static bool matches(llvm::StringRef Glob, llvm::StringRef Text) {
  auto [Head, Tail] = Glob.split('*');
  if (Head.size() == Glob.size())
    return Glob == Text;
  if (!Text.consume_front(Head))
    return false;
  while (Tail.contains('*')) {
    auto [Piece, Rest] = Tail.split('*');
    size_t At = Text.find(Piece);
    if (At == llvm::StringRef::npos)
      return false;
    Text = Text.drop_front(At + Piece.size());
    Tail = Rest;
  }
  return Text.ends_with(Tail);
}

bool Catalog::isUntrusted(llvm::StringRef Kind) const {
  return llvm::is_contained(UntrustedKinds, Kind);
}

bool Catalog::isLogMacro(llvm::StringRef Name) const {
  return llvm::any_of(
      LogMacros, [&](const std::string &Glob) { return matches(Glob, Name); });
}

} // namespace backlint::catalog

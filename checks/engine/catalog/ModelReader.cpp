//===- ModelReader.cpp - From TOML to models -------------------*- C++ -*-===//
//
// One function per table of the format; see docs/writing-models.md.
//
//===----------------------------------------------------------------------===//
#include "catalog/ModelReader.h"
#include "catalog/SecretReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {

ModelFile ModelReader::read(const TomlValue &Root, SecretNames &Secrets) {
  ModelFile Result;
  TableReader Table(Root, "a models file", File, Problems);
  if (const TomlValue *About = Table.table("library"))
    library(*About, Result.About);
  for (const TomlValue *Entry : Table.tables("function"))
    function(*Entry, Result);
  for (const TomlValue *Entry : Table.tables("field"))
    field(*Entry, Result);
  for (const TomlValue *Entry : Table.tables("type"))
    type(*Entry, Result);
  for (const TomlValue *Entry : Table.tables("global"))
    global(*Entry, Result);
  readSecretNames(Table, Secrets);
  // Read by the catalog, which has other readers for them.
  for (llvm::StringRef Key :
       {"vocabulary", "secret-pattern", "placeholder", "test-path"})
    Table.any(Key);
  Table.finish();
  return Result;
}

void ModelReader::library(const TomlValue &Value, Library &Result) {
  TableReader Table(Value, "[library]", File, Problems);
  Result.Where = Table.origin();
  if (const TomlValue *Name = Table.requiredString("name"))
    Result.Name = Name->Text;
  for (const TomlValue *Declared : Table.strings("declares")) {
    llvm::StringRef Name = Declared->Text;
    bool Class = Name.consume_front("class ");
    if (Name.empty() || Name.contains(' '))
      Problems.add(File, Declared->At,
                   "'" + Declared->Text +
                       "' declares nothing; write a namespace, a global "
                       "function, or 'class Name' for a global class");
    else
      (Class ? Result.Classes : Result.Declares).push_back(Name.str());
  }
  Result.Headers = Table.texts("headers");
  Result.DebianPackage = Table.text("debian");
  Result.LogMacros = Table.texts("log-macros");
  Table.finish();
}

void ModelReader::function(const TomlValue &Value, ModelFile &Result) {
  TableReader Table(Value, "[[function]]", File, Problems);
  FunctionModel Model;
  Model.Library = Result.About.Name;
  Model.Where = Table.origin();
  std::vector<std::string> Names = names(Table);
  if (const TomlValue *If = Table.table("when"))
    condition(*If, Model.If);
  Model.Roles = roles(Table);
  for (const TomlValue *Item : Table.tables("sinks"))
    Model.Sinks.push_back(sink(*Item));
  for (const TomlValue *Item : Table.strings("effects"))
    if (std::optional<Effect> Read = Language.effect(*Item))
      Model.Effects.push_back(std::move(*Read));
  for (const TomlValue *Item : Table.tables("guards"))
    Model.Guards.push_back(guard(*Item));
  for (const TomlValue *Item : Table.tables("callbacks"))
    Model.Callbacks.push_back(callback(*Item));
  for (const TomlValue *Item : Table.tables("constructs"))
    Model.Constructs.push_back(construct(*Item));
  for (const TomlValue *Item : Table.tables("opens"))
    Model.Opens.push_back(opening(*Item));
  if (const TomlValue *Item = Table.table("route"))
    Model.Registers = route(*Item);
  Model.Handed = handed(Table);
  Model.Safe = Table.text("safe");
  Table.finish();
  for (std::string &Name : Names) {
    Model.Name = std::move(Name);
    Result.Functions.push_back(Model);
  }
}

void ModelReader::field(const TomlValue &Value, ModelFile &Result) {
  TableReader Table(Value, "[[field]]", File, Problems);
  FieldModel Model;
  Model.Library = Result.About.Name;
  Model.Where = Table.origin();
  std::vector<std::string> Names = names(Table);
  Model.Source = word(Table, "source", WordClass::Source);
  Model.Sink = word(Table, "sink", WordClass::Sink);
  if (!Table.any("source") && !Table.any("sink"))
    Table.mistake(Table.at(), "[[field]] has neither 'source' nor 'sink'; add "
                              "one, or take the entry out");
  Table.finish();
  for (std::string &Name : Names) {
    Model.Name = std::move(Name);
    Result.Fields.push_back(Model);
  }
}

void ModelReader::type(const TomlValue &Value, ModelFile &Result) {
  static constexpr llvm::StringRef Behaviours[] = {"text", "number", "owner",
                                                   "container", "pattern"};
  TableReader Table(Value, "[[type]]", File, Problems);
  TypeModel Model;
  Model.Library = Result.About.Name;
  Model.Where = Table.origin();
  std::vector<std::string> Names = names(Table);
  if (auto Index = choice(Table, "is", Behaviours, /*Required=*/false))
    Model.Is = Behaviours[*Index].str();
  Model.Source = word(Table, "source", WordClass::Source);
  Model.Sink = word(Table, "sink", WordClass::Sink);
  Model.Handed = handed(Table);
  Model.Roles = roles(Table);
  Table.finish();
  for (std::string &Name : Names) {
    Model.Name = std::move(Name);
    Result.Types.push_back(Model);
  }
}

void ModelReader::global(const TomlValue &Value, ModelFile &Result) {
  TableReader Table(Value, "[[global]]", File, Problems);
  GlobalModel Model;
  Model.Library = Result.About.Name;
  Model.Where = Table.origin();
  std::vector<std::string> Names = names(Table);
  Table.requiredString("sink");
  Model.Sink = word(Table, "sink", WordClass::Sink);
  Table.finish();
  for (std::string &Name : Names) {
    Model.Name = std::move(Name);
    Result.Globals.push_back(Model);
  }
}

Opening ModelReader::opening(const TomlValue &Value) {
  TableReader Table(Value, "an opening", File, Problems);
  Opening Result;
  Result.Object = requiredPort(Table, "object");
  Result.Path = requiredPort(Table, "path");
  Table.finish();
  return Result;
}

void ModelReader::condition(const TomlValue &Value, When &Result) {
  TableReader Table(Value, "'when'", File, Problems);
  Result.Arity = Table.unsigneds("arity");
  byArgument(Table, "types", /*Types=*/true, Result.Types);
  byArgument(Table, "literals", /*Types=*/false, Result.Literals);
  Result.Receivers = Table.texts("receiver");
  Result.Result = typeNames(Table, "result");
  Table.finish();
}

void ModelReader::byArgument(
    TableReader &Parent, llvm::StringRef Key, bool Types,
    std::map<uint32_t, std::vector<std::string>> &Result) {
  const TomlValue *Value = Parent.table(Key);
  if (!Value)
    return;
  TableReader Table(*Value, Types ? "'types'" : "'literals'", File, Problems);
  for (const TomlEntry &E : Value->Entries) {
    llvm::StringRef Name = E.Key;
    uint32_t Index;
    if (!Name.consume_front("arg") || Name.getAsInteger(10, Index)) {
      Problems.add(File, E.KeyAt,
                   "'" + E.Key + "' is no argument; write arg0, arg1...");
      Table.any(E.Key);
      continue;
    }
    if (Types) {
      Result[Index] = typeNames(Table, E.Key);
      continue;
    }
    // Numbers are compared by their decimal spelling.
    std::vector<std::string> &Texts = Result[Index];
    Table.any(E.Key);
    llvm::ArrayRef<TomlValue> Items(E.Value);
    if (E.Value.What == TomlValue::Array)
      Items = E.Value.Items;
    for (const TomlValue &Item : Items)
      if (Item.What == TomlValue::String)
        Texts.push_back(Item.Text);
      else if (Item.What == TomlValue::Integer)
        Texts.push_back(std::to_string(Item.Integral));
      else
        Problems.add(File, Item.At,
                     "'" + E.Key + "' of 'literals' is " + Item.describe() +
                         "; write texts or whole numbers");
  }
  Table.finish();
}

Sink ModelReader::sink(const TomlValue &Value) {
  TableReader Table(Value, "a sink", File, Problems);
  Sink Result;
  Result.Where = requiredPort(Table, "port");
  Table.requiredString("kind");
  Result.Kind = word(Table, "kind", WordClass::Sink);
  Table.finish();
  return Result;
}

Guard ModelReader::guard(const TomlValue &Value) {
  static constexpr llvm::StringRef Whats[] = {"equal", "member"};
  static constexpr llvm::StringRef Forms[] = {"true", "zero", "not-end",
                                              "returns"};
  TableReader Table(Value, "a guard", File, Problems);
  Guard Result;
  Result.What = static_cast<Guard::Kind>(
      choice(Table, "what", Whats, /*Required=*/false).value_or(Guard::Member));
  Result.How = static_cast<Guard::Form>(
      choice(Table, "form", Forms, /*Required=*/true).value_or(Guard::True));
  Result.Value = requiredPort(Table, "value");
  Result.Set = requiredPort(Table, "set");
  Table.finish();
  return Result;
}

Callback ModelReader::callback(const TomlValue &Value) {
  TableReader Table(Value, "a callback", File, Problems);
  Callback Result;
  Result.Function = requiredPort(Table, "function");
  Result.Parameters = parameters(Table);
  Result.Result = port(Table, "result");
  Result.PerElement = Table.boolean("per-element", false);
  Table.finish();
  return Result;
}

std::map<uint32_t, Expr> ModelReader::parameters(TableReader &Parent) {
  std::map<uint32_t, Expr> Result;
  const TomlValue *Value = Parent.table("parameters");
  if (!Value)
    return Result;
  TableReader Table(*Value, "'parameters'", File, Problems);
  for (const TomlEntry &E : Value->Entries) {
    uint32_t Index = ~0u;
    if (E.Key != "*" && llvm::StringRef(E.Key).getAsInteger(10, Index)) {
      Problems.add(File, E.KeyAt,
                   "'" + E.Key +
                       "' is no parameter; write \"0\", \"1\"..., or \"*\" "
                       "for all others");
      Table.any(E.Key);
    } else if (const TomlValue *Text = Table.string(E.Key)) {
      if (std::optional<Expr> Content = Language.expression(*Text))
        Result[Index] = std::move(*Content);
    }
  }
  return Result;
}

HandedKinds ModelReader::handed(TableReader &Parent) {
  HandedKinds Result;
  for (auto &[Index, Content] : parameters(Parent)) {
    if (Content.What == Expr::Source && Content.Operands.empty())
      Result[Index] = Content.Name;
    else
      Parent.mistake(Parent.at(),
                     "'parameters' of members that a framework runs say no "
                     "more than where data comes from; write source.KIND()");
  }
  return Result;
}

Construct ModelReader::construct(const TomlValue &Value) {
  TableReader Table(Value, "a construct", File, Problems);
  Construct Result;
  if (const TomlValue *Type = Table.requiredString("type")) {
    llvm::StringRef Name = Type->Text;
    Result.OfReceiver = Name.consume_front("receiver");
    if ((!Result.OfReceiver && !Name.consume_front("template")) ||
        Name.getAsInteger(10, Result.TypeArgument))
      Problems.add(File, Type->At,
                   "'" + Type->Text +
                       "' is no template argument; write template0, or "
                       "receiver0 for one of the receiver's class");
  }
  Result.At = requiredPort(Table, "at");
  if (const TomlValue *From = Table.integer("from"))
    Result.FirstArgument = static_cast<uint32_t>(From->Integral);
  Table.finish();
  return Result;
}

Route ModelReader::route(const TomlValue &Value) {
  TableReader Table(Value, "a route", File, Problems);
  Route Result;
  if (const TomlValue *Method = Table.string("method")) {
    llvm::StringRef Text = Method->Text;
    if (!Text.empty() && llvm::all_of(Text, llvm::isUpper))
      Result.Method = Text.str();
    else
      Result.MethodPort = Language.port(*Method);
  }
  Result.PathPort = port(Table, "path");
  Result.Handler = port(Table, "handler");
  Table.finish();
  return Result;
}

} // namespace backlint::catalog

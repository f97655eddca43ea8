//===- InferredEntry.cpp --------------------------------------------------===//
//
// Several bodies may stand behind one name: overriders, overloads that models
// cannot tell apart, the same function of two programs. An entry says what any
// of them may do.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/InferredEntry.h"
#include "findings/Format.h"
#include "pipeline/inferred/EffectText.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::pipeline {

/// Stands for all further arguments in a signature.
static constexpr llvm::StringLiteral Variadic = "...";

static std::string wordOf(const ir::Unit &Unit, ir::TypeId Of,
                          const catalog::Catalog &Known) {
  const ir::Type *T = Of == ir::NoType ? nullptr : &Unit.Types[Of];
  while (T && T->Kind == ir::TypeKind::Reference)
    T = T->Element == ir::NoType ? nullptr : &Unit.Types[T->Element];
  if (!T)
    return "";
  switch (T->Kind) {
  case ir::TypeKind::CString:
    return "text";
  case ir::TypeKind::Bool:
    return "bool";
  case ir::TypeKind::Int:
  case ir::TypeKind::Float:
  case ir::TypeKind::Enum:
    return "number";
  case ir::TypeKind::Pointer:
    return "pointer";
  case ir::TypeKind::Function:
    return "function";
  case ir::TypeKind::Record: {
    const catalog::TypeModel *Model = Known.type(T->Name);
    return Model && (Model->Is == "text" || Model->Is == "number") ? Model->Is
                                                                   : T->Name;
  }
  default:
    return "";
  }
}

Signature signatureOf(const ir::Unit &Unit, const ir::Symbol &S,
                      const catalog::Catalog &Known) {
  Signature Result{S.Name, {}};
  for (ir::TypeId T : S.Parameters)
    Result.second.push_back(wordOf(Unit, T, Known));
  if (S.is(ir::Variadic))
    Result.second.push_back(Variadic.str());
  return Result;
}

/// `target = value`; nothing where that would say more than is known.
static std::optional<std::string>
effect(const std::string &Target, const InferredWays &To, size_t Bodies) {
  std::vector<std::string> Texts = To.Texts;
  bool IsResult = llvm::StringRef(Target).starts_with("return");
  // Others leave what is there as it was.
  if (!IsResult && To.Bodies < Bodies)
    Texts.insert(Texts.begin(), Target);
  if (Texts.empty())
    return std::nullopt;
  if (Texts.size() == 1 && !To.Unknown)
    return Target + " = " + Texts.front();
  for (std::string &Text : Texts)
    if (llvm::StringRef(Text).starts_with("&"))
      Text.erase(0, 1);
  if (!To.Unknown)
    return Target + " = " + llvm::join(Texts, " | ");
  if (!To.Origins)
    return std::nullopt;
  return Target + " = mix(" + llvm::join(Texts, ", ") + ")";
}

static std::string listOf(llvm::ArrayRef<std::string> Items) {
  return Items.size() == 1 ? "[" + Items.front() + "]"
                           : "[\n  " + llvm::join(Items, ",\n  ") + ",\n]";
}

/// What tells a call of a function from calls of others of its name.
static std::string condition(llvm::ArrayRef<std::string> Parameters) {
  bool Open = !Parameters.empty() && Parameters.back() == Variadic;
  if (Open)
    Parameters = Parameters.drop_back();
  std::vector<std::string> Types, Parts;
  for (size_t I = 0; I < Parameters.size(); ++I)
    if (!Parameters[I].empty())
      Types.push_back(fmt::format("arg{} = {}", I, tomlString(Parameters[I])));
  if (!Open)
    Parts.push_back(fmt::format("arity = [{}]", Parameters.size()));
  if (!Types.empty())
    Parts.push_back("types = { " + llvm::join(Types, ", ") + " }");
  return Parts.empty() ? "" : "when = { " + llvm::join(Parts, ", ") + " }\n";
}

std::string printed(const Signature &Name, const InferredEntry &E,
                    bool Overloaded) {
  std::vector<std::string> Effects, Sinks, Roles;
  for (const auto &[Target, To] : E.Effects)
    if (std::optional<std::string> Text = effect(Target, To, E.Bodies))
      Effects.push_back(tomlString(*Text));
  for (const auto &[Port, Kind] : E.Sinks)
    Sinks.push_back(
        fmt::format("{{ port = {}, kind = \"{}\" }}", tomlString(Port), Kind));
  for (const std::string &Role : E.Roles)
    Roles.push_back(tomlString(Role));
  if (Effects.empty() && Sinks.empty() && Roles.empty())
    return "";
  if (!E.Verdict.empty())
    Effects.push_back(tomlString(E.Verdict));
  std::string Text =
      fmt::format("\n# {}\n[[function]]\nnames = [{}]\n",
                  llvm::join(E.Files, ", "), tomlString(Name.first));
  if (Overloaded)
    Text += condition(Name.second);
  if (!Roles.empty())
    Text += "roles = " + listOf(Roles) + "\n";
  if (!Sinks.empty())
    Text += "sinks = " + listOf(Sinks) + "\n";
  if (!Effects.empty())
    Text += "effects = " + listOf(Effects) + "\n";
  return Text;
}

} // namespace backlint::pipeline

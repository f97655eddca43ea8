//===- EffectText.cpp -----------------------------------------------------===//
//
// An unknown part spoils what is put together with it: of "a" and something
// unknown neither a constant nor a text with holes may be left.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/EffectText.h"
#include "findings/Format.h"
#include "link/Guards.h"
#include "link/QualifiedName.h"
#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

namespace backlint::pipeline {

using link::TermKind;
using link::TermRef;

/// Longer than this nobody reads it; the reader of models allows 32 levels.
static constexpr size_t MaxLength = 400, MaxPorts = 12;
static constexpr unsigned MaxDepth = 12;

static std::string quoted(llvm::StringRef Content) {
  std::string Result = "\"";
  for (char C : Content) {
    if (C == '"' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result + '"';
}

std::string EffectText::text(llvm::StringRef Content) const {
  // A constant all the same, but not one to write down.
  bool IsSecret = llvm::any_of(Secrets, [&](const std::string &Secret) {
    return Content.contains(Secret);
  });
  if (IsSecret || !llvm::json::isUTF8(Content))
    return "part(\"\")";
  return quoted(Content);
}

std::optional<std::string> EffectText::port(const link::Boundary &At) const {
  const link::Program &Joined = Flow.program();
  llvm::ArrayRef<ir::PathStep> Steps(At.Steps);
  std::string Result;
  if (At.Base == ir::Root::This) {
    Result = "this";
  } else if (At.Base == ir::Root::Param) {
    Result = fmt::format("arg{}", At.Index);
    llvm::ArrayRef<ir::Variable> Params(Joined.code(F).Params);
    if (At.Index >= Params.size()) // What a variadic function is given.
      return Result + "..";
    // A port is what a pointer points to.
    const ir::Type *T = Joined.type(F, Params[At.Index].Type);
    if (T && T->Kind == ir::TypeKind::Pointer && !Steps.empty() &&
        Steps[0].What == ir::PathStep::Deref)
      Steps = Steps.drop_front();
  } else {
    return std::nullopt;
  }
  for (const ir::PathStep &Step : Steps)
    switch (Step.What) {
    case ir::PathStep::Field: {
      llvm::StringRef Name = link::lastPart(Step.Name);
      if (Name.empty() || !llvm::all_of(Name, [](char C) {
            return llvm::isAlnum(C) || C == '_';
          }))
        return std::nullopt;
      Result += "." + Name.str();
      break;
    }
    case ir::PathStep::Key:
      Result += "[" + quoted(Step.Name) + "]";
      break;
    case ir::PathStep::Element:
      Result += "[*]";
      break;
    case ir::PathStep::Deref:
      Result += ".*";
      break;
    }
  return Result;
}

/// Made safe by a sanitizer, not proved by a test: tests have no word.
static bool isSanitized(TermRef T) {
  return T->Kind == TermKind::Clean && T->Kids.size() == 1 &&
         T->Name != link::TestedName && T->Name != link::TypedName;
}

/// `mix(...)` of the ports and sources in \p T; nothing if there are none.
std::optional<std::string> EffectText::mix(TermRef T) {
  std::vector<std::string> Found;
  std::set<TermRef> Seen;
  std::vector<TermRef> Work{T};
  while (!Work.empty() && Found.size() < MaxPorts) {
    TermRef Now = Work.back();
    Work.pop_back();
    if (!Seen.insert(Now).second)
      continue;
    std::optional<std::string> Said;
    // What is safe, or a number, stays so.
    bool IsWhole = Now->Kind == TermKind::Number || isSanitized(Now);
    if (Now->Kind == TermKind::Port || Now->Kind == TermKind::Source || IsWhole)
      Said = write(Now, MaxDepth - 2);
    if (!IsWhole)
      Work.insert(Work.end(), Now->Kids.rbegin(), Now->Kids.rend());
    else if (!Now->HasPorts && !Now->HasOrigins)
      continue; // A constant says nothing in a mix.
    if (Said && !llvm::is_contained(Found, *Said))
      Found.push_back(std::move(*Said));
  }
  if (Found.empty())
    return std::nullopt;
  return "mix(" + llvm::join(Found, ", ") + ")";
}

std::optional<std::string> EffectText::call(llvm::StringRef Word, TermRef T,
                                            unsigned Depth) {
  std::vector<std::string> Operands;
  for (TermRef Kid : T->Kids)
    if (std::optional<std::string> Said = write(Kid, Depth)) {
      if (!llvm::is_contained(Operands, *Said))
        Operands.push_back(std::move(*Said));
    } else if (T->Kind != TermKind::Number) {
      return mix(T);
    }
  if (Operands.empty() && T->Kind != TermKind::Number)
    return std::nullopt;
  return (Word + "(" + llvm::join(Operands, ", ") + ")").str();
}

std::optional<std::string> EffectText::chain(TermRef T, unsigned Depth) {
  bool Choice = T->Kind == TermKind::Choice;
  std::vector<std::string> Operands;
  for (TermRef Kid : T->Kids) {
    std::optional<std::string> Said = write(Kid, Depth);
    if (!Said)
      return mix(T);
    TermRef Plain = link::behindHops(Kid);
    if (!Choice && Plain->Kind == TermKind::Choice)
      Said = "(" + *Said + ")";
    if (!Choice || !llvm::is_contained(Operands, *Said))
      Operands.push_back(std::move(*Said));
  }
  return llvm::join(Operands, Choice ? " | " : " + ");
}

std::optional<std::string> EffectText::clean(TermRef T, unsigned Depth) {
  std::optional<std::string> Kid = write(T->Kids[0], Depth);
  // Of a test only what it proves for good is kept.
  if (!isSanitized(T)) {
    TermRef Whole = Flow.resolve(T);
    if (Whole->Kind == TermKind::Clean &&
        link::isAllowListed(Whole, Flow.program().catalog()))
      return "part(\"\")";
    return Kid;
  }
  if (!Kid)
    return std::nullopt;
  return fmt::format("clean.{}({})", T->Name, *Kid);
}

/// A value whose name says that it is a secret. Where the caller sees the name
/// too, it says so there.
std::optional<std::string> EffectText::secret(TermRef T, unsigned Depth) {
  llvm::StringRef Label = T->Label;
  if (!T->HasPorts && T->HasOrigins && Label.consume_front(link::SecretLabel))
    return "source.secret(" + quoted(Label) + ")";
  return write(T->Kids[0], Depth);
}

std::optional<std::string> EffectText::write(TermRef T, unsigned Depth) {
  if (++Depth > MaxDepth)
    return mix(T);
  switch (T->Kind) {
  case TermKind::Bottom:
  case TermKind::Unknown:
  case TermKind::Callee:
  case TermKind::Cycle:
    return std::nullopt;
  case TermKind::Text:
    return text(T->Name);
  case TermKind::Number:
    return call("number", T, Depth);
  case TermKind::Source:
    return fmt::format("source.{}({})", T->Name,
                       T->Label.empty() ? "" : quoted(T->Label));
  case TermKind::Port: {
    if (T->Where.Base != ir::Root::Global)
      return port(T->Where);
    TermRef Whole = Flow.resolve(T);
    return Whole->HasPorts ? std::nullopt : write(Whole, Depth);
  }
  case TermKind::Concat:
  case TermKind::Choice:
    return chain(T, Depth);
  case TermKind::Repeat:
  case TermKind::Part:
    return call("part", T, Depth);
  case TermKind::Mix:
    return mix(T);
  case TermKind::Clean:
    return clean(T, Depth);
  case TermKind::Hop:
    return secret(T, Depth - 1);
  }
  return std::nullopt;
}

std::optional<std::string> EffectText::expression(TermRef T) {
  std::optional<std::string> Result = write(T, 0);
  if (Result && Result->size() > MaxLength)
    return T->HasOrigins ? mix(T) : "part(\"\")";
  return Result;
}

std::string tomlString(llvm::StringRef Text) {
  bool Plain = llvm::none_of(
      Text, [](unsigned char C) { return C < 0x20 || C == 0x7f; });
  if (Plain && !Text.contains('\'') && Text.find_first_of("\"\\") != Text.npos)
    return "'" + Text.str() + "'";
  std::string Result = "\"";
  for (unsigned char C : Text)
    if (C == '"' || C == '\\')
      Result += fmt::format("\\{}", static_cast<char>(C));
    else if (C < 0x20 || C == 0x7f)
      Result += fmt::format("\\u{:04x}", static_cast<unsigned>(C));
    else
      Result += static_cast<char>(C);
  return Result + '"';
}

} // namespace backlint::pipeline

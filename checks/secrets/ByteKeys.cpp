//===- ByteKeys.cpp - Keys that are written byte by byte ------------------===//
#include "secrets/ByteKeys.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::secrets {

using ir::Op;

/// Fewer bytes are a table, a prefix, an id.
static constexpr size_t FewestBytes = 8;

/// The bytes of an array of literals; nothing if any is none.
static std::optional<std::string> bytesOf(const link::Program &Joined,
                                          link::FunctionId F,
                                          const ir::Instr &Array) {
  const ir::Function &Code = Joined.code(F);
  std::string Bytes;
  for (ir::ValueId V : Array.Operands) {
    const ir::Instr *I = &Code.Instrs[V];
    while (I->Code == Op::Cast)
      I = &Code.Instrs[I->Operands[0]];
    if (I->Code == Op::Aggregate && Array.Operands.size() == 1)
      return bytesOf(Joined, F, *I); // std::array holds one.
    if (I->Code == Op::Call && I->Operands.size() == 1)
      I = &Code.Instrs[I->Operands[0]]; // std::byte{7}
    if (I->Code != Op::Literal)
      return std::nullopt;
    const ir::Literal &L = Joined.unit(F).Literals[I->Index];
    int Number = 0;
    if (L.What == ir::Literal::Char && L.Value.size() == 1)
      Bytes += L.Value;
    else if (L.What == ir::Literal::Int &&
             !llvm::StringRef(L.Value).getAsInteger(10, Number) &&
             Number >= -128 && Number <= 255)
      Bytes += static_cast<char>(Number);
    else
      return std::nullopt;
  }
  return Bytes;
}

/// Zeros are room for a key, few values a mask.
static bool mayBeKey(llvm::StringRef Bytes) {
  if (Bytes.size() < FewestBytes)
    return false;
  std::string Sorted = Bytes.str();
  llvm::sort(Sorted);
  size_t Distinct = llvm::unique(Sorted) - Sorted.begin();
  return Distinct >= std::min<size_t>(Bytes.size() / 2, 16);
}

/// A variable or member of one name, or nothing.
std::string ByteArrays::nameOf(link::FunctionId F, const ir::Place &P) const {
  llvm::ArrayRef<ir::PathStep> Steps = P.Steps;
  while (!Steps.empty() && (Steps.back().What == ir::PathStep::Element ||
                            Steps.back().What == ir::PathStep::Key))
    Steps = Steps.drop_back();
  if (!Steps.empty())
    return Steps.back().What == ir::PathStep::Field ? Steps.back().Name : "";
  if (P.Base == ir::Root::Global)
    return "global " + std::to_string(Joined.entity(F, P.Index));
  if (P.Base == ir::Root::Local)
    return "local " + std::to_string(F) + " " + std::to_string(P.Index);
  return "";
}

ByteArrays::ByteArrays(const link::Program &Joined) : Joined(Joined) {
  for (link::FunctionId F = 0; F < Joined.size(); ++F) {
    const ir::Function &Code = Joined.code(F);
    auto Add = [&](uint32_t Where, ir::ValueId Array) {
      const ir::Instr &I = Code.Instrs[Array];
      if (I.Code != Op::Aggregate || Where == ir::NoPlace)
        return;
      std::optional<std::string> Bytes = bytesOf(Joined, F, I);
      std::string Name = nameOf(F, Code.Places[Where]);
      // The default of a member stands in a local of its name.
      if (Joined.symbol(F).Kind == ir::SymbolKind::Default)
        Name = Joined.symbol(F).Name;
      if (Bytes && mayBeKey(*Bytes) && !Name.empty())
        Known.try_emplace(Name, link::Site{F, Array});
    };
    for (const ir::Instr &I : Code.Instrs) {
      if (I.Code == Op::Store)
        Add(I.Where, I.Operands[0]);
      if (I.Code == Op::Call && I.Operands.size() > 1 &&
          Code.Calls[I.Index].is(ir::HasReceiver))
        Add(Code.Instrs[I.Operands[0]].Where, I.Operands[1]);
    }
  }
}

std::optional<link::Site> ByteArrays::at(link::FunctionId F,
                                         ir::ValueId V) const {
  if (Known.empty())
    return std::nullopt;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr *I = &Code.Instrs[V];
  // key, key.data(), &key[0], whatever it is cast to.
  for (unsigned Depth = 0; Depth < 8; ++Depth) {
    if (I->Where != ir::NoPlace &&
        (I->Code == Op::Addr || I->Code == Op::Load)) {
      auto Found = Known.find(nameOf(F, Code.Places[I->Where]));
      if (Found != Known.end())
        return Found->second;
      return std::nullopt;
    }
    bool Through = I->Code == Op::Cast ||
                   (I->Code == Op::Call && I->Operands.size() == 1 &&
                    Code.Calls[I->Index].is(ir::HasReceiver));
    if (!Through)
      return std::nullopt;
    I = &Code.Instrs[I->Operands[0]];
  }
  return std::nullopt;
}

std::string ByteArrays::described(link::Site Array) const {
  std::optional<std::string> Bytes =
      bytesOf(Joined, Array.Function, Joined.instr(Array));
  return std::to_string(Bytes ? Bytes->size() : 0) + " bytes";
}

/// Whether something of this name holds a key, of bytes.
static bool isKeyName(const catalog::SecretNames &Names, llvm::StringRef Name) {
  llvm::SmallVector<std::string, 4> Words = catalog::wordsOf(Name);
  if (llvm::any_of(Words, [](llvm::StringRef Word) {
        return Word == "public" || Word == "pub" || Word == "pubkey" ||
               Word == "expected" || Word == "test" || Word == "hash";
      }))
    return false;
  if (const catalog::SecretName *Match = Names.match(Name))
    return Match->Is != "session" && Match->Is != "card";
  return !Words.empty() && llvm::StringRef(Words.back()).ends_with("key");
}

void findByteKeys(link::ValueFlow &Flow, link::FunctionId F,
                  const SecretForms &Forms, Candidates &Found) {
  const link::Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  auto Look = [&](ir::ValueId At, ir::ValueId Array) {
    const ir::Instr *I = &Code.Instrs[Array];
    if (I->Code != Op::Aggregate)
      return;
    std::optional<std::string> Bytes = bytesOf(Joined, F, *I);
    if (!Bytes || Bytes->size() < FewestBytes)
      return;
    Candidate C;
    C.Parts = {{F, Array}};
    C.Shown = std::to_string(Bytes->size()) + " bytes";
    llvm::StringRef Text =
        llvm::StringRef(*Bytes).take_until([](char Byte) { return Byte == 0; });
    if (std::optional<FormMatch> Form = Forms.find(Text)) {
      C.Why = Evidence::Form;
      C.Message = "form";
      C.What = Form->Pattern->What;
      C.Secret = Form->Secret.str();
      Found.add(std::move(C));
      return;
    }
    std::string Name = Flow.nameOf(F, At);
    if (!mayBeKey(*Bytes) || !isKeyName(Joined.catalog().secrets(), Name))
      return;
    C.Message = "name";
    C.What = "'" + Name + "'";
    Found.add(std::move(C));
  };
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Store)
      Look(V, I.Operands[0]);
    // std::vector<uint8_t> key = {...}
    if (I.Code == Op::Call && I.Operands.size() > 1 &&
        Code.Calls[I.Index].is(ir::HasReceiver) &&
        Code.Instrs[I.Operands[1]].Code == Op::Aggregate)
      Look(I.Operands[0], I.Operands[1]);
  }
}

} // namespace backlint::secrets

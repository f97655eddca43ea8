//===- IdentityTest.cpp ---------------------------------------------------===//
//
// Identities: equal over translation units and edits, distinct per entity.
//
//===----------------------------------------------------------------------===//
#include "extract/LoweringTestCode.h"
#include "llvm/ADT/StringSet.h"

using namespace backlint;

namespace {

std::vector<std::string> identities(const ir::Unit &Unit) {
  std::vector<std::string> Out;
  for (const ir::Function &Function : Unit.Functions)
    Out.push_back(Unit.Symbols[Function.Symbol].Identity);
  return Out;
}

const char *Header =
    "#pragma once\n"
    "template <typename F> void retry(F Run) { Run(); }\n"
    "struct Db { int exec(int); };\n"
    "inline void routes(Db &D) {\n"
    "  retry([&] { D.exec(1); });\n"
    "  retry([&] { D.exec(2); });\n"
    "  auto G = [](auto X) { return X; };\n"
    "  G(1);\n"
    "  G(2.0);\n"
    "}\n"
    "inline auto First = [](Db &D) { D.exec(3); };\n"
    "inline auto Second = [](Db &D) { D.exec(4); };\n"
    "struct Member { int (*F)(int) = [](int X) { return X; };\n"
    "  int (*G)(int) = [](int X) { return X; }; };\n"
    "static int helper(int X) { return X; }\n";

} // namespace

TEST_CASE("identity: distinct for each entity of a header") {
  ir::Unit Unit = extract::lowerCode("#include \"all.h\"\n", {"-std=c++20"},
                                     "code.cpp", {{"all.h", Header}});
  llvm::StringSet<> Seen;
  for (const std::string &Identity : identities(Unit)) {
    INFO(Identity);
    CHECK(Seen.insert(Identity).second);
    CHECK(Identity.find("/project") == std::string::npos);
  }
  CHECK(Seen.size() >= 13);
}

TEST_CASE("identity: equal in each translation unit and after edits") {
  ir::Unit One = extract::lowerCode("#include \"all.h\"\n", {"-std=c++20"},
                                    "one.cpp", {{"all.h", Header}});
  ir::Unit Two = extract::lowerCode(
      "// more text\nnamespace { auto Mine = [] {}; }\n#include \"all.h\"\n",
      {"-std=c++20"}, "two.cpp",
      {{"all.h", "// a comment\n\n" + std::string(Header)}});
  std::vector<std::string> Ones = identities(One), Twos = identities(Two);
  for (const std::string &Identity : Ones) {
    INFO(Identity);
    CHECK(llvm::is_contained(Twos, Identity));
  }
}

TEST_CASE("identity: internal linkage has the path, external linkage not") {
  const char *Code = "static int helper() { return 1; }\n"
                     "namespace { struct H { int run() { return 1; } }; }\n"
                     "int shared() { return helper() + H().run(); }\n";
  std::vector<std::string> A =
      identities(extract::lowerCode(Code, {"-std=c++20"}, "usr.cpp"));
  std::vector<std::string> B =
      identities(extract::lowerCode(Code, {"-std=c++20"}, "sub/usr.cpp"));
  REQUIRE(A.size() == 3);
  REQUIRE(B.size() == 3);
  unsigned Equal = 0;
  for (const std::string &Identity : A)
    Equal += llvm::is_contained(B, Identity);
  CHECK(Equal == 1);
}

TEST_CASE("identity: instantiations of a generic lambda name their pattern") {
  ir::Unit Unit = extract::lowerCode("void f() {\n"
                                     "  auto G = [](auto X) { return X; };\n"
                                     "  G(1);\n"
                                     "  G(2.0);\n"
                                     "}\n");
  ir::SymbolId Pattern = ir::NoSymbol;
  for (const ir::Function &Function : Unit.Functions)
    for (const ir::Instr &Instr : Function.Instrs)
      if (Instr.Code == ir::Op::Closure)
        Pattern = Instr.Index;
  REQUIRE(Pattern != ir::NoSymbol);
  unsigned Instances = 0;
  for (const ir::Function &Function : Unit.Functions) {
    const ir::Symbol &Symbol = Unit.Symbols[Function.Symbol];
    if (Symbol.Kind != ir::SymbolKind::Lambda)
      continue;
    ++Instances;
    CHECK(Symbol.Overrides == std::vector<ir::SymbolId>{Pattern});
    CHECK(llvm::StringRef(Symbol.Identity)
              .starts_with(Unit.Symbols[Pattern].Identity));
  }
  CHECK(Instances == 2);
}

TEST_CASE("identity: no byte offset of the main file") {
  const char *Code =
      "static int helper(int X) { return X; }\n"
      "static int Counter = 1;\n"
      "namespace { struct H { int run() { return 1; } }; H Hidden; }\n"
      "struct { int run() { return helper(Counter); } } Unnamed;\n"
      "typedef struct { int run() { return 1; } } Named;\n"
      "template <typename T> static T twice(T X) { return X + X; }\n"
      "enum { First };\n"
      "int f(int Y) {\n"
      "  struct Local { int get() { return 1; } } L;\n"
      "  struct { int get() { return 2; } } M;\n"
      "  static int Calls = 0;\n"
      "  auto G = [&](auto X) { return X + Y; };\n"
      "  return G(1) + twice(L.get()) + M.get() + Unnamed.run() + ++Calls;\n"
      "}\n";
  auto all = [](const ir::Unit &Unit) {
    std::vector<std::string> Out;
    for (const ir::Symbol &Symbol : Unit.Symbols)
      Out.push_back(Symbol.Identity);
    for (const ir::Class &Class : Unit.Classes)
      Out.push_back(Class.Identity);
    return Out;
  };
  CHECK(all(extract::lowerCode(Code)) ==
        all(extract::lowerCode("// a comment\n" + std::string(Code))));
  llvm::StringSet<> Seen;
  for (const std::string &Identity : identities(extract::lowerCode(Code))) {
    INFO(Identity);
    CHECK(Seen.insert(Identity).second);
  }
}

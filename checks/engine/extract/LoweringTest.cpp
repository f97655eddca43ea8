//===- LoweringTest.cpp ---------------------------------------------------===//
//
// Golden tests of the lowering: testdata/ir/<topic>.cpp is lowered and its
// functions are compared with <topic>.ir, spans left out. The first line of a
// topic may hold `// args: ...` for the compiler and `// print: unit` to
// compare the whole unit. BACKLINT_UPDATE_GOLDEN=1 rewrites.
//
//===----------------------------------------------------------------------===//
#include "extract/Lowering.h"
#include "ir/Text.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <cstdlib>
#include <doctest/doctest.h>

using namespace backlint;

namespace {

/// Where the code of these tests counts as written.
constexpr const char *Root = "/project";

ir::Unit lower(llvm::StringRef Code, std::vector<std::string> Arguments,
               const std::string &File = "code.cpp") {
  Arguments.push_back(std::string("-I") + BACKLINT_SOURCE_DIR +
                      "/testdata/ir/include");
  Arguments.insert(Arguments.end(),
                   {"-w", "-nostdinc", "-ferror-limit=0", "-resource-dir",
                    BACKLINT_CLANG_RESOURCE_DIR});
  std::unique_ptr<clang::ASTUnit> Ast =
      clang::tooling::buildASTFromCodeWithArgs(Code, Arguments,
                                               std::string(Root) + "/" + File);
  REQUIRE(Ast);
  extract::ProjectOptions Options;
  Options.Root = Root;
  extract::ProjectFiles Project(Options);
  ir::Unit Unit;
  Unit.MainFile = File;
  extract::lowerTranslationUnit(Ast->getASTContext(), Project, Unit);
  return Unit;
}

std::string withoutSpans(llvm::StringRef Text) {
  std::string Out;
  llvm::Regex Span(" (body )?@(f[0-9]+:)?[0-9]+:[0-9]+(-[0-9]+:[0-9]+)?");
  llvm::SmallVector<llvm::StringRef, 4> Groups;
  while (Span.match(Text, &Groups)) {
    size_t At = size_t(Groups[0].data() - Text.data());
    Out += Text.take_front(At);
    Text = Text.drop_front(At + Groups[0].size());
  }
  return Out + Text.str();
}

std::string functionsOf(const ir::Unit &Unit) {
  std::string Out;
  for (const ir::Function &Function : Unit.Functions)
    Out += (Out.empty() ? "" : "\n") + ir::print(Unit, Function);
  return withoutSpans(Out);
}

std::vector<std::string> topics() {
  std::vector<std::string> Found;
  std::error_code Error;
  std::string Folder = std::string(BACKLINT_SOURCE_DIR) + "/testdata/ir";
  for (llvm::sys::fs::directory_iterator I(Folder, Error), End;
       !Error && I != End; I.increment(Error))
    if (llvm::StringRef(I->path()).ends_with(".cpp"))
      Found.push_back(I->path());
  llvm::sort(Found);
  return Found;
}

std::string read(const std::string &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

std::vector<std::string> argumentsOf(llvm::StringRef Code) {
  std::vector<std::string> Out;
  auto [Line, Rest] = Code.split('\n');
  if (!Line.consume_front("// args: "))
    return {"-std=c++20"};
  llvm::SmallVector<llvm::StringRef, 4> Words;
  Line.split(Words, ' ', -1, false);
  for (llvm::StringRef Word : Words)
    Out.push_back(Word.str());
  return Out;
}

} // namespace

TEST_CASE("lowering: golden") {
  std::vector<std::string> Topics = topics();
  REQUIRE_FALSE(Topics.empty());
  for (const std::string &Path : Topics) {
    std::string Name = llvm::sys::path::stem(Path).str();
    SUBCASE(Name.c_str()) {
      std::string Code = read(Path);
      ir::Unit Unit = lower(Code, argumentsOf(Code), Name + ".cpp");
      std::string Made = llvm::StringRef(Code).contains("// print: unit\n")
                             ? withoutSpans(ir::print(Unit))
                             : functionsOf(Unit);
      std::string Golden = Path.substr(0, Path.size() - 3) + "ir";
      if (std::getenv("BACKLINT_UPDATE_GOLDEN")) {
        std::error_code Error;
        llvm::raw_fd_ostream(Golden, Error) << Made;
        REQUIRE_FALSE(Error);
      }
      CHECK(Made == read(Golden));
      // Equal input gives equal output.
      CHECK(Unit == lower(Code, argumentsOf(Code), Name + ".cpp"));
    }
  }
}

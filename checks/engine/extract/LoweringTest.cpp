//===- LoweringTest.cpp ---------------------------------------------------===//
//
// Golden tests of the lowering: testdata/ir/<topic>.cpp is lowered and its
// functions are compared with <topic>.ir, spans left out. The first line of a
// topic may hold `// args: ...` for the compiler and `// print: unit` to
// compare the whole unit. BACKLINT_UPDATE_GOLDEN=1 rewrites.
//
//===----------------------------------------------------------------------===//
#include "extract/LoweringTestCode.h"
#include "ir/Text.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <cstdlib>

using namespace backlint;

namespace {

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
      ir::Unit Unit =
          extract::lowerCode(Code, argumentsOf(Code), Name + ".cpp");
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
      CHECK(Unit == extract::lowerCode(Code, argumentsOf(Code), Name + ".cpp"));
    }
  }
}

TEST_CASE("lowering: a chain of 5,000 operators") {
  std::string Plus = "int f(int X) { return X",
              Calls = "std::string g() { return std::string()";
  for (int I = 0; I < 5000; ++I) {
    Plus += " + X";
    Calls += " + \"x\"";
  }
  ir::Unit Unit = extract::lowerCode("#include \"lib.h\"\n" + Plus + "; }\n" +
                                         Calls + "; }\n",
                                     {"-std=c++20", "-fbracket-depth=100000"});
  REQUIRE(Unit.Functions.size() == 2);
  CHECK(Unit.Functions[0].Instrs.size() > 10000);
  CHECK(Unit.Functions[1].Calls.size() >= 5000);
  CHECK(Unit.Losses.empty());
}

TEST_CASE("lowering: only project files are lowered") {
  ir::Unit Unit = extract::lowerCode(
      "#include \"own.h\"\n#include \"vendor/other.h\"\nint c() { return 1; }",
      {"-std=c++20"}, "code.cpp",
      {{"own.h", "inline int a() { return 1; }\nstruct A { int X; };"},
       {"vendor/other.h", "inline int b() { return 1; }\nstruct B { int X; };"
                          "template <typename T> int d(T X) { return X; }"}});
  REQUIRE(Unit.Functions.size() == 2);
  CHECK(Unit.Symbols[Unit.Functions[0].Symbol].Name == "a");
  CHECK(Unit.Symbols[Unit.Functions[1].Symbol].Name == "c");
  REQUIRE(Unit.Classes.size() == 1);
  CHECK(Unit.Classes[0].Name == "A");
  for (const ir::File &File : Unit.Files)
    CHECK(File.Project == (File.Path != "vendor/other.h"));
}

TEST_CASE("lowering: spans of macros and their arguments") {
  ir::Unit Unit = extract::lowerCode("#define LOG(X) puts(X)\n"
                                     "const char *name();\n"
                                     "int puts(const char *);\n"
                                     "void f() {\n"
                                     "  LOG(name());\n"
                                     "}\n");
  REQUIRE(Unit.Functions.size() == 1);
  const ir::Function &F = Unit.Functions[0];
  CHECK(F.At == ir::Span{0, 4, 6, 4, 7});
  CHECK(F.Body == ir::Span{0, 4, 10, 6, 2});
  REQUIRE(F.Instrs.size() == 2);
  CHECK(F.Instrs[0].At == ir::Span{0, 5, 7, 5, 13}); // name()
  CHECK(F.Instrs[1].At == ir::Span{0, 5, 3, 5, 14}); // puts(...)
  REQUIRE(F.Instrs[1].Macro != ir::None);
  CHECK(Unit.Strings[F.Instrs[1].Macro] == "LOG");
}

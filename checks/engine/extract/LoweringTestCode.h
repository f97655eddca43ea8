//===- LoweringTestCode.h - Code strings to units --------------*- C++ -*-===//
//
// What tests of the lowering share: code counts as a file of a project.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_LOWERINGTESTCODE_H
#define BACKLINT_EXTRACT_LOWERINGTESTCODE_H

#include "extract/Lowering.h"
#include "extract/ParseRecorder.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include <doctest/doctest.h>
#include <map>

namespace backlint::extract {

/// Where the code of these tests counts as written.
inline constexpr const char *TestRoot = "/project";

/// Lowers \p Code as \p File of the project; \p Headers are more files of it
/// by name, `<lib.h>` is testdata/ir/include.
inline ir::Unit lowerCode(llvm::StringRef Code,
                          std::vector<std::string> Arguments = {"-std=c++20"},
                          const std::string &File = "code.cpp",
                          clang::tooling::FileContentMappings Headers = {}) {
  Arguments.insert(
      Arguments.end(),
      {"-w", "-nostdinc", "-ferror-limit=0", std::string("-I") + TestRoot,
       std::string("-I") + BACKLINT_SOURCE_DIR + "/testdata/ir/include",
       "-resource-dir", BACKLINT_CLANG_RESOURCE_DIR});
  for (auto &[Name, Text] : Headers)
    Name = std::string(TestRoot) + "/" + Name;
  clang::IgnoringDiagConsumer Ignored; // some code is wrong on purpose
  std::unique_ptr<clang::ASTUnit> Ast =
      clang::tooling::buildASTFromCodeWithArgs(
          Code, Arguments, std::string(TestRoot) + "/" + File, "backlint-test",
          std::make_shared<clang::PCHContainerOperations>(),
          clang::tooling::getClangStripDependencyFileAdjuster(), Headers,
          &Ignored);
  REQUIRE(Ast);
  ProjectOptions Options;
  Options.Root = TestRoot;
  ProjectFiles Project(Options);
  ir::Unit Unit;
  Unit.MainFile = File;
  ParseRecorder Recorder(Ast->getSourceManager(), Project);
  std::map<llvm::StringRef, const clang::MacroInfo *> Macros;
  for (const auto &[Name, State] : Ast->getPreprocessor().macros())
    if (const clang::MacroDirective *Latest = State.getLatest();
        Latest && Latest->getMacroInfo()->isObjectLike())
      Macros[Name->getName()] = Latest->getMacroInfo();
  for (const auto &[Name, Info] : Macros)
    Recorder.textMacro(Name, Info->tokens());
  lowerTranslationUnit(Ast->getASTContext(), Project, Recorder.textMacros(),
                       Unit);
  return Unit;
}

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_LOWERINGTESTCODE_H

//===- Lowering.cpp -------------------------------------------------------===//
//
// Drives the lowering of a translation unit, on a stack that deep expressions
// do not exhaust.
//
//===----------------------------------------------------------------------===//
#include "extract/Lowering.h"
#include "extract/Classes.h"
#include "extract/Collect.h"
#include "extract/Defaults.h"
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"
#include "llvm/Support/thread.h"

using namespace clang;

namespace backlint::extract {

namespace {

/// A chain of some 20,000 operators goes through; the pages are only touched
/// when they are needed.
constexpr unsigned StackSize = 256u << 20;

void addFunction(UnitBuilder &Builder, ir::Function Made,
                 const std::string &Name) {
  ir::Unit &Unit = Builder.Unit;
  if (Made.LostCount != 0) {
    Unit.Losses.push_back({ir::Loss::Function, Name, Made.At});
    // More holes than calls that were understood: there is no telling what
    // such a function does.
    if (Made.LostCount > Made.Calls.size())
      ++Unit.FunctionsLost;
  }
  Unit.Functions.push_back(std::move(Made));
}

void lowerGlobals(UnitBuilder &Builder,
                  llvm::ArrayRef<const VarDecl *> Globals) {
  llvm::DenseSet<ir::SymbolId> Seen;
  for (const VarDecl *Variable : Globals) {
    ir::Global Made;
    Made.Symbol = Builder.Symbols.of(Variable);
    if (!Seen.insert(Made.Symbol).second)
      continue;
    Made.At = Builder.Map.span(Variable->getLocation());
    const VarDecl *Initialized = nullptr;
    if (Variable->getAnyInitializer(Initialized)) {
      ir::Function Code;
      FunctionLowering(Builder, Code).lowerGlobal(Initialized);
      // A trivial constructor is no code.
      if (!Code.Instrs.empty()) {
        Made.Initializer = Code.Symbol;
        addFunction(Builder, std::move(Code), modelKey(Variable));
      }
    }
    Builder.Unit.Globals.push_back(std::move(Made));
  }
}

void lowerAll(UnitBuilder &Builder, llvm::ArrayRef<TextMacro> Macros) {
  ir::Unit &Unit = Builder.Unit;
  Collector Found(Builder);
  Found.collect();
  for (const FunctionDecl *Function : Found.Functions) {
    ir::Function Made;
    FunctionLowering(Builder, Made).lowerFunction(Function);
    // What the compiler wrote is only of interest if it does something.
    if (Made.Instrs.empty() &&
        (Function->isImplicit() || Function->isDefaulted()))
      continue;
    ++Unit.FunctionsSeen;
    addFunction(Builder, std::move(Made), modelKey(Function));
  }
  for (const FunctionDecl *Function : Found.Lost) {
    ++Unit.FunctionsSeen;
    ++Unit.FunctionsLost;
    Unit.Losses.push_back({ir::Loss::Function, modelKey(Function),
                           Builder.Map.span(Function->getLocation())});
  }
  lowerGlobals(Builder, Found.Globals);
  lowerDefaults(Builder, Found.Defaults);
  lowerMacros(Builder, Macros);
  lowerClasses(Builder, Found.Classes);
  lowerEnums(Builder, Found.Enums);
  auto identity = [&](ir::SymbolId Id) -> const std::string & {
    return Unit.Symbols[Id].Identity;
  };
  llvm::stable_sort(Unit.Functions,
                    [&](const ir::Function &A, const ir::Function &B) {
                      return identity(A.Symbol) < identity(B.Symbol);
                    });
  llvm::stable_sort(Unit.Globals,
                    [&](const ir::Global &A, const ir::Global &B) {
                      return identity(A.Symbol) < identity(B.Symbol);
                    });
}

} // namespace

void lowerTranslationUnit(ASTContext &Context, const ProjectFiles &Project,
                          llvm::ArrayRef<TextMacro> Macros, ir::Unit &Unit) {
  UnitBuilder Builder(Context, Project, Unit);
  llvm::thread Worker(std::optional<unsigned>(StackSize),
                      [&] { lowerAll(Builder, Macros); });
  Worker.join();
}

} // namespace backlint::extract

//===- ModelReader.h - From TOML to models ---------------------*- C++ -*-===//
//
// Reads one models file: [library], [[function]], [[field]], [[type]],
// [[global]].
// docs/writing-models.md is the format; every mistake is noted and skipped.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_MODELREADER_H
#define BACKLINT_CATALOG_MODELREADER_H

#include "catalog/Expression.h"
#include "catalog/SecretNames.h"

namespace backlint::catalog {

/// What one file says. One FunctionModel (FieldModel...) per name.
struct ModelFile {
  Library About;
  std::vector<FunctionModel> Functions;
  std::vector<FieldModel> Fields;
  std::vector<TypeModel> Types;
  std::vector<GlobalModel> Globals;
};

class ModelReader {
public:
  ModelReader(llvm::StringRef File, const Vocabulary &Words, Mistakes &Problems)
      : File(File), Words(Words), Problems(Problems),
        Language(File, Words, Problems) {}

  /// Names of secrets go into \p Secrets.
  ModelFile read(const TomlValue &Root, SecretNames &Secrets);

private:
  void library(const TomlValue &Table, Library &Result);
  void function(const TomlValue &Table, ModelFile &Result);
  void field(const TomlValue &Table, ModelFile &Result);
  void type(const TomlValue &Table, ModelFile &Result);
  void global(const TomlValue &Table, ModelFile &Result);

  void condition(const TomlValue &Table, When &Result);
  void byArgument(TableReader &Parent, llvm::StringRef Key, bool Types,
                  std::map<uint32_t, std::vector<std::string>> &Result);
  Sink sink(const TomlValue &Table);
  Guard guard(const TomlValue &Table);
  Callback callback(const TomlValue &Table);
  std::map<uint32_t, Expr> parameters(TableReader &Parent);
  HandedKinds handed(TableReader &Parent);
  Construct construct(const TomlValue &Table);
  Opening opening(const TomlValue &Table);
  Route route(const TomlValue &Table);

  std::vector<std::string> names(TableReader &Table);
  std::vector<std::string> typeNames(TableReader &Table, llvm::StringRef Key);
  std::string word(TableReader &Table, llvm::StringRef Key, WordClass Class);
  std::vector<std::string> roles(TableReader &Table);
  std::optional<Port> port(TableReader &Table, llvm::StringRef Key);
  Port requiredPort(TableReader &Table, llvm::StringRef Key);
  /// The index of the word at \p Key among \p Known.
  std::optional<size_t> choice(TableReader &Table, llvm::StringRef Key,
                               llvm::ArrayRef<llvm::StringRef> Known,
                               bool Required);

  llvm::StringRef File;
  const Vocabulary &Words;
  Mistakes &Problems;
  ExpressionReader Language;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_MODELREADER_H

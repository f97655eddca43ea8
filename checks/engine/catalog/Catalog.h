//===- Catalog.h - All rules and models in force ---------------*- C++ -*-===//
//
// Read once at start from the files compiled into the binary and from those
// that the user adds; but for options of rules, immutable afterwards. A user's
// entry for a name is tried before the built-in ones.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_CATALOG_H
#define BACKLINT_CATALOG_CATALOG_H

#include "catalog/Rule.h"
#include "catalog/SecretNames.h"
#include "catalog/SecretPattern.h"
#include "ir/LibrarySigns.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace backlint::catalog {

/// A TOML text with the path to show in errors.
struct SourceText {
  std::string Path;
  std::string Text;
};

class Catalog {
public:
  /// The rules and models compiled into the program, then \p Added (user's
  /// models, in order). Every mistake of every file is in the error, one
  /// `file:line:col: error: what, and what to do` a line.
  static llvm::Expected<Catalog> load(llvm::ArrayRef<SourceText> Added = {});
  /// Only \p Files, for tests.
  static llvm::Expected<Catalog> fromTexts(llvm::ArrayRef<SourceText> Files);

  /// Entries for a model key in order of precedence; empty if none. At a call
  /// the first one whose condition holds is used, and only that one: those
  /// with a condition precede the one without, which is for all other calls.
  llvm::ArrayRef<FunctionModel> functions(llvm::StringRef Name) const;
  const FieldModel *field(llvm::StringRef Name) const;
  const TypeModel *type(llvm::StringRef Name) const;
  const GlobalModel *global(llvm::StringRef Name) const;
  /// Which names say that a value is a secret.
  const SecretNames &secrets() const { return Secrets; }
  const Rule *rule(llvm::StringRef Id) const;
  llvm::ArrayRef<Rule> rules() const { return Rules; } ///< By id.
  /// An error without a place: no such rule, option or value.
  llvm::Error setOption(llvm::StringRef Rule, llvm::StringRef Option,
                        OptionValue Value);
  llvm::ArrayRef<Library> libraries() const { return Libraries; }
  /// Whether the macro named \p Name writes a log statement.
  bool isLogMacro(llvm::StringRef Name) const;
  /// Whether data of the source kind \p Kind is what a stranger decides.
  bool isUntrusted(llvm::StringRef Kind) const;
  /// How secrets and stand-ins for them look, in the order of the files.
  const SecretForms &secretForms() const { return Forms; }
  /// What gives copies of the modelled libraries away, by library.
  std::vector<ir::LibrarySigns> librarySigns() const;
  /// Hash over every text read; part of cache keys of link results.
  uint64_t hash() const { return Hash; }

private:
  friend class CatalogBuilder;
  llvm::StringMap<std::vector<FunctionModel>> Functions;
  llvm::StringMap<FieldModel> Fields;
  llvm::StringMap<TypeModel> Types;
  llvm::StringMap<GlobalModel> Globals;
  SecretNames Secrets;
  std::vector<Rule> Rules;
  std::vector<Library> Libraries;
  std::vector<std::string> LogMacros; ///< Globs, sorted.
  std::vector<std::string> UntrustedKinds;
  SecretForms Forms;
  uint64_t Hash = 0;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_CATALOG_H

//===- SecretNames.h - Names that say what a value is ----------*- C++ -*-===//
//
// Answers whether an identifier, key, column or header names a secret, and
// whether a function is called as one that masks or logs. The words are data,
// rules/secrets.toml; a user's file may add more. Immutable once read.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_SECRETNAMES_H
#define BACKLINT_CATALOG_SECRETNAMES_H

#include "catalog/Model.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::catalog {

/// The words of \p Identifier in lower case: `dbPassword`, `DB_PASSWORD`,
/// `db-password` and `db.password2` are `db`, `password`.
llvm::SmallVector<std::string, 4> wordsOf(llvm::StringRef Identifier);

/// One `[[secret-name]]`, `[[harmless-name]]` or `[[function-name]]`.
struct SecretName {
  /// What it names. Of a secret: `password`, `key`, `token`, `session`,
  /// `credential`, `card`, or `connection`: a text that holds a password only
  /// if no one sees that it does not. Of a function: `masking`, `logging`,
  /// `reporting`, which is logging if what it is given says so, `credential`.
  std::string Is;
  Origin Where;
  /// Runs of words, without blanks. A leading `*` lets the first word begin
  /// with anything: `*password` is `userpassword`, too.
  std::vector<std::string> Names;
  std::vector<std::string> Whole; ///< The same for an identifier as a whole.
  /// Last words of a type, and then the name of a member: also Names.
  std::vector<std::string> Members;
  std::vector<std::string> Begins; ///< Harmless: first words.
  std::vector<std::string> Before; ///< Harmless: words before the secret one.
  std::vector<std::string> Ends;   ///< Harmless: words behind the secret one.
};

/// Looks names up among entries; those that were added first win.
class SecretNames {
public:
  void addSecret(SecretName Entry);
  void addHarmless(SecretName Entry);
  void addFunction(SecretName Entry);

  /// The entry by which \p Identifier names a secret, or null.
  const SecretName *match(llvm::StringRef Identifier) const;
  /// Whether the member of the type holds a secret, by both their names.
  bool matchesMember(llvm::StringRef Type, llvm::StringRef Member) const;
  /// Whether a function of this name masks, or logs, what it is given.
  bool isMasking(llvm::StringRef Name) const;
  bool isLogging(llvm::StringRef Name) const;
  /// Whether every word of the name is one of logging.
  bool isLogVerb(llvm::StringRef Name) const;
  /// Whether a function, or a part of a route, of this name is handed
  /// passwords or tokens.
  bool takesCredentials(llvm::StringRef Name) const;

private:
  /// Runs of words -> entry.
  struct Table {
    std::vector<SecretName> Entries;
    llvm::StringMap<size_t> Runs, Wholes;
    std::vector<std::pair<std::string, size_t>> Tails;

    void add(SecretName Entry);
    /// The entry for the words [Begin, End) of \p Words, or null.
    const SecretName *find(llvm::ArrayRef<std::string> Words, size_t Begin,
                           size_t End) const;
  };
  bool isHarmless(llvm::ArrayRef<std::string> Words, size_t Begin,
                  size_t End) const;
  bool isFunction(llvm::StringRef Name, llvm::StringRef Is) const;

  Table Secrets, Harmless, Functions;
  llvm::StringMap<bool> Begins, Before, Ends, Members;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_SECRETNAMES_H

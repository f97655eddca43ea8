//===- TableReader.h - Typed, checked access to one table ------*- C++ -*-===//
//
// Every key that is asked for is thereby known; finish() reports those that
// nobody asked for. A value of the wrong type is a mistake and counts as
// absent.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_TABLEREADER_H
#define BACKLINT_CATALOG_TABLEREADER_H

#include "catalog/Mistakes.h"
#include "catalog/Model.h"

namespace backlint::catalog {

class TableReader {
public:
  /// \p What names the table in messages: "[[function]]", "a sink".
  TableReader(const TomlValue &Table, llvm::StringRef What,
              llvm::StringRef File, Mistakes &Problems)
      : Table(Table), What(What), File(File), Problems(Problems) {}

  llvm::StringRef file() const { return File; }
  Position at() const { return Table.At; }
  Origin origin() const { return {File.str(), Table.At.Line, Table.At.Column}; }
  Mistakes &problems() { return Problems; }
  void mistake(Position At, const llvm::Twine &Message) {
    Problems.add(File, At, Message);
  }

  /// The value at \p Key whatever it is.
  const TomlValue *any(llvm::StringRef Key);
  /// Values of one type; null if absent or of another type.
  const TomlValue *string(llvm::StringRef Key);
  const TomlValue *table(llvm::StringRef Key);
  const TomlValue *integer(llvm::StringRef Key);
  /// As above; a mistake if absent.
  const TomlValue *requiredString(llvm::StringRef Key);

  std::string text(llvm::StringRef Key, llvm::StringRef Default = "");
  bool boolean(llvm::StringRef Key, bool Default);
  double number(llvm::StringRef Key, double Default);
  /// A text or an array of texts.
  std::vector<const TomlValue *> strings(llvm::StringRef Key);
  std::vector<std::string> texts(llvm::StringRef Key);
  /// A whole number or an array of them, none negative.
  std::vector<uint32_t> unsigneds(llvm::StringRef Key);
  /// An array of tables (or one table).
  std::vector<const TomlValue *> tables(llvm::StringRef Key);

  /// Reports the keys that were never asked for.
  void finish();

private:
  const TomlValue *typed(llvm::StringRef Key, TomlValue::Kind Kind,
                         llvm::StringRef Expected);
  std::vector<const TomlValue *>
  listOf(llvm::StringRef Key, TomlValue::Kind Kind, llvm::StringRef Expected);

  const TomlValue &Table;
  llvm::StringRef What, File;
  Mistakes &Problems;
  std::vector<llvm::StringRef> Asked;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_TABLEREADER_H

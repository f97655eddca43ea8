//===- Unit.h - What one translation unit says -----------------*- C++ -*-===//
//
// A unit is all that later phases know of a translation unit. It is plain
// data: deterministic, free of absolute paths, serialisable (Serialize.h)
// and printable (Text.h). Extraction makes it, linking joins units.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_UNIT_H
#define BACKLINT_IR_UNIT_H

#include "ir/Function.h"

namespace backlint::ir {

/// Raised with every change of the IR or of its file format; a unit of
/// another version is made anew, never converted.
inline constexpr uint32_t FormatVersion = 2;

struct Literal {
  enum Kind : uint8_t { Text, Int, Float, Bool, Char, Enum, Null, Zero };
  Kind What = Null;
  /// Text: its bytes (wide and UTF-16/32 literals as UTF-8). Numbers: decimal.
  /// Bool: "true"/"false". Enum: the enumerator's model key.
  std::string Value;
  /// Name of the macro that is this literal (`#define DSN "..."`), or empty.
  std::string Macro;

  bool operator==(const Literal &) const = default;
};

struct File {
  std::string Path; ///< From the project's root with '/'; absolute outside it.
  bool Project = false;     ///< Lowered and reported.
  uint64_t ContentHash = 0; ///< xxh3 of the bytes that were parsed.

  bool operator==(const File &) const = default;
};

struct Member {
  std::string Name; ///< Model key, Class::Member.
  TypeId Type = NoType;
  Span At;
  bool operator==(const Member &) const = default;
};

struct Class {
  std::string Name; ///< Model key.
  std::string Identity;
  std::vector<std::string> Bases; ///< Model keys, direct ones.
  std::vector<Member> Members;
  std::vector<SymbolId> Methods; ///< Those declared, virtual ones at least.
  Span At;
  bool operator==(const Class &) const = default;
};

struct Enumeration {
  std::string Name;
  std::vector<std::string> Enumerators;
  Span At;
  bool operator==(const Enumeration &) const = default;
};

struct Global {
  SymbolId Symbol = NoSymbol;
  Span At;
  SymbolId Initializer = NoSymbol; ///< A GlobalInit function, if it has code.
  bool operator==(const Global &) const = default;
};

/// One expansion of a function-like macro in a project file.
struct MacroUse {
  std::string Name;
  std::string Arguments; ///< As written, blanks folded.
  Span At;
  bool operator==(const MacroUse &) const = default;
};

/// A suppression comment (NOLINT and its forms), resolved to lines.
struct Suppression {
  FileId File = NoFile;
  uint32_t FirstLine = 0, LastLine = 0; ///< Lines it covers, inclusive.
  uint32_t CommentLine = 0;
  std::vector<std::string> Rules; ///< Globs; empty: every rule.
  std::string Reason;
  bool operator==(const Suppression &) const = default;
};

/// Something that could not be read as the compiler would have.
struct Loss {
  enum Kind : uint8_t {
    MissingHeader,
    ParseError,
    Stubbed,
    Function,
    Bound,
    Vendored, ///< A file taken for a copy of the library Text.
  };
  Kind What = ParseError;
  std::string Text;
  Span At;
  bool operator==(const Loss &) const = default;
};

struct Unit {
  std::string MainFile; ///< As File::Path.
  std::vector<File> Files;
  std::vector<std::string> Strings; ///< Macro names.
  std::vector<Type> Types;
  std::vector<Symbol> Symbols;
  std::vector<Literal> Literals;
  std::vector<Function> Functions; ///< In order of Symbol identity.
  std::vector<Class> Classes;
  std::vector<Enumeration> Enums;
  std::vector<Global> Globals;
  std::vector<MacroUse> Macros;
  std::vector<Suppression> Suppressions;
  std::vector<Loss> Losses;
  /// Project functions whose body was seen, and those lost altogether.
  uint32_t FunctionsSeen = 0, FunctionsLost = 0;

  bool operator==(const Unit &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_UNIT_H

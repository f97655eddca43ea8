//===- Toml.cpp - TOML values with their positions -------------*- C++ -*-===//
//
// Converts the library's tree, whose tables are sorted by key, back into the
// order of the source and its columns, which count code points, into bytes.
//
//===----------------------------------------------------------------------===//
#include "catalog/Toml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <toml++/impl/preprocessor.h>
// The parser asserts, or lets the compiler assume, what a text such as `[[ = 1`
// refutes; the lines after it do find that mistake.
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT_ASSUME(Expression) static_assert(true)
#include <toml++/toml.h>

namespace backlint::catalog {
namespace {

class Converter {
public:
  explicit Converter(llvm::StringRef Text) { Text.split(Lines, '\n'); }

  Position position(const toml::source_position &At) const {
    Position Result{At.line ? static_cast<uint32_t>(At.line) : 1,
                    At.column ? static_cast<uint32_t>(At.column) : 1};
    if (Result.Line > Lines.size())
      return Result;
    llvm::StringRef Line = Lines[Result.Line - 1];
    size_t Byte = 0;
    for (uint32_t Seen = 1; Seen < Result.Column && Byte < Line.size(); ++Seen)
      do
        ++Byte;
      while (Byte < Line.size() && (Line[Byte] & 0xC0) == 0x80);
    Result.Column = static_cast<uint32_t>(Byte) + 1;
    return Result;
  }

  TomlValue value(const toml::node &Node) const {
    TomlValue Result;
    Result.At = position(Node.source().begin);
    switch (Node.type()) {
    case toml::node_type::string:
      Result.What = TomlValue::String;
      Result.Text = Node.as_string()->get();
      mapColumns(Result);
      break;
    case toml::node_type::integer:
      Result.What = TomlValue::Integer;
      Result.Integral = Node.as_integer()->get();
      Result.Real = static_cast<double>(Result.Integral);
      break;
    case toml::node_type::floating_point:
      Result.What = TomlValue::Float;
      Result.Real = Node.as_floating_point()->get();
      break;
    case toml::node_type::boolean:
      Result.What = TomlValue::Boolean;
      Result.Truth = Node.as_boolean()->get();
      break;
    case toml::node_type::array:
      Result.What = TomlValue::Array;
      for (const toml::node &Item : *Node.as_array())
        Result.Items.push_back(value(Item));
      break;
    case toml::node_type::table:
      Result.What = TomlValue::Table;
      for (auto &&[Key, Child] : *Node.as_table())
        Result.Entries.push_back({std::string(Key.str()),
                                  position(Key.source().begin), value(Child)});
      llvm::sort(Result.Entries, [](const TomlEntry &A, const TomlEntry &B) {
        return A.KeyAt < B.KeyAt;
      });
      break;
    default:
      Result.What = TomlValue::Date;
    }
    return Result;
  }

private:
  /// Notes where each byte of a text stands if escapes move it.
  void mapColumns(TomlValue &Value) const {
    if (Value.At.Line > Lines.size())
      return;
    llvm::StringRef Raw = Lines[Value.At.Line - 1].drop_front(
        std::min<size_t>(Value.At.Column - 1, Lines[Value.At.Line - 1].size()));
    if (Raw.starts_with("\"\"\"") || Raw.starts_with("'''")) {
      Value.SingleLine = false;
      return;
    }
    if (!Raw.starts_with("\"") ||
        !Raw.take_front(Value.Text.size() + 1).contains('\\'))
      return;
    size_t In = 1;
    while (Value.Columns.size() < Value.Text.size() && In < Raw.size()) {
      size_t Written = 1, Made = 1;
      if (Raw[In] == '\\' && In + 1 < Raw.size()) {
        bool Short = Raw[In + 1] == 'u', Long = Raw[In + 1] == 'U';
        Written = Short ? 6 : Long ? 10 : 2;
        if (Short || Long)
          Made = utf8Length(Raw.substr(In + 2, Written - 2));
      }
      Value.Columns.insert(Value.Columns.end(), Made,
                           static_cast<uint32_t>(Value.At.Column + In));
      In += Written;
    }
  }

  static size_t utf8Length(llvm::StringRef Hex) {
    uint32_t Code = 0;
    if (Hex.getAsInteger(16, Code))
      return 1;
    return Code < 0x80 ? 1 : Code < 0x800 ? 2 : Code < 0x10000 ? 3 : 4;
  }

  llvm::SmallVector<llvm::StringRef> Lines;
};

} // namespace

Position TomlValue::inside(size_t Offset) const {
  if (!SingleLine)
    return At;
  if (Offset < Columns.size())
    return {At.Line, Columns[Offset]};
  if (!Columns.empty())
    return {At.Line, Columns.back() + 1};
  return {At.Line, At.Column + 1 + static_cast<uint32_t>(Offset)};
}

llvm::StringRef TomlValue::describe() const {
  static constexpr llvm::StringLiteral Names[] = {
      "a text",   "a whole number", "a number", "true or false",
      "an array", "a table",        "a date"};
  return Names[What];
}

TomlResult parseToml(llvm::StringRef Text) {
  Converter Convert(Text);
  TomlResult Result;
  toml::parse_result Parsed =
      toml::parse(std::string_view(Text.data(), Text.size()));
  if (!Parsed) {
    const toml::parse_error &Error = Parsed.error();
    Result.Error = {Convert.position(Error.source().begin),
                    std::string(Error.description())};
    return Result;
  }
  Result.Root = Convert.value(Parsed.table());
  return Result;
}

} // namespace backlint::catalog

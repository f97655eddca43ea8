//===- TableReader.cpp - Typed, checked access to one table ----*- C++ -*-===//
//
// See TableReader.h.
//
//===----------------------------------------------------------------------===//
#include "catalog/TableReader.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::catalog {

const TomlValue *TableReader::any(llvm::StringRef Key) {
  if (!llvm::is_contained(Asked, Key))
    Asked.push_back(Key);
  for (const TomlEntry &E : Table.Entries)
    if (E.Key == Key)
      return &E.Value;
  return nullptr;
}

const TomlValue *TableReader::typed(llvm::StringRef Key, TomlValue::Kind Kind,
                                    llvm::StringRef Expected) {
  const TomlValue *Value = any(Key);
  if (!Value || Value->What == Kind)
    return Value;
  mistake(Value->At, "'" + Key + "' of " + What + " is " + Value->describe() +
                         "; write " + Expected);
  return nullptr;
}

const TomlValue *TableReader::string(llvm::StringRef Key) {
  return typed(Key, TomlValue::String, "a text in quotes");
}

const TomlValue *TableReader::table(llvm::StringRef Key) {
  return typed(Key, TomlValue::Table, "a table");
}

const TomlValue *TableReader::integer(llvm::StringRef Key) {
  const TomlValue *Value = typed(Key, TomlValue::Integer, "a whole number");
  if (!Value || (Value->Integral >= 0 && Value->Integral < 1'000'000))
    return Value;
  mistake(Value->At, "'" + Key + "' of " + What +
                         " is out of range; write a number from 0 to 999999");
  return nullptr;
}

const TomlValue *TableReader::requiredString(llvm::StringRef Key) {
  if (!any(Key)) {
    mistake(Table.At, What + " has no '" + Key + "'; add it");
    return nullptr;
  }
  return string(Key);
}

std::string TableReader::text(llvm::StringRef Key, llvm::StringRef Default) {
  const TomlValue *Value = string(Key);
  return Value ? Value->Text : Default.str();
}

bool TableReader::boolean(llvm::StringRef Key, bool Default) {
  const TomlValue *Value = typed(Key, TomlValue::Boolean, "true or false");
  return Value ? Value->Truth : Default;
}

double TableReader::number(llvm::StringRef Key, double Default) {
  const TomlValue *Value = any(Key);
  if (!Value)
    return Default;
  if (Value->What == TomlValue::Integer || Value->What == TomlValue::Float)
    return Value->Real;
  mistake(Value->At, "'" + Key + "' of " + What + " is " + Value->describe() +
                         "; write a number");
  return Default;
}

std::vector<const TomlValue *> TableReader::listOf(llvm::StringRef Key,
                                                   TomlValue::Kind Kind,
                                                   llvm::StringRef Expected) {
  std::vector<const TomlValue *> Result;
  const TomlValue *Value = any(Key);
  if (!Value)
    return Result;
  if (Value->What == Kind)
    return {Value};
  if (Value->What != TomlValue::Array) {
    mistake(Value->At, "'" + Key + "' of " + What + " is " + Value->describe() +
                           "; write " + Expected);
    return Result;
  }
  for (const TomlValue &Item : Value->Items)
    if (Item.What == Kind)
      Result.push_back(&Item);
    else
      mistake(Item.At, "an item of '" + Key + "' of " + What + " is " +
                           Item.describe() + "; write " + Expected);
  return Result;
}

std::vector<const TomlValue *> TableReader::strings(llvm::StringRef Key) {
  return listOf(Key, TomlValue::String, "texts in quotes");
}

std::vector<std::string> TableReader::texts(llvm::StringRef Key) {
  std::vector<std::string> Result;
  for (const TomlValue *Value : strings(Key))
    Result.push_back(Value->Text);
  return Result;
}

std::vector<uint32_t> TableReader::unsigneds(llvm::StringRef Key) {
  std::vector<uint32_t> Result;
  for (const TomlValue *Value :
       listOf(Key, TomlValue::Integer, "whole numbers"))
    if (Value->Integral >= 0 && Value->Integral < 1'000'000)
      Result.push_back(static_cast<uint32_t>(Value->Integral));
    else
      mistake(Value->At, "a number in '" + Key + "' of " + What +
                             " is out of range; write one from 0 to 999999");
  return Result;
}

std::vector<const TomlValue *> TableReader::tables(llvm::StringRef Key) {
  return listOf(Key, TomlValue::Table, "tables, { ... }");
}

void TableReader::finish() {
  for (const TomlEntry &E : Table.Entries)
    if (!llvm::is_contained(Asked, E.Key))
      mistake(E.KeyAt, "unknown key '" + E.Key + "' in " + What +
                           suggestion(E.Key, Asked));
}

} // namespace backlint::catalog

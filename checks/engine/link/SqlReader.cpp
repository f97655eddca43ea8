//===- SqlReader.cpp - Where in SQL the reader stands ---------------------===//

#include "link/SqlReader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace backlint::link {
namespace {

bool isWordCharacter(char C) {
  return llvm::isAlnum(C) || C == '_' || C == '$' || C == '@' || C == ':' ||
         C == '#' || static_cast<unsigned char>(C) >= 0x80;
}

/// Keywords that open a clause whose commas separate names.
bool isNameClause(llvm::StringRef K) {
  return llvm::StringSwitch<bool>(K)
      .Cases("SELECT", "FROM", "BY", "SET", "INTO", "RETURNING", "JOIN",
             "UPDATE", "TABLE", true)
      .Default(false);
}

bool isClause(llvm::StringRef K) {
  return isNameClause(K) ||
         llvm::StringSwitch<bool>(K)
             .Cases("WHERE", "HAVING", "VALUES", "LIMIT", "OFFSET", "ON", true)
             .Default(false);
}

/// Keywords after which SQL wants a name, a condition or a whole clause:
/// nothing that a parameter could be.
bool wantsName(llvm::StringRef K) {
  return isNameClause(K) ||
         llvm::StringSwitch<bool>(K)
             .Cases("WHERE", "HAVING", "AND", "OR", "NOT", "ON", "USING",
                    "DISTINCT", "AS", true)
             .Cases("EXISTS", "VIEW", "INDEX", "DATABASE", "SCHEMA", "COLUMN",
                    "ADD", "TO", "DROP", true)
             .Cases("REFERENCES", "DESCRIBE", "USE", "ALTER", "PRAGMA",
                    "CONSTRAINT", "CALL", "EXECUTE", "TRUNCATE", true)
             .Cases("ASC", "DESC", "COLLATE", "LANGUAGE", "FOR", "ALL", "WITH",
                    "UNION", "ANALYZE", true)
             .Default(false);
}

bool wantsValue(llvm::StringRef K) {
  return llvm::StringSwitch<bool>(K)
      .Cases("LIKE", "ILIKE", "BETWEEN", "LIMIT", "OFFSET", "IN", "VALUES",
             "THEN", "ELSE", "REGEXP", true)
      .Cases("INTERVAL", "RLIKE", "GLOB", "MATCH", "DEFAULT", "IS", "WHEN",
             "CASE", "TOP", "FETCH", true)
      .Default(false);
}

} // namespace

void SqlReader::word(llvm::StringRef Word) {
  BeforeLast = std::move(Last);
  Last = Word.upper();
  if (isClause(Last))
    top().Clause = Last;
}

void SqlReader::open() {
  Level Inner;
  // The columns of INSERT INTO t (...) are names, all other lists values.
  bool Columns = top().Clause == "INTO" || top().Clause == "TABLE";
  Inner.Values = !Columns || Last == "VALUES";
  if (wantsName(Last) && Last != "AND" && Last != "OR" && Last != "NOT" &&
      Last != "WHERE" && Last != "ON" && !isNameClause(Last))
    Inner.Values = false;
  Levels.push_back(Inner);
}

void SqlReader::text(llvm::StringRef Piece) {
  if (Held.empty())
    return scan(Piece, /*MoreComes=*/true);
  std::string Joined = std::move(Held) + Piece.str();
  Held.clear();
  scan(Joined, /*MoreComes=*/true);
}

void SqlReader::settle() {
  std::string Rest = std::move(Held);
  Held.clear();
  scan(Rest, /*MoreComes=*/false);
}

void SqlReader::scan(llvm::StringRef Piece, bool MoreComes) {
  auto EndWord = [&] {
    if (!Pending.empty())
      word(Pending);
    Pending.clear();
    InWord = false;
  };
  for (size_t I = 0; I < Piece.size(); ++I) {
    char C = Piece[I];
    char Next = I + 1 < Piece.size() ? Piece[I + 1] : 0;
    if (I + 1 == Piece.size() && MoreComes &&
        llvm::StringRef("'\"`\\-/*").contains(C)) {
      Held = C;
      return;
    }
    if (LineComment) {
      LineComment = C != '\n';
      continue;
    }
    if (BlockComment) {
      if (C == '*' && Next == '/') {
        BlockComment = false;
        ++I;
      }
      continue;
    }
    if (Quote) {
      if (C == '\\' && Quote == '\'' && Next) {
        ++I;
      } else if (C == Quote) {
        if (Next == Quote)
          ++I;
        else {
          Quote = 0;
          BeforeLast = std::move(Last);
          Last = "x";
        }
      }
      continue;
    }
    if (isWordCharacter(C)) {
      Pending += C;
      InWord = Any = true;
      continue;
    }
    EndWord();
    if (llvm::isSpace(C))
      continue;
    Any = true;
    if (C == '\'' || C == '"' || C == '`') {
      Opened = current();
      Quote = C;
      continue;
    }
    if (C == '-' && Next == '-') {
      LineComment = true;
      ++I;
      continue;
    }
    if (C == '/' && Next == '*') {
      BlockComment = true;
      ++I;
      continue;
    }
    if (C == '(') {
      open();
    } else if (C == ')') {
      if (Levels.size() > 1)
        Levels.pop_back();
    } else if (C == ';') {
      Levels.assign(1, Level());
    }
    BeforeLast = std::move(Last);
    Last = std::string(1, C);
  }
}

HolePosition SqlReader::position() {
  settle();
  return current();
}

HolePosition SqlReader::current() const {
  if (Quote == '\'')
    return HolePosition::Quoted;
  if (Quote)
    return Quote == '"' && Opened == HolePosition::Value
               ? HolePosition::DoubleQuoted
               : HolePosition::QuotedName;
  if (LineComment || BlockComment)
    return HolePosition::Identifier;
  if (!Any)
    return HolePosition::Start;
  // Part of a name: table_{n}, or of a number or placeholder: ${n}.
  if (InWord)
    return HolePosition::Identifier;
  const Level &Here = Levels.back();
  if (Last == "(")
    return Here.Values ? HolePosition::Value : HolePosition::Identifier;
  if (Last == ",") {
    if (Levels.size() > 1 && Here.Clause.empty())
      return Here.Values ? HolePosition::Value : HolePosition::Identifier;
    return isNameClause(Here.Clause) ? HolePosition::Identifier
                                     : HolePosition::Value;
  }
  if (Last == "." || Last == ";" || Last == ")")
    return HolePosition::Identifier;
  if (Last.size() == 1 && llvm::StringRef("=<>!+-*/%|&~").contains(Last[0]))
    return HolePosition::Value;
  if (wantsValue(Last))
    return HolePosition::Value;
  return HolePosition::Identifier;
}

void SqlReader::hole() {
  settle();
  if (Quote || LineComment || BlockComment) {
    Any = true;
    return;
  }
  if (!InWord) {
    BeforeLast = std::move(Last);
    Last = "x";
  } else if (!Pending.empty()) {
    // The hole goes on with the word.
    Pending += 'x';
    Any = true;
    return;
  }
  Any = true;
}

} // namespace backlint::link

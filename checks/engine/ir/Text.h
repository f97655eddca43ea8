//===- Text.h - The IR as text ---------------------------------*- C++ -*-===//
//
// Prints a unit for people and golden tests; TextParser.h reads the same text.
// Nothing in it is numbered but values, so that it can be written by hand:
//
//   unit "src/list.cpp"
//
//   function app::list(req: Reference(Record(crow::request))) -> Void {
//     local s: Record(std::basic_string)
//     loop L0 Range header head @4:3-4:6
//   entry:
//     %id = load param req.crow::request::body : Record(std::basic_string)
//     %0 = literal "select" : CString @3:8-3:16
//     %1 = addr local s : Pointer(Record(std::basic_string))
//     %2 = call direct std::basic_string::basic_string(%1, %0) recv
//     store *%1.[*].ns::row::x, %id
//     jump head
//   head: loop L0
//     branch %2, head, done
//   done:
//     return
//   }
//
// Lines end statements; `//` starts a comment. A name with characters beyond
// identifiers, `::` and an operator's sign stands in quotes. `name#2` is the
// second of that name (overload, shadowing local), `#1` the first without a
// name, `x#init` the GlobalInit of x. `_` is no type, no value.
//
// type        [const] Kind, with Record(Name), Record(Name <T, T>), Enum(Name),
//             Enum(Name : T), Pointer(T), Reference(T), Array(T)
// place       `local x` `param x` `capture x` `this` `global sym` `*%v`, then
//             steps: .Class::Member  .[0] .["key"]  .[*] (some element)
//             .* (pointee)
// literal     "text"  5  true  float 1.5  char "c"  enum E::A  null  zero,
//             then `from MACRO` if a macro is the literal
// span        @line:col-line:col; @f1:line:col-... in Files[1]; `@3:5` by hand
// header      function [Kind] sym(name: T, ...) [-> T] [enclosing sym]
//             [dependent] [lost N] [body @...] [@...] {
// then        capture x: T [ref] · local x: T [temporary] ·
//             loop L0 Kind [parent L1] [header bb] [range %v] [macro M] ·
//             try T0 [parent T1] [catch T|_ [local e] -> bb]...
// block       label: [loop L0] [try T0] — instructions — one terminator;
//             `detached:` holds instructions that stand in no block
// instruction literal LIT · function sym · addr|load P · store P, %v ·
//             call direct|virtual sym(%v, ...) · call indirect|delete (...) ·
//             call unresolved name(...) · unary|binary word %v, ... · cast %v ·
//             aggregate(.C::m = %v, .[0] = %v) · closure sym(%v, ...) · await
//             %v · new [%v, ...] · lost [%v, ...] call traits: recv implicit
//             scopeexit unused defaults [on Class]; at the end, in any order:
//             `: T`, `macro M`, a span
// terminator  jump b · branch %v, b, b · switch %v [LIT -> b, range -> b]
//             default b · return [%v] · throw [%v] · unreachable
// symbol      symbol Kind sym (T, ...) -> T [<T, ...>] [class C] [traits...]
//             [overrides sym, ...] [id "identity"]
// the rest    file "path" [project] [hash 0x1f] · class C [: B, ...] [id ""]
//             [@] { member C::m: T [@] · method sym } · enum E { A, B } ·
//             global sym [init sym] · macro M "arguments" ·
//             suppress f0 3 to 4 comment 3 [rules "glob", ...] [reason ""] ·
//             loss Kind "text" · counts seen N lost N
//
// By hand, a symbol need not be declared: its kind, parameters and result come
// from its first definition or call (`recv` makes a method), its identity is
// its label. A unit without files gets its main file as Files[0].
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXT_H
#define BACKLINT_IR_TEXT_H

#include "ir/Unit.h"

namespace backlint::ir {

/// The whole unit. Unused types, literals and strings are left out.
std::string print(const Unit &U);

/// One function of U.
std::string print(const Unit &U, const Function &F);

std::string print(const Unit &U, TypeId Type);
std::string print(const Unit &U, const Function &F, const Place &P);

/// How each symbol is called in the text; parallel to U.Symbols.
std::vector<std::string> symbolLabels(const Unit &U);

/// The class that a member of this name belongs to unless it is told.
std::string defaultClass(SymbolKind Kind, const std::string &Name);

} // namespace backlint::ir

#endif // BACKLINT_IR_TEXT_H

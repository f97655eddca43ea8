//===- TestSample.h - A unit that holds everything -------------*- C++ -*-===//
//
// For tests: a valid unit in which every kind of entry occurs at least once.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TESTSAMPLE_H
#define BACKLINT_IR_TESTSAMPLE_H

#include "ir/TextParser.h"
#include <doctest/doctest.h>

namespace backlint::ir {

inline Unit parsed(llvm::StringRef Text) {
  llvm::Expected<Unit> U = parseText(Text);
  if (U)
    return std::move(*U);
  FAIL(llvm::toString(U.takeError()));
  return Unit();
}

inline const char *const SampleText = R"(unit "src/a.cpp"

function app::all(req: const Reference(const Record(web::request)) @1:10-1:13, #1: Int, req#2: Bool temporary) -> Int enclosing app::outer dependent lost 2 body @1:20-30:2 @1:5-1:8 {
  local s: Record(std::basic_string <Char>) @2:3-2:4
  local s#2: Array(<Int, _>)
  local "odd name": Enum(app::Color : Int)
  local #1: Record("") temporary @f_:2:3-2:4
  loop L0 Range parent L1 header bb1 range %1 macro FOR_EACH @f1:4:1-4:9
  loop L1 Goto
  try T0 parent T1 catch Record(std::exception) local s -> bb4 catch _ -> bb5 @5:1-5:4
  try T1
bb0: loop L1 try T0
  %0 = literal "a \"b\"\\\n\t\x01" from DSN : const CString @2:5-2:9
  %1 = addr local s#2 : Pointer(Int) @2:5-2:9
  %2 = literal -5 @2:7-2:9
  %3 = literal float 1.5 @4:7-5:1
  %4 = literal true @3:2-3:8
  %5 = literal char "c"
  %6 = literal enum app::Red
  %7 = literal null : Pointer(Void)
  %8 = literal zero
  %9 = function app::helper : Function
  store *%1.[*].[0].["key"].*.app::Db::conn."un usual", %0 macro LOG @3:1-3:2
  %11 = load param #1
  %12 = load global app::Config
  %13 = load local #1
  %14 = call direct sql::tx::exec#2(%1, %0) recv unused defaults on sql::work : Record(sql::result)
  %15 = call virtual app::Db::~Db(%1) recv implicit scopeexit
  %16 = call indirect (%9, %1)
  %17 = call unresolved "T::operator bool"(%1) callee app::helper
  %18 = call delete (%1)
  %19 = unary not %4 : Bool
  %20 = binary logicalor %4, %19
  %21 = cast %2 : Float
  %22 = aggregate(.app::P::x = %2, .[1] = %3) : Record(app::P)
  %23 = closure app::all::lambda(%1, %2)
  %24 = await %23
  %25 = new %2
  %26 = new
  %27 = lost %1, %2
  branch %19, bb1, bb2 @6:1-6:5
bb1: loop L0
  switch %2 [1 -> bb2, range -> bb3, char "x" -> bb3] default bb4
bb2:
  jump bb3
bb3:
  return %2
bb4:
  throw
bb5:
  unreachable
detached:
  %28 = lost
}

function Lambda app::all::lambda() -> Int enclosing app::all {
  capture this: Pointer(Record(app::Db))
  capture n: Int ref
bb0:
  %0 = load capture this.app::Db::conn
  %1 = load capture n
  %2 = addr this
  return %1
}

file "src/a.cpp" project hash 0x1f
file "/usr/include/x.h"
symbol Method sql::tx::exec (CString) -> Record(sql::result) <Int> class "" static const id "c:exec1"
symbol Method sql::tx::exec#2 (Record(std::basic_string)) overrides sql::tx::exec id "c:exec2"
symbol Destructor app::Db::~Db () virtual
symbol Global app::Config -> Int constglobal
symbol GlobalInit app::Config#init
symbol Default app::Db::conn
symbol Macro DSN
symbol Function app::all (Int) -> Int project
symbol Function app::outer ()
symbol Function app::helper () -> Function(: Int)
symbol Lambda app::all::lambda () -> Int implicit internal
class app::Db : app::Base, web::Handler id "c:Db" @1:1-9:2 {
  member app::Db::conn : Record(sql::connection) @2:3-2:7
  method app::Db::~Db
}
enum app::Color {app::Red, app::Green} @3:1-3:9
global app::Config init app::Config#init @4:1-4:7
macro LOG_INFO "\"x\" << y" @5:3-5:9
suppress f0 3 to 4 comment 2 rules "backend-*", "x" reason "tested"
suppress f_ 5 to 5 comment 5
loss MissingHeader "web.h" @1:1-1:2
loss Bound ""
loss Vendored "lib"
counts seen 5 lost 1
)";

} // namespace backlint::ir

#endif // BACKLINT_IR_TESTSAMPLE_H

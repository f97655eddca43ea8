#include "pipeline/Analysis.h"
#include <doctest/doctest.h>

using namespace backlint;

namespace {

std::unique_ptr<ir::Unit> unit(std::string MainFile, std::string Function,
                               uint32_t Seen = 0) {
  auto Result = std::make_unique<ir::Unit>();
  Result->MainFile = std::move(MainFile);
  Result->FunctionsSeen = Seen;
  ir::Symbol Symbol;
  Symbol.Name = Symbol.Identity = std::move(Function);
  Result->Symbols.push_back(Symbol);
  Result->Functions.emplace_back().Symbol = 0;
  return Result;
}

} // namespace

TEST_CASE("analysis: programs share units without main and nothing else") {
  auto Server = unit("server.cpp", "main"), Worker = unit("worker.cpp", "main"),
       Shared = unit("db.cpp", "db::main");
  using Units = std::vector<const ir::Unit *>;
  CHECK(pipeline::programsOf(Units{Shared.get(), Server.get(), Worker.get()}) ==
        std::vector<Units>{{Shared.get(), Server.get()},
                           {Shared.get(), Worker.get()}});
  CHECK(pipeline::programsOf(Units{Shared.get(), Server.get()}) ==
        std::vector<Units>{{Shared.get(), Server.get()}});
}

TEST_CASE("analysis: the order of units does not depend on where they come "
          "from") {
  std::vector<std::unique_ptr<ir::Unit>> A, B;
  A.push_back(unit("b.cpp", "f", 2));
  A.push_back(unit("b.cpp", "f", 1));
  A.push_back(unit("a.cpp", "g"));
  for (const auto &U : {2, 1, 0})
    B.push_back(std::make_unique<ir::Unit>(*A[U]));
  pipeline::sortUnits(A);
  pipeline::sortUnits(B);
  CHECK(A[0]->MainFile == "a.cpp");
  for (int I = 0; I < 3; ++I)
    CHECK(*A[I] == *B[I]);
}

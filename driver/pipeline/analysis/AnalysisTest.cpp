#include "pipeline/analysis/Analysis.h"
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

TEST_CASE("analysis: of many programs each has the units that it needs") {
  std::vector<std::unique_ptr<ir::Unit>> Made;
  auto Add = [&](std::string File, std::string Defines,
                 std::vector<std::string> Needs) {
    Made.push_back(unit(File, Defines));
    for (const std::string &Name : Needs)
      Made.back()->Symbols.emplace_back().Identity = Name;
    return Made.back().get();
  };
  using Units = std::vector<const ir::Unit *>;
  Units All = {Add("src/db.cpp", "db", {}),
               Add("src/pages.cpp", "pages", {"db"}),
               Add("src/plugins/mail.cpp", "mail", {"db"}),
               Add("test/helper.cpp", "helper", {"libc"})};
  const ir::Unit *Server = Add("src/server.cpp", "main", {"pages", "libc"});
  const ir::Unit *Tool = Add("src/tool.cpp", "main", {"db"});
  std::vector<Units> Expected = {{All[0], All[1], All[2], Server},
                                 {All[0], Tool}};
  Units Mains = {Server, Tool};
  for (std::string Name : {"a", "b", "c"}) {
    Mains.push_back(Add("test/" + Name + ".cpp", "main", {"helper"}));
    Expected.push_back({All[3], Mains.back()});
  }
  All.insert(All.end(), Mains.begin(), Mains.end());
  CHECK(pipeline::programsOf(All) == Expected);
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

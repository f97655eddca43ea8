#include "extract/Extract.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint;

namespace {

/// A directory with a project in it.
class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made, Real;
    REQUIRE(!llvm::sys::fs::createUniqueDirectory("extract", Made));
    REQUIRE(!llvm::sys::fs::real_path(Made, Real));
    Root = std::string(Real);
    Options.Project.Root = Root;
    Options.Project.Libraries = {
        {"The library", {"lib"}, {}, {"lib_all.h"}, {}}};
    Options.ResourceDirectory =
        llvm::cantFail(extract::findResourceDirectory());
  }
  ~Tree() { llvm::sys::fs::remove_directories(Root); }

  void write(const std::string &Path, llvm::StringRef Text) {
    std::string Full = Root + "/" + Path;
    llvm::sys::fs::create_directories(llvm::StringRef(Full).rsplit('/').first);
    std::error_code Error;
    llvm::raw_fd_ostream(Full, Error) << Text;
    REQUIRE(!Error);
  }

  ir::Unit extract(const std::string &Path,
                   std::vector<std::string> Arguments = {"-std=c++20"}) {
    auto Unit = extract::extract({Root, Root + "/" + Path, Arguments}, Options);
    REQUIRE_MESSAGE(Unit, llvm::toString(Unit.takeError()));
    return std::move(*Unit);
  }

  std::string Root;
  extract::ExtractOptions Options;
};

const ir::File *file(const ir::Unit &Unit, llvm::StringRef Path) {
  auto It = llvm::find_if(Unit.Files,
                          [&](const ir::File &F) { return F.Path == Path; });
  return It == Unit.Files.end() ? nullptr : &*It;
}

bool hasFunction(const ir::Unit &Unit, llvm::StringRef Name) {
  return llvm::any_of(Unit.Functions, [&](const ir::Function &F) {
    return Unit.Symbols[F.Symbol].Name == Name;
  });
}

} // namespace

TEST_CASE("extract: files, macros and suppressions of a unit") {
  Tree T;
  T.write("a.h", "#define ROUTE(x, y) x\nvoid f(); // NOLINT(r): why\n");
  T.write("vendor/v.h", "// NOLINT\n");
  T.write("src/a.cpp", "#include \"../a.h\"\n#include \"vendor/v.h\"\n"
                       "int v = ROUTE(1,\n  \"/p\");\n");
  ir::Unit U = T.extract("src/a.cpp", {"-I."});
  CHECK(U.MainFile == "src/a.cpp");
  REQUIRE(U.Files.size() == 3);
  CHECK(U.Files[0].Path == "a.h");
  CHECK(U.Files[1].Path == "src/a.cpp");
  CHECK(U.Files[2].Path == "vendor/v.h");
  CHECK(U.Files[0].Project);
  CHECK_FALSE(U.Files[2].Project);
  CHECK(U.Files[0].ContentHash != 0);
  REQUIRE(U.Macros.size() == 1);
  CHECK(U.Macros[0].Name == "ROUTE");
  CHECK(U.Macros[0].Arguments == "1, \"/p\"");
  CHECK(U.Macros[0].At == ir::Span{1, 3, 9, 4, 8});
  REQUIRE(U.Suppressions.size() == 1);
  CHECK(U.Suppressions[0] == ir::Suppression{0, 2, 2, 2, {"r"}, "why"});
  CHECK(U.Losses.empty());
}

TEST_CASE("extract: a comment in a branch that is left out is none") {
  Tree T;
  T.write("a.cpp", "#ifdef A\nint a; // NOLINT(a)\n#elif 1\n"
                   "int b; // NOLINT(b)\n#else\nint c; // NOLINT(c)\n#endif\n"
                   "// NOLINTBEGIN(d)\n#if 0\n#endif\n// NOLINTEND(d)\n");
  auto Names = [&](std::vector<std::string> Flags) {
    std::string Result;
    for (const ir::Suppression &S : T.extract("a.cpp", Flags).Suppressions)
      Result += S.Rules[0];
    return Result;
  };
  CHECK(Names({}) == "bd");
  CHECK(Names({"-DA"}) == "ad");
  // Once with it, once without.
  T.write("b.cpp", "#define A\n#include \"a.cpp\"\n#undef A\n"
                   "#include \"a.cpp\"\n");
  CHECK(T.extract("b.cpp").Suppressions.size() == 3);
}

TEST_CASE("extract: a vendored library is not the project") {
  Tree T;
  T.write("lib_all.h", "namespace lib { struct App { void run() {} }; }\n");
  T.write("a.cpp", "#include \"lib_all.h\"\nvoid go() { lib::App().run(); }\n");
  ir::Unit U = T.extract("a.cpp");
  REQUIRE(file(U, "lib_all.h"));
  CHECK_FALSE(file(U, "lib_all.h")->Project);
  CHECK(hasFunction(U, "go"));
  CHECK_FALSE(hasFunction(U, "lib::App::run"));
  REQUIRE(U.Losses.size() == 1);
  CHECK(U.Losses[0].What == ir::Loss::Vendored);
  CHECK(U.Losses[0].Text == "The library");
  CHECK(U.Files[U.Losses[0].At.File].Path == "lib_all.h");
}

TEST_CASE("extract: a missing include is a loss and not the end") {
  Tree T;
  T.Options.MaxReparses = 0;
  T.write("a.cpp", "#include <no/such.h>\nint f() { return 1; }\n");
  ir::Unit U = T.extract("a.cpp");
  REQUIRE(U.Losses.size() == 1);
  CHECK(U.Losses[0].What == ir::Loss::MissingHeader);
  CHECK(U.Losses[0].Text == "<no/such.h>");
  CHECK(U.Losses[0].At.Line == 1);
  CHECK(hasFunction(U, "f"));
}

TEST_CASE("extract: a missing library is stood in for") {
  const char *Code = R"(
#include <missing/web.h>
#include "missing/db.h"
#include <string>
using namespace missing::literals;
struct Session : missing::Handler { int n = 0; };
static std::string render(const std::string &s) { return "<" + s + ">"; }
void handle(const missing::Request &req, missing::Response &res,
            missing::db::Connection &db) {
  auto id = req.param("id");
  std::string name = req.body;
  auto rows = db.query("select * from t where id = '" + std::string(id) + "'");
  for (auto &row : rows)
    res.write(render(row["name"].as<std::string>()));
  if (!rows.empty() && rows.size() > 3)
    res.status = missing::kOk;
  res.headers.set("x", name);
  auto other = missing::Response::make(missing::List<int>{}, 1);
  app().get("/x", [&](const missing::Request &r) { return render(r.path()); });
  log << "a" << id << name;
}
)";
  Tree T;
  T.write("a.cpp", Code);
  for (const char *Standard : {"-std=c++17", "-std=c++20"}) {
    T.Options.MaxReparses = 3;
    ir::Unit U = T.extract("a.cpp", {Standard});
    for (const ir::Loss &Loss : U.Losses)
      CHECK_MESSAGE(Loss.What == ir::Loss::Stubbed, Loss.Text);
    CHECK(U.Losses.size() == 2);
    auto Handle = llvm::find_if(U.Functions, [&](const ir::Function &F) {
      return U.Symbols[F.Symbol].Name == "handle";
    });
    REQUIRE(Handle != U.Functions.end());
    CHECK(Handle->Loops.size() == 1);
    CHECK(Handle->LostCount == 0);
    CHECK(llvm::any_of(U.Symbols, [](const ir::Symbol &S) {
      return S.Name == "missing::Request::param";
    }));
  }
}

static const ir::Function *functionOf(const ir::Unit &U, llvm::StringRef Name) {
  auto Found = llvm::find_if(U.Functions, [&](const ir::Function &F) {
    return U.Symbols[F.Symbol].Name == Name;
  });
  return Found == U.Functions.end() ? nullptr : &*Found;
}

TEST_CASE("extract: a missing library of C is stood in for") {
  const char *Code = R"(
#include <missing/web.h>
#include <stdio.h>
struct account { struct web_map *args; json_t *data; web_int_t id; };
int later(const struct web_request *request, json_t *out);
int handle(const struct web_request *request, struct web_reply *reply) {
  json_t *list, *item;
  size_t at;
  struct web_map copy;
  web_int_t id = web_number(request->query, "id"), sum = id * 2 + WEB_OFFSET;
  char *name = web_get(request->params.first, "name");
  json_array_each(list, at, item) {
    printf("%s" WEB_FORMAT "\n", web_text(item->items[at]), id);
  }
  switch (reply->state) {
  case WEB_DONE: return WEB_OK;
  case WEB_LATE: break;
  }
  request->callback(name, &copy);
  reply->release = json_free;
  json_free(list);
  return later(request, list) + sum;
}
int later(const struct web_request *request, json_t *out) { return WEB_OK; }
)";
  Tree T;
  T.write("a.c", Code);
  ir::Unit U = T.extract("a.c", {});
  for (const ir::Loss &Loss : U.Losses)
    CHECK_MESSAGE(Loss.What == ir::Loss::Stubbed, Loss.Text);
  CHECK(U.Losses.size() == 1);
  const ir::Function *Handle = functionOf(U, "handle");
  REQUIRE(Handle);
  CHECK(Handle->LostCount == 0);
  CHECK(Handle->Loops.size() == 1);
  CHECK(llvm::any_of(U.Symbols,
                     [](const ir::Symbol &S) { return S.Name == "web_get"; }));
}

TEST_CASE("extract: a name that nothing declares costs no function") {
  Tree T;
  T.write("lib.h", "namespace lib { struct Row { int n; }; }\n");
  T.write("a.cpp",
          "#include \"lib.h\"\n"
          "struct Repo {\n"
          "  void open(const char *path);\n"
          "  void start() { open(DATA_DIR \"/db\"); n = FILE_LIMIT; }\n"
          "  lib::Newer make(lib::Row row);\n"
          "};\n"
          "lib::Newer Repo::make(lib::Row row) { return {}; }\n");
  T.Options.MaxReparses = 0;
  {
    ir::Unit U = T.extract("a.cpp");
    const ir::Function *Start = functionOf(U, "Repo::start");
    REQUIRE(Start);
    CHECK(Start->Calls.empty());
  }
  T.Options.MaxReparses = 3;
  ir::Unit U = T.extract("a.cpp");
  const ir::Function *Start = functionOf(U, "Repo::start");
  REQUIRE(Start);
  CHECK(Start->LostCount == 0);
  CHECK_FALSE(Start->Calls.empty());
  CHECK(functionOf(U, "Repo::make"));
  // That they were guessed is told.
  for (llvm::StringRef Name : {"'FILE_LIMIT'", "'Newer'"})
    CHECK(llvm::any_of(U.Losses, [&](const ir::Loss &Loss) {
      return Loss.What == ir::Loss::ParseError &&
             llvm::StringRef(Loss.Text).contains(Name);
    }));
}

TEST_CASE("extract: includes as file systems take them that ignore case") {
  Tree T;
  T.write("src/Data/store.h", "#pragma once\nstruct Store { int n; };\n");
  T.write("src/a.cpp", "#include \"data\\Store.h\"\n#include <Store.H>\n"
                       "int count(Store &s) { return s.n; }\n");
  ir::Unit U = T.extract("src/a.cpp", {"-Isrc/Data"});
  for (const ir::Loss &Loss : U.Losses)
    CHECK_MESSAGE(false, Loss.Text);
  REQUIRE(file(U, "src/Data/store.h"));
  CHECK(functionOf(U, "count"));
}

TEST_CASE(
    "extract: a using directive that a missing header would have brought") {
  Tree T;
  T.write("a.cpp", "#include \"no_such.h\"\n"
                   "struct Store { vector<unique_ptr<string>> all; };\n"
                   "int f(Store &s) { return s.all.size(); }\n");
  ir::Unit U = T.extract("a.cpp");
  REQUIRE(functionOf(U, "f"));
  CHECK(functionOf(U, "f")->LostCount == 0);
  CHECK(llvm::any_of(U.Symbols, [](const ir::Symbol &S) {
    return S.Name == "std::vector::size";
  }));
}

TEST_CASE("extract: a header that a missing one would have brought") {
  Tree T;
  T.Options.VirtualFiles = {
      {"/backlint/h/Text", "#pragma once\nstruct Text { int size(); };\n"}};
  T.Options.HeaderDirectories = {"/backlint/h"};
  T.write("a.cpp", "#include <no/such.h>\n"
                   "int f(Text &t) { return t.size(); }\n");
  ir::Unit U = T.extract("a.cpp");
  CHECK(file(U, "/backlint/h/Text"));
  CHECK(functionOf(U, "f"));
}

TEST_CASE("extract: our own headers serve where nothing else does") {
  Tree T;
  T.Options.VirtualFiles = {{"/backlint/h/known.h", "int ours();\n"},
                            {"/backlint/h/there.h", "int wrong();\n"}};
  T.Options.HeaderDirectories = {"/backlint/h"};
  T.write("inc/there.h", "int right();\n");
  T.write("a.cpp", "#include <known.h>\n#include <there.h>\n"
                   "int f() { return ours() + right(); }\n");
  ir::Unit U = T.extract("a.cpp", {"-Iinc"});
  CHECK(U.Losses.empty());
  CHECK(file(U, "/backlint/h/known.h"));
  CHECK(file(U, "inc/there.h"));
}

TEST_CASE("extract: skipping foreign bodies loses nothing of the project") {
  const char *Code = R"(
#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>
struct Repo { std::string name; Repo(std::string n) : name(n) {} };
struct Less { template <class T> bool operator()(const T &a, const T &b) const
              { return a < b; } };
int total(std::vector<int> &v) {
  auto repo = std::make_unique<Repo>("r");
  std::sort(v.begin(), v.end(), Less());
  int sum = 0;
  std::for_each(v.begin(), v.end(), [&](const auto &x) -> void { sum += x; });
  std::function<int(int)> g = [](auto x) { return x + 1; };
  return g(sum);
}
)";
  Tree T;
  T.write("a.cpp", Code);
  for (const char *Standard : {"-std=c++17", "-std=c++20"}) {
    T.Options.SkipForeignBodies = true;
    ir::Unit Skipped = T.extract("a.cpp", {Standard});
    T.Options.SkipForeignBodies = false;
    ir::Unit Whole = T.extract("a.cpp", {Standard});
    CHECK(Whole.Functions.size() == 5);
    CHECK(Skipped.Functions == Whole.Functions);
    CHECK(Skipped.Symbols == Whole.Symbols);
  }
}

TEST_CASE("extract: an error names the file and what to do") {
  Tree T;
  auto Unit = extract::extract({T.Root, T.Root + "/none.cpp", {}}, T.Options);
  REQUIRE(!Unit);
  std::string Text = llvm::toString(Unit.takeError());
  CHECK_MESSAGE(Text.find("none.cpp") != std::string::npos, Text);
  auto Directory = extract::findResourceDirectory("/nowhere");
  REQUIRE(!Directory);
  Text = llvm::toString(Directory.takeError());
  CHECK_MESSAGE(Text.find("'/nowhere'") != std::string::npos, Text);
  CHECK(Text.find("install") != std::string::npos);
}

#include "cli/Coverage.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <doctest/doctest.h>

using namespace backlint;
using backlint::cli::Gaps;

namespace {

const char *const Words = R"toml([vocabulary.source-kinds]
wire = "what comes over the wire"
[vocabulary.sink-kinds]
sql = "a statement"
tune = "a melody"
[vocabulary.roles]
query = "asks"
[vocabulary.sanitizer-kinds]
quoted = "in quotes"
)toml";

const char *const Model = R"toml([library]
name = "Acme"
declares = ["acme"]
[[function]]
names = ["acme::get"]
effects = ["return = clean.quoted(source.wire())"]
[[function]]
names = ["acme::run"]
sinks = [{ port = "arg0", kind = "sql" }]
)toml";

std::string rule(llvm::StringRef Id, llvm::StringRef Flow) {
  return ("[rule]\nid = \"" + Id +
          "\"\ntitle = \"a title\"\nlevel = \"warning\"\n"
          "scope = \"program\"\nprecision = \"high\"\n"
          "status = \"preview\"\ntags = [\"x\"]\npitfall = \"a pitfall\"\n" +
          Flow +
          "[messages]\ntainted = \"x {0}\"\n"
          "[help]\nfinds = \"f\"\nwhy = \"w\"\ninstead = \"i\"\n"
          "misses = \"m\"\nbad = \"b\"\ngood = \"g\"\n")
      .str();
}

/// A folder of its own, gone with the object.
struct Folder {
  Folder() { llvm::sys::fs::createUniqueDirectory("coverage", Path); }
  ~Folder() { llvm::sys::fs::remove_directories(Path); }
  std::string path(llvm::StringRef Name) const {
    return (Path + "/" + Name).str();
  }
  void write(llvm::StringRef In, llvm::StringRef Name) const {
    llvm::sys::fs::create_directories(path(In));
    std::error_code Error;
    llvm::raw_fd_ostream(path((In + "/" + Name).str()), Error) << "int x;\n";
    REQUIRE(!Error);
  }
  llvm::SmallString<128> Path;
};

Gaps gaps(llvm::ArrayRef<catalog::SourceText> Files,
          llvm::ArrayRef<std::string> Checked, llvm::StringRef TestData) {
  auto Catalog = catalog::Catalog::fromTexts(Files);
  auto Uses = catalog::wordUsesIn(Files);
  if (!Catalog)
    FAIL(llvm::toString(Catalog.takeError()));
  if (!Uses)
    FAIL(llvm::toString(Uses.takeError()));
  return cli::findGaps(*Catalog, *Uses, Checked, TestData);
}

} // namespace

TEST_CASE("coverage: words that no rule and no model uses") {
  Gaps Found =
      gaps({{"words.toml", Words}, {"models/acme.toml", Model}}, {}, "nowhere");
  REQUIRE(Found.Words.size() == 2);
  CHECK(Found.Words[0].Class == "sink kind");
  CHECK(Found.Words[0].Word == "tune");
  CHECK(Found.Words[1].Word == "query");
  CHECK(Found.TestData.empty());
  CHECK(Found.Libraries.empty()); // There is no folder to look into.
  CHECK(cli::gapsAsText(Found).find("sink kind tune: a melody\n") !=
        std::string::npos);
  CHECK(cli::gapsAsText(Found).find("--testdata") != std::string::npos);
}

TEST_CASE("coverage: a rule whose kinds no model has") {
  std::string Dead = rule("backend-a", "[flow]\nsources = [\"wire\"]\n"
                                       "sinks = [\"sql\", \"tune\"]\n");
  Gaps Found = gaps({{"words.toml", Words},
                     {"models/acme.toml", Model},
                     {"backend-a.toml", Dead}},
                    {}, "nowhere");
  REQUIRE(Found.Rules.size() == 1);
  CHECK(Found.Rules[0].What == "no model has the sink kind 'tune'");
  CHECK(Found.Words.size() == 1); // The rule uses `tune`.
}

TEST_CASE("coverage: what the code of a rule asks for and no model has") {
  std::string Asks = "[needs]\nsources = [\"wire\"]\n"
                     "sinks = [\"sql\", \"tune\"]\nroles = [\"query\"]\n";
  // Two rules that ask for a word do not make it live.
  std::vector<std::string> Checked = {"backend-a", "backend-b"};
  Gaps Found = gaps({{"words.toml", Words},
                     {"models/acme.toml", Model},
                     {"backend-a.toml", rule("backend-a", Asks)},
                     {"backend-b.toml", rule("backend-b", Asks)}},
                    Checked, "nowhere");
  REQUIRE(Found.Rules.size() == 4);
  CHECK(Found.Rules[0].Rule == "backend-a");
  CHECK(Found.Rules[0].What == "no model has the sink kind 'tune'");
  CHECK(Found.Rules[1].What == "no model has the role 'query'");
  CHECK(Found.Rules[3].Rule == "backend-b");
  CHECK(Found.Words.empty()); // Asked for is used.
}

TEST_CASE("coverage: a rule needs a check or a flow") {
  std::vector<catalog::SourceText> Files = {
      {"words.toml", Words},
      {"models/acme.toml", Model},
      {"backend-a.toml", rule("backend-a", "")}};
  CHECK(gaps(Files, {}, "nowhere").Rules.size() == 1);
  CHECK(gaps(Files, {"backend-a"}, "nowhere").Rules.empty());
}

TEST_CASE("coverage: fixtures of rules and libraries") {
  Folder Data;
  std::vector<catalog::SourceText> Files = {
      {"words.toml", Words},
      {"rules/models/acme.toml", Model},
      {"backend-a.toml", rule("backend-a", "")}};
  Data.write("models/acme", "README.md"); // No source: no fixture.
  Gaps Found = gaps(Files, {"backend-a"}, Data.Path);
  REQUIRE(Found.Rules.size() == 1);
  CHECK(Found.Rules[0].What ==
        "there is no fixture in " + Data.path("backend-a"));
  REQUIRE(Found.Libraries.size() == 1);
  CHECK(Found.Libraries[0].Library == "Acme");
  CHECK(Found.Libraries[0].Fixture == Data.path("models/acme"));
  Data.write("models/acme/program", "main.cpp");
  Data.write("backend-a", "a.cpp");
  Found = gaps(Files, {"backend-a"}, Data.Path);
  CHECK(Found.Rules.empty());
  CHECK(Found.Libraries.empty());
}

TEST_CASE("coverage: both forms of output") {
  Gaps None;
  None.TestData = "testdata";
  CHECK(cli::gapsAsText(None) == "no gaps\n");
  Gaps Some = None;
  Some.Rules.push_back({"backend-a", "why \"so\""});
  auto Read = llvm::json::parse(cli::gapsAsJson(Some));
  REQUIRE(bool(Read));
  const auto *Rules = Read->getAsObject()->getArray("rules");
  REQUIRE(Rules);
  CHECK((*Rules)[0].getAsObject()->getString("gap") == "why \"so\"");
  CHECK(Read->getAsObject()->getArray("words")->empty());
}

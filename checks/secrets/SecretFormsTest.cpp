//===- SecretFormsTest.cpp - Tokens that are found, look-alikes that are not
//==//
//
// Each pattern is asked of tokens that its own grammar generates, and of texts
// that look like secrets to the eye.
//
//===----------------------------------------------------------------------===//
#include "secrets/SecretForms.h"
#include "secrets/SecretValue.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include <doctest/doctest.h>
#include <random>

using namespace backlint;
using namespace backlint::secrets;

namespace {

const catalog::Catalog &shipped() {
  static const catalog::Catalog All = [] {
    llvm::Expected<catalog::Catalog> Loaded = catalog::Catalog::load();
    if (!Loaded)
      FAIL(llvm::toString(Loaded.takeError()));
    return std::move(*Loaded);
  }();
  return All;
}

/// Makes texts that a regular expression matches. Understands what patterns
/// of secrets use: classes, groups, alternatives, counts.
class Generator {
public:
  explicit Generator(unsigned Seed) : Random(Seed) {}

  std::string generate(llvm::StringRef Regex) {
    Rest = Regex;
    std::string Result = alternatives();
    REQUIRE_MESSAGE(Rest.empty(), Regex.str());
    return Result;
  }

private:
  size_t below(size_t Count) { return Random() % std::max<size_t>(Count, 1); }

  std::string alternatives() {
    std::vector<std::string> All{sequence()};
    while (Rest.consume_front("|"))
      All.push_back(sequence());
    return All[below(All.size())];
  }

  std::string sequence() {
    std::string Result;
    while (!Rest.empty() && Rest[0] != '|' && Rest[0] != ')') {
      // Each repetition is generated anew, from the same piece of text.
      llvm::StringRef Start = Rest;
      std::string One = atom();
      llvm::StringRef After = Rest;
      auto [Least, Most] = count();
      llvm::StringRef Next = Rest;
      size_t Times = Least + below(Most - Least + 1);
      for (size_t I = 0; I < Times; ++I) {
        if (I > 0) {
          Rest = Start.take_front(Start.size() - After.size());
          One = atom();
        }
        Result += One;
      }
      Rest = Next;
    }
    return Result;
  }

  std::pair<size_t, size_t> count() {
    if (Rest.consume_front("?"))
      return {0, 1};
    bool Star = Rest.consume_front("*");
    if (Star || Rest.consume_front("+")) {
      Rest.consume_front("?");
      return {Star ? 0 : 1, 8};
    }
    if (!Rest.starts_with("{") || Rest.size() < 2 || !llvm::isDigit(Rest[1]))
      return {1, 1};
    Rest = Rest.drop_front();
    size_t Least = 0, Most = 0;
    Rest.consumeInteger(10, Least);
    Most = Least;
    if (Rest.consume_front(",") && Rest.consumeInteger(10, Most))
      Most = Least + 8;
    Rest.consume_front("}");
    return {Least, Most};
  }

  std::string atom() {
    char C = Rest[0];
    Rest = Rest.drop_front();
    switch (C) {
    case '^':
    case '$':
      return "";
    case '(':
      return group();
    case '[':
      return pick(charClass());
    case '\\':
      return escape();
    case '.':
      return pick("abcxyz019");
    default:
      return std::string(1, C);
    }
  }

  std::string group() {
    if (Rest.consume_front("?i)"))
      return "";
    Rest.consume_front("?:");
    std::string Result = alternatives();
    Rest.consume_front(")");
    return Result;
  }

  std::string escape() {
    char C = Rest[0];
    Rest = Rest.drop_front();
    switch (C) {
    case 'b':
      return "";
    case 'd':
      return pick("0123456789");
    case 's':
    case 'n':
      return C == 's' ? " " : "\n";
    case 'S':
      return pick("abc019");
    default:
      return std::string(1, C);
    }
  }

  std::string pick(llvm::StringRef From) {
    return From.empty() ? "" : std::string(1, From[below(From.size())]);
  }

  std::string charClass() {
    bool Not = Rest.consume_front("^");
    std::string Members;
    for (bool First = true; !Rest.empty() && (First || Rest[0] != ']');
         First = false) {
      char C = Rest[0];
      Rest = Rest.drop_front();
      if (C == '\\') {
        C = Rest[0];
        Rest = Rest.drop_front();
        if (C == 'd')
          Members += "0123456789";
        else if (C == 's')
          Members += " ";
        else if (C == 'S')
          Members += "abc019";
        else
          Members += C;
        continue;
      }
      if (Rest.size() > 1 && Rest[0] == '-' && Rest[1] != ']') {
        for (char D = C; D <= Rest[1]; ++D)
          Members += D;
        Rest = Rest.drop_front(2);
        continue;
      }
      Members += C;
    }
    Rest = Rest.drop_front(); // ]
    if (!Not)
      return Members;
    std::string Others;
    for (char C : llvm::StringRef("abcdefghijkmnpqrtuvw;,"))
      if (!llvm::StringRef(Members).contains(C))
        Others += C;
    return Others;
  }

  std::mt19937 Random;
  llvm::StringRef Rest;
};

} // namespace

TEST_CASE("there are many patterns, each with an id and what it is") {
  CHECK(shipped().secretForms().Patterns.size() >= 90);
  for (const catalog::SecretPattern &P : shipped().secretForms().Patterns) {
    CHECK_MESSAGE(llvm::StringRef(P.What).starts_with_insensitive("a") +
                          llvm::StringRef(P.What).starts_with("the ") >
                      0,
                  P.Id);
  }
}

TEST_CASE("tokens that a pattern's grammar generates are found") {
  SecretForms Forms(shipped());
  Generator Make(20240229);
  for (const catalog::SecretPattern &P : shipped().secretForms().Patterns) {
    size_t Found = 0;
    constexpr size_t Tries = 40;
    for (size_t I = 0; I < Tries; ++I) {
      std::string Token = Make.generate(P.Regex);
      std::optional<FormMatch> Match =
          P.Names.empty() ? Forms.find(Token)
                          : Forms.find(Token, P.Names.front() + "_key");
      Found += Match.has_value();
      if (!Match)
        MESSAGE(P.Id << ": " << Token);
    }
    // Chance makes a text of too few different characters now and then.
    CHECK_MESSAGE(Found + 2 >= Tries, P.Id);
  }
}

/// Lines of a file beside this one, without comments.
static std::vector<std::string> linesOf(llvm::StringRef Name) {
  auto Buffer = llvm::MemoryBuffer::getFile(
      (BACKLINT_SOURCE_DIR "/checks/secrets/" + Name).str());
  REQUIRE(Buffer);
  llvm::SmallVector<llvm::StringRef> Lines;
  (*Buffer)->getBuffer().split(Lines, '\n', -1, /*KeepEmpty=*/false);
  std::vector<std::string> Result;
  for (llvm::StringRef Line : Lines)
    if (!Line.starts_with("# "))
      Result.push_back(Line.str());
  return Result;
}

TEST_CASE("texts that look like secrets are none") {
  SecretForms Forms(shipped());
  SecretValue Values(shipped(), Forms);
  std::vector<std::string> Lookalikes = linesOf("lookalikes.txt");
  CHECK(Lookalikes.size() >= 200);
  for (const std::string &Text : Lookalikes) {
    CHECK_MESSAGE(!Forms.find(Text), Text);
    CHECK_MESSAGE(!Values.fits(Text, "apiToken"), Text);
  }
  // Called a token, a digest is one.
  for (const std::string &Text : linesOf("digests.txt"))
    CHECK_MESSAGE(!Forms.find(Text), Text);
}

TEST_CASE("what a secret's holder says decides what counts") {
  SecretForms Forms(shipped());
  SecretValue Values(shipped(), Forms);
  CHECK(Values.fits("root", "password"));
  CHECK_FALSE(Values.fits("root", "token"));
  CHECK_FALSE(Values.fits("password", "password"));
  CHECK_FALSE(Values.fits("Wrong password", "password"));
  CHECK(Values.fits("my-secret-key", "jwtSecret"));
  CHECK_FALSE(Values.fits("JWT_SECRET", "jwtSecret"));
  CHECK_FALSE(Values.fits("refresh_token", "token"));
  CHECK_FALSE(Values.fits("shop_oauth2_refresh_token", "METRIC_REFRESH_TOKEN"));
  CHECK(Values.fits("shop_oauth2_7fa9c1_token", "METRIC_REFRESH_TOKEN"));
  CHECK_FALSE(Values.fits("key_issued_for", "apiKey"));
  CHECK(Values.fits("tulip-harbour-lantern", "apiKey"));
  CHECK_FALSE(Values.fits("0123456789abcdef", "token"));
  CHECK(Values.isUsable("changeme"));
  CHECK(Values.isUsable("admin"));
  CHECK_FALSE(Values.isUsable("${DB_PASSWORD}"));
  CHECK_FALSE(Values.isUsable("<your-key>"));
  CHECK_FALSE(Values.isUsable(":user.password,"));
  CHECK_FALSE(Values.isUsable(""));
}

TEST_CASE("the password is found in a connection's text") {
  SecretForms Forms(shipped());
  SecretValue Values(shipped(), Forms);
  auto In = [&](llvm::StringRef Text) {
    return Values.passwordIn(Text).value_or("-").str();
  };
  CHECK(In("host=db password=tulip-71 user=x") == "tulip-71");
  CHECK(In("Server=db;Pwd=tulip-71;") == "tulip-71");
  CHECK(In("password='tulip 71'") == "tulip 71");
  CHECK(In("postgresql://shop:tulip-71@db/shop") == "tulip-71");
  CHECK(In("postgresql://shop@db/shop") == "-");
  CHECK(In("host=db user=x password=") == "-");
  CHECK(In("host=db password=${PW}") == "-");
  CHECK(In("host=db password=\1") == "-");
}

TEST_CASE("entropy is bits per character") {
  CHECK(entropyOf("aaaa") == doctest::Approx(0));
  CHECK(entropyOf("abcd") == doctest::Approx(2));
}

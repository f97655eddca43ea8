// Tests of the binary form: that nothing is lost, and that no damage crashes.
#include "ir/Serialize.h"
#include "ir/FunctionFields.h"
#include "ir/TestSample.h"
#include "ir/Text.h"
#include "ir/Verify.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

using namespace backlint::ir;

namespace {

std::string problem(llvm::StringRef Bytes) {
  llvm::Expected<Unit> U = deserialize(Bytes, "a.unit");
  return U ? "no error" : llvm::toString(U.takeError());
}

Unit reread(const Unit &U) {
  llvm::Expected<Unit> Again = deserialize(serialize(U), "a.unit");
  if (Again)
    return std::move(*Again);
  FAIL(llvm::toString(Again.takeError()));
  return Unit();
}

void seal(std::string &Bytes) {
  llvm::StringRef Content = llvm::StringRef(Bytes).drop_back(8);
  llvm::support::endian::write64le(Bytes.data() + Content.size(),
                                   llvm::xxh3_64bits(Content));
}

/// Changes one field: the one that is shown when Left has come to 0.
class Mutator {
public:
  static constexpr bool Reading = false;
  explicit Mutator(size_t Wanted) : Left(Wanted) {}

  void enter(Unit &Of) { U = &Of; }
  void enter(Function &Of) { F = &Of; }
  void leave(Function &) { F = nullptr; }
  void at(const char *NewWhat, size_t NewIndex) {
    What = NewWhat;
    Index = NewIndex;
  }
  template <typename List> void size(List &) {}
  void byte(unsigned) {}

  void text(std::string &S) {
    if (due())
      S += "x";
  }
  void flag(bool &B) {
    if (due())
      B = !B;
  }
  template <typename N> void number(N &Number) {
    if (due())
      Number ^= 1;
  }
  template <typename E> void enumerator(E &Value, E Last) {
    if (due())
      Value = Value == Last ? E(0) : E(int(Value) + 1);
  }
  void span(Span &At) {
    for (uint32_t *Field :
         {&At.File, &At.Line, &At.Column, &At.EndLine, &At.EndColumn})
      if (due())
        ++*Field;
  }
  void index(uint32_t &Id, Table Of) {
    if (tableSize(*U, F, Of) && due())
      Id = Id + 1 == tableSize(*U, F, Of) ? None : Id + 1;
  }
  void value(ValueId &Id, ValueId) { index(Id, Table::Instrs); }

  bool done() const { return Done; }
  const char *What = "unit";
  size_t Index = 0;

private:
  bool due() {
    if (Done)
      return false;
    Done = Left-- == 0;
    if (Done) { // remember where
      DoneWhat = What;
      DoneIndex = Index;
    }
    return Done;
  }

  size_t Left;
  bool Done = false;
  Unit *U = nullptr;
  Function *F = nullptr;

public:
  const char *DoneWhat = "";
  size_t DoneIndex = 0;
};

} // namespace

TEST_CASE("serialize: what is read equals what was written") {
  Unit U = parsed(SampleText);
  CHECK(verify(U) == std::vector<std::string>{});
  CHECK(reread(U) == U);
  CHECK(serialize(reread(U)) == serialize(U));
  CHECK(reread(Unit()) == Unit());
}

TEST_CASE("serialize: extreme spans and values survive") {
  Unit U = parsed("function f() {\n a:\n %0 = literal 1 @7:9-2:3\n"
                  " jump z\n z:\n return %0 @1:1-4000000000:4000000000\n}");
  U.Functions[0].At = {NoFile, ~0u, ~0u, 0, ~0u};
  U.Functions[0].Body = {0, 0, 0, ~0u, 0};
  CHECK(reread(U) == U);
}

TEST_CASE("serialize, text: every field counts") {
  const Unit U = parsed(SampleText);
  std::string Bytes = serialize(U), Text = print(U);
  size_t Fields = 0, Valid = 0;
  for (;; ++Fields) {
    Unit Changed = U;
    Mutator Change(Fields);
    visitFields(Change, Changed);
    if (!Change.done())
      break;
    CAPTURE(Fields);
    CAPTURE(Change.DoneWhat);
    CAPTURE(Change.DoneIndex);
    REQUIRE(!(Changed == U));
    CHECK(print(Changed).size() > 0);
    if (!verify(Changed).empty())
      continue;
    ++Valid;
    CHECK(serialize(Changed) != Bytes);
    CHECK(reread(Changed) == Changed);
    // The text leaves out what `this` has as an index.
    std::string ChangedText = print(Changed);
    if (Change.DoneWhat != std::string("place") || ChangedText != Text)
      CHECK(ChangedText != Text);
    llvm::Expected<Unit> Parsed = parseText(ChangedText);
    REQUIRE_MESSAGE(Parsed, llvm::toString(Parsed.takeError()) << ChangedText);
    CHECK(print(*Parsed) == ChangedText);
  }
  CHECK(Fields > 400);
  CHECK(Valid > 300);
}

TEST_CASE("serialize: the file stays small") {
  // Lines of a handler: three calls, the strings they build on, destructors.
  std::string Text = "unit \"src/handlers.cpp\"\n";
  constexpr unsigned Functions = 40, Lines = 25;
  for (unsigned N = 0; N < Functions; ++N) {
    std::string Name = "app::handlers::Users::handle" + llvm::utostr(N);
    Text += "function Method " + Name +
            "(req: const Reference(Record(web::request))) -> Void {\n";
    std::string Body;
    for (unsigned L = 1; L <= Lines; ++L) {
      std::string At = " @" + llvm::utostr(100 * N + L) + ":";
      std::string S = "v" + llvm::utostr(L);
      Text += "local " + S + ": Record(std::basic_string)" + At + "5-10\n";
      Body +=
          "%a" + S + " = addr local " + S +
          " : Pointer(Record(std::basic_string))" + At + "5-10\n%b" + S +
          " = literal \"select * from users where id\" : CString" + At +
          "14-40\n%c" + S +
          " = call direct std::basic_string::basic_string(%a" + S + ", %b" + S +
          ") recv" + At + "14-40\n%d" + S +
          " = load param req.web::request::body : Record(std::basic_string)" +
          At + "43-51\n%e" + S + " = call direct std::basic_string::append(%a" +
          S + ", %d" + S + ") recv" + At + "14-52\n%f" + S +
          " = call direct std::basic_string::~basic_string(%a" + S +
          ") recv implicit scopeexit" + At + "53-54\n";
    }
    Text += Body + "return\n}\nsymbol Method " + Name +
            " (const Reference(Record(web::request))) -> Void project id "
            "\"c:@N@app@N@handlers@S@Users@F@handle" +
            llvm::utostr(N) + "#&1$@N@web@S@request#\"\n";
  }
  std::string Bytes = serialize(parsed(Text));
  CHECK(Bytes.size() / (Functions * Lines) < 100);
}

TEST_CASE("serialize: a truncated file is an error") {
  std::string Bytes = serialize(parsed(SampleText));
  for (size_t Size = 0; Size < Bytes.size(); ++Size) {
    std::string Text = problem(llvm::StringRef(Bytes).take_front(Size));
    CAPTURE(Size);
    if (Size == 0)
      CHECK(Text ==
            "a.unit: error: no unit of backlint; remove it and extract again");
    else
      CHECK(Text.find("a.unit: error: truncated") == 0);
  }
}

TEST_CASE("serialize: a flipped byte is an error that says which") {
  const std::string Bytes = serialize(parsed(SampleText));
  for (size_t I = 0; I < Bytes.size(); ++I)
    for (unsigned char Flip : {0x01, 0x80, 0xff}) {
      std::string Bad = Bytes;
      Bad[I] ^= Flip;
      CAPTURE(I);
      CHECK(problem(Bad).find("a.unit: error: ") == 0);
    }
  auto With = [&](size_t At, char Byte) {
    std::string Bad = Bytes;
    Bad[At] = Byte;
    return problem(Bad);
  };
  CHECK(With(0, 'x') ==
        "a.unit: error: no unit of backlint; remove it and extract again");
  auto Format = [](uint32_t Version, const char *Age) {
    return "a.unit: error: format " + std::to_string(Version) + ", " + Age +
           " than format " + std::to_string(FormatVersion) +
           " of this backlint; extract it again";
  };
  CHECK(With(4, FormatVersion - 1) == Format(FormatVersion - 1, "older"));
  CHECK(With(4, FormatVersion + 1) == Format(FormatVersion + 1, "newer"));
  CHECK(With(20, Bytes[20] ^ 1) == "a.unit: error: damaged, its checksum does "
                                   "not match; extract it again");
  CHECK(problem(Bytes + "x").find("a.unit: error: damaged, it has") == 0);
}

TEST_CASE("serialize: damage under a right checksum does not crash") {
  const Unit Sample = parsed(SampleText);
  const std::string Bytes = serialize(Sample);
  size_t Refused = 0, Accepted = 0;
  for (size_t I = 16; I + 8 < Bytes.size(); ++I)
    for (unsigned Byte : {0u, 1u, 2u, 0x7fu, 0x80u, 0xffu, Bytes[I] + 1u}) {
      std::string Bad = Bytes;
      Bad[I] = static_cast<char>(Byte);
      seal(Bad);
      llvm::Expected<Unit> U = deserialize(Bad, "a.unit");
      if (U) {
        ++Accepted;
        CHECK(verify(*U).empty());
      } else {
        ++Refused;
        CHECK(llvm::toString(U.takeError()).find("damaged") !=
              std::string::npos);
      }
    }
  CHECK(Refused > 1000);
  CHECK(Accepted > 1000);
  for (size_t Cut = 1; Cut + 24 < Bytes.size(); ++Cut) {
    std::string Bad = Bytes.substr(0, Bytes.size() - 8 - Cut) + "12345678";
    llvm::support::endian::write64le(Bad.data() + 8, Bad.size());
    seal(Bad);
    CHECK(problem(Bad).find("damaged") != std::string::npos);
  }
}

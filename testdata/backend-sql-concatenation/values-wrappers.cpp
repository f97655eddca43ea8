// Values in optionals, variants, smart pointers; moved, forwarded, defaulted,
// converted; literals.
#include "support/Database.h"
#include "support/Request.h"
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

void optionalBad() {
  std::optional<std::string> Name;
  Name = requestText();
  if (Name)
    Db.exec("DELETE FROM users WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation error
}

void optionalOk() {
  std::optional<std::string> Name = "guest";
  Db.exec("DELETE FROM users WHERE name = '" + *Name + "'");
}

void optionalValueBad(std::optional<std::string> Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name.value() + "'"); // expect: backend-sql-concatenation warning
}

void optionalNumberOk(std::optional<int> Id) {
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id.value()));
}

void valueOrBad() {
  std::optional<std::string> Name = std::make_optional(requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Name.value_or("guest") + "'"); // expect: backend-sql-concatenation error
}

void resetOk() {
  std::optional<std::string> Name = requestText();
  Name.reset();
  Db.exec("DELETE FROM users WHERE name = '" + Name.value_or("guest") + "'");
}

struct User {
  std::string Name;
  std::string Role = "guest";
};

void optionalMemberBad() {
  std::optional<User> Who;
  Who.emplace();
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Who->Name + "'"); // expect: backend-sql-concatenation error
}

void optionalMemberOk() {
  std::optional<User> Who;
  Who.emplace();
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE role = '" + Who->Role + "'");
}

void variantBad() {
  std::variant<int, std::string> Key = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + std::get<std::string>(Key) + "'"); // expect: backend-sql-concatenation error
}

void variantOk() {
  std::variant<int, std::string> Key = requestText();
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(std::get<int>(Key)));
}

void getIfBad(std::variant<int, std::string> Key) {
  if (const std::string *Name = std::get_if<std::string>(&Key))
    Db.exec("DELETE FROM users WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation warning
}

void visitBad() {
  std::variant<int, std::string> Key = requestText();
  std::visit([](const auto &Each) {
    if constexpr (std::is_same_v<std::decay_t<decltype(Each)>, std::string>)
      Db.exec("DELETE FROM users WHERE name = '" + Each + "'"); // expect: backend-sql-concatenation error
    else
      Db.exec("DELETE FROM users WHERE id = " + std::to_string(Each));
  }, Key);
}

void anyBad() {
  std::any Key = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + std::any_cast<std::string>(Key) + "'"); // expect: backend-sql-concatenation error
}

void uniqueBad() {
  auto Name = std::make_unique<std::string>(requestText());
  Db.exec("DELETE FROM users WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation error
}

void uniqueOk() {
  auto Name = std::make_unique<std::string>("guest");
  Db.exec("DELETE FROM users WHERE name = '" + *Name + "'");
}

void uniqueMemberBad() {
  auto Who = std::make_unique<User>();
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Who->Name + "'"); // expect: backend-sql-concatenation error
}

void uniqueMemberOk() {
  auto Who = std::make_unique<User>();
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE role = '" + Who->Role + "'");
}

void sharedBad() {
  auto One = std::make_shared<User>();
  std::shared_ptr<User> Other = One;
  Other->Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + One->Name + "'"); // expect: backend-sql-concatenation error
}

void newBad() {
  User *Who = new User;
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Who->Name + "'"); // expect: backend-sql-concatenation error
  delete Who;
}

void newOk() {
  User *Who = new User;
  Who->Name = requestText();
  Db.exec("DELETE FROM users WHERE role = '" + Who->Role + "'");
  delete Who;
}

void movedBad() {
  std::string Name = requestText();
  std::string Taken = std::move(Name);
  Db.exec("DELETE FROM users WHERE name = '" + Taken + "'"); // expect: backend-sql-concatenation error
}

void movedOk() {
  std::string Name = "guest";
  std::string Taken = std::move(Name);
  Db.exec("DELETE FROM users WHERE name = '" + std::move(Taken) + "'");
}

void exchangedBad() {
  std::string Name = "guest";
  std::string Old = std::exchange(Name, requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void exchangedOk() {
  std::string Name = "guest";
  std::string Old = std::exchange(Name, requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Old + "'");
}

void swappedBad() {
  std::string Name = "guest", Other = requestText();
  std::swap(Name, Other);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void swappedOk() {
  std::string Name = "guest", Other = requestText();
  std::swap(Name, Other);
  Db.exec("DELETE FROM users WHERE name = '" + Other + "'");
}

template <typename T> void forwardTo(std::string &Into, T &&Value) { Into = std::forward<T>(Value); }

void forwardedBad() {
  std::string Name;
  forwardTo(Name, requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void forwardedOk() {
  std::string Name;
  forwardTo(Name, "guest");
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void referenceWrapperBad() {
  std::string Name = requestText();
  auto Same = std::ref(Name);
  Db.exec("DELETE FROM users WHERE name = '" + Same.get() + "'"); // expect: backend-sql-concatenation error
}

std::string condition(const std::string &Column = "name", const std::string &Value = "guest") {
  return Column + " = '" + Value + "'";
}

void defaultArgumentOk() { Db.exec("DELETE FROM users WHERE " + condition()); }

std::string requested(const std::string &Value = requestText()) { return Value; }

void defaultArgumentBad() {
  Db.exec("DELETE FROM users WHERE name = '" + requested() + "'"); // expect: backend-sql-concatenation error
}

void givenArgumentOk() {
  Db.exec("DELETE FROM users WHERE name = '" + requested("guest") + "'");
}

// Conversions.
class Name {
public:
  explicit Name(std::string Text) : Text(std::move(Text)) {}
  operator std::string() const { return Text; }
  operator bool() const { return !Text.empty(); }

private:
  std::string Text;
};

void conversionOperatorBad() {
  Name Who(requestText());
  std::string Text = Who;
  Db.exec("DELETE FROM users WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation error
}

void conversionOperatorOk() {
  Name Who("guest");
  std::string Text = Who;
  Db.exec("DELETE FROM users WHERE name = '" + Text + "'");
}

class Statement {
public:
  Statement(const std::string &Sql) : Sql(Sql) {}
  const std::string &text() const { return Sql; }

private:
  std::string Sql;
};

void runStatement(const Statement &Text) { Db.exec(Text.text()); }

void convertingConstructorBad() {
  runStatement("DELETE FROM users WHERE name = '" + requestText() + "'"); // expect: backend-sql-concatenation error
}

void convertingConstructorOk() {
  runStatement(std::string("DELETE FROM users WHERE name = 'guest'"));
}

void viewBad() {
  std::string Name = requestText();
  std::string_view View = Name;
  Db.exec("DELETE FROM users WHERE name = '" + std::string(View) + "'"); // expect: backend-sql-concatenation error
}

void viewOk() {
  std::string_view View = "guest";
  Db.exec("DELETE FROM users WHERE name = '" + std::string(View) + "'");
}

void literalOk() {
  using namespace std::string_literals;
  Db.exec("DELETE FROM users WHERE "s + "name = 'guest'"s);
}

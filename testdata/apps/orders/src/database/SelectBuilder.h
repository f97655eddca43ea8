#pragma once

#include <string>

namespace orders {

// Assembles a SELECT whose conditions depend on what the caller asked for.
class SelectBuilder {
public:
  explicit SelectBuilder(const char *selectFrom) : text_(selectFrom) {}

  SelectBuilder &whereEquals(const std::string &column, const std::string &value);
  SelectBuilder &whereBound(const std::string &column);
  SelectBuilder &orderBy(const std::string &column, bool descending);
  SelectBuilder &limit(int rows);

  const std::string &text() const { return text_; }

private:
  const char *joiner();

  std::string text_;
  bool hasCondition_ = false;
};

} // namespace orders

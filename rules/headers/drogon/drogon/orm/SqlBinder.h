// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/orm/DbTypes.h"
#include "drogon/orm/Result.h"
#include "json/json.h"

namespace drogon {
namespace orm {
class DbClient;
struct RawParameter {
  std::shared_ptr<void> obj;
  const char *parameter;
  int length;
  int format;
};
namespace internal {
// Binds with `<<`, takes callbacks with `>>`, and runs in its destructor.
class SqlBinder : public trantor::NonCopyable {
  using self = SqlBinder;

public:
  SqlBinder(const std::string &sql, DbClient &client, ClientType type);
  SqlBinder(std::string &&sql, DbClient &client, ClientType type);
  SqlBinder(SqlBinder &&that) noexcept;
  SqlBinder &operator=(SqlBinder &&that) = delete;
  ~SqlBinder();
  template <typename CallbackType> self &operator>>(CallbackType &&callback) {
    if constexpr (std::is_invocable_v<CallbackType &, const Result &>)
      callback_ = std::forward<CallbackType>(callback);
    else if constexpr (std::is_invocable_v<CallbackType &,
                                           const DrogonDbException &>)
      exceptCallback_ = std::forward<CallbackType>(callback);
    else if constexpr (std::is_invocable_v<CallbackType &,
                                           const std::exception_ptr &>)
      exceptPtrCallback_ = std::forward<CallbackType>(callback);
    else
      rowCallback_ = std::make_shared<std::decay_t<CallbackType>>(
          std::forward<CallbackType>(callback));
    return *this;
  }
  template <typename T,
            std::enable_if_t<std::is_integral_v<std::decay_t<T>>, int> = 0>
  self &operator<<(T &&parameter);
  template <typename T> self &operator<<(const std::optional<T> &parameter);
  template <typename T> self &operator<<(std::optional<T> &parameter);
  template <typename T> self &operator<<(std::optional<T> &&parameter);
  //@facts drogon::orm::internal::SqlBinder tu=drogon
  self &operator<<(DefaultValue dv);
  self &operator<<(Json::Value &&j);
  self &operator<<(Json::Value &j);
  self &operator<<(Mode &&mode);
  self &operator<<(Mode &mode);
  self &operator<<(RawParameter &&);
  self &operator<<(RawParameter &param);
  self &operator<<(char *str);
  self &operator<<(const Json::Value &j);
  self &operator<<(const Mode &mode);
  self &operator<<(const RawParameter &);
  self &operator<<(const char *str);
  self &operator<<(const std::string &str);
  self &operator<<(const std::string_view &str);
  self &operator<<(const std::vector<char> &v);
  self &operator<<(double f);
  self &operator<<(float f);
  self &operator<<(std::nullptr_t);
  self &operator<<(std::string &&str);
  self &operator<<(std::string &str);
  self &operator<<(std::string_view &&str);
  self &operator<<(std::string_view &str);
  self &operator<<(std::vector<char> &&v);
  self &operator<<(std::vector<char> &v);
  self &operator<<(trantor::Date date);
  void exec();
  //@end
  template <typename T> self &operator<<(const std::vector<T> &);

private:
  std::function<void(const Result &)> callback_;
  std::function<void(const DrogonDbException &)> exceptCallback_;
  std::function<void(const std::exception_ptr &)> exceptPtrCallback_;
  std::shared_ptr<void> rowCallback_;
};
} // namespace internal
} // namespace orm
} // namespace drogon

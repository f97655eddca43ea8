// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/types.h"

namespace soci {
class ddl_type;
namespace details {
class prepare_temp_type;

// Counts its holders; the last one executes the statement in its destructor.
class ref_counted_statement_base {
public:
  explicit ref_counted_statement_base(session &s);
  virtual ~ref_counted_statement_base() {}
  virtual void final_action() = 0;
  void inc_ref();
  void dec_ref();
  template <typename T> void accumulate(T const &t) { Query << t; }

private:
  std::ostringstream Query;
};
class ref_counted_statement : public ref_counted_statement_base {
public:
  explicit ref_counted_statement(session &s);
  void final_action() override;
  template <typename T> void exchange(T &t);
};

class once_temp_type {
public:
  explicit once_temp_type(session &s);
  once_temp_type(once_temp_type const &o);
  once_temp_type &operator=(once_temp_type const &o);
  ~once_temp_type() noexcept(false);
  template <typename T> once_temp_type &operator<<(T const &t) {
    rcst_->accumulate(t);
    return *this;
  }
  //@facts soci::details::once_temp_type tu=soci4
  once_temp_type &operator,(const into_type_ptr &);
  once_temp_type &operator,(const use_type_ptr &);
  //@end
  template <typename T, typename Indicator>
  once_temp_type &operator,(into_container<T, Indicator> const &ic);
  template <typename T, typename Indicator>
  once_temp_type &operator,(use_container<T, Indicator> const &uc);

private:
  ref_counted_statement *rcst_;
};

class once_type {
public:
  once_type();
  explicit once_type(session *s);
  void set_session(session *s);
  template <typename T> once_temp_type operator<<(T const &t) {
    once_temp_type o(*session_);
    o << t;
    return o;
  }

private:
  session *session_;
};

class prepare_temp_type {
public:
  explicit prepare_temp_type(session &);
  prepare_temp_type(prepare_temp_type const &);
  prepare_temp_type &operator=(prepare_temp_type const &);
  ~prepare_temp_type();
  template <typename T> prepare_temp_type &operator<<(T const &t) {
    rcpi_->accumulate(t);
    return *this;
  }
  //@facts soci::details::prepare_temp_type tu=soci4
  prepare_temp_type &operator,(const into_type_ptr &i);
  //@end
  prepare_temp_type &operator,(use_type_ptr const &u);
  template <typename T, typename Indicator>
  prepare_temp_type &operator,(into_container<T, Indicator> const &ic);
  template <typename T, typename Indicator>
  prepare_temp_type &operator,(use_container<T, Indicator> const &uc);

private:
  ref_counted_statement_base *rcpi_;
};

class prepare_type {
public:
  prepare_type();
  explicit prepare_type(session *s);
  void set_session(session *s);
  template <typename T> prepare_temp_type operator<<(T const &t) {
    prepare_temp_type p(*session_);
    p << t;
    return p;
  }

private:
  session *session_;
};
} // namespace details

class ddl_type {
public:
  explicit ddl_type(session &s);
  ddl_type(const ddl_type &d);
  ddl_type &operator=(const ddl_type &d);
  ~ddl_type() noexcept(false);
  ddl_type &column(const std::string &columnName, data_type dt,
                   int precision = 0, int scale = 0);
  ddl_type &unique(const std::string &name, const std::string &columnNames);
  ddl_type &primary_key(const std::string &name,
                        const std::string &columnNames);
  ddl_type &foreign_key(const std::string &name, const std::string &columnNames,
                        const std::string &refTableName,
                        const std::string &refColumnNames);
  ddl_type &operator()(const std::string &arbitrarySql);
};
} // namespace soci

// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/statement.h"

namespace soci {
class session {
public:
  details::once_type once;
  details::prepare_type prepare;
  //@facts soci::session tu=soci4 ctors
  ddl_type add_column(const std::string &tableName, const std::string &columnName, data_type dt, int precision = {}, int scale = {});
  void begin();
  void commit();
  ddl_type create_table(const std::string &tableName);
  void drop_table(const std::string &tableName);
  std::string get_last_query() const;
  void open(const backend_factory &factory, const std::string &connectString);
  void open(const connection_parameters &parameters);
  void open(const std::string &backendName, const std::string &connectString);
  void open(const std::string &connectString);
  session();
  session(connection_pool &pool);
  session(const backend_factory &factory, const std::string &connectString);
  session(const connection_parameters &parameters);
  session(const std::string &backendName, const std::string &connectString);
  session(const std::string &connectString);
  void set_log_stream(std::ostream *s);
  void truncate_table(const std::string &tableName);
  //@end
  session(session const &) = delete;
  ~session();
  void close();
  void reconnect();
  bool is_connected() const noexcept;
  void rollback();
  template <typename T> details::once_temp_type operator<<(T const &t) {
    return once << t;
  }
  std::ostringstream &get_query_stream();
  std::string get_query() const;
  void set_got_data(bool gotData);
  bool got_data() const;
  void uppercase_column_names(bool forceToUpper);
  bool get_next_sequence_value(std::string const &sequence, long long &value);
  bool get_last_insert_id(std::string const &table, long long &value);
  ddl_type alter_column(const std::string &tableName,
                        const std::string &columnName, data_type dt,
                        int precision = 0, int scale = 0);
  ddl_type drop_column(const std::string &tableName,
                       const std::string &columnName);
  std::string get_backend_name() const;
  std::string empty_blob();
};

class transaction {
public:
  explicit transaction(session &sql);
  ~transaction();
  void commit();
  void rollback();
};

class connection_pool {
public:
  explicit connection_pool(std::size_t size);
  ~connection_pool();
  session &at(std::size_t pos);
  std::size_t lease();
  bool try_lease(std::size_t &pos, int timeout);
  void give_back(std::size_t pos);
};

class blob {
public:
  explicit blob(session &s);
  ~blob();
  std::size_t get_len();
  std::size_t read_from_start(char *buf, std::size_t toRead,
                              std::size_t offset = 0);
  std::size_t write_from_start(const char *buf, std::size_t toWrite,
                               std::size_t offset = 0);
};
} // namespace soci

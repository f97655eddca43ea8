// Part of our declarations of mongocxx: the names, classes and signatures that
// user code meets, none of the library. The other headers here include this.
#pragma once
#include <bsoncxx/json.hpp>
#include <functional>
#include <memory>
#include <stdexcept>

namespace mongocxx {
namespace v_noabi {
using bsoncxx::v_noabi::document::view_or_value;
using bsoncxx::v_noabi::stdx::optional;
class instance {
public:
  instance();
};
class exception : public std::runtime_error {
  using std::runtime_error::runtime_error;
};
class uri {
public:
  static const std::string k_default_uri;
  uri();
  uri(bsoncxx::v_noabi::string::view_or_value uri_string);
  template <typename T> uri(T t);
  std::string to_string() const;
};
namespace options {
class find {
public:
  find &limit(std::int64_t limit);
  find &skip(std::int64_t skip);
  find &sort(view_or_value ordering);
  find &projection(view_or_value projection);
};
class insert {};
class update {
public:
  update &upsert(bool upsert);
};
class replace {};
class count {};
class delete_options {};
class aggregate {};
class find_one_and_update {};
class find_one_and_delete {};
class transaction {};
class tls {
public:
  tls &pem_password(bsoncxx::v_noabi::string::view_or_value pem_password);
  tls &allow_invalid_certificates(bool allow);
};
class client {
public:
  client &tls_opts(tls tls_opts);
};
class pool {
public:
  pool(client client_opts = {});
};
class client_session {};
} // namespace options
namespace result {
class insert_one {};
class insert_many {};
class update {
public:
  std::int32_t modified_count() const;
  std::int32_t matched_count() const;
};
class delete_result {
public:
  std::int32_t deleted_count() const;
};
class replace_one {};
} // namespace result
class pipeline {
public:
  pipeline &match(view_or_value filter);
  pipeline &group(view_or_value group_args);
  pipeline &sort(view_or_value ordering);
  pipeline &limit(std::int32_t limit);
};
class client_session {
public:
  using with_transaction_cb = std::function<void(client_session *)>;
  void start_transaction(const optional<options::transaction> &opts = {});
  void commit_transaction();
  void abort_transaction();
  void with_transaction(with_transaction_cb cb, options::transaction opts = {});
};
class cursor {
public:
  class iterator {
  public:
    const bsoncxx::v_noabi::document::view &operator*() const;
    const bsoncxx::v_noabi::document::view *operator->() const;
    iterator &operator++();
    friend bool operator==(const iterator &, const iterator &);
    friend bool operator!=(const iterator &, const iterator &);
  };
  iterator begin();
  iterator end();
};
class collection {
public:
  cursor find(view_or_value filter, const options::find &options = {});
  cursor find(const client_session &session, view_or_value filter,
              const options::find &options = {});
  optional<bsoncxx::v_noabi::document::value>
  find_one(view_or_value filter, const options::find &options = {});
  optional<bsoncxx::v_noabi::document::value>
  find_one(const client_session &session, view_or_value filter,
           const options::find &options = {});
  optional<bsoncxx::v_noabi::document::value>
  find_one_and_update(view_or_value filter, view_or_value update,
                      const options::find_one_and_update &options = {});
  optional<bsoncxx::v_noabi::document::value>
  find_one_and_delete(view_or_value filter,
                      const options::find_one_and_delete &options = {});
  optional<result::insert_one> insert_one(view_or_value document,
                                          const options::insert &options = {});
  optional<result::insert_one> insert_one(const client_session &session,
                                          view_or_value document,
                                          const options::insert &options = {});
  template <typename container_type>
  optional<result::insert_many>
  insert_many(const container_type &container,
              const options::insert &options = {});
  optional<result::update> update_one(view_or_value filter,
                                      view_or_value update,
                                      const options::update &options = {});
  optional<result::update> update_many(view_or_value filter,
                                       view_or_value update,
                                       const options::update &options = {});
  optional<result::replace_one>
  replace_one(view_or_value filter, view_or_value replacement,
              const options::replace &options = {});
  optional<result::delete_result>
  delete_one(view_or_value filter, const options::delete_options &options = {});
  optional<result::delete_result>
  delete_many(view_or_value filter,
              const options::delete_options &options = {});
  std::int64_t count_documents(view_or_value filter,
                               const options::count &options = {});
  std::int64_t estimated_document_count();
  cursor aggregate(const pipeline &pipeline,
                   const options::aggregate &options = {});
  cursor distinct(bsoncxx::v_noabi::string::view_or_value name,
                  view_or_value filter);
  bsoncxx::v_noabi::document::value create_index(view_or_value keys,
                                                 view_or_value options = {});
  void drop();
};
class database {
public:
  v_noabi::collection
  collection(bsoncxx::v_noabi::string::view_or_value name) const;
  v_noabi::collection
  operator[](bsoncxx::v_noabi::string::view_or_value name) const;
  bsoncxx::v_noabi::document::value run_command(view_or_value command);
  bool has_collection(bsoncxx::v_noabi::string::view_or_value name) const;
};
class client {
public:
  client();
  client(const v_noabi::uri &mongodb_uri, const options::client &options = {});
  v_noabi::database
  database(bsoncxx::v_noabi::string::view_or_value name) const &;
  v_noabi::database
  operator[](bsoncxx::v_noabi::string::view_or_value name) const &;
  client_session start_session(const options::client_session &options = {});
};
class pool {
public:
  explicit pool(const uri &mongodb_uri = {}, const options::pool &options = {});
  class entry {
  public:
    client *operator->() const &;
    client &operator*() const &;
    database operator[](bsoncxx::v_noabi::string::view_or_value name) const &;
  };
  entry acquire();
  optional<entry> try_acquire();
};
} // namespace v_noabi
namespace options = v_noabi::options;
namespace result = v_noabi::result;
using v_noabi::client;
using v_noabi::client_session;
using v_noabi::collection;
using v_noabi::cursor;
using v_noabi::database;
using v_noabi::exception;
using v_noabi::instance;
using v_noabi::pipeline;
using v_noabi::pool;
using v_noabi::uri;
} // namespace mongocxx

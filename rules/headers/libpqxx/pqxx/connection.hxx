// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/params.hxx"
#include "pqxx/result.hxx"

namespace pqxx {
class notification_receiver {
public:
  notification_receiver(connection &c, std::string_view channel);
  notification_receiver(notification_receiver const &) = delete;
  virtual ~notification_receiver();
  std::string const &channel() const &;
  virtual void operator()(std::string const &payload, int backend_pid) = 0;

protected:
  connection &conn() const noexcept;
};

class errorhandler {
public:
  explicit errorhandler(connection &);
  virtual ~errorhandler();
  virtual bool operator()(char const msg[]) noexcept = 0;
};

struct notification {
  connection &conn;
  zview channel;
  zview payload;
  int backend_pid;
};

class connection {
public:
  connection();
  explicit connection(char const options[]);
  explicit connection(zview options);
  connection(connection &&rhs);
  template <typename MAPPING,
            typename = decltype(std::begin(std::declval<MAPPING &>())->first)>
  connection(MAPPING const &params);
  connection(connection const &) = delete;
  connection &operator=(connection const &) = delete;
  connection &operator=(connection &&rhs);
  ~connection();

  bool is_open() const noexcept;
  void close();
  // 6.x, still seen in much code.
  void disconnect() noexcept;
  void activate();
  void process_notice(char const[]) noexcept;
  void process_notice(zview) noexcept;
  void trace(FILE *) noexcept;
  char const *dbname() const;
  char const *username() const;
  char const *hostname() const;
  char const *port() const;
  int backendpid() const &noexcept;
  int sock() const &noexcept;
  int protocol_version() const noexcept;
  int server_version() const noexcept;
  void set_client_encoding(zview encoding) &;
  void set_client_encoding(char const encoding[]) &;
  int encoding_id() const;
  void set_variable(std::string_view var, std::string_view value) &;
  template <typename TYPE>
  void set_session_var(std::string_view var, TYPE const &value) &;
  std::string get_variable(std::string_view);
  std::string get_var(std::string_view var);
  template <typename TYPE> TYPE get_var_as(std::string_view var);
  int get_notifs();
  int await_notification();
  int await_notification(std::time_t seconds, long microseconds);
  void listen(std::string_view channel,
              std::function<void(notification)> handler = {});
  //@facts pqxx::connection tu=pqxx77 skip=connection,quote,set_session_var
  std::string encrypt_password(const char *user, const char *password, const char *algorithm = {});
  std::string encrypt_password(zview user, zview password, zview algorithm);
  std::string esc(const char *text) const;
  std::string esc(const char *text, std::size_t maxlen) const;
  std::string esc(std::string_view text) const;
  void prepare(const char *definition);
  void prepare(const char *name, const char *definition);
  void prepare(zview definition);
  void prepare(zview name, zview definition);
  std::string quote_name(std::string_view identifier) const;
  std::string quote_table(std::string_view name) const;
  std::string quote_table(table_path) const;
  //@end
  void unprepare(std::string_view name);
  void cancel_query();
  void set_verbosity(error_verbosity verbosity) &noexcept;
  void set_notice_handler(std::function<void(zview)> handler);
  std::string connection_string() const;
  std::string esc_raw(std::basic_string_view<std::byte> bin) const;
  std::string esc_raw(unsigned char const bin[], std::size_t len) const;
  std::string esc_like(std::string_view text, char escape_char = '\\') const;
  std::string unesc_raw(char const text[]) const;
  std::basic_string<std::byte> unesc_bin(std::string_view text) const;
  std::string quote_raw(std::basic_string_view<std::byte> bytes) const;
  template <typename STRINGS>
  std::string quote_columns(STRINGS const &columns) const;
  template <typename T> std::string quote(T const &t) const;
  std::string quote(binarystring const &) const;
  std::string quote(std::basic_string_view<std::byte> bytes) const;
  std::string adorn_name(std::string_view);
  std::vector<errorhandler *> get_errorhandlers() const;
};

} // namespace pqxx

// Part of our declarations of jwt-cpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <iostream>
#include <locale>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <system_error>
#include <type_traits>
#include <vector>

// The default JSON of the library, as far as claims are made of it.
namespace picojson {
class value {
public:
  using array = std::vector<value>;
  using object = std::map<std::string, value>;
  value();
  explicit value(bool b);
  explicit value(int64_t i);
  explicit value(double n);
  explicit value(const std::string &s);
  explicit value(const array &a);
  explicit value(const object &o);
  explicit value(const char *s);
  template <typename T> bool is() const;
  template <typename T> const T &get() const;
  std::string to_str() const;
  std::string serialize(bool prettify = false) const;
};
using array = value::array;
using object = value::object;
std::string parse(value &out, const std::string &s);
} // namespace picojson

namespace jwt {
using date = std::chrono::system_clock::time_point;
struct default_clock {
  date now() const;
};
namespace traits {
struct kazuho_picojson {
  using value_type = picojson::value;
  using object_type = picojson::object;
  using array_type = picojson::array;
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
  using boolean_type = bool;
};
} // namespace traits

namespace error {
struct signature_verification_exception : public std::system_error {
  using system_error::system_error;
};
struct signature_generation_exception : public std::system_error {
  using system_error::system_error;
};
struct rsa_exception : public std::system_error {
  using system_error::system_error;
};
struct ecdsa_exception : public std::system_error {
  using system_error::system_error;
};
struct token_verification_exception : public std::system_error {
  using system_error::system_error;
};
struct invalid_json_exception : public std::runtime_error {
  invalid_json_exception();
};
struct claim_not_present_exception : public std::out_of_range {
  claim_not_present_exception();
};
} // namespace error

namespace algorithm {
struct none {
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const;
};
struct hmacsha {
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature,
              std::error_code &ec) const;
  std::string name() const;
};
struct hs256 : public hmacsha {
  explicit hs256(std::string key);
};
struct hs384 : public hmacsha {
  explicit hs384(std::string key);
};
struct hs512 : public hmacsha {
  explicit hs512(std::string key);
};
struct rsa : public hmacsha {};
#define BACKLINT_JWT_KEYPAIR(NAME)                                             \
  struct NAME : public rsa {                                                   \
    explicit NAME(const std::string &public_key,                               \
                  const std::string &private_key = "",                         \
                  const std::string &public_key_password = "",                 \
                  const std::string &private_key_password = "");               \
  }
BACKLINT_JWT_KEYPAIR(rs256);
BACKLINT_JWT_KEYPAIR(rs384);
BACKLINT_JWT_KEYPAIR(rs512);
BACKLINT_JWT_KEYPAIR(es256);
BACKLINT_JWT_KEYPAIR(es384);
BACKLINT_JWT_KEYPAIR(es512);
BACKLINT_JWT_KEYPAIR(ps256);
BACKLINT_JWT_KEYPAIR(ed25519);
#undef BACKLINT_JWT_KEYPAIR
} // namespace algorithm

namespace json {
enum class type { boolean, integer, number, string, array, object };
}

template <typename json_traits> class basic_claim {
public:
  using set_t = std::set<typename json_traits::string_type>;
  basic_claim() = default;
  basic_claim(typename json_traits::string_type s);
  basic_claim(const date &d);
  basic_claim(typename json_traits::array_type a);
  basic_claim(typename json_traits::value_type v);
  basic_claim(const set_t &s);
  template <typename Iterator> basic_claim(Iterator begin, Iterator end);
  json::type get_type() const;
  date as_date() const;
  set_t as_set() const;
  typename json_traits::number_type as_number() const;
  typename json_traits::boolean_type as_bool() const;
  typename json_traits::integer_type as_int() const;
  //@facts jwt::basic_claim tu=jwtcpp
  typename json_traits::array_type as_array() const;
  typename json_traits::boolean_type as_boolean() const;
  typename json_traits::integer_type as_integer() const;
  typename json_traits::string_type as_string() const;
  typename json_traits::value_type to_json() const;
  //@end
};
using claim = basic_claim<traits::kazuho_picojson>;

template <typename json_traits> class payload {
public:
  using basic_claim_t = basic_claim<json_traits>;
  bool has_issuer() const noexcept;
  bool has_subject() const noexcept;
  bool has_audience() const noexcept;
  bool has_expires_at() const noexcept;
  bool has_not_before() const noexcept;
  bool has_issued_at() const noexcept;
  bool has_id() const noexcept;
  date get_not_before() const;
  date get_issued_at() const;
  bool has_payload_claim(const typename json_traits::string_type &name) const noexcept;
  //@facts jwt::payload tu=jwtcpp
  typename basic_claim_t::set_t get_audience() const;
  date get_expires_at() const;
  typename json_traits::string_type get_id() const;
  typename json_traits::string_type get_issuer() const;
  basic_claim_t get_payload_claim(const typename json_traits::string_type &name) const;
  typename json_traits::string_type get_subject() const;
  //@end
};
template <typename json_traits> class header {
public:
  using basic_claim_t = basic_claim<json_traits>;
  typename json_traits::string_type get_algorithm() const;
  typename json_traits::string_type get_type() const;
  typename json_traits::string_type get_content_type() const;
  typename json_traits::string_type get_key_id() const;
  bool has_algorithm() const noexcept;
  bool has_type() const noexcept;
  bool has_key_id() const noexcept;
  bool has_header_claim(const typename json_traits::string_type &name) const noexcept;
  basic_claim_t get_header_claim(const typename json_traits::string_type &name) const;
};
template <typename json_traits>
class decoded_jwt : public header<json_traits>, public payload<json_traits> {
public:
  using basic_claim_t = basic_claim<json_traits>;
  explicit decoded_jwt(const typename json_traits::string_type &token);
  template <typename Decode>
  decoded_jwt(const typename json_traits::string_type &token, Decode decode);
  const typename json_traits::string_type &get_token() const noexcept;
  const typename json_traits::string_type &get_signature() const noexcept;
  const typename json_traits::string_type &get_header_base64() const noexcept;
  const typename json_traits::string_type &get_payload_base64() const noexcept;
  typename json_traits::object_type get_header_json() const;
  //@facts jwt::decoded_jwt tu=jwtcpp
  const typename json_traits::string_type &get_header() const;
  const typename json_traits::string_type &get_payload() const;
  basic_claim_t get_header_claim(const typename json_traits::string_type &name) const;
  basic_claim_t get_payload_claim(const typename json_traits::string_type &name) const;
  typename json_traits::object_type get_payload_json() const;
  //@end
};

template <typename Clock, typename json_traits> class builder {
public:
  builder &set_header_claim(const typename json_traits::string_type &id,
                            typename json_traits::value_type c);
  builder &set_header_claim(const typename json_traits::string_type &id,
                            basic_claim<json_traits> c);
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             typename json_traits::value_type c);
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             basic_claim<json_traits> c);
  builder &set_algorithm(typename json_traits::string_type str);
  builder &set_type(typename json_traits::string_type str);
  builder &set_content_type(typename json_traits::string_type str);
  builder &set_key_id(typename json_traits::string_type str);
  builder &set_issuer(typename json_traits::string_type str);
  builder &set_subject(typename json_traits::string_type str);
  builder &set_audience(typename json_traits::array_type a);
  builder &set_audience(typename json_traits::string_type aud);
  builder &set_expires_at(const date &d);
  template <class Rep, class Period>
  builder &set_expires_in(const std::chrono::duration<Rep, Period> &d);
  builder &set_not_before(const date &d);
  builder &set_issued_at(const date &d);
  builder &set_issued_now();
  builder &set_id(const typename json_traits::string_type &str);
  template <typename Algo>
  typename json_traits::string_type sign(const Algo &algo) const;
  template <typename Algo>
  typename json_traits::string_type sign(const Algo &algo,
                                         std::error_code &ec) const;
};

template <typename Clock, typename json_traits> class verifier {
public:
  using basic_claim_t = basic_claim<json_traits>;
  verifier &leeway(size_t leeway);
  verifier &expires_at_leeway(size_t leeway);
  verifier &not_before_leeway(size_t leeway);
  verifier &issued_at_leeway(size_t leeway);
  verifier &with_type(const typename json_traits::string_type &type,
                      std::locale locale = std::locale{});
  verifier &with_issuer(const typename json_traits::string_type &iss);
  verifier &with_subject(const typename json_traits::string_type &sub);
  verifier &with_audience(const typename basic_claim_t::set_t &aud);
  verifier &with_audience(const typename json_traits::string_type &aud);
  verifier &with_id(const typename json_traits::string_type &id);
  verifier &with_claim(const typename json_traits::string_type &name,
                       basic_claim_t c);
  template <typename Algorithm> verifier &allow_algorithm(Algorithm alg);
  void verify(const decoded_jwt<json_traits> &jwt) const;
  void verify(const decoded_jwt<json_traits> &jwt, std::error_code &ec) const;
};

template <typename json_traits>
verifier<default_clock, json_traits> verify(default_clock c = default_clock{});
template <typename json_traits>
builder<default_clock, json_traits> create(default_clock c = default_clock{});
template <typename json_traits>
decoded_jwt<json_traits>
decode(const typename json_traits::string_type &token);

inline verifier<default_clock, traits::kazuho_picojson> verify() {
  return verify<traits::kazuho_picojson>(default_clock{});
}
inline builder<default_clock, traits::kazuho_picojson> create() {
  return create<traits::kazuho_picojson>(default_clock{});
}
inline decoded_jwt<traits::kazuho_picojson> decode(const std::string &token) {
  return decoded_jwt<traits::kazuho_picojson>(token);
}
} // namespace jwt

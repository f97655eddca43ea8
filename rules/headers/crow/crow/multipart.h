// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/ci_map.h"
#include "crow/http_request.h"
#include "crow/returnable.h"

namespace crow {
namespace multipart {
struct header {
  std::string value;
  std::unordered_map<std::string, std::string> params;
  operator int() const;
  operator double() const;
};
using mph_map =
    std::unordered_multimap<std::string, header, ci_hash, ci_key_eq>;

struct part {
  mph_map headers;
  std::string body;
  operator int() const;
  operator double() const;
  const header &get_header_object(const std::string &key) const;
};
using mp_map = std::multimap<std::string, part>;

struct message : public returnable {
  ci_map headers;
  std::string boundary;
  std::vector<part> parts;
  mp_map part_map;

  const std::string &get_header_value(const std::string &key) const;
  //@facts crow::multipart::message tu=crow skip=parts,part_map ctors
  part get_part_by_name(const std::string &name);
  message(const ci_map &headers_, const std::string &boundary_, const std::vector<part> &sections);
  message(const request &req);
  //@end
  std::string dump() override;
  std::string dump(int part_);
};

const header &get_header_object(const mph_map &headers,
                                const std::string &key);
} // namespace multipart
} // namespace crow

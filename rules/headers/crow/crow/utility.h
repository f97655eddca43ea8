// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/settings.h"
#include "crow/parameter_tag.h"

namespace crow {
namespace utility {
//@facts crow::utility tu=crow namespace skip=base64encode
std::string base64encode_urlsafe(const unsigned char *data, size_t size);
std::string base64encode_urlsafe(std::string data, size_t size);
std::string random_alphanum(std::size_t size);
void sanitize_filename(std::string &data, char replacement = {});
//@end
std::string base64encode(const unsigned char *data, size_t size,
                         const char *key = nullptr);
std::string base64encode(std::string data, size_t size,
                         const char *key = nullptr);
std::string base64decode(const char *data, size_t size);
std::string base64decode(const std::string &data, size_t size);
std::string base64decode(const std::string &data);
std::string normalize_path(const std::string &directoryPath);
bool string_equals(const std::string_view l, const std::string_view r,
                   bool case_sensitive = false);
std::string join_path(std::string path, const std::string &fname);
std::string_view trim(std::string_view v);
std::vector<std::string> split(const std::string &v,
                               const std::string &delims);
} // namespace utility
} // namespace crow

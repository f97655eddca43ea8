// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/Date.h"
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace utils {
bool isInteger(std::string_view str);
bool isBase64(std::string_view str);
std::vector<char> hexToBinaryVector(const char *ptr, size_t length);
std::string hexToBinaryString(const char *ptr, size_t length);
std::vector<std::string> splitString(const std::string &str,
                                     const std::string &separator,
                                     bool acceptEmptyString = false);
std::set<std::string> splitStringToSet(const std::string &str,
                                       const std::string &separator);
std::vector<char> base64DecodeToVector(std::string_view encodedString);
bool needUrlDecoding(const char *begin, const char *end);
std::string getHttpFullDate(const trantor::Date &date = trantor::Date::now());
std::string gzipCompress(const char *data, const size_t ndata);
std::string gzipDecompress(const char *data, const size_t ndata);
std::string brotliCompress(const char *data, const size_t ndata);
int createPath(const std::string &path);
void replaceAll(std::string &s, const std::string &from, const std::string &to);
template <typename T> T fromString(const std::string &p);
bool supportsTls() noexcept;
//@facts drogon::utils tu=drogon namespace skip=binaryStringToHex
size_t base64Decode(const char *encodedString, size_t inLen, unsigned char *outputBuffer);
std::string base64Decode(std::string_view encodedString);
std::string base64Encode(const unsigned char *bytesToEncode, size_t inLen, bool urlSafe = {}, bool padded = {});
std::string base64Encode(std::string_view data, bool urlSafe = {}, bool padded = {});
void base64Encode(const unsigned char *bytesToEncode, size_t inLen, unsigned char *outputBuffer, bool urlSafe = {}, bool padded = {});
std::string formattedString(const char *format, ...);
std::string genRandomString(int length);
std::string getBlake2b(const char *data, const size_t dataLen);
std::string getBlake2b(const std::string &originalString);
std::string getMd5(const char *data, const size_t dataLen);
std::string getMd5(const std::string &originalString);
std::string getSha1(const char *data, const size_t dataLen);
std::string getSha1(const std::string &originalString);
std::string getSha256(const char *data, const size_t dataLen);
std::string getSha256(const std::string &originalString);
std::string getSha3(const char *data, const size_t dataLen);
std::string getSha3(const std::string &originalString);
std::string getUuid(bool lowercase = {});
bool secureRandomBytes(void *ptr, size_t size);
std::string secureRandomString(size_t size);
std::string urlDecode(const char *begin, const char *end);
std::string urlDecode(const std::string &szToDecode);
std::string urlDecode(const std::string_view &szToDecode);
std::string urlEncode(const std::string &);
std::string urlEncodeComponent(const std::string &);
//@end
std::string binaryStringToHex(const unsigned char *ptr, size_t length,
                              bool lowerCase = false);
void binaryStringToHex(const char *ptr, size_t length, char *out,
                       bool lowerCase = false);
} // namespace utils
} // namespace drogon

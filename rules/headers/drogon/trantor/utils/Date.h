// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <chrono>
#include <cstdint>
#include <ctime>
#include <string>

namespace trantor {
class Date {
public:
  Date() : Value(0) {}
  explicit Date(int64_t microSec) : Value(microSec) {}
  Date(unsigned int year, unsigned int month, unsigned int day,
       unsigned int hour = 0, unsigned int minute = 0, unsigned int second = 0,
       unsigned int microSecond = 0);
  static const Date date();
  static const Date now();
  static int64_t timezoneOffset();
  const Date after(double second) const;
  const Date roundSecond() const;
  const Date roundDay() const;
  bool operator==(const Date &date) const;
  bool operator!=(const Date &date) const;
  bool operator<(const Date &date) const;
  bool operator>(const Date &date) const;
  bool operator>=(const Date &date) const;
  bool operator<=(const Date &date) const;
  int64_t microSecondsSinceEpoch() const;
  int64_t secondsSinceEpoch() const;
  struct tm tmStruct() const;
  std::string toFormattedString(bool showMicroseconds) const;
  std::string toCustomFormattedString(const std::string &fmtStr,
                                      bool showMicroseconds = false) const;
  std::string toFormattedStringLocal(bool showMicroseconds) const;
  std::string
  toCustomFormattedStringLocal(const std::string &fmtStr,
                               bool showMicroseconds = false) const;
  std::string toDbStringLocal() const;
  std::string toDbString() const;
  static Date fromDbStringLocal(const std::string &datetime);
  static Date fromDbString(const std::string &datetime);
  void toCustomFormattedString(const std::string &fmtStr, char *str,
                               size_t len) const;
  bool isSameSecond(const Date &date) const;

private:
  int64_t Value;
};
} // namespace trantor

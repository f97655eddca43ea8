// Part of our declarations of JsonCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "json/value.h"

namespace Json {
class Features {
public:
  static Features all();
  static Features strictMode();
  Features();
};

class Reader {
public:
  struct StructuredError {
    std::ptrdiff_t offset_start;
    std::ptrdiff_t offset_limit;
    String message;
  };
  Reader();
  Reader(const Features &features);
  bool parse(const std::string &document, Value &root,
             bool collectComments = true);
  bool parse(const char *beginDoc, const char *endDoc, Value &root,
             bool collectComments = true);
  bool parse(IStream &is, Value &root, bool collectComments = true);
  String getFormatedErrorMessages() const;
  String getFormattedErrorMessages() const;
  std::vector<StructuredError> getStructuredErrors() const;
  bool good() const;
};

class CharReader {
public:
  virtual ~CharReader() = default;
  virtual bool parse(char const *beginDoc, char const *endDoc, Value *root,
                     String *errs) = 0;
  class Factory {
  public:
    virtual ~Factory() = default;
    virtual CharReader *newCharReader() const = 0;
  };
};

class CharReaderBuilder : public CharReader::Factory {
public:
  Value settings_;
  CharReaderBuilder();
  ~CharReaderBuilder() override;
  CharReader *newCharReader() const override;
  bool validate(Value *invalid) const;
  Value &operator[](const String &key);
  static void setDefaults(Value *settings);
  static void strictMode(Value *settings);
};

bool parseFromStream(CharReader::Factory const &, IStream &, Value *root,
                     String *errs);
IStream &operator>>(IStream &, Value &);
} // namespace Json

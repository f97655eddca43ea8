// Part of our declarations of JsonCpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "json/value.h"

namespace Json {
class StreamWriter {
public:
  StreamWriter();
  virtual ~StreamWriter();
  virtual int write(Value const &root, OStream *sout) = 0;
  class Factory {
  public:
    virtual ~Factory();
    virtual StreamWriter *newStreamWriter() const = 0;
  };
};
String writeString(StreamWriter::Factory const &factory, Value const &root);

class StreamWriterBuilder : public StreamWriter::Factory {
public:
  Value settings_;
  StreamWriterBuilder();
  ~StreamWriterBuilder() override;
  StreamWriter *newStreamWriter() const override;
  bool validate(Value *invalid) const;
  Value &operator[](const String &key);
  static void setDefaults(Value *settings);
};

class Writer {
public:
  virtual ~Writer();
  virtual String write(const Value &root) = 0;
};
class FastWriter : public Writer {
public:
  FastWriter();
  ~FastWriter() override = default;
  void enableYAMLCompatibility();
  void dropNullPlaceholders();
  void omitEndingLineFeed();
  String write(const Value &root) override;
};
class StyledWriter : public Writer {
public:
  StyledWriter();
  ~StyledWriter() override = default;
  String write(const Value &root) override;
};
class StyledStreamWriter {
public:
  StyledStreamWriter(String indentation = "\t");
  void write(OStream &out, const Value &root);
};
String valueToString(Int value);
String valueToString(UInt value);
String valueToString(LargestInt value);
String valueToString(LargestUInt value);
String valueToString(bool value);
String valueToQuotedString(const char *value);
OStream &operator<<(OStream &, const Value &root);
} // namespace Json

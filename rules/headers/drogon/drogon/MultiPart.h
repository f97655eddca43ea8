// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpRequest.h"

namespace drogon {
class HttpFile {
public:
  //@facts drogon::HttpFile tu=drogon
  const std::string &getFileName() const;
  const std::string &getItemName() const;
  const char *fileData() const;
  std::string_view fileContent() const;
  std::string_view getFileExtension() const;
  int save() const;
  int save(const std::string &path) const;
  int saveAs(const std::string &fileName) const;
  //@end
  FileType getFileType() const noexcept;
  size_t fileLength() const noexcept;
  std::string getMd5() const;
  ContentType getContentType() const;
};
class MultiPartParser {
public:
  MultiPartParser();
  ~MultiPartParser();
  //@facts drogon::MultiPartParser tu=drogon
  const std::vector<HttpFile> &getFiles() const;
  const SafeStringMap<std::string> &getParameters() const;
  std::unordered_map<std::string, HttpFile> getFilesMap() const;
  int parse(const HttpRequestPtr &req);
  //@end
  template <typename T> T getParameter(const std::string &key);
  template <typename T>
  std::optional<T> getOptionalParameter(const std::string &key);
};
} // namespace drogon

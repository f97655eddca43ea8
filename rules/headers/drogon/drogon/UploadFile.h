// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/HttpTypes.h"
#include <string>

namespace drogon {
class UploadFile {
public:
  explicit UploadFile(const std::string &filePath,
                      const std::string &fileName = "",
                      const std::string &itemName = "file",
                      ContentType contentType = CT_NONE);
  const std::string &path() const;
  const std::string &fileName() const;
  const std::string &itemName() const;
};
} // namespace drogon

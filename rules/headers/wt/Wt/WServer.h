// Part of our declarations of Wt: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace Wt {
class WString {
public:
  WString();
  WString(const char *value);
  WString(const std::string &value);
  static WString fromUTF8(const std::string &value, bool checkValid = false);
  std::string toUTF8(bool resolve = true) const;
  std::string narrow() const;
  bool empty() const;
  WString &operator+=(const WString &rhs);
  WString &arg(const std::string &value);
};
WString operator+(const WString &lhs, const WString &rhs);
namespace Http {
using ParameterValues = std::vector<std::string>;
using ParameterMap = std::map<std::string, ParameterValues>;
class UploadedFile {
public:
  const std::string &spoolFileName() const;
  const std::string &clientFileName() const;
  const std::string &contentType() const;
};
using UploadedFileMap = std::multimap<std::string, UploadedFile>;
class Request {
public:
  using CookieMap = std::map<std::string, std::string>;
  const ParameterMap &getParameterMap() const;
  const ParameterValues &getParameterValues(const std::string &name) const;
  const std::string *getParameter(const std::string &name) const;
  const UploadedFileMap &uploadedFiles() const;
  const UploadedFile *getUploadedFile(const std::string &name) const;
  std::string headerValue(const std::string &field) const;
  const std::string *getCookieValue(const std::string &cookieName) const;
  const CookieMap &cookies() const;
  std::string queryString() const;
  std::string pathInfo() const;
  std::string path() const;
  std::string method() const;
  std::string userAgent() const;
  std::string clientAddress() const;
  std::string urlParam(const std::string &param) const;
  std::istream &in() const;
  int contentLength() const;
};
class Response {
public:
  void setStatus(int status);
  void setMimeType(const std::string &mimeType);
  void addHeader(const std::string &name, const std::string &value);
  std::ostream &out();
};
} // namespace Http
class WResource {
public:
  virtual ~WResource();
  virtual void handleRequest(const Http::Request &request,
                             Http::Response &response) = 0;
};
class WWidget {
public:
  virtual ~WWidget();
};
class WFormWidget : public WWidget {
public:
  virtual WString valueText() const = 0;
};
class WLineEdit : public WFormWidget {
public:
  const WString &text() const;
  WString valueText() const override;
};
class WEnvironment {
public:
  const std::string *getParameter(const std::string &name) const;
  const std::string *getCookie(const std::string &cookieName) const;
  const std::string headerValue(const std::string &field) const;
  const std::string &userAgent() const;
  const std::string &internalPath() const;
};
class WApplication {
public:
  explicit WApplication(const WEnvironment &environment);
  std::string internalPath() const;
  void redirect(const std::string &url);
};
enum class EntryPointType { Application, WidgetSet };
using ApplicationCreator =
    std::function<std::unique_ptr<WApplication>(const WEnvironment &)>;
class WServer {
public:
  WServer(int argc, char *argv[], const std::string &wtConfigurationFile = "");
  void addEntryPoint(EntryPointType type, ApplicationCreator callback,
                     const std::string &path = "");
  void addResource(const std::shared_ptr<WResource> &resource,
                   const std::string &path);
  void run();
};
class WLogEntry {
public:
  WLogEntry &operator<<(const std::string &s);
  WLogEntry &operator<<(const char *s);
  WLogEntry &operator<<(int value);
};
WLogEntry log(const std::string &type);
namespace Utils {
std::string htmlEncode(const std::string &text);
std::string urlEncode(const std::string &text);
std::string urlDecode(const std::string &text);
std::string md5(const std::string &data);
std::string sha1(const std::string &data);
std::string hmac_sha1(const std::string &text, const std::string &key);
} // namespace Utils
} // namespace Wt

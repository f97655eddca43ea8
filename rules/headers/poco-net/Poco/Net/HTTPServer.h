// Part of our declarations of Poco and Poco::Net: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <Poco/URI.h>
#include <memory>

namespace Poco::Net {
class NetException : public Poco::Exception {};
class NameValueCollection {
public:
  class ConstIterator {
  public:
    const std::pair<const std::string, std::string> &operator*() const;
    const std::pair<const std::string, std::string> *operator->() const;
    ConstIterator &operator++();
    ConstIterator operator++(int);
    bool operator==(const ConstIterator &) const;
    bool operator!=(const ConstIterator &) const;
  };
  using Iterator = ConstIterator;
  NameValueCollection();
  virtual ~NameValueCollection();
  const std::string &operator[](const std::string &name) const;
  void set(const std::string &name, const std::string &value);
  void add(const std::string &name, const std::string &value);
  const std::string &get(const std::string &name) const;
  const std::string &get(const std::string &name, const std::string &defaultValue) const;
  bool has(const std::string &name) const;
  ConstIterator find(const std::string &name) const;
  ConstIterator begin() const;
  ConstIterator end() const;
  bool empty() const;
  std::size_t size() const;
  void erase(const std::string &name);
  void clear();
};
class MessageHeader : public NameValueCollection {
public:
  static void splitParameters(const std::string &s, std::string &value, NameValueCollection &parameters);
  static void splitElements(const std::string &s, std::vector<std::string> &elements, bool ignoreEmpty = true);
};
class MediaType {
public:
  MediaType(const std::string &mediaType);
  std::string toString() const;
};
class HTTPMessage : public MessageHeader {
public:
  static const std::string HTTP_1_0, HTTP_1_1, CONTENT_TYPE, CONTENT_LENGTH;
  void setVersion(const std::string &version);
  void setContentLength(std::streamsize length);
  std::streamsize getContentLength() const;
  void setContentType(const std::string &mediaType);
  const std::string &getContentType() const;
  void setChunkedTransferEncoding(bool flag);
  void setKeepAlive(bool keepAlive);
};
class HTTPCookie {
public:
  HTTPCookie();
  explicit HTTPCookie(const std::string &name);
  HTTPCookie(const std::string &name, const std::string &value);
  void setPath(const std::string &path);
  void setValue(const std::string &value);
  void setSecure(bool secure);
  void setHttpOnly(bool flag = true);
  void setMaxAge(int maxAge);
  const std::string &getName() const;
  const std::string &getValue() const;
};
class HTTPRequest : public HTTPMessage {
public:
  static const std::string HTTP_GET, HTTP_HEAD, HTTP_PUT, HTTP_POST, HTTP_OPTIONS, HTTP_DELETE, HTTP_PATCH;
  HTTPRequest();
  HTTPRequest(const std::string &method, const std::string &uri);
  HTTPRequest(const std::string &method, const std::string &uri, const std::string &version);
  void setMethod(const std::string &method);
  const std::string &getMethod() const;
  void setURI(const std::string &uri);
  const std::string &getURI() const;
  const std::string &getHost() const;
  void setCookies(const NameValueCollection &cookies);
  void getCookies(NameValueCollection &cookies) const;
  bool hasCredentials() const;
  void getCredentials(std::string &scheme, std::string &authInfo) const;
  void setCredentials(const std::string &scheme, const std::string &authInfo);
};
class HTTPResponse : public HTTPMessage {
public:
  enum HTTPStatus { HTTP_CONTINUE = 100, HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202, HTTP_NO_CONTENT = 204, HTTP_MOVED_PERMANENTLY = 301, HTTP_FOUND = 302, HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304, HTTP_BAD_REQUEST = 400, HTTP_UNAUTHORIZED = 401, HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404, HTTP_METHOD_NOT_ALLOWED = 405, HTTP_CONFLICT = 409, HTTP_UNPROCESSABLE_ENTITY = 422, HTTP_TOO_MANY_REQUESTS = 429, HTTP_INTERNAL_SERVER_ERROR = 500, HTTP_NOT_IMPLEMENTED = 501, HTTP_SERVICE_UNAVAILABLE = 503 };
  HTTPResponse();
  void setStatus(HTTPStatus status);
  HTTPStatus getStatus() const;
  void setReason(const std::string &reason);
  const std::string &getReason() const;
  void setStatusAndReason(HTTPStatus status);
  void setStatusAndReason(HTTPStatus status, const std::string &reason);
  void addCookie(const HTTPCookie &cookie);
  void getCookies(std::vector<HTTPCookie> &cookies) const;
};
class IPAddress {
public:
  std::string toString() const;
};
class SocketAddress {
public:
  SocketAddress(const std::string &host, Poco::UInt16 port);
  std::string toString() const;
  IPAddress host() const;
};
class HTTPServerParams {
public:
  using Ptr = Poco::AutoPtr<HTTPServerParams>;
  void setMaxThreads(int count);
  void setMaxQueued(int count);
  void setTimeout(const Poco::Timespan &timeout);
  void setKeepAlive(bool keepAlive);
};
class HTTPServerResponse : public HTTPResponse {
public:
  virtual void sendContinue() = 0;
  virtual std::ostream &send() = 0;
  virtual void sendFile(const std::string &path, const std::string &mediaType) = 0;
  virtual void sendBuffer(const void *pBuffer, std::size_t length) = 0;
  virtual void redirect(const std::string &uri, HTTPStatus status = HTTP_FOUND) = 0;
  virtual void requireAuthentication(const std::string &realm) = 0;
  virtual bool sent() const = 0;
};
class HTTPServerRequest : public HTTPRequest {
public:
  virtual std::istream &stream() = 0;
  virtual const SocketAddress &clientAddress() const = 0;
  virtual const SocketAddress &serverAddress() const = 0;
  virtual HTTPServerResponse &response() const = 0;
};
class HTTPRequestHandler {
public:
  virtual ~HTTPRequestHandler();
  virtual void handleRequest(HTTPServerRequest &request, HTTPServerResponse &response) = 0;
};
class HTTPRequestHandlerFactory {
public:
  using Ptr = Poco::SharedPtr<HTTPRequestHandlerFactory>;
  virtual ~HTTPRequestHandlerFactory();
  virtual HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &request) = 0;
};
class ServerSocket {
public:
  ServerSocket();
  ServerSocket(Poco::UInt16 port, int backlog = 64);
};
class HTTPServer {
public:
  HTTPServer(HTTPRequestHandlerFactory::Ptr pFactory, Poco::UInt16 portNumber = 80, HTTPServerParams::Ptr pParams = new HTTPServerParams);
  HTTPServer(HTTPRequestHandlerFactory::Ptr pFactory, const ServerSocket &socket, HTTPServerParams::Ptr pParams);
  void start();
  void stop();
  void stopAll(bool abortCurrent = false);
};
class PartHandler {
public:
  virtual ~PartHandler();
  virtual void handlePart(const MessageHeader &header, std::istream &stream) = 0;
};
class HTMLForm : public NameValueCollection {
public:
  HTMLForm();
  explicit HTMLForm(const HTTPRequest &request);
  HTMLForm(const HTTPRequest &request, std::istream &requestBody);
  HTMLForm(const HTTPRequest &request, std::istream &requestBody, PartHandler &handler);
  void load(const HTTPRequest &request, std::istream &requestBody, PartHandler &handler);
  void load(const HTTPRequest &request, std::istream &requestBody);
  void load(const HTTPRequest &request);
  void read(std::istream &istr);
  void setFieldLimit(int limit);
};
class HTTPBasicCredentials {
public:
  explicit HTTPBasicCredentials(const HTTPRequest &request);
  HTTPBasicCredentials(const std::string &username, const std::string &password);
  const std::string &getUsername() const;
  const std::string &getPassword() const;
};
class StreamSocket {
public:
  StreamSocket();
  explicit StreamSocket(const SocketAddress &address);
  int sendBytes(const void *buffer, int length, int flags = 0);
  int receiveBytes(void *buffer, int length, int flags = 0);
  void close();
};
class HTTPSession {
public:
  void setTimeout(const Poco::Timespan &timeout);
};
class HTTPClientSession : public HTTPSession {
public:
  HTTPClientSession();
  HTTPClientSession(const std::string &host, Poco::UInt16 port = 80);
  virtual ~HTTPClientSession();
  virtual std::ostream &sendRequest(HTTPRequest &request);
  virtual std::istream &receiveResponse(HTTPResponse &response);
};
class HTTPSClientSession : public HTTPClientSession {
public:
  HTTPSClientSession(const std::string &host, Poco::UInt16 port = 443);
};
class WebSocket : public StreamSocket {
public:
  enum FrameFlags { FRAME_FLAG_FIN = 0x80 };
  enum SendFlags { FRAME_TEXT = 0x81, FRAME_BINARY = 0x82 };
  WebSocket(HTTPServerRequest &request, HTTPServerResponse &response);
  int sendFrame(const void *buffer, int length, int flags = FRAME_TEXT);
  int receiveFrame(void *buffer, int length, int &flags);
  void shutdown();
};
} // namespace Poco::Net

#include "filters/RequestLog.h"

#include <set>
#include <trantor/utils/Logger.h>

namespace shop {

void logRequest(const drogon::HttpRequestPtr &request) {
  static const std::set<std::string> harmless = {"accept", "content-type", "content-length", "user-agent"};
  LOG_INFO << request->methodString() << " " << request->path() << " from " << request->peerAddr().toIpPort(); // ok
  for (const auto &[name, value] : request->headers()) {
    if (harmless.count(name) != 0)
      LOG_DEBUG << name << ": " << value; // ok
  }
  LOG_TRACE << "authorization: " << request->getHeader("Authorization"); // expect: backend-logged-secret
  LOG_TRACE << "body of " << request->body().size() << " bytes";         // ok
}

} // namespace shop

#pragma once

#include "domain/Types.h"

#include <optional>
#include <string>

namespace shop {

/// Signs and checks what clients carry: sessions, links of mails, webhooks.
class TokenService {
public:
  std::string issue(const User &user) const;
  std::optional<std::int64_t> userOf(const std::string &token) const;

  std::string resetToken(const User &user) const;
  std::optional<std::int64_t> userOfReset(const std::string &token) const;

  bool isWebhook(const std::string &signature, const std::string &body) const;
};

} // namespace shop

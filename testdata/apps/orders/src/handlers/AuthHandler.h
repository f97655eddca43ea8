#pragma once

#include "services/AuthService.h"

#include <httplib.h>

namespace orders {

// POST /login, POST /logout
class AuthHandler {
public:
  explicit AuthHandler(AuthService &auth) : auth_(auth) {}

  void registerRoutes(httplib::Server &server);

private:
  void login(const httplib::Request &request, httplib::Response &response);
  void logout(const httplib::Request &request, httplib::Response &response);

  AuthService &auth_;
};

} // namespace orders

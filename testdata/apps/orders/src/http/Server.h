#pragma once

#include "services/AuthService.h"

#include <httplib.h>

namespace orders {

// What holds for every route: limits, sessions, request log, errors.
void installServerPolicies(httplib::Server &server, AuthService &auth);

} // namespace orders

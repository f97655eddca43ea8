// Part of our declarations of userver: the names, classes and signatures that user
// code meets, none of the library. Finished by hand.
#pragma once
#include <userver/server/handlers/http_handler_base.hpp>

// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/soci.h"

namespace soci {
struct postgresql_backend_factory : backend_factory {};
extern postgresql_backend_factory const postgresql;
void register_factory_postgresql();
} // namespace soci

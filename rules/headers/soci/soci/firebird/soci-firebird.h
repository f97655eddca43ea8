// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/soci.h"

namespace soci {
struct firebird_backend_factory : backend_factory {};
extern firebird_backend_factory const firebird;
void register_factory_firebird();
} // namespace soci

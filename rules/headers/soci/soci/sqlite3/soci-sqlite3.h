// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/soci.h"

namespace soci {
struct sqlite3_backend_factory : backend_factory {};
extern sqlite3_backend_factory const sqlite3;
void register_factory_sqlite3();
} // namespace soci

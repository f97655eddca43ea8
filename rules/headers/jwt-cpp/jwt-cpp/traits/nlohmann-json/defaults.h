// Part of our declarations of jwt-cpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "jwt-cpp/traits/nlohmann-json/traits.h"

// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/connection_pool.hpp"
#include "tao/pq/exception.hpp"
#include "tao/pq/result_traits.hpp"

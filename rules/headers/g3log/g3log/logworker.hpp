// Part of our declarations of g3log: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <g3log/g3log.hpp>

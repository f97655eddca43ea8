// Part of our declarations of Boost.Log: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <boost/log/trivial.hpp>

// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/beast/http.hpp>

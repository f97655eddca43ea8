// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#define BOOST_BEAST_VERSION 318
#define BOOST_BEAST_VERSION_STRING "Boost.Beast/318"

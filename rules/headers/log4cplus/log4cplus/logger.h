// Part of our declarations of log4cplus: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <log4cplus/loggingmacros.h>

// Part of our declarations of plog: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <plog/Log.h>

// Part of our declarations of Pistache: the names, classes and signatures that
// user code meets, none of the library. Finished by hand.
#pragma once
#include <pistache/http.h>

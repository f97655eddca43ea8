// Part of our declarations of uWebSockets: the names, classes and signatures that
// user code meets, none of the library. Finished by hand.
#pragma once
#include "../App.h"

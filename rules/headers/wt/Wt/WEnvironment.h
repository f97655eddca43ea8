// Part of our declarations of Wt: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <Wt/WServer.h>

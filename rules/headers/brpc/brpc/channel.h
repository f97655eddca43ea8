// Part of our declarations of bRPC: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <brpc/server.h>

// Part of our declarations of Proxygen: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <proxygen/httpserver/RequestHandler.h>

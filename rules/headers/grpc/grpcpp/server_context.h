// Part of our declarations of gRPC: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <grpcpp/grpcpp.h>

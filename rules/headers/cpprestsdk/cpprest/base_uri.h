// Part of our declarations of the C++ REST SDK: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <cpprest/http_msg.h>

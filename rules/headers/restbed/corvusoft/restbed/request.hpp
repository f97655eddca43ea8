// Part of our declarations of restbed: the names, classes and signatures that user
// code meets, none of the library. Finished by hand.
#pragma once
#include "../../restbed.hpp"

// Part of our declarations of oatpp 1.3 and 1.4: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include "oatpp/Types.hpp"

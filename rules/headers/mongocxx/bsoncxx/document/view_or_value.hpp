// Part of our declarations of bsoncxx; see bsoncxx/json.hpp.
#pragma once
#include <bsoncxx/json.hpp>

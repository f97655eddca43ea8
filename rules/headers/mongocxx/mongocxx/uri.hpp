// Part of our declarations of mongocxx; see mongocxx/client.hpp.
#pragma once
#include <mongocxx/client.hpp>

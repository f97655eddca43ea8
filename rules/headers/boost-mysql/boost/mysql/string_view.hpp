// Part of our declarations of Boost.MySQL.
#pragma once
#include "boost/mysql.hpp"

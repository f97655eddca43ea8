// Part of our declarations of sqlpp11.
#pragma once
#include "sqlpp11/mysql/connection.h"

// Part of our declarations of sqlpp11.
#pragma once
#include "sqlpp11/sqlpp11.h"

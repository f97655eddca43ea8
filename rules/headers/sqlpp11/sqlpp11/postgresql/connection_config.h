// Part of our declarations of sqlpp11.
#pragma once
#include "sqlpp11/postgresql/connection.h"

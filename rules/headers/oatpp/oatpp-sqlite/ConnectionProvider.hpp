// Part of our declarations of oatpp 1.3 and 1.4: the driver of a database.
#pragma once
#include "oatpp-sqlite/orm.hpp"

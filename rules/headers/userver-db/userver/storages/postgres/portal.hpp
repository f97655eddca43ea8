// Part of our declarations of userver's databases.
#pragma once
#include "userver/storages/postgres/cluster.hpp"

// Part of our declarations of clickhouse-cpp.
#pragma once
#include "clickhouse/client.h"

// Part of our declarations of pgfe.
#pragma once
#include "pgfe/pgfe.hpp"

// Part of our declarations of RESTinio, all of which stand in one file.
#pragma once
#include <restinio/all.hpp>

// Part of our declarations of OZO.
#pragma once
#include "ozo/ozo.h"

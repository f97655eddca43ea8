// Part of our declarations of Wt::Dbo.
#pragma once
#include "Wt/Dbo/Dbo.h"

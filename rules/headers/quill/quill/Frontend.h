// Part of our declarations of Quill: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <quill/LogMacros.h>

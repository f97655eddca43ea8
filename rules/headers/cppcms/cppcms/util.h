// Part of our declarations of CppCMS: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cppcms/application.h>

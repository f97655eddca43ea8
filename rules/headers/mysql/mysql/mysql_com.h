// Part of our declarations of the MySQL C API: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "mysql/mysql.h"
#define CR_SERVER_GONE_ERROR 2006
#define CR_SERVER_LOST 2013
#define ER_DUP_ENTRY 1062
#define ER_ACCESS_DENIED_ERROR 1045
#define ER_NO_SUCH_TABLE 1146

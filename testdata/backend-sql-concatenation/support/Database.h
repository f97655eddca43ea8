// The database of the fixtures.
#ifndef FIXTURES_DATABASE_H
#define FIXTURES_DATABASE_H

#include <SQLiteCpp/Database.h>
#include <string>

extern SQLite::Database Db;

#endif

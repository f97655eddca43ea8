#pragma once

namespace SQLite {
class Database;
}

namespace orders {

// Creates the tables that do not exist yet.
void createSchema(SQLite::Database &db);

} // namespace orders

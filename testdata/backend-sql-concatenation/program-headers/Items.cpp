#include "Text.h"

void quotesOk() { Db.exec("DELETE FROM items WHERE name = " + inQuotes("guest")); }
void byIdOk() { Db.exec("DELETE FROM items WHERE " + equal("id", 3)); }

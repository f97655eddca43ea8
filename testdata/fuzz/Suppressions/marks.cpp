int a; // NOLINT
int b; // NOLINT(backend-*, -backend-sql-concatenation): known
// NOLINTNEXTLINE(backend-logged-secret)
int c;
/* NOLINTBEGIN(backend-*) */
int d; // NOLINT()
/* NOLINTEND(backend-*) */ // NOLINTEND
const char *e = R"x( // NOLINT( )x"; // NOLINTBEGIN(a

// flags: -I{headers}/mysql -I{headers}/libpq
#include "Constants.h"

const char *const constants::Remote = "tulip-73"; // expect: backend-hardcoded-secret error "mysql_real_connect"

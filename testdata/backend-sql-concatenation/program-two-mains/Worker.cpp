#include "../support/Request.h"
#include "Shared.h"

int main() { removeShared("guest"); }

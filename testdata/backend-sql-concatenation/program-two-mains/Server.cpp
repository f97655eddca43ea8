#include "../support/Request.h"
#include "Shared.h"

int main() {
  Last = "guest";
  removeShared(requestText());
  removeLast();
}

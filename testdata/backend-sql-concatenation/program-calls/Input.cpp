// The side of the request.
#include "../support/Request.h"
#include "Users.h"

std::string fromRequest() { return requestText(); }
std::string fromProgram() { return "guest"; }
bool isColumn(const std::string &Text) { return Text == "name" || Text == "city"; }
void readInto(std::string &Name) { Name = requestText(); }

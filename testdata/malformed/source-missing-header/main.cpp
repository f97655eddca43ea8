#include <nowhere/to/be/found.h>

int main() { return 0; }

int before() { return 1; }
#pragma clang __debug crash
int after() { return 2; }

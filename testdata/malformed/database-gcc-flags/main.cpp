int main() { int Unused; return 0; }

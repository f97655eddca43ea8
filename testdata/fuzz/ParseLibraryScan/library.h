#pragma once
#define ACME_API __attribute__((visibility("default")))
namespace acme { inline namespace v2 {
template <class T> class ACME_API [[nodiscard]] pool final : public base<T> { struct inner {}; };
enum class mode : int { a, b };
class forward;
template <> struct hash<mode> { };
} }
extern "C" { int acme_open(const char *path); }
void acme::pool<int>::run() { auto f = [] { return 1; }; }
namespace a = acme::v2;
R"(class no { };)"

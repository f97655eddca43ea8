// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <chrono>
#include <memory>

namespace drogon {
enum class RateLimiterType { kFixedWindow, kSlidingWindow, kTokenBucket };
class RateLimiter;
using RateLimiterPtr = std::shared_ptr<RateLimiter>;
class RateLimiter {
public:
  virtual ~RateLimiter() noexcept = default;
  static RateLimiterPtr newRateLimiter(
      RateLimiterType type, size_t capacity,
      std::chrono::duration<double> timeUnit = std::chrono::seconds(60));
  virtual bool isAllowed() = 0;
};
} // namespace drogon

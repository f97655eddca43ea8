// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/net/EventLoop.h"

namespace drogon {
template <typename T1, typename T2> class CacheMap {
public:
  CacheMap(trantor::EventLoop *loop, float tickInterval = 1.0f,
           size_t wheelsNum = 4, size_t bucketsNumPerWheel = 200,
           std::function<void(const T1 &)> fnOnInsert = nullptr,
           std::function<void(const T1 &)> fnOnErase = nullptr);
  void insert(const T1 &key, const T2 &value, size_t timeout = 0,
              std::function<void()> timeoutCallback = std::function<void()>());
  T2 operator[](const T1 &key);
  bool findAndFetch(const T1 &key, T2 &value);
  bool find(const T1 &key);
  void erase(const T1 &key);
};
} // namespace drogon

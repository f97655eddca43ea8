// Part of our declarations of CppCMS: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
namespace booster {
template <typename T> class shared_ptr {
public:
  shared_ptr();
  explicit shared_ptr(T *p);
  T &operator*() const;
  T *operator->() const;
  T *get() const;
};
class noncopyable {};
} // namespace booster

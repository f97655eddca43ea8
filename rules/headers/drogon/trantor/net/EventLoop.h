// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/Date.h"
#include "trantor/utils/NonCopyable.h"
#include <chrono>
#include <functional>
#include <memory>

namespace trantor {
using TimerId = uint64_t;
using Func = std::function<void()>;

class EventLoop : NonCopyable {
public:
  EventLoop();
  ~EventLoop();
  void loop();
  void quit();
  void assertInLoopThread();
  bool isInLoopThread() const;
  static EventLoop *getEventLoopOfCurrentThread();
  void runInLoop(const Func &f);
  void runInLoop(Func &&f);
  void queueInLoop(const Func &f);
  void queueInLoop(Func &&f);
  TimerId runAt(const Date &time, const Func &cb);
  TimerId runAt(const Date &time, Func &&cb);
  TimerId runAfter(double delay, const Func &cb);
  TimerId runAfter(double delay, Func &&cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, const Func &cb);
  TimerId runEvery(double interval, const Func &cb);
  TimerId runEvery(double interval, Func &&cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, const Func &cb);
  void invalidateTimer(TimerId id);
  bool isRunning();
  size_t index();
};

class EventLoopThread : NonCopyable {
public:
  explicit EventLoopThread(const std::string &threadName = "EventLoopThread");
  ~EventLoopThread();
  void wait();
  EventLoop *getLoop() const;
  void run();
};

class EventLoopThreadPool : NonCopyable {
public:
  EventLoopThreadPool() = delete;
  EventLoopThreadPool(size_t threadNum,
                      const std::string &name = "EventLoopThreadPool");
  void start();
  void wait();
  EventLoop *getNextLoop();
  size_t size();
};

class ConcurrentTaskQueue {
public:
  ConcurrentTaskQueue(size_t threadNum, const std::string &name);
  void runTaskInQueue(const std::function<void()> &task);
  void runTaskInQueue(std::function<void()> &&task);
  void stop();
};
class SerialTaskQueue {
public:
  SerialTaskQueue(const std::string &name = std::string());
  void runTaskInQueue(const std::function<void()> &task);
  void runTaskInQueue(std::function<void()> &&task);
  void waitAllTasksFinished();
  void stop();
};

class MsgBuffer {
public:
  const char *peek() const;
  size_t readableBytes() const;
  std::string read(size_t len);
  void append(const std::string &buf);
  void retrieveAll();
};

class TcpConnection {
public:
  virtual ~TcpConnection() = default;
  virtual void send(const char *msg, size_t len) = 0;
  virtual void send(const std::string &msg) = 0;
  virtual void shutdown() = 0;
  virtual void forceClose() = 0;
  virtual bool connected() const = 0;
};
using TcpConnectionPtr = std::shared_ptr<TcpConnection>;
} // namespace trantor

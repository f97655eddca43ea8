// Part of our declarations of spdlog: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "spdlog/spdlog.h"

namespace spdlog {
namespace sinks {
template <typename Mutex> class base_sink : public sink {
public:
  void log(const details::log_msg &msg) final;
  void flush() final;
  void set_pattern(const std::string &pattern) final;

protected:
  virtual void sink_it_(const details::log_msg &msg) = 0;
  virtual void flush_() = 0;
};
class OurSink : public sink {
public:
  void log(const details::log_msg &msg) override;
  void flush() override;
  void set_pattern(const std::string &pattern) override;
};
class stdout_color_sink_mt : public OurSink {};
class stdout_color_sink_st : public OurSink {};
class stderr_color_sink_mt : public OurSink {};
class stdout_sink_mt : public OurSink {};
class stderr_sink_mt : public OurSink {};
template <typename Mutex> class basic_file_sink : public OurSink {
public:
  explicit basic_file_sink(const filename_t &filename, bool truncate = false);
};
using basic_file_sink_mt = basic_file_sink<std::mutex>;
using basic_file_sink_st = basic_file_sink<details::null_mutex>;
template <typename Mutex> class rotating_file_sink : public OurSink {
public:
  rotating_file_sink(filename_t base_filename, std::size_t max_size,
                     std::size_t max_files, bool rotate_on_open = false);
};
using rotating_file_sink_mt = rotating_file_sink<std::mutex>;
template <typename Mutex> class daily_file_sink : public OurSink {
public:
  daily_file_sink(filename_t base_filename, int rotation_hour,
                  int rotation_minute, bool truncate = false,
                  uint16_t max_files = 0);
};
using daily_file_sink_mt = daily_file_sink<std::mutex>;
class null_sink_mt : public OurSink {};
} // namespace sinks

std::shared_ptr<logger> stdout_color_mt(const std::string &logger_name,
                                        color_mode mode = color_mode::automatic);
std::shared_ptr<logger> stderr_color_mt(const std::string &logger_name,
                                        color_mode mode = color_mode::automatic);
std::shared_ptr<logger> stdout_logger_mt(const std::string &logger_name);
std::shared_ptr<logger> basic_logger_mt(const std::string &logger_name,
                                        const filename_t &filename,
                                        bool truncate = false);
std::shared_ptr<logger> rotating_logger_mt(const std::string &logger_name,
                                           const filename_t &filename,
                                           size_t max_file_size,
                                           size_t max_files,
                                           bool rotate_on_open = false);
std::shared_ptr<logger> daily_logger_mt(const std::string &logger_name,
                                        const filename_t &filename,
                                        int hour = 0, int minute = 0,
                                        bool truncate = false,
                                        uint16_t max_files = 0);
struct async_factory {};
enum class async_overflow_policy { block, overrun_oldest };
void init_thread_pool(size_t q_size, size_t thread_count);
namespace details {
class thread_pool;
}
std::shared_ptr<details::thread_pool> thread_pool();
class async_logger : public logger {
public:
  template <typename It>
  async_logger(std::string logger_name, It begin, It end,
               std::weak_ptr<details::thread_pool> tp,
               async_overflow_policy policy = async_overflow_policy::block);
  async_logger(std::string logger_name, sink_ptr single_sink,
               std::weak_ptr<details::thread_pool> tp,
               async_overflow_policy policy = async_overflow_policy::block);
};
} // namespace spdlog

// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <spdlog/async.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

void log(const std::string &Name, int Id) {
  spdlog::info("user {} {}", Name, Id);
  spdlog::error(Name);
  spdlog::warn("text");
  SPDLOG_INFO("user {}", Name);
  SPDLOG_DEBUG("user {}", Name);
  auto Logger = spdlog::stdout_color_mt("console");
  Logger->debug("x {}", Id);
  Logger->critical(Name);
  SPDLOG_LOGGER_ERROR(Logger, "x {}", Name);
  Logger->set_level(spdlog::level::debug);
  auto Sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>("a", 1, 2);
  std::vector<spdlog::sink_ptr> Sinks{Sink};
  auto Other = std::make_shared<spdlog::logger>("x", Sinks.begin(), Sinks.end());
  spdlog::set_default_logger(Other);
  spdlog::set_pattern("%v");
  spdlog::log(spdlog::level::info, "x {}", Id);
}

// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <quill/Frontend.h>
#include <quill/LogFunctions.h>
#include <quill/LogMacros.h>

void log(const std::string &Name) {
  quill::Logger *Logger = quill::Frontend::get_logger("server");
  LOG_INFO(Logger, "served {} and {}", Name, 3);
  QUILL_LOG_ERROR(Logger, "failed");
  quill::info(Logger, "served {}", Name);
}

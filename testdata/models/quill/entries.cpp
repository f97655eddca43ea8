// Quill: values of statements.
// flags: -I{headers}/quill
#include <quill/Frontend.h>
#include <quill/LogFunctions.h>
#include <quill/LogMacros.h>
#include <string>


void macroBad(quill::Logger *Logger, const std::string &Password) {
  LOG_INFO(Logger, "login with {}", Password); // expect: backend-logged-secret
}

void macroOk(quill::Logger *Logger, const std::string &Password) {
  LOG_INFO(Logger, "login with {} characters", Password.size());
}

void prefixedBad(quill::Logger *Logger, const std::string &Name, const std::string &Password) {
  QUILL_LOG_ERROR(Logger, "wrong password of {}: {}", Name, Password); // expect: backend-logged-secret
}

void functionBad(quill::Logger *Logger, const std::string &Password) {
  quill::info(Logger, "login with {}", Password); // expect: backend-logged-secret
}

void functionOk(quill::Logger *Logger, const std::string &Name) { quill::info(Logger, "login of {}", Name); }

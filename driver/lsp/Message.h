//===- Message.h - JSON-RPC 2.0 --------------------------------*- C++ -*-===//
//
// A text to a request, notification or response, or to the error that answers
// it. Nesting is bounded before anything is parsed.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_MESSAGE_H
#define BACKLINT_LSP_MESSAGE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <optional>

namespace backlint::lsp {

namespace json = llvm::json;

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  NotInitialized = -32002,
};

/// What a request fails with.
class RequestError : public llvm::ErrorInfo<RequestError> {
public:
  static char ID;
  RequestError(ErrorCode Code, std::string Text)
      : Code(Code), Text(std::move(Text)) {}
  void log(llvm::raw_ostream &Out) const override { Out << Text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

  ErrorCode Code;
  std::string Text;
};

inline llvm::Error requestError(ErrorCode Code, std::string Text) {
  return llvm::make_error<RequestError>(Code, std::move(Text));
}

struct Message {
  std::optional<json::Value> Id; ///< None: a notification.
  std::string Method;            ///< Empty: a response.
  json::Value Params = nullptr;  ///< Object, array or null.
};

/// \p Id is set also where the message is refused, if it can be read.
llvm::Expected<Message> readMessage(llvm::StringRef Text, json::Value &Id);

json::Value notification(llvm::StringRef Method, json::Value Params);
json::Value request(int64_t Id, llvm::StringRef Method, json::Value Params);
json::Value response(json::Value Id, json::Value Result);
json::Value errorResponse(json::Value Id, llvm::Error Error);

} // namespace backlint::lsp

#endif // BACKLINT_LSP_MESSAGE_H

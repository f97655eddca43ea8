//===- Message.cpp --------------------------------------------------------===//
#include "lsp/Message.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::lsp {

char RequestError::ID = 0;

/// No message of the protocol nests deeper than a selection of ranges in a
/// long chain; LLVM's parser would use the stack for each level.
static constexpr unsigned DeepestNesting = 200;

static bool nestsTooDeep(llvm::StringRef Text) {
  unsigned Depth = 0;
  bool InString = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    const char C = Text[I];
    if (InString) {
      if (C == '\\')
        ++I;
      else if (C == '"')
        InString = false;
    } else if (C == '"') {
      InString = true;
    } else if (C == '[' || C == '{') {
      if (++Depth > DeepestNesting)
        return true;
    } else if ((C == ']' || C == '}') && Depth) {
      --Depth;
    }
  }
  return false;
}

llvm::Expected<Message> readMessage(llvm::StringRef Text, json::Value &Id) {
  Id = nullptr;
  if (nestsTooDeep(Text))
    return requestError(ErrorCode::ParseError, "nested too deep");
  llvm::Expected<json::Value> Parsed = json::parse(Text);
  if (!Parsed)
    return requestError(ErrorCode::ParseError,
                        llvm::toString(Parsed.takeError()));
  json::Object *Object = Parsed->getAsObject();
  if (!Object)
    return requestError(ErrorCode::InvalidRequest, "a message is an object");
  Message Result;
  if (const json::Value *Given = Object->get("id")) {
    if (Given->kind() == json::Value::Number ||
        Given->kind() == json::Value::String)
      Id = *Given;
    else if (Given->kind() != json::Value::Null)
      return requestError(ErrorCode::InvalidRequest,
                          "an id is a number or a string");
    Result.Id = Id;
  }
  if (Object->getString("jsonrpc") != llvm::StringRef("2.0"))
    return requestError(ErrorCode::InvalidRequest, "jsonrpc is not \"2.0\"");
  if (const json::Value *Method = Object->get("method")) {
    std::optional<llvm::StringRef> Name = Method->getAsString();
    if (!Name || Name->empty())
      return requestError(ErrorCode::InvalidRequest, "a method is a string");
    Result.Method = Name->str();
  } else if (!Object->get("result") && !Object->get("error")) {
    return requestError(ErrorCode::InvalidRequest,
                        "neither a method nor a result");
  }
  if (json::Value *Params = Object->get("params")) {
    if (Params->kind() != json::Value::Object &&
        Params->kind() != json::Value::Array &&
        Params->kind() != json::Value::Null)
      return requestError(ErrorCode::InvalidRequest,
                          "params are an object or an array");
    Result.Params = std::move(*Params);
  }
  return Result;
}

json::Value notification(llvm::StringRef Method, json::Value Params) {
  return json::Object{
      {"jsonrpc", "2.0"}, {"method", Method}, {"params", std::move(Params)}};
}

json::Value request(int64_t Id, llvm::StringRef Method, json::Value Params) {
  return json::Object{{"jsonrpc", "2.0"},
                      {"id", Id},
                      {"method", Method},
                      {"params", std::move(Params)}};
}

json::Value response(json::Value Id, json::Value Result) {
  return json::Object{
      {"jsonrpc", "2.0"}, {"id", std::move(Id)}, {"result", std::move(Result)}};
}

json::Value errorResponse(json::Value Id, llvm::Error Error) {
  ErrorCode Code = ErrorCode::InvalidRequest;
  std::string Text;
  llvm::handleAllErrors(
      std::move(Error),
      [&](const RequestError &E) {
        Code = E.Code;
        Text = E.Text;
      },
      [&](const llvm::ErrorInfoBase &E) { Text = E.message(); });
  return json::Object{
      {"jsonrpc", "2.0"},
      {"id", std::move(Id)},
      {"error", json::Object{{"code", static_cast<int>(Code)},
                             {"message", json::fixUTF8(Text)}}}};
}

} // namespace backlint::lsp

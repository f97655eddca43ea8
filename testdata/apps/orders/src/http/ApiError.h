#pragma once

#include <stdexcept>
#include <string>

namespace orders {

// An outcome that the client is told about; its text is written for the client.
class ApiError : public std::runtime_error {
public:
  ApiError(int status, const std::string &message) : std::runtime_error(message), status_(status) {}

  int status() const { return status_; }

private:
  int status_;
};

} // namespace orders

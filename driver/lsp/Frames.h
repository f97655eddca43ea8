//===- Frames.h - Messages out of a stream of bytes ------------*- C++ -*-===//
//
// The base protocol: header lines, an empty line, Content-Length bytes. What is
// no frame is told once and skipped up to the next line that can begin one.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_FRAMES_H
#define BACKLINT_LSP_FRAMES_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace backlint::lsp {

/// A message, or why there is none.
struct Frame {
  std::string Text, Error;
};

class FrameReader {
public:
  static constexpr size_t LongestHeader = 4096;
  static constexpr size_t LongestContent = size_t(32) << 20;

  void add(llvm::StringRef Bytes) { Buffer += Bytes; }
  /// The next whole frame; nothing until more bytes come.
  std::optional<Frame> next();

private:
  Frame refuse(std::string Error);
  void resynchronize();

  std::string Buffer;
  size_t At = 0;      ///< What lies before was given out.
  uint64_t Skips = 0; ///< Bytes of a message that is too long.
  bool Lost = false;  ///< Looking for a line that begins a frame.
};

/// \p Text as it is sent.
std::string framed(llvm::StringRef Text);

} // namespace backlint::lsp

#endif // BACKLINT_LSP_FRAMES_H

//===- TextFiles.cpp ------------------------------------------------------===//
#include "pipeline/project/TextFiles.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace backlint::pipeline {

std::optional<std::string> readText(llvm::StringRef Path, uint64_t MaxBytes) {
  llvm::sys::fs::file_status Status;
  if (llvm::sys::fs::status(Path, Status) ||
      Status.type() != llvm::sys::fs::file_type::regular_file ||
      Status.getSize() > MaxBytes)
    return std::nullopt;
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer)
    return std::nullopt;
  return (*Buffer)->getBuffer().str();
}

} // namespace backlint::pipeline

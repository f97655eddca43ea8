//===- UnitFuzz.cpp - Any bytes as a cached unit --------------------------===//
//
// The input is what stands between the header and the checksum of a file, so
// that mutations get past both. What is read passes the verifier, and writing
// it gives a file that reads the same.
//
//===----------------------------------------------------------------------===//
#include "ir/Serialize.h"
#include "ir/Verify.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/xxhash.h"

using namespace backlint::ir;
using namespace backlint::ir::file_format;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Bytes(std::begin(Magic), std::end(Magic));
  Bytes.resize(HeaderSize);
  llvm::support::endian::write32le(Bytes.data() + 4, FormatVersion);
  llvm::support::endian::write64le(Bytes.data() + 8,
                                   HeaderSize + Size + ChecksumSize);
  Bytes.append(reinterpret_cast<const char *>(Data), Size);
  uint64_t Sum = llvm::xxh3_64bits(llvm::StringRef(Bytes));
  Bytes.resize(Bytes.size() + ChecksumSize);
  llvm::support::endian::write64le(Bytes.data() + Bytes.size() - ChecksumSize,
                                   Sum);

  llvm::Expected<Unit> Read = deserialize(Bytes, "fuzzed");
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return 0;
  }
  if (!verify(*Read).empty())
    llvm::report_fatal_error("a unit was read that is not valid");
  std::string Written = serialize(*Read);
  llvm::Expected<Unit> Again = deserialize(Written, "written");
  if (!Again)
    llvm::report_fatal_error(Again.takeError());
  if (serialize(*Again) != Written)
    llvm::report_fatal_error("a unit changes when it is written and read");
  return 0;
}

//===- ByteKeys.h - Keys that are written byte by byte ---------*- C++ -*-===//
//
// `const uint8_t aesKey[] = {0x2b, 0x7e, ...}`: an array of numbers or
// characters, judged by its name and its bytes.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_BYTEKEYS_H
#define BACKLINT_SECRETS_BYTEKEYS_H

#include "secrets/Candidates.h"

namespace backlint::secrets {

/// The arrays of bytes that something in the program is initialised with.
class ByteArrays {
public:
  explicit ByteArrays(const link::Program &Joined);

  /// The array that the operand \p V of the function \p F points to and that
  /// may be a key; nothing if it is none.
  std::optional<link::Site> at(link::FunctionId F, ir::ValueId V) const;
  /// "16 bytes".
  std::string described(link::Site Array) const;

private:
  std::string nameOf(link::FunctionId F, const ir::Place &P) const;

  const link::Program &Joined;
  /// By what they are stored in.
  llvm::StringMap<link::Site> Known;
};

/// Adds the keys among the arrays that the function \p F stores.
void findByteKeys(link::ValueFlow &Flow, link::FunctionId F,
                  const SecretForms &Forms, Candidates &Found);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_BYTEKEYS_H

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

/// Adds the keys among the arrays that the function \p F stores.
void findByteKeys(link::ValueFlow &Flow, link::FunctionId F,
                  const SecretForms &Forms, Candidates &Found);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_BYTEKEYS_H

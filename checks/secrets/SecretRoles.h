//===- SecretRoles.h - Constants that are used as secrets ------*- C++ -*-===//
//
// Finds the constants that reach a port which takes a password, a key or the
// text of a connection, and those that a request's secret is compared with.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_SECRETROLES_H
#define BACKLINT_SECRETS_SECRETROLES_H

#include "secrets/ByteKeys.h"
#include "secrets/Candidates.h"
#include "secrets/ConstantTexts.h"
#include "secrets/SecretValue.h"

namespace backlint::secrets {

class SecretRoles {
public:
  SecretRoles(link::ValueFlow &Flow, const SecretValue &Values,
              Candidates &Found)
      : Flow(Flow), Joined(Flow.program()), Values(Values), Found(Found),
        Arrays(Joined) {}

  /// What one call does.
  void look(link::Site Call);
  /// What is stored into a member of a library's class.
  void lookAtStore(link::Site Store);

private:
  void sink(link::Site At, link::TermRef Value, llvm::StringRef Kind,
            llvm::StringRef Taker);
  void bytes(link::Site Call, const catalog::Port &Port, llvm::StringRef Taker);
  void comparison(link::Site Call, const catalog::Guard &Test);
  void comparedByName(link::Site Call, const catalog::Port &Given,
                      llvm::MutableArrayRef<ConstantText> Texts);
  /// Whether a stranger sent \p Value, and calls it a secret.
  bool isSentSecret(link::Site Call, const catalog::Port &Port,
                    link::TermRef Value, std::string &Name);

  link::ValueFlow &Flow;
  const link::Program &Joined;
  const SecretValue &Values;
  Candidates &Found;
  ByteArrays Arrays;
};

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_SECRETROLES_H

//===- Secrets.h - Whether a value gives a secret away ---------*- C++ -*-===//
//
// Reads a term for secrets: values that the code calls by the name of one, or
// asks a request, the environment or the database for by such a name. What
// was hashed, encrypted, masked or turned into a number gives nothing away.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_SECRETS_H
#define BACKLINT_LINK_SECRETS_H

#include "link/Trace.h"
#include <set>

namespace backlint::link {

/// How well it is shown that a value is a secret.
enum class Evidence : uint8_t {
  None,
  Named,  ///< Only the name says so.
  Source, ///< It comes from a source, and is asked for as, or held as, one.
};

struct SecretWay {
  Evidence How = Evidence::None;
  std::vector<TermRef> Nodes; ///< The term first, the leaf last.
  std::string Name;           ///< By which it is known; may be empty.
};

class Secrets {
public:
  explicit Secrets(ValueFlow &Flow) : Flow(Flow) {}

  /// The best shown secret in \p T (resolved), by the shortest way.
  SecretWay find(TermRef T);

private:
  /// What the nodes above say of a value.
  enum Said : uint8_t { Nothing, Connection, Secret };
  struct Best {
    Evidence How = Evidence::None;
    uint32_t Distance = 0;
    TermRef Next = nullptr;
    Said As = Nothing; ///< What is said of Next.
  };
  Best of(TermRef T, Said As);
  Best compute(TermRef T, Said As);
  Best leaf(TermRef T, Said As) const;
  Said named(llvm::StringRef Name, Said As) const;
  bool isMasked(TermRef Hop);
  bool masksBody(FunctionId F);
  bool isOpaque(TermRef Mix) const;
  bool isTail(TermRef Part) const;

  ValueFlow &Flow;
  std::map<std::pair<TermRef, uint8_t>, Best> Memo;
  std::map<FunctionId, bool> Masking;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_SECRETS_H

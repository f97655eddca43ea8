//===- Fallbacks.h - What stands for what was not sent ----------*- C++ -*-===//
//
// `form.get("password", "none")` gives a constant where a request says
// nothing. Nobody has to know it, so it is no secret.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_FALLBACKS_H
#define BACKLINT_SECRETS_FALLBACKS_H

#include "link/ValueFlow.h"
#include "secrets/ConstantTexts.h"

namespace backlint::secrets {

/// Takes the texts out of \p Of that a look-up in a request, of those that
/// \p In is made of, was handed.
void dropFallbacks(link::ValueFlow &Flow, link::TermRef In,
                   std::vector<ConstantText> &Of);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_FALLBACKS_H

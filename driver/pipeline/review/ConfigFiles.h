//===- ConfigFiles.h - The files a program is configured with --*- C++ -*-===//
//
// Finds JSON, YAML, TOML, INI, properties and .env files of a project, and has
// them looked through for secrets. They are no sources: nothing but their text
// is read.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_REVIEW_CONFIGFILES_H
#define BACKLINT_PIPELINE_REVIEW_CONFIGFILES_H

#include "catalog/Catalog.h"
#include "extract/ProjectFiles.h"
#include "findings/SourceFiles.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::pipeline {

/// Paths from the root, in order. What tools write or read for themselves is
/// left out.
std::vector<std::string> findConfigFiles(const extract::ProjectFiles &Project);

/// What \p Rules say of the files \p Paths.
std::vector<findings::Finding>
checkConfigFiles(llvm::ArrayRef<std::string> Paths,
                 const catalog::Catalog &Catalog,
                 llvm::ArrayRef<const catalog::Rule *> Rules,
                 const findings::SourceFiles &Sources);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_REVIEW_CONFIGFILES_H

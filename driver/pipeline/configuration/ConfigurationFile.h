//===- ConfigurationFile.h - backlint.toml and what it names ---*- C++ -*-===//
//
// Finds the configuration of a path and reads the models that it names: the
// same for the command line, the language server and the plugins.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATIONFILE_H
#define BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATIONFILE_H

#include "pipeline/configuration/Configuration.h"

namespace backlint::pipeline {

/// The configuration in the file \p Named, or in the nearest backlint.toml at
/// or above \p Path if none is named; the empty one if there is none, or if
/// \p Named is `none`.
llvm::Expected<Configuration> configurationFor(std::optional<std::string> Named,
                                               llvm::StringRef Path);

/// What the configuration says as models, and the *.toml files of its
/// directories and of \p More, by path.
llvm::Expected<std::vector<catalog::SourceText>>
modelTexts(const Configuration &Config, llvm::ArrayRef<std::string> More = {});

/// The rules and models compiled in, \p Texts, and the options of
/// \p Config.
llvm::Expected<catalog::Catalog>
catalogOf(const Configuration &Config,
          llvm::ArrayRef<catalog::SourceText> Texts);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATIONFILE_H

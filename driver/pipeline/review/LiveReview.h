//===- LiveReview.h - Reviewing a project again and again ------*- C++ -*-===//
//
// What an editor and a terminal that watches have in common: units are kept
// from one review to the next, and what they are made by (configuration,
// models, compile database) is read again when it changes. Findings are those
// of `backlint check` of the whole project as it lies on disk.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_REVIEW_LIVEREVIEW_H
#define BACKLINT_PIPELINE_REVIEW_LIVEREVIEW_H

#include "findings/Baseline.h"
#include "findings/SourceFiles.h"
#include "pipeline/configuration/Configuration.h"
#include "pipeline/units/LiveUnits.h"
#include <functional>

namespace backlint::pipeline {

/// All that a review depends on beside the sources.
struct ReviewSetup {
  Configuration Config;
  catalog::Catalog Catalog;
  std::vector<const catalog::Rule *> Rules; ///< Of Catalog.
  std::string CacheDirectory;
  bool ConfigFiles = false; ///< Whether those are looked through, too.
  std::vector<findings::BaselineEntry> Known; ///< Not to be told.
};

/// How a setup is made, and a plan with it. Both tell the files that they were
/// made of in \p Inputs, also when they fail.
struct ReviewMaker {
  std::function<llvm::Expected<std::unique_ptr<ReviewSetup>>(
      std::vector<std::string> &Inputs)>
      Setup;
  std::function<llvm::Expected<Plan>(const ReviewSetup &)> Plan;
};

struct Review {
  std::vector<findings::Finding> Findings; ///< That are open.
  std::unique_ptr<findings::SourceFiles> Sources;
  std::vector<FailedJob> Failed;
  size_t UnitsMade = 0; ///< Since the last one.
};

class LiveReview {
public:
  explicit LiveReview(ReviewMaker Make) : Make(std::move(Make)) {}

  /// Whether anything changed on disk since the last review.
  bool changed();
  /// Of the project as it is now. After an error nothing is forgotten. Files
  /// that are written meanwhile may have been read half, so it is done again
  /// then: once, for the sake of who writes all the time.
  llvm::Expected<Review>
  review(llvm::function_ref<void(size_t, size_t)> Progress);
  /// The setup of the last review; null before the first.
  const ReviewSetup *setup() const { return Setup.get(); }

private:
  llvm::Expected<Review>
  reviewOnce(llvm::function_ref<void(size_t, size_t)> Progress);
  llvm::Error prepare();
  bool differs(const std::map<std::string, uint64_t> &Known);
  void rememberFolders(const Plan &Now);

  ReviewMaker Make;
  std::unique_ptr<ReviewSetup> Setup;
  std::string SetupError; ///< Why there is no newer one.
  LiveUnits Units;
  FileHashes Files;
  std::map<std::string, uint64_t> Inputs;  ///< Of the setup.
  std::map<std::string, uint64_t> Planned; ///< Database, folders of sources.
  std::map<std::string, uint64_t> Looked;  ///< Configuration files.
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_REVIEW_LIVEREVIEW_H

#include "extract/ProjectFiles.h"
#include <doctest/doctest.h>

using namespace backlint::extract;

static ProjectFiles project() {
  ProjectOptions Options;
  Options.Root = "/home/u/build/app";
  return ProjectFiles(Options);
}

TEST_CASE("project files: what lies under the root") {
  ProjectFiles P = project();
  CHECK(P.holdsPath("/home/u/build/app/main.cpp"));
  CHECK(P.holdsPath("/home/u/build/app/src/db/users.h"));
  CHECK_FALSE(P.holdsPath("/home/u/build/app2/main.cpp"));
  CHECK_FALSE(P.holdsPath("/usr/include/stdio.h"));
}

TEST_CASE("project files: excluded directories count below the root alone") {
  ProjectFiles P = project();
  CHECK_FALSE(P.holdsPath("/home/u/build/app/third_party/x/a.h"));
  CHECK_FALSE(P.holdsPath("/home/u/build/app/build-debug/gen.cpp"));
  CHECK_FALSE(P.holdsDirectory("/home/u/build/app/src/vendor"));
  CHECK(P.holdsDirectory("/home/u/build/app"));
  CHECK(P.holdsPath("/home/u/build/app/src/rebuild/a.cpp"));
}

TEST_CASE("project files: generated and excluded files") {
  ProjectFiles P = project();
  CHECK_FALSE(P.holdsPath("/home/u/build/app/api.pb.h"));
  CHECK_FALSE(P.holdsPath("/home/u/build/app/moc_window.cpp"));
  P.exclude("/home/u/build/app/include/all.h");
  CHECK_FALSE(P.holdsPath("/home/u/build/app/include/all.h"));
}

TEST_CASE("project files: a root with a slash, and the root of the machine") {
  ProjectOptions Options;
  Options.Root = "/srv/app/";
  CHECK(ProjectFiles(Options).holdsPath("/srv/app/a.cpp"));
  CHECK(ProjectFiles(Options).relative("/srv/app/b/a.cpp") == "b/a.cpp");
  CHECK(ProjectFiles(Options).relative("/usr/a.h") == "/usr/a.h");
  Options.Root = "/";
  CHECK(ProjectFiles(Options).holdsPath("/a.cpp"));
  CHECK(ProjectFiles(Options).relative("/a.cpp") == "a.cpp");
}

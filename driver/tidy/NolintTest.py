#!/usr/bin/env python3
"""Comments that keep findings quiet work as for a check of clang-tidy's own, and as in `backlint check`."""
import sys
import tempfile

from hosts import LLVM, TIDY, FLAGS, Cases, Project, glued, lines, places, source, there

STOCK = "modernize-use-nullptr"
OURS = "backend-sql-concatenation"
# {it} makes a finding of {rule}; {n} tells the lines apart.
BODY = """\
  {it}
  {it} // NOLINT
  {it} // NOLINT({rule})
  {it} // NOLINT({rule}): a reason
  {it} // NOLINT(*)
  {it} // NOLINT(another-check)
  {it} // NOLINT(another-check, {rule})
  {it} // NOLINT({prefix}-*)
  {it} // NOLINT()
  {it} /* NOLINT({rule}) */
  {it} // nolint
  // NOLINTNEXTLINE
  {it}
  // NOLINTNEXTLINE({rule})
  {it}
  // NOLINTNEXTLINE(another-check)
  {it}
  // NOLINTNEXTLINE

  {it}
  // NOLINTBEGIN
  {it}
  // NOLINTEND
  {it}
  // NOLINTBEGIN({rule})
  {it}
  {it} // NOLINT(another-check)
  // NOLINTEND({rule})
  // NOLINTBEGIN(another-check)
  {it}
  // NOLINTEND(another-check)
  {it}
"""


def body(rule, it):
    text = BODY.replace("{rule}", rule).replace("{prefix}", rule.split("-")[0])
    parts = text.split("{it}")
    return "".join(part + (it.format(n=n) if n < len(parts) - 1 else "") for n, part in enumerate(parts))


def main():
    if not there():
        return 0
    cases = Cases()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        project.write("backlint.toml", "")
        ours = body(OURS, "sqlite3_exec(db, (\"select {n} '\" + id + \"'\").c_str(), 0, 0, 0);")
        stock = body(STOCK, "int *p{n} = 0;")
        head = "#include <sqlite3.h>\n#include <string>\ninline void {}(sqlite3 *db, const std::string &id) {{\n{}}}\n"
        for name in ("a.h", "ours.cpp"):
            project.write(name, ('#include "a.h"\n' if name == "ours.cpp" else "#pragma once\n") +
                          head.format("run" + name[0], ours))
            other = name.replace("a.h", "b.h").replace("ours", "stock")
            project.write(other, ('#include "b.h"\n' if name == "ours.cpp" else "#pragma once\n") +
                          head.format("run" + name[0], stock))
        found = project.tidy("-header-filter=.*", "ours.cpp")
        theirs = project.run(TIDY, f"-checks=-*,{STOCK}", "-header-filter=.*", "stock.cpp", "--", *FLAGS)
        wanted = [(name.replace("b.h", "a.h").replace("stock", "ours"), line) for name, line in places(theirs)]
        cases.expect("there are findings in both", {name for name, _ in wanted} == {"a.h", "ours.cpp"}, theirs)
        cases.equal("all comments, as those of stock checks", sorted(places(found)), sorted(wanted), found)
        cases.equal("as many are counted as hidden",
                    [part for part in found.stderr.split() if part.isdigit()][-1:],
                    [part for part in theirs.stderr.split() if part.isdigit()][-1:], found.stderr, theirs.stderr)
        cli = project.check("ours.cpp")
        cases.equal("and as in backlint check", sorted(places(cli)), sorted(wanted), cli)
        only = project.tidy("ours.cpp")
        cases.equal("headers are left out without a filter" if int(LLVM) < 22 else "the default filter",
                    {name for name, _ in places(only)} <= {"a.h", "ours.cpp"} and
                    [l for n, l in places(only) if n == "ours.cpp"],
                    [l for n, l in wanted if n == "ours.cpp"], only)

        # A comment without its end is an error of clang-tidy's, and hides nothing.
        project.write("open.cpp", source("  // NOLINTBEGIN", glued()))
        done = project.tidy("open.cpp")
        cases.equal("an open block", (5 in lines(done), "unmatched 'NOLINTBEGIN'" in done.stdout), (True, True), done)
    return cases.end()


sys.exit(main())

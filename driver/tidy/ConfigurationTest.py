#!/usr/bin/env python3
"""backlint.toml and the options of the plugin hold as for `backlint check` of the file."""
import os
import sys
import tempfile

import yaml

from hosts import FLAGS, FULL, LLVM, LOAD, TIDY, Cases, Project, glued, lines, source, there

SECRET = 'const std::string password = "hK7+2mQx9Lw4";'
OWN = """\
#include <string>
namespace shop { struct Db { void run(const std::string &); }; void audit(const std::string &); }
void run(shop::Db &db, const std::string &id, const std::string &password) {
  db.run("select '" + id + "'");
  shop::audit(password);
}
"""
MODELS = '[library]\nname = "x"\n[[function]]\nnames = ["shop::Db::run"]\nsinks = [{ port = "arg0", kind = "sql" }]\n'
# The text of backlint.toml, the source's name, and the lines that are found.
SAME = (
    ("", "a.cpp", [4, 5]),
    ("[rules]\ndisable = ['backend-sql-*']\n", "a.cpp", [5]),
    ("[rules]\nlevels = { backend-hardcoded-secret = 'none' }\n", "a.cpp", [4]),
    ("[[override]]\npaths = ['tests/*']\ndisable = ['backend-hardcoded-secret']\n", "a.cpp", [4, 5]),
    ("[[override]]\npaths = ['tests/*']\ndisable = ['backend-hardcoded-secret']\n", "tests/a.cpp", [4]),
    ("[rules.options]\nbackend-hardcoded-secret.placeholders = ['hK7+*']\n", "a.cpp", [4]),
    ("[paths]\nexclude = ['gen/*']\n", "gen/a.cpp", []),
    ("", "own.cpp", []),
    ("[project]\nqueries = ['shop::Db::run']\nloggers = ['shop::audit']\n", "own.cpp", [4, 5]),
    ("[paths]\nmodels = ['models']\n", "own.cpp", [4]),
)
MISTAKES = (
    ("[rules]\ndisabled = []\n", "backlint.toml:2:1: error: "),
    ("[rules]\ndisable = ['backend-sql-concatenatio']\n", "did you mean 'backend-sql-concatenation'?"),
    ("[paths]\nmodels = ['none']\n", "there is no directory 'none'"),
    ("[rules.options]\nbackend-n-plus-one.bulk = true\n", "backlint.toml:2:20: error: "),
    ("[rules\n", "backlint.toml:1:"),
    ("[report]\nbaseline = 'none'\n", "none: error: "),
)


def options(**values):
    pairs = ", ".join(f"{{key: 'backend-*.{key}', value: '{value}'}}" for key, value in values.items())
    return f"--config={{CheckOptions: [{pairs}]}}"


def own(option, value):
    """The same for an option of one rule."""
    return f"--config={{CheckOptions: [{{key: '{option}', value: '{value}'}}]}}"


def main():
    if not there():
        return 0
    cases = Cases()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        for name in ("a.cpp", "tests/a.cpp", "gen/a.cpp"):
            project.write(name, source(glued(), SECRET))
        project.write("own.cpp", OWN)
        project.write("models/own.toml", MODELS)
        for text, name, wanted in SAME:
            project.write("backlint.toml", text)
            done = project.tidy(name)
            cases.equal(f"{name} with {text!r}", lines(done), wanted, done)
            if FULL:
                ours = project.check(name)
                cases.equal(f"{name} with {text!r}, backlint check", lines(ours), wanted, ours)
        for text, part in MISTAKES:
            project.write("backlint.toml", text)
            done = project.tidy("a.cpp")
            cases.expect(f"mistake {text!r}", done.returncode == 1 and part in done.stdout and
                         "[clang-tidy-config]" in done.stdout and done.stdout.count("error: ") <= 2, done)

        # A NOLINT that backlint does not obey and clang-tidy does is told all the same.
        bare = source(glued() + " // NOLINT", glued() + " // NOLINT(backend-*): until 2001-01 gone",
                      glued() + " // NOLINT(backend-*): for ever")
        project.write("bare.cpp", bare)
        for text, wanted in (("", ["5"]), ("[report]\nnolint = 'named'\n", ["4", "5"])):
            project.write("backlint.toml", text)
            done, ours = project.tidy("bare.cpp"), project.check("bare.cpp")
            told = [line.split(":")[2].strip() for line in done.stdout.splitlines()
                    if line.startswith("warning: bare.cpp:")]
            cases.equal(f"NOLINT with {text!r}", (told, [str(l) for l in lines(ours)]), (wanted, wanted), done, ours)

        project.write("backlint.toml", "[report]\nbaseline = '.backlint/baseline'\n")
        made = project.run(os.environ["BACKLINT"], "baseline", "create", "--reason", "old", "a.cpp", "--", *FLAGS)
        done = project.tidy("a.cpp")
        cases.equal("known findings", (made.returncode, lines(done)), (0, []), made, done)
        project.write("a.cpp", source(glued(), SECRET, glued().replace("select", "delete")))
        cases.equal("new ones", lines(project.tidy("a.cpp")), [6])

        project.write("backlint.toml", "[rules]\ndisable = ['backend-*']\n")
        project.write("other.toml", "[rules]\ndisable = ['backend-hardcoded-secret']\n")
        project.write("tests/backlint.toml", "")
        for name, words, wanted in (
                ("a.cpp", [], []), ("tests/a.cpp", [], [4, 5]),
                ("a.cpp", [options(Config="other.toml")], [4, 6]),
                ("a.cpp", [options(Config="none")], [4, 5, 6]),
                ("a.cpp", ["--config={CheckOptions: [{key: Config, value: none}]}"], [4, 5, 6]),
                ("tests/a.cpp", [own("backend-hardcoded-secret.Placeholders", "other;hK7+*")], [4]),
                ("tests/a.cpp", [own("backend-hardcoded-secret.Placeholders", "hK7")], [4, 5]),
                ("own.cpp", [options(Config="none", Models="models")], [4]),
                ("own.cpp", [options(Config="none", Root="/")], [])):
            done = project.tidy(*words, name)
            cases.equal(f"{name} with {words}", lines(done), wanted, done)
        for words, part in (
                ([options(Config="gone.toml")], "gone.toml: error: "), ([options(Models="gone")], "gone: error: "),
                ([options(Config="none", ProgramModels="gone.toml")], "name a file that `backlint check --emit-models`"),
                ([options(Config="none", ProgramModels="own.cpp")], "own.cpp:2:"),
                (["--config={CheckOptions: [{key: backend-n-plus-one.BulkWrites, value: maybe},"
                  " {key: 'backend-*.Config', value: none}]}"],
                 "backend-n-plus-one: option 'bulk-writes' takes true or false"),
                ([options(Root="gone")], "gone: error: "), ([options(Root=project.folder / "a.cpp")], "no directory"),
                (["--config={CheckOptions: [{key: backend-n-plus-one.Config, value: none}]}"],
                 "'backend-*.Config', which is for all of them")):
            done = project.tidy(*words, "a.cpp")
            cases.expect(f"wrong {words}", done.returncode == 1 and part in done.stdout and
                         "[clang-tidy-config]" in done.stdout, done)

        done = project.run(TIDY, *LOAD, options(Config="none"), "--dump-config")
        dumped = {key: value for key, value in yaml.safe_load(done.stdout)["CheckOptions"].items() if "backend" in key}
        # A newer one dumps options that begin with the name of a check, and no others.
        wanted = {"backend-*.Config": "none", "backend-*.Models": "",
                  "backend-*.ProgramModels": "", "backend-*.Root": ""}
        ofRules = {"backend-n-plus-one.BulkWrites": "", "backend-hardcoded-secret.Placeholders": ""}
        cases.equal("dumped", dumped, {**(wanted if int(LLVM) < 22 else {}), **ofRules})
        known = project.run(TIDY, *LOAD, options(Config="none"), "--verify-config")
        wrong = project.run(TIDY, *LOAD, options(Confg="none"), "--verify-config")
        cases.expect("verified", known.returncode == 0 and wrong.returncode == 1 and "Confg" in wrong.stderr,
                     known, wrong)
    return cases.end()


sys.exit(main())

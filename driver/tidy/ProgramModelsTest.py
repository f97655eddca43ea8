#!/usr/bin/env python3
"""What a review of the whole program infers, `check --emit-models`, shows flows into other sources in the plugins."""
import os
import pathlib
import sys
import tempfile

from hosts import BACKLINT, FLAGS, Cases, Project, lines, there

FILES = {
    "shop.h": """\
#pragma once
#include <httplib.h>
#include <pqxx/pqxx>
#include <string>
namespace shop {
std::string nameOf(const httplib::Request &request);
std::string both(const std::string &a, const std::string &b);
std::string literal(pqxx::work &work, const std::string &value);
std::string columns();
void read(const httplib::Request &request, std::string &into);
struct Store {
  virtual ~Store() = default;
  virtual void run(const std::string &statement) = 0;
};
class Db : public Store {
public:
  explicit Db(pqxx::work &work) : Work(work) {}
  void run(const std::string &statement) override;
private:
  pqxx::work &Work;
};
class Filter {
public:
  explicit Filter(const std::string &name);
  Filter &also(const std::string &name);
  std::string text() const;
private:
  std::string Text;
};
void find(pqxx::work &work, const std::string &name);
void drop(pqxx::work &work, int number);
void count(pqxx::work &work, int number);
void audit(const std::string &line);
std::string bounded(const std::string &text);
void require(const std::string &text);
void counted(const std::string &line);
void store(pqxx::work &work, const std::string &text);
std::string key();
}
""",
    "shop.cpp": """\
#include "shop.h"
#include <iostream>
namespace shop {
std::string nameOf(const httplib::Request &request) { return request.get_param_value("name"); }
static std::string glue(const std::string &a) { return a + ","; }
std::string both(const std::string &a, const std::string &b) { return glue(a) + b; }
std::string literal(pqxx::work &work, const std::string &value) { return work.quote(value); }
std::string columns() { return "id, 'name'"; }
void read(const httplib::Request &request, std::string &into) { into = request.body; }
void Db::run(const std::string &statement) { Work.exec(statement); }
Filter::Filter(const std::string &name) : Text("name = '" + name + "'") {}
Filter &Filter::also(const std::string &name) {
  Text += " or name = '" + name + "'";
  return *this;
}
std::string Filter::text() const { return Text; }
void find(pqxx::work &work, const std::string &name) { work.exec_params("select $1", name); }
void drop(pqxx::work &work, int number) { work.exec("delete from t where n = " + std::to_string(number)); }
void count(pqxx::work &work, int number) { work.exec("update t set n = n + 1"); }
void audit(const std::string &line) { std::clog << line; }
std::string bounded(const std::string &text) {
  if (text.size() > 9)
    throw 1;
  return text;
}
void require(const std::string &text) {
  if (text.size() > 9)
    throw 1;
}
void counted(const std::string &line) { std::clog << line.size(); }
void store(pqxx::work &work, const std::string &text) { work.exec_params("insert $1", text); }
std::string key() { return "sk_live_" "4eC39HqLyjWDarjtT1zdp7dc"; }
}
""",
    "main.cpp": """\
#include "shop.h"
using namespace shop;
void glued(pqxx::work &work, const httplib::Request &request) {
  work.exec("select '" + nameOf(request) + "'");        // source
  work.exec("select " + literal(work, nameOf(request))); // safe
  work.exec("select " + columns() + " from t");          // safe
  work.exec("select '" + both("a", nameOf(request)) + "'"); // through
  work.exec("select '" + both("a", "b") + "'");          // safe
  std::string body;
  read(request, body);
  work.exec("select '" + body + "'");                    // argument
}
void stored(Store &store, const httplib::Request &request) {
  store.run("delete '" + nameOf(request) + "'");         // virtual sink
  store.run("delete 1");                                 // safe
}
void filtered(pqxx::work &work, const httplib::Request &request) {
  Filter filter("a");
  work.exec("select 1 where " + filter.text());          // safe
  filter.also(nameOf(request));                          // object
  work.exec("select 1 where " + filter.text());
}
void looped(pqxx::work &work, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    find(work, name);                                    // query
}
void numbered(pqxx::work &work, const std::vector<int> &numbers) {
  for (int number : numbers) {
    drop(work, number);                                  // number
    count(work, number);                                 // safe
  }
}
void logged(const std::string &password) {
  audit(password);                                       // log
  counted(password);                                     // safe
  (void)key();
}
void tested(pqxx::work &work, const httplib::Request &request) {
  store(work, bounded(nameOf(request)));                 // safe
  store(work, nameOf(request));                          // unchecked
  const std::string name = nameOf(request);
  require(name);
  store(work, name);                                     // safe
}
int main() {
  httplib::Server server;
  pqxx::connection connection("");
  pqxx::work work(connection);
  Db db(work);
  server.Get("/", [&](const httplib::Request &request, httplib::Response &) {
    glued(work, request);
    stored(db, request);
    filtered(work, request);
    tested(work, request);
  });
}
""",
}
MARKS = ["source", "through", "argument", "virtual sink", "object", "query", "number", "log", "unchecked"]


def marked(mark):
    return next(n for n, line in enumerate(FILES["main.cpp"].splitlines(), 1) if line.endswith(f"// {mark}"))


def with_models(project, *words, models="models.toml"):
    return project.tidy(f"--config={{CheckOptions: [{{key: 'backend-*.ProgramModels', value: '{models}'}}]}}", *words)


def main():
    if not there():
        return 0
    cases = Cases()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder)
        project.write("backlint.toml", "")
        for name, text in FILES.items():
            project.write(name, text)

        def emit(*words):
            return project.run(BACKLINT, "check", "--quiet", "--cache-dir", "cache", *words, "shop.cpp", "main.cpp",
                               "--", *FLAGS, env={**os.environ, "XDG_CACHE_HOME": folder})
        done = emit("--emit-models", "models.toml")
        text = (project.folder / "models.toml").read_text(encoding="utf-8")
        cases.expect("written beside the report", done.returncode == 1 and "main.cpp:4:" in done.stdout, done)
        again = [emit("--emit-models", "again.toml", *words) and
                 (project.folder / "again.toml").read_text(encoding="utf-8")
                 for words in ([], ["--no-cache"], ["-j", "1", "--no-cache"])]
        cases.expect("the same each time", set(again) == {text}, again)
        for part in ('names = ["shop::nameOf"]\neffects = [\'return = source.http-parameter("name")\']\n',
                     'names = ["shop::literal"]\neffects = ["return = clean.sql-literal(arg1)"]\n',
                     'names = ["shop::columns"]\neffects = ["return = \\"id, \'name\'\\""]\n',
                     'names = ["shop::read"]\neffects = ["arg1 = source.http-body()"]\n',
                     'names = ["shop::Store::run"]\nroles = ["query"]\nsinks = [{ port = "arg0", kind = "sql" }]\n',
                     'names = ["shop::bounded"]\neffects = ["return = clean.tested(arg0)"]\n',
                     'names = ["shop::require"]\nroles = ["validator"]\n',
                     '"return = this.Text"', '"return = &this"'):
            cases.expect(f"models have {part!r}", part in text, text)
        cases.expect("a function of one source has none", "glue" not in text, text)
        cases.expect("no secret is written", "4eC39HqLyjWDarjtT1zdp7dc" not in text and "shop::key" in text, text)
        names = [line for line in text.splitlines() if line.startswith("names")]
        cases.equal("in order", names, sorted(names))
        cases.expect("nothing else is left", not list(pathlib.Path(folder).glob("*models*toml?*")), os.listdir(folder))

        alone, whole = project.tidy("main.cpp"), with_models(project, "main.cpp")
        program = emit()
        wanted = {marked(mark) for mark in MARKS}
        safe = {n for n, line in enumerate(FILES["main.cpp"].splitlines(), 1) if line.endswith("// safe")}
        cases.equal("with models", wanted - set(lines(whole)), set(), whole)
        cases.equal("what is safe stays so", safe & set(lines(whole)), set(), whole)
        for mark in ("virtual sink", "query", "number", "log", "unchecked"):
            cases.expect(f"{mark}: not without", marked(mark) not in lines(alone), alone)
        cases.expect("the whole program has them", {marked(m) for m in ("source", "virtual sink", "query", "number", "log")} <=
                     {int(l.split(":")[1]) for l in program.stdout.splitlines() if l.startswith("main.cpp:")}, program)
        own = [lines(run) for run in (project.tidy("shop.cpp"), with_models(project, "shop.cpp"))]
        cases.expect("what a source defines is known from its bodies", own[0] == own[1], own)

        project.write("models.toml", text + "\n[[function]]\nnames = ['a']\nsinks = 1\n")
        done = with_models(project, "main.cpp")
        cases.expect("a mistake is told", done.returncode == 1 and "models.toml:" in done.stdout, done)
        done = emit("--emit-models", "none/models.toml")
        cases.expect("a wrong place is told", done.returncode == 2 and "none/models.toml: error: " in done.stderr, done)
        # In two halves the models are the same.
        units = [project.run(BACKLINT, "extract", name, "--root", ".", "--no-cache", "-o", name + ".blir", "--", *FLAGS)
                 for name in ("shop.cpp", "main.cpp")]
        done = project.run(BACKLINT, "link", "shop.cpp.blir", "main.cpp.blir", "--root", ".", "--emit-models", "link.toml")
        cases.expect("linked", done.returncode == 1 and
                     (project.folder / "link.toml").read_text(encoding="utf-8") == text, units, done)
    return cases.end()


sys.exit(main())

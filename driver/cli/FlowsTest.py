#!/usr/bin/env python3
"""What `explain --source --sink` and `models suggest` say, of a small server."""
import os
import re
import subprocess
import sys
import tempfile

BACKLINT = os.environ["BACKLINT"]
SOURCE = """\
#include <httplib.h>
#include <pqxx/pqxx>
#include <string>
namespace acme {
void keep(const std::string &key, const std::string &value);
std::string fetch(const std::string &key);
}
void plain(pqxx::work &work, const httplib::Request &request) {
  auto name = request.get_param_value("name"); // source
  work.exec("select '" + name + "'");          // plain
  work.exec("select " + work.quote(name));     // quoted
  work.exec("select " + std::to_string(std::stoi(name))); // number
  acme::keep("name", name);                    // kept
  work.exec("select '" + acme::fetch("name") + "'"); // fetched
  if (name == "a")
    work.exec("select '" + name + "'");        // equal
  name.clear();                                // no sink
}
void other(pqxx::work &work, const std::string &password) {
  acme::keep("password", password);
  work.exec("select 1");                       // constant
}
int main() {
  httplib::Server server;
  pqxx::connection connection("");
  pqxx::work work(connection);
  server.Get("/", [&](const httplib::Request &request, httplib::Response &) { plain(work, request); });
}
"""
CASES = {
    "plain": r"the sql sink of .*\n  reached:\n   1\. app\.cpp:9:15: request parameter 'name' enters here\n",
    "quoted": r"reached:\n(.*\n)*  made safe on the way: sql-literal, at app\.cpp:11:",
    "number": r"reached, but as a number alone, in which no text can hide:",
    "fetched": r"not reached; what is there instead:\n    app\.cpp:14:\d+: not known: what 'acme::fetch' yields\n"
               r"    constants\nthe value of app\.cpp:9 goes into these, of which neither a body nor a model "
               r"is known:\n  app\.cpp:13:3: 'acme::keep'\n",
    "equal": r"made safe on the way: equal, at app\.cpp:\d+:",
    "constant": r"not reached; what is there instead:\n    constants\n",
    "no sink": r"operand 1 \(no model has a sink here\) of 'std::basic_string::clear'\n  reached:\n",
}


def line(mark):
    return next(i for i, text in enumerate(SOURCE.splitlines(), 1) if text.endswith(f"// {mark}"))


def main():
    passed = failed = 0

    def expect(name, holds, got):
        nonlocal passed, failed
        passed, failed = passed + bool(holds), failed + (not holds)
        if not holds:
            print(f"{name}: got {got}")

    with tempfile.TemporaryDirectory() as folder:
        def run(*words):
            return subprocess.run([BACKLINT, *words], cwd=folder, capture_output=True, text=True,
                                  env={**os.environ, "XDG_CACHE_HOME": f"{folder}/cache"}, check=False)

        def write(name, text):
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        write("app.cpp", SOURCE)
        write("backlint.toml", "")
        source = f"--source=app.cpp:{line('source')}"
        for mark, wanted in CASES.items():
            done = run("explain", source, f"--sink=app.cpp:{line(mark)}")
            expect(mark, done.returncode == 0 and re.search(wanted, done.stdout), done)
        again = [run("explain", source, f"--sink=app.cpp:{line('fetched')}", *words).stdout
                 for words in ([], ["--no-cache"], [".", "-j", "1"], ["app.cpp"])]
        expect("the same however it is read", len(set(again)) == 1, again)
        for words, part in (([source], "--sink FILE:LINE"), ([source, "--sink=app.cpp"], "wants FILE:LINE"),
                            ([source, "--sink=none.cpp:1"], "none.cpp"), ([source, "--sink=app.cpp:0"], "FILE:LINE"),
                            ([source, "--sink=app.cpp:4"], "app.cpp:4: error: no value"),
                            (["--source=app.cpp:5", "--sink=app.cpp:10"], "app.cpp:5: error: no value")):
            done = run("explain", *words)
            expect(words, done.returncode == 2 and part in done.stderr, done)

        done = run("models", "suggest", "-o", "own.toml")
        with open(f"{folder}/own.toml", encoding="utf-8") as file:
            text = file.read()
        expect("the function that takes most", done.returncode == 0 and
               "# 1 value of requests, 1 secret, as in app.cpp:13:3\n[[function]]\nnames = [\"acme::keep\"]\n" in text,
               (done, text))
        expect("no other", text.count("names = ") == 1, text)
        os.mkdir(f"{folder}/models")
        os.rename(f"{folder}/own.toml", f"{folder}/models/own.toml")
        done = run("models", "suggest", "--models", "models")
        expect("a function with a model is none", done.returncode == 0 and "names = " not in done.stdout, done)
        write("models/own.toml", text.replace('# sinks = [{ port = "arg1", kind = "log" }]',
                                              'sinks = [{ port = "arg1", kind = "sql" }]'))
        done = run("check", "--models", "models")
        expect("what is filled in is found", "app.cpp:13:" in done.stdout, (done, text))
        expect("what to do is said", "models suggest" in run("models").stderr, run("models"))
    print(f"{passed} passed, {failed} failed")
    return failed != 0


sys.exit(main())

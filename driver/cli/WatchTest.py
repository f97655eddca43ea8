#!/usr/bin/env python3
"""`backlint check --watch`: what a change brings and takes, and how it ends."""
import os
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading

BACKLINT = os.environ["BACKLINT"]
QUERY = """\
#include <string>
#include <pqxx/pqxx>
void %s(pqxx::work &work, const std::string &name) {
  work.exec("select * from users where name = '" + name + "'");
}
"""
CLEAN = "void nothing() {}\n"


class Watch:
    """One run, line by line."""

    def __init__(self, folder, *words, listen=True):
        self.process = subprocess.Popen(
            [BACKLINT, "check", "--watch", "--quiet", "--color", "never", *words], cwd=folder,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, "XDG_CACHE_HOME": str(folder.parent / "cache")})
        self.lines = queue.Queue()
        if listen:
            threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def until(self, part):
        """The lines up to one that holds `part`."""
        lines = []
        while not lines or part not in lines[-1]:
            line = self.lines.get(timeout=120)
            assert line is not None, lines
            lines.append(line)
        return lines

    def end(self, by=signal.SIGINT):
        self.process.send_signal(by)
        status = self.process.wait(10)
        assert (128 - status if status < 0 else status) == 128 + by, status


def project(folder):
    app = folder / "app"
    (app / "src").mkdir(parents=True)
    (app / "backlint.toml").write_text("", encoding="utf-8")
    (app / "src/a.cpp").write_text(QUERY % "first", encoding="utf-8")
    (app / "src/b.cpp").write_text(CLEAN, encoding="utf-8")
    return app


def changes(folder):
    app = project(folder)
    watch = Watch(app)
    lines = watch.until("watching")
    assert "src/a.cpp:4:" in lines[0] and "[backend-sql-concatenation]" in lines[0], lines
    assert lines[-1].startswith("1 finding "), lines

    def write(name, text, wanted):
        (app / name).write_text(text, encoding="utf-8")
        lines = watch.until("watching")
        assert lines[-1].startswith(wanted), lines
        return lines
    # Lines that moved are nothing new.
    write("src/a.cpp", "\n\n" + QUERY % "first", "nothing new, 1 left (1 source ")
    lines = write("src/b.cpp", QUERY % "second", "1 new, 0 fixed, 2 left (1 source ")
    assert len(lines) == 2 and lines[0].startswith("src/b.cpp:4:"), lines
    lines = write("src/c.cpp", QUERY % "third", "1 new, 0 fixed, 3 left (1 source ")
    lines = write("src/a.cpp", CLEAN, "0 new, 1 fixed, 2 left (1 source ")
    assert lines[0].startswith("src/a.cpp: fixed: ") and len(lines) == 2, lines
    (app / "src/c.cpp").unlink()
    assert watch.until("watching")[-1].startswith("0 new, 1 fixed, 1 left"), lines
    (app / "backlint.toml").write_text("[rules]\ndisabel = []\n", encoding="utf-8")
    assert "disable" in "".join(watch.until("disabel"))
    write("backlint.toml", '[rules]\ndisable = ["backend-sql-*"]\n', "0 new, 1 fixed, 0 left (0 sources ")
    watch.end()


def endings(folder):
    app = project(folder)
    for by in (signal.SIGTERM, signal.SIGHUP):
        watch = Watch(app)
        watch.until("watching")
        watch.end(by)
    # In a review, too.
    watch = Watch(app, "--no-cache")
    watch.end()
    # A reader that goes.
    watch = Watch(app, listen=False)
    while "watching" not in watch.process.stdout.readline():
        pass
    watch.process.stdout.close()
    (app / "src/b.cpp").write_text(QUERY % "second", encoding="utf-8")
    assert watch.process.wait(60) == 0


def refusals(folder):
    app = project(folder)
    for words, part in ((["--format", "sarif"], "--format"), (["-o", "x"], "-o"),
                        (["--output", "html=x"], "--output"), (["nowhere"], "nowhere"),
                        (["--rules", "x"], "no rule")):
        done = subprocess.run([BACKLINT, "check", "--watch", *words], cwd=app, text=True,
                              capture_output=True, check=False, timeout=60)
        assert done.returncode == 2 and part in done.stderr, (words, done)


def main():
    failed = 0
    tests = [changes, endings, refusals]
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(pathlib.Path(folder).resolve())
            except Exception as error:  # pylint: disable=broad-except
                failed += 1
                print(f"{test.__name__}: {type(error).__name__}: {error}")
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

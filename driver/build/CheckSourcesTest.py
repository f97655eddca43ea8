"""Each error of check_sources.py on a small tree of its own."""
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).with_name("check_sources.py")
HEAD = "// What this file is for.\n"
# path, text, a part of the error (None: silence)
CASES = [
    ("driver/cli/A.cpp", HEAD + '#include "link/Program.h"\n', None),
    ("checks/engine/link/A.cpp", HEAD + '#include "extract/Extract.h"\n', "link may not include extract"),
    ("checks/engine/ir/A.h", HEAD + '#include "catalog/Model.h"\n', "ir may not include catalog"),
    ("checks/sql/A.cpp", HEAD + '#include "report/Sarif.h"\n', "checks may not include report"),
    ("checks/sql/B.cpp", HEAD + '#include "sql/A.h"\n#include "link/A.h"\n', None),
    ("checks/engine/link/B.cpp", HEAD + '#include "sql/A.h"\n', "link may not include checks"),
    ("checks/engine/link/K.cpp", HEAD + '#include "Frame.h"\n', "link may not include checks"),
    ("checks/engine/link/C.cpp", HEAD + '#include <clang/AST/Expr.h>\n', "Clang headers belong"),
    ("driver/pipeline/A.cpp", HEAD + '#include "clang-tidy/ClangTidy.h"\n', "Clang headers belong"),
    ("driver/pipeline/project/A.cpp", HEAD + '#include "pipeline/units/A.h"\n', "project may not include units"),
    ("driver/pipeline/units/A.cpp", HEAD + '#include "pipeline/project/A.h"\n#include "pipeline/units/B.h"\n', None),
    ("checks/engine/extract/A.cpp", HEAD + '#include "clang/AST/Expr.h"\n', None),
    ("checks/engine/link/D.cpp", HEAD + 'bool X = Name == "acmesql";\n', "names a library"),
    ("checks/engine/link/E.cpp", HEAD + 'bool X = Name == "libacmesql::run";\n', "names a library"),
    ("checks/engine/link/F.cpp", HEAD + 'bool X = Name == "foo::bar";\n', "names C++ code"),
    ("checks/engine/link/G.cpp", HEAD + 'bool X = Name == "foo::bar"; // lint: allow\n', None),
    ("checks/engine/link/FTest.cpp", HEAD + 'bool X = Name == "acmesql::run";\n', None),
    ("checks/engine/link/testing/A.cpp", HEAD + 'bool X = Name == "acmesql::run";\n', None),
    ("checks/engine/link/I.cpp", HEAD + 'error("write an enum as E::A or 0");\n', None),
    ("checks/engine/link/J.cpp", HEAD + 'bool X = Style == "fancy";\n', None),
    ("checks/engine/link/H.cpp", HEAD + "// acmesql and foo::bar in a comment\n", None),
    ("checks/engine/ir/B.cpp", "int X;\n", "no file comment"),
    ("checks/engine/ir/BTest.cpp", "int X;\n", None),
    ("checks/engine/ir/C.h", HEAD + "using namespace std;\n", "using namespace"),
    ("checks/engine/ir/D.h", HEAD + "\n" * 199, None),
    ("checks/engine/ir/E.h", HEAD + "\n" * 200, "201 lines, at most 200"),
    ("checks/engine/ir/F.cpp", HEAD + "\n" * 400, "401 lines, at most 400"),
    ("checks/engine/ir/PathUtils.h", HEAD, "name the concept"),
]


def errors(Path, Text, *Options):
    with tempfile.TemporaryDirectory() as Folder:
        Root = pathlib.Path(Folder)
        for Name in ("rules/models/libacmesql.toml", "rules/models/fancy.toml",
                     "rules/vocabulary.toml", "checks/sql/A.h", "checks/Frame.h", Path):
            (Root / Name).parent.mkdir(parents=True, exist_ok=True)
            (Root / Name).write_text(HEAD)
        (Root / "rules/vocabulary.toml").write_text(
            '[vocabulary.format-styles]\nfancy = "of the library of that name"\n')
        (Root / "driver").mkdir(exist_ok=True)
        (Root / Path).write_text(Text)
        Run = subprocess.run([sys.executable, SCRIPT, *Options, Root], capture_output=True, text=True)
        assert Run.returncode == (1 if Run.stdout else 0), Run
        return Run.stdout + Run.stderr


def main():
    Failed = 0
    for Path, Text, Expected in CASES:
        Output = errors(Path, Text)
        Good = Expected in Output and Path in Output if Expected else not Output
        if not Good:
            Failed += 1
            print(f"{Path}: expected {Expected!r}, got {Output!r}")
    if errors("checks/engine/ir/E.h", HEAD + "\n" * 200, "--layers") or \
            not errors("checks/engine/link/A.cpp", '#include "cli/A.h"\n', "--layers"):
        Failed += 1
        print("--layers: reports style, or does not report layers")
    print(f"{len(CASES) + 1 - Failed} passed, {Failed} failed")
    return 1 if Failed else 0


sys.exit(main())

#!/usr/bin/env python3
"""Checks what no compiler does: layering, Clang headers, sizes, foreign names.

Usage: check_sources.py [--layers] [ROOT]. Prints file:line: error: what, and
what to do; exit status 1 when anything was printed. --layers leaves out what is
a matter of style. `// lint: allow` on a line exempts it from the check of
literals, for words that belong to the language.
"""
import pathlib
import re
import sys
import tomllib

# A layer may include itself and these. The same arrows as in CMake's DEPENDS.
ARROWS = {
    "ir": set(),
    "catalog": {"ir"},
    "findings": {"ir", "catalog"},
    "link": {"ir", "catalog"},
    "extract": {"ir"},
    "checks": {"link", "findings", "catalog", "ir"},
    "report": {"findings", "catalog", "ir"},
    "pipeline": {"extract", "link", "findings", "catalog", "ir", "checks"},
    "lsp": {"report", "pipeline", "extract", "link", "findings", "catalog", "ir"},
    "cli": {"lsp", "report", "pipeline", "extract", "link", "findings", "catalog", "ir", "checks"},
    "tidy": {"pipeline", "extract", "link", "findings", "catalog", "ir", "checks"},
}
# Folders of a layer, each of which may include those before it.
ORDERS = {"pipeline": ["project", "configuration", "analysis", "units", "inferred", "review"]}
CLANG_LAYERS = {"extract", "tidy"}
LIMITS = {".cpp": 400, ".h": 200, ".py": 400, ".cmake": 200, "Test.cpp": 600}
BANNED_NAMES = re.compile(r"(Manager|Helpers?|Utils?)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
QUALIFIED = re.compile(r"\S*\w::\S*") # no sentence that happens to hold one


def isTest(Path):
    """Tests, and what only they link: the folders called testing."""
    return Path.name.endswith("Test.cpp") or "testing" in Path.parts


def layerOf(Path):
    """Path is relative to the root; None for what belongs to no layer."""
    Parts = Path.parts
    if Parts[:2] == ("checks", "engine"):
        return Parts[2] if len(Parts) > 3 else None
    if Parts[0] == "checks":
        return "checks"
    return Parts[1] if Parts[0] == "driver" and len(Parts) > 2 else None


def targetOf(Root, Header):
    """The layer of an include, by its first folder; None for a foreign one."""
    First = Header.split("/")[0]
    if First in ARROWS and First != "checks":
        return First
    if "/" in Header:
        return "checks" if (Root / "checks" / First).is_dir() else None
    return "checks" if (Root / "checks" / Header).is_file() else None


def foreignNames(Root):
    """Names of modelled libraries: they belong in rules/models alone."""
    Names = {P.stem for P in (Root / "rules/models").glob("*.toml")}
    Names |= {P.name for P in (Root / "rules/headers").glob("*/") if P.is_dir()}
    Common = {"std", "cxx", "libc", "c", "posix", "standard"}
    Names |= {N[3:] for N in Names if N.startswith("lib") and len(N) > 5}
    Vocabulary = Root / "rules/vocabulary.toml" # its words are ours
    if Vocabulary.exists():
        for Words in tomllib.loads(Vocabulary.read_text())["vocabulary"].values():
            Common |= set(Words)
    return {N for N in Names if N not in Common and len(N) > 2}


class Checker:
    """Collects errors over the sources of one tree."""

    def __init__(self, Root, Style):
        self.Root, self.Style = Root, Style
        self.Errors = []
        Names = sorted(foreignNames(Root))
        self.Foreign = re.compile(
            r"(?i)(?<![a-z])(" + "|".join(map(re.escape, Names)) + r")(?![a-z])") if Names else None

    def error(self, Path, Line, Text):
        self.Errors.append((str(Path), Line, Text))

    def checkFile(self, Path):
        Lines = (self.Root / Path).read_text(encoding="utf-8").splitlines()
        if self.Style:
            self.checkStyle(Path, Lines)
        if Path.suffix not in (".cpp", ".h"):
            return
        for Number, Line in enumerate(Lines, 1):
            self.checkInclude(Path, Number, Line)
            if not isTest(Path):
                self.checkLiterals(Path, Number, Line)

    def checkStyle(self, Path, Lines):
        IsTest = isTest(Path)
        Suffix = "Test.cpp" if IsTest and Path.suffix == ".cpp" else Path.suffix
        if len(Lines) > LIMITS[Suffix]:
            self.error(Path, LIMITS[Suffix] + 1,
                       f"{len(Lines)} lines, at most {LIMITS[Suffix]}; split it by concept")
        if BANNED_NAMES.search(Path.stem):
            self.error(Path, 1, "the name says nothing; name the concept")
        if Path.suffix in (".cpp", ".h") and not Path.name.endswith("Test.cpp"):
            if not Lines or not Lines[0].startswith(("//", "/*")):
                self.error(Path, 1, "no file comment; say what the file is responsible for")
        for Number, Line in enumerate(Lines, 1):
            if Path.suffix == ".h" and re.match(r"\s*using namespace\b", Line):
                self.error(Path, Number, "using namespace in a header; qualify instead")

    def checkInclude(self, Path, Number, Line):
        Match = INCLUDE.match(Line)
        Layer = layerOf(Path)
        if not Match or Layer not in ARROWS:
            return
        Header = Match[2]
        if re.match(r"clang(-tidy|-c)?/", Header) and Layer not in CLANG_LAYERS:
            self.error(Path, Number,
                       f"{Header}: Clang headers belong in extract and tidy; "
                       "go through the IR")
        Target = targetOf(self.Root, Header) if Match[1] == '"' else None
        if Target and Target != Layer and Target not in ARROWS[Layer]:
            self.error(Path, Number,
                       f"{Layer} may not include {Target} ({Header}); "
                       "see the arrows in CMakeLists.txt")

        if Target == Layer and Layer in ORDERS:
            self.checkOrder(Path, Number, Header, ORDERS[Layer])

    def checkOrder(self, Path, Number, Header, Order):
        From, To = Path.parts[2], Header.split("/")[1]
        if {From, To} <= set(Order) and Order.index(To) > Order.index(From):
            self.error(Path, Number,
                       f"{From} may not include {To} ({Header}); the order is {', '.join(Order)}")

    def checkLiterals(self, Path, Number, Line):
        Code = re.sub(r"//.*", "", Line) if '"' not in Line.split("//")[0] else Line
        if INCLUDE.match(Line) or "lint: allow" in Line:
            return
        for Text in LITERAL.findall(Code):
            Match = self.Foreign and self.Foreign.search(Text)
            if Match:
                self.error(Path, Number,
                           f'"{Match[1]}" names a library; put it into rules/models')
            elif Path.parts[0] == "checks" and layerOf(Path) != "extract" \
                    and QUALIFIED.fullmatch(Text):
                self.error(Path, Number,
                           f'"{Text}" names C++ code; put it into rules/models')


def main(Arguments):
    Rest = [A for A in Arguments if A != "--layers"]
    Root = pathlib.Path(Rest[0]).resolve() if Rest else pathlib.Path(__file__).resolve().parents[2]
    Check = Checker(Root, Style="--layers" not in Arguments)
    for Top in ("checks", "driver"):
        for Path in sorted((Root / Top).rglob("*")):
            if Path.is_file() and Path.suffix in LIMITS:
                Check.checkFile(Path.relative_to(Root))
    for Path, Line, Text in sorted(Check.Errors):
        print(f"{Path}:{Line}: error: {Text}")
    return 1 if Check.Errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

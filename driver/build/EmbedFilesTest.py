"""Embedded files come back byte for byte, in the order of the list."""
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).parents[2] / "checks/engine/catalog/EmbedFiles.cmake"
TEXTS = {
    "a.toml": 'Regex = \'\\d+;[x]\'\n[[table]]\nA = "${NOT_A_VARIABLE} @ALSO@ $<X>"\n',
    "empty.toml": "",
    "models/b.toml": 'Text = """\nthree\n"""\n# \u00fc \u20ac, no newline at the end',
    "headers/x/y.h": '#define A(x) \\\n  R"(x)" ")" ;;\n]]\n[[\n]==]\n\t\n',
}


def embed(Root, Names):
    (Root / "list").write_text("".join(N + "\n" for N in Names))
    return subprocess.run(["cmake", f"-DRoot={Root}", f"-DList={Root}/list",
                           f"-DOutput={Root}/Embedded.cpp", "-DNamespace=a::b", "-DFunction=files",
                           "-DHeader=a/b.h", "-P", SCRIPT],
                          capture_output=True, text=True)


def written(Root):
    """(path, text) of the entries, read back from the literals."""
    Source = (Root / "Embedded.cpp").read_bytes()
    Texts = {}
    for Part in Source.split(b"constexpr char ")[1:]:
        Name, _, Rest = Part.partition(b'[] = R"backlint(')
        Texts[Name.decode()] = Rest.partition(b')backlint";')[0]
    Entries = []
    for Line in Source.decode().split("Files[] = {\n")[-1].splitlines():
        if Line.startswith('    {"'):
            Path, Text = Line.split('"')[1], Line.split("{")[2].split(",")[0]
            Entries.append((Path, Texts[Text].decode()))
    return Entries


def main():
    Failures = []
    with tempfile.TemporaryDirectory() as Folder:
        Root = pathlib.Path(Folder)
        for Name, Text in TEXTS.items():
            (Root / Name).parent.mkdir(parents=True, exist_ok=True)
            (Root / Name).write_bytes(Text.encode())
        Run = embed(Root, sorted(TEXTS))
        if Run.returncode or written(Root) != sorted(TEXTS.items()):
            Failures.append(f"round trip: {Run.stderr} {written(Root)}")
        Run = embed(Root, [])
        if Run.returncode or "return {}" not in (Root / "Embedded.cpp").read_text():
            Failures.append(f"no file: {Run.stderr}")
        (Root / "bad.toml").write_text('x = \')backlint"\'\n')
        Run = embed(Root, ["bad.toml"])
        if not Run.returncode or "bad.toml: error" not in Run.stderr.replace("\n", ""):
            Failures.append(f"delimiter in the text: {Run.stderr}")
    print(*Failures, sep="\n", end="\n" if Failures else "")
    print(f"{3 - len(Failures)} passed, {len(Failures)} failed")
    return 1 if Failures else 0


sys.exit(main())

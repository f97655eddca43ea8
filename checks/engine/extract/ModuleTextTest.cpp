#include "extract/ModuleText.h"
#include <doctest/doctest.h>

using namespace backlint::extract;

static std::string rewritten(llvm::StringRef Text) {
  static const ModuleInterfaces Known = {{"shop", "/s/shop.cppm"},
                                         {"shop:db", "/s/db.cppm"},
                                         {"a.b", "/s/ab.ixx"}};
  return withoutModules(Text, Known).value_or("unchanged");
}

TEST_CASE("module text: which module an interface declares") {
  CHECK(declaredModule("module;\n#include <a>\nexport module a.b;\n") == "a.b");
  CHECK(declaredModule("/* x */ export module a . b [[deprecated]];") == "a.b");
  CHECK(declaredModule("export module a:part;") == "a:part");
  CHECK(declaredModule("module a:part;") == "a:part");
  for (const char *Text : {"module a;", "import a;", "// export module a;",
                           "const char *s = R\"(\nexport module a;\n)\";",
                           "export module", "export module ;", "int module;"})
    CHECK(declaredModule(Text).empty());
}

TEST_CASE("module text: imports are includes") {
  CHECK(rewritten("import shop;\nimport a.b; // x\nint x;\n") ==
        "#include \"/s/shop.cppm\"\n#include \"/s/ab.ixx\" // x\nint x;\n");
  CHECK(rewritten("import <vector>;\nimport \"x.h\";\nexport import <a/b>;") ==
        "#include <vector>\n#include \"x.h\"\n#include <a/b>");
  CHECK(rewritten("import std;\n") == "#include \"/backlint/modules/std\"\n");
  // What nobody exports stays, and the parser will say so.
  CHECK(rewritten("import far.away;\n") == "unchanged");
  CHECK(rewritten("auto x = import + module;\nimport(x);\nmodule m;\n") ==
        "unchanged");
  CHECK(rewritten("/*\nimport shop;\n*/") == "unchanged");
}

TEST_CASE("module text: an interface is a header") {
  CHECK(rewritten("module;\n#include <a>\nexport module shop;\nimport :db;\n"
                  "export namespace n {\nint f();\n}\nexport {\nint g();\n}\n"
                  "export int h();\nmodule :private;\nint i;\n") ==
        "\n#include <a>\n#pragma once\n#include \"/s/db.cppm\"\n"
        "       namespace n {\nint f();\n}\nextern \"C++\" {\nint g();\n}\n"
        "       int h();\n\nint i;\n");
  CHECK(rewritten("module shop;\nint f() { return 1; }\n") ==
        "#include \"/s/shop.cppm\"\nint f() { return 1; }\n");
  CHECK(rewritten("module shop:db;\n") == "#pragma once\n");
}

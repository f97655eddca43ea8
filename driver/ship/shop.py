"""A small program of three sources, for the tests of build systems."""
FILES = {
    "include/store.h": "#pragma once\n#include <pqxx/pqxx>\n#include <string>\n"
                       "void find(pqxx::work &work, const std::string &name);\n",
    "include/text.h": "#pragma once\n#include <string>\nstd::string text(const std::string &);\n",
    "store/store.cpp": '#include "store.h"\nvoid find(pqxx::work &work, const std::string &name) {\n'
                       '  work.exec_params("select $1", name);\n}\n',
    "store/text.cpp": '#include "text.h"\nstd::string text(const std::string &t) { return t; }\n',
    "main.cpp": '#include "store.h"\n#include "text.h"\nint main(int, char **words) {\n'
                '  pqxx::connection c("");\n  pqxx::work w(c);\n  find(w, text(words[LIMIT]));\n}\n',
}
GLUED = '#include "store.h"\nvoid find(pqxx::work &work, const std::string &name) {\n' \
        '  work.exec("select \'" + name + "\'");\n}\n'

// The entry of the backlint executable.
#include "cli/Command.h"

int main(int Count, char **Words) {
  return backlint::cli::run(
      std::vector<std::string>(Words + (Count > 0), Words + Count));
}

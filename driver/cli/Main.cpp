// The entry of the backlint executable.
#include "cli/Command.h"
#include "cli/Ending.h"

int main(int Count, char **Words) {
  backlint::cli::prepareEnding();
  return backlint::cli::finish(backlint::cli::run(
      std::vector<std::string>(Words + (Count > 0), Words + Count)));
}

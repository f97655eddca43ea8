//===- FuzzMain.cpp - Fuzz targets as a short test
//-------------------------===//
//
// Stands in for libFuzzer in ordinary builds: runs the target on each file of
// a corpus and then on mutations of them that are the same in every run. The
// real fuzzer (`./dev fuzz`) looks for new inputs; this keeps what it found.
//
// Usage: backlint-fuzz-NAME CORPUS_DIRECTORY [MUTATIONS]
//
//===----------------------------------------------------------------------===//
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size);

namespace {

constexpr size_t LongestInput = 1 << 16;
/// A single input that takes longer than this is a finding of the fuzzer's.
constexpr double LongestSeconds = 20;

// A standard distribution may differ between libraries; the engine may not.
size_t below(std::mt19937_64 &Random, size_t Bound) {
  return Bound ? Random() % Bound : 0;
}

std::string mutate(std::string Text, const std::vector<std::string> &Corpus,
                   std::mt19937_64 &Random) {
  for (size_t Times = 1 + below(Random, 4); Times; --Times) {
    size_t At = below(Random, Text.size() + 1);
    size_t Length = 1 + below(Random, 16);
    switch (below(Random, 6)) {
    case 0: // Another byte.
      if (At < Text.size())
        Text[At] = static_cast<char>(Random());
      break;
    case 1: // One bit.
      if (At < Text.size())
        Text[At] = static_cast<char>(Text[At] ^ (1 << below(Random, 8)));
      break;
    case 2:
      Text.erase(At, Length);
      break;
    case 3: // A piece again, often many times.
      for (size_t N = 1 + below(Random, 40); N; --N)
        Text.insert(At, Text.substr(At, Length));
      break;
    case 4: { // A piece of another input.
      const std::string &Other = Corpus[below(Random, Corpus.size())];
      size_t From = below(Random, Other.size() + 1);
      Text.insert(At, Other.substr(From, below(Random, 64)));
      break;
    }
    default: // Cut short.
      if (below(Random, 4) == 0)
        Text.resize(At);
    }
  }
  Text.resize(std::min(Text.size(), LongestInput));
  return Text;
}

/// What the target was given last, for whoever has to look at a crash.
void keep(const std::string &Path, const std::string &Input) {
  std::ofstream(Path, std::ios::binary) << Input;
}

} // namespace

int main(int Count, char **Arguments) {
  namespace fs = std::filesystem;
  if (Count < 2 || !fs::is_directory(Arguments[1])) {
    std::fprintf(stderr, "error: name the directory of the corpus\n");
    return 2;
  }
  size_t Mutations = Count > 2 ? std::strtoull(Arguments[2], nullptr, 10) : 0;
  std::vector<fs::path> Files;
  for (const fs::directory_entry &Entry : fs::directory_iterator(Arguments[1]))
    if (Entry.is_regular_file())
      Files.push_back(Entry.path());
  std::sort(Files.begin(), Files.end());
  std::vector<std::string> Corpus;
  for (const fs::path &File : Files) {
    std::ifstream In(File, std::ios::binary);
    Corpus.emplace_back(std::istreambuf_iterator<char>(In),
                        std::istreambuf_iterator<char>());
  }
  if (Corpus.empty()) {
    std::fprintf(stderr, "error: %s holds no input\n", Arguments[1]);
    return 2;
  }

  const std::string Last = std::string(Arguments[0]) + ".input";
  size_t Done = 0, Slow = 0;
  auto Run = [&](const std::string &Input) {
    keep(Last, Input);
    auto Start = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(Input.data()),
                           Input.size());
    std::chrono::duration<double> Took =
        std::chrono::steady_clock::now() - Start;
    ++Done;
    if (Took.count() > LongestSeconds) {
      std::string Kept = Last + "-slow-" + std::to_string(++Slow);
      keep(Kept, Input);
      std::fprintf(stderr, "error: %.0f s for the input %s\n", Took.count(),
                   Kept.c_str());
    }
  };
  for (const std::string &Input : Corpus)
    Run(Input);
  std::mt19937_64 Random(1);
  for (size_t N = 0; N != Mutations; ++N)
    Run(mutate(Corpus[below(Random, Corpus.size())], Corpus, Random));
  fs::remove(Last);
  std::printf("%zu inputs\n%zu passed, %zu failed\n", Done,
              Slow ? 0 : Corpus.size(), Slow);
  return Slow ? 1 : 0;
}

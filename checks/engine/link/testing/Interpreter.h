//===- Interpreter.h - Runs the IR of small programs -----------*- C++ -*-===//
//
// Executes units over texts whose pieces remember the source that they came
// from. What a program cannot know (a branch, an input, an element) is chosen;
// Choices goes through all of them or draws some.
//
// It shares nothing with the engine but the IR: it is what the engine's
// answers are held against.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTING_INTERPRETER_H
#define BACKLINT_LINK_TESTING_INTERPRETER_H

#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <random>

namespace backlint::link::testing {

/// A part of a text; Mark is the name of its source, empty for a constant.
struct Piece {
  std::string Mark;
  std::string Text;
};
using Pieces = std::vector<Piece>;

/// What a sink got in a run.
struct Arrival {
  std::string Function; ///< Identity.
  ir::ValueId Call = ir::NoValue;
  Pieces What;
  bool Defined = true; ///< No part of it was read before it was written.
};

class Choices {
public:
  explicit Choices(uint64_t Seed) : Random(Seed) {}

  uint32_t below(uint32_t Count);
  /// Prepares the next run; false when all have been.
  bool next();
  /// From now on runs are drawn instead of gone through.
  void draw() { Drawn = true; }

private:
  struct Choice {
    uint32_t Taken, Count;
  };
  std::vector<Choice> Made;
  size_t Now = 0;
  bool Drawn = false;
  std::mt19937_64 Random;
};

class Interpreter {
public:
  /// With \p Wicked inputs are sometimes a word that guards allow.
  Interpreter(llvm::ArrayRef<const ir::Unit *> Units, bool Wicked);

  /// Runs main once; Cut when it went on for too long.
  std::vector<Arrival> run(Choices &Choose);
  bool Cut = false;

private:
  struct Value;
  struct Frame;
  struct Code {
    const ir::Unit *Unit = nullptr;
    const ir::Function *Body = nullptr;
  };

  Value call(Code F, std::deque<Value> Args, Value *This,
             const std::vector<Value> *Captures);
  bool step(Frame &Here, ir::ValueId V);
  Value execute(Frame &Here, ir::ValueId V);
  Value callInstr(Frame &Here, ir::ValueId V);
  std::optional<Value> library(Frame &Here, ir::ValueId V,
                               const std::string &Name);
  Value *place(Frame &Here, ir::PlaceId P);
  Value *some(Value &List);
  Value text(const Value &Given) const;
  Value apply(const Value &Function, std::deque<Value> Args);
  const Code *find(const std::string &Identity) const;

  std::map<std::string, Code> Bodies;
  std::map<std::string, std::string> Overriding; ///< Class::name by method.
  std::deque<Value> Temporaries;
  std::map<std::string, std::unique_ptr<Value>> Globals;
  std::deque<std::unique_ptr<Frame>> Frames;
  std::vector<Arrival> Arrived;
  Choices *Choose = nullptr;
  bool Wicked;
  bool Stopped = false;
  unsigned Steps = 0, Depth = 0;

public:
  ~Interpreter();
};

} // namespace backlint::link::testing

#endif // BACKLINT_LINK_TESTING_INTERPRETER_H

//===- RandomProgram.h - Small random programs as IR -----------*- C++ -*-===//
//
// Programs that no one would write, to compare the engine with what they do
// when they run. A program is kept as statements, not as IR, so that a failing
// one can be made smaller and stays well-formed; lower() makes IR text of it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTING_RANDOMPROGRAM_H
#define BACKLINT_LINK_TESTING_RANDOMPROGRAM_H

#include <cstdint>
#include <string>
#include <vector>

namespace backlint::link::testing {

/// What a program may hold.
struct Language {
  bool Loops = false, Pointers = false, Fields = false, Lists = false,
       Calls = false, Recursion = false, Virtual = false, Closures = false,
       Globals = false, Guards = false, Unknown = false, Cuts = false,
       Returns = false;
  /// Constant keys alone: no element that is just some element.
  bool Keys = false;
  /// Pointers that point to one object after another.
  bool Rebinding = false;

  /// A random subset: a program of few features goes deeper into them.
  static Language some(uint64_t Seed);
  /// Straight-line code and branches over variables, members and constant
  /// keys, and calls without recursion: here an answer names no source that
  /// does not arrive.
  static Language precise();
};

/// Where a text is.
struct PlaceSource {
  enum Kind : uint8_t {
    Local,    ///< Local text Index.
    Argument, ///< Parameter a, const reference.
    Copy,     ///< Parameter b, by value.
    Out,      ///< Parameter o, reference.
    Member,   ///< Member Index of the local record.
    OfParam,  ///< Member Index of the record that parameter r refers to.
    OfThis,   ///< Member Index of this object.
    Keyed,    ///< Element Index of the local list.
    Some,     ///< Any element of the local list.
    Pointee,  ///< What the local pointer points to.
    Captured, ///< Capture Index.
    Global,
    Got, ///< What a getter of the local record refers to.
  };
  Kind What = Local;
  uint32_t Index = 0;
};

struct ExprSource {
  enum Kind : uint8_t {
    Text,    ///< The constant Name.
    Input,   ///< A source that is called Name.
    Read,    ///< Content of Where.
    Glue,    ///< Parts[0] + Parts[1].
    Cut,     ///< A piece of Parts[0].
    Escape,  ///< Parts[0] made clean.
    Foreign, ///< An unknown function of Parts[0].
    Call,    ///< Function Callee of the operands.
    CallMethod,
    CallVirtual,
    CallValue, ///< The local function value, with Parts[0].
  };
  Kind What = Text;
  std::string Name;
  PlaceSource Where;
  uint32_t Callee = 0;
  std::vector<ExprSource> Parts;
};

struct StmtSource {
  enum Kind : uint8_t {
    Assign, ///< Where = Value.
    Append, ///< Where += Value.
    Exec,   ///< The sink.
    If,     ///< On something unknown.
    Loop,
    Test,    ///< A guard of Where, of form Variant; negated if Callee is 1.
    Demand,  ///< Throws unless Where is allowed.
    Bind,    ///< The local pointer points to Where.
    Close,   ///< The local function value is the lambda Callee.
    CallNow, ///< The lambda Callee is made and called by name with Value.
    Each,    ///< A library calls the lambda Callee with each element.
    Hand,    ///< An unknown function gets the lambda Callee.
    Add,     ///< Value becomes an element of the list (the set, Variant 1).
    Return,  ///< Value.
  };
  Kind What = Assign;
  uint32_t Variant = 0;
  PlaceSource Where;
  ExprSource Value;
  uint32_t Callee = 0;
  std::vector<StmtSource> Then, Else;
};

struct FunctionSource {
  enum Kind : uint8_t { Main, Free, Method, Virtual, Lambda };
  Kind What = Free;
  std::string Name;
  std::string Class;
  /// Of a Lambda: the local text of the function around it, and how.
  struct CaptureSource {
    uint32_t Local = 0;
    bool ByReference = false;
  };
  std::vector<CaptureSource> Captures;
  /// What the local pointer points to at first: 0 to 2 a local text, 3 and 4 a
  /// member of the local record.
  uint32_t Bound = 0;
  std::vector<StmtSource> Body;
};

struct ProgramSource {
  std::vector<FunctionSource> Functions; ///< The first is main.
};

ProgramSource randomProgram(uint64_t Seed, const Language &Words);

/// The IR text of each unit. The functions are dealt out to \p Units units in
/// an order that \p Order shuffles; 0 keeps it.
std::vector<std::string> lower(const ProgramSource &P, unsigned Units = 1,
                               uint64_t Order = 0);

/// Programs that are smaller by one step, the smallest first.
std::vector<ProgramSource> smaller(const ProgramSource &P);

} // namespace backlint::link::testing

#endif // BACKLINT_LINK_TESTING_RANDOMPROGRAM_H

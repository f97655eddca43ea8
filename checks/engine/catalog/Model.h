//===- Model.h - What is known of a library's functions --------*- C++ -*-===//
//
// A model says what a function does to the values at its ports: sources,
// sinks, effects, guards, callbacks, roles. Models are written in TOML
// (docs/writing-models.md); one inferred from a body answers the same
// questions (link/Summary.h). Plain data.
//
// To add a property to models: a member here, its reading in ModelReader.cpp,
// its line in docs/writing-models.md, its use in link.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_MODEL_H
#define BACKLINT_CATALOG_MODEL_H

#include "catalog/Effect.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backlint::catalog {

/// Where something was written: for messages and for order.
struct Origin {
  std::string File;
  uint32_t Line = 0, Column = 0;
};

/// A condition on one call; all given ones hold.
struct When {
  std::vector<uint32_t> Arity; ///< Count of written arguments and
                               ///< default ones.
  /// Argument index -> `text`, `number`, `bool`, `function`, `pointer`, or the
  /// model key of a class. Tested on the declared parameter's type with
  /// reference and constness removed, on the argument's where the parameter
  /// is a template's.
  std::map<uint32_t, std::vector<std::string>> Types;
  /// Argument index -> constant texts or numbers one of which it is (compared
  /// without regard to case; a trailing * matches any rest).
  std::map<uint32_t, std::vector<std::string>> Literals;
  std::vector<std::string> Receivers; ///< Static class of the receiver.
  std::vector<std::string> Result;    ///< As Types, for the result.

  /// Whether there is any condition.
  bool any() const;
  bool operator==(const When &) const = default;
};

struct Sink {
  Port Where;
  std::string Kind; ///< Declared in rules/vocabulary.toml.
};

/// The object at Object becomes what the constant path at Path says: a file
/// whose name says that it is a log takes log entries.
struct Opening {
  Port Object, Path;
};

/// What the result proves of a value, e.g. membership in a set.
struct Guard {
  enum Kind : uint8_t {
    Equal,  ///< Value is equal to Set.
    Member, ///< Value is one of Set's elements or keys, or Set is a pattern
            ///< that matches it whole.
  };
  enum Form : uint8_t {
    True,    ///< Result true (or non-zero, or engaged, or not null) proves.
    Zero,    ///< Result 0 proves.
    NotEnd,  ///< Result different from an `end` iterator proves.
    Returns, ///< That the call returns at all proves (throws otherwise).
  };
  Kind What = Equal;
  Form How = True;
  Port Value, Set;
};

/// A function value that the library calls, now or later.
struct Callback {
  Port Function;
  /// Content of the callback's parameters by index; a parameter that is not
  /// named is unknown. Key ~0u stands for all that are not named.
  std::map<uint32_t, Expr> Parameters;
  std::optional<Port> Result; ///< Where its result goes, if anywhere.
  bool PerElement = false;    ///< Runs once per element: a loop.
};

/// A constructor that the library runs by type: make_unique<T>(args).
struct Construct {
  /// Which type: template argument of the function (>= 0) or of the
  /// receiver's class.
  bool OfReceiver = false;
  uint32_t TypeArgument = 0;
  Port At;                    ///< Where the object is.
  uint32_t FirstArgument = 0; ///< This and all after it are its arguments.
};

struct Route {
  std::string Method; ///< GET, ..., ANY; or empty with MethodPort.
  std::optional<Port> MethodPort, PathPort, Handler;
};

/// Kinds of source that a framework puts into the parameters of a member that
/// it runs, by index. Key ~0u stands for all that are not named.
using HandedKinds = std::map<uint32_t, std::string>;

/// One `[[function]]` entry, for one of its names.
struct FunctionModel {
  std::string Name; ///< Model key.
  std::string Library;
  Origin Where;
  When If;
  std::vector<std::string> Roles;
  std::vector<Sink> Sinks;
  std::vector<Effect> Effects;
  std::vector<Guard> Guards;
  std::vector<Callback> Callbacks;
  std::vector<Construct> Constructs;
  std::vector<Opening> Opens;
  std::optional<Route> Registers;
  /// What members that override this one are handed.
  HandedKinds Handed;
  std::string Safe;   ///< What a safe call looks like, shown to the user.
  bool Users = false; ///< Not one of ours: written for one code base.

  bool has(const std::string &Role) const;
};

/// One `[[field]]`: reading the member is a source, writing it a sink.
struct FieldModel {
  std::string Name; ///< Model key, Class::Member.
  std::string Library;
  Origin Where;
  std::string Source; ///< Kind or empty.
  std::string Sink;   ///< Kind or empty.
};

/// One `[[type]]`: how values of a class behave.
struct TypeModel {
  std::string Name; ///< Model key.
  std::string Library;
  Origin Where;
  /// `text`: its content is a text, as std::string. `number`: as a number.
  /// `owner`: a pointer-like object. `container`: holds elements. `pattern`: a
  /// regular expression, its content is the text it was made of.
  std::string Is;
  /// Kind of source that an object of this type is when a handler gets it.
  std::string Source;
  /// Kind of sink that an object of this type is: what is appended to it.
  std::string Sink;
  /// What members that override one of a class derived from it are handed.
  HandedKinds Handed;
  std::vector<std::string> Roles;
};

/// One `[[global]]`: a variable of a library, as std::cout.
struct GlobalModel {
  std::string Name; ///< Qualified name.
  std::string Library;
  Origin Where;
  std::string Sink; ///< Kind of sink for what is appended to it.
};

struct Library {
  std::string Name;
  Origin Where;
  /// Namespaces and global functions that its headers declare.
  std::vector<std::string> Declares;
  std::vector<std::string> Classes; ///< Global classes that they declare.
  std::vector<std::string> Headers; ///< Include-path prefixes.
  std::string DebianPackage;        ///< That has its headers; empty: none has.
  std::vector<std::string> LogMacros; ///< Macro names with role log; globs.
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_MODEL_H

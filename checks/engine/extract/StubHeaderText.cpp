//===- StubHeaderText.cpp - The declarations of a stub header ---===//
//
// Three types stand below all others: Base, by which the operators know a
// stub; Any, what members and functions of stubs result in; Leaf, what the
// members of Any are. No header is included: there may be none.
//
//===----------------------------------------------------------------------===//
#include "extract/StubHeader.h"
#include "extract/StubNames.h"
#include "extract/StubWords.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::extract {
namespace {

/// So much of a prelude as does not depend on the names.
constexpr llvm::StringRef Prelude = R"(#pragma once
namespace backlint_stub {
template <bool B, class T = void> struct enable {};
template <class T> struct enable<true, T> { using type = T; };
template <bool B, class T, class F> struct choose { using type = T; };
template <class T, class F> struct choose<false, T, F> { using type = F; };
template <class T> struct plain { using type = T; };
template <class T> struct plain<T &> { using type = T; };
template <class T> struct plain<T &&> { using type = T; };
template <class T> struct plain<const T> { using type = T; };
template <class T> struct plain<const T &> { using type = T; };
template <class T> struct pointer { static constexpr bool value = false; };
template <class T> struct pointer<T *> { static constexpr bool value = true; };
template <class T> T make();
struct Base {};
struct Any;
struct Leaf;
Any &any();
Leaf &leaf();
template <class T> constexpr bool is_stub =
    __is_base_of(Base, typename plain<T>::type);
template <class T> constexpr bool is_object =
    __is_class(typename plain<T>::type) && !is_stub<T>;
template <class A, class B> using sum = typename choose<
    is_object<A>, typename plain<A>::type, typename choose<
    is_object<B>, typename plain<B>::type, Any>::type>::type;
)";

/// Operators that make a value of their operands, and those that compare.
constexpr llvm::StringRef Sums[] = {"+", "-", "*", "/", "%", "&", "|", "^"};
constexpr llvm::StringRef Comparisons[] = {"==", "!=", "<", ">", "<=", ">="};

class Writer {
public:
  explicit Writer(const UsedNames &Used) : Used(Used), Out(Text) {}

  std::string run() {
    Out << Prelude << textMacros(Used.Texts);
    record("Leaf", "Leaf", "leaf", {});
    record("Any", "Leaf", "any", {});
    Out << "inline Leaf &leaf() { static Leaf L; return L; }\n"
           "inline Any &any() { static Any A; return A; }\n";
    operators();
    Out << "}\n";
    for (const auto &[Name, Use] : Used.Names)
      declare(Name, Use, /*IsRoot=*/true, /*InClass=*/false);
    return std::move(Text);
  }

private:
  /// The members of a class \p Name that every stub has.
  void common(llvm::StringRef Name, llvm::StringRef Result,
              llvm::StringRef Maker) {
    std::string R = ("backlint_stub::" + Result).str();
    std::string M = " { return backlint_stub::" + Maker.str() + "(); }\n";
    Out << "  " << Name << "() {}\n"
        << "  template <class... A> " << Name << "(A &&...) {}\n"
        << "  template <class A> " << Name << " &operator=(A &&) "
        << "{ return *this; }\n"
        << "  template <class T, class = typename backlint_stub::enable<"
           "!backlint_stub::pointer<T>::value>::type> operator T() const "
           "{ return backlint_stub::make<T>(); }\n"
        << "  template <class... A> " << R << " &operator()(A &&...) const" << M
        << "  template <class A> " << R << " &operator[](A &&) const" << M
        << "  " << Name << " *operator->() const { return const_cast<" << Name
        << " *>(this); }\n"
        << "  " << R << " &operator*() const" << M << "  " << R
        << " *begin() const { return &backlint_stub::" << Maker << "(); }\n"
        << "  " << R << " *end() const { return &backlint_stub::" << Maker
        << "(); }\n";
  }

  void record(llvm::StringRef Name, llvm::StringRef Field,
              llvm::StringRef Maker,
              const std::map<std::string, NameUse> &Inside) {
    bool IsLeaf = Name == "Leaf" && Maker == "leaf";
    llvm::StringRef Result = IsLeaf ? "Leaf" : "Any";
    Out << "struct " << Name << " : backlint_stub::Base {\n";
    common(Name, Result, Maker);
    static const llvm::StringSet<> Reserved = {"begin", "end"};
    for (const auto &[Member, Use] : Used.Members) {
      if (Reserved.contains(Member) || Member == Name || Inside.count(Member))
        continue;
      std::string Body = " { return backlint_stub::" + Maker.str() + "(); }\n";
      std::string Type = "backlint_stub::" + Result.str() + " &";
      if (Member == "c_str" || Member == "data" || Member == "what")
        Out << "  const char *" << Member << "() const { return \"\"; }\n";
      else if (Use.Called)
        Out << "  template <class... A> " << Type << Member << "(A &&...) const"
            << Body;
      else if (!IsLeaf)
        Out << "  backlint_stub::" << Field << " " << Member << ";\n";
      if (Use.Called && Use.Template)
        Out << "  template <class T, class... A> " << Type << Member
            << "(A &&...) const" << Body;
    }
    for (const auto &[Nested, Use] : Inside)
      declare(Nested, Use, /*IsRoot=*/false, /*InClass=*/true);
    Out << "};\n";
  }

  void operators() {
    auto Head = [&] {
      Out << "template <class A, class B, class = typename enable<"
             "is_stub<A> || is_stub<B>>::type>\n";
    };
    for (llvm::StringRef Sign : Sums) {
      Head();
      Out << "sum<A, B> operator" << Sign
          << "(const A &, const B &) { return make<sum<A, B>>(); }\n";
    }
    for (llvm::StringRef Sign : Comparisons) {
      Head();
      Out << "bool operator" << Sign
          << "(const A &, const B &) { return make<bool>(); }\n";
    }
    for (llvm::StringRef Sign : {"<<", ">>", "+=", "-="}) {
      Head();
      Out << "A &operator" << Sign << "(A &Left, B &&) { return Left; }\n";
    }
    Head();
    Out << "Any &operator<<(const A &, B &&) { return any(); }\n";
    Out << "template <class A, class = typename enable<is_stub<A>>::type> bool "
           "operator!(const A &) { return make<bool>(); }\n";
    for (llvm::StringRef Sign : {"++", "--"})
      Out << "template <class A, class = typename enable<is_stub<A>>::type> A "
             "&operator"
          << Sign << "(A &Operand) { return Operand; }\n"
          << "template <class A, class = typename enable<is_stub<A>>::type> A "
             "&operator"
          << Sign << "(A &Operand, int) { return Operand; }\n";
  }

  void declare(const std::string &Name, const NameUse &Use, bool IsRoot,
               bool InClass) {
    llvm::StringRef Static = InClass ? "static " : "";
    if (InClass || Use.isClass(Name, IsRoot) || Use.Inside.empty()) {
      if (Use.isClass(Name, IsRoot)) {
        if (Use.Template)
          Out << "template <class... StubArguments> ";
        record(Name, "Any", "any", Use.Inside);
      } else if (Use.Called) {
        if (Use.Template)
          Out << "template <class T, class... A> " << Static
              << "backlint_stub::Any &" << Name
              << "(A &&...) { return backlint_stub::any(); }\n";
        Out << "template <class... A> " << Static << "backlint_stub::Any &"
            << Name << "(A &&...) { return backlint_stub::any(); }\n";
      } else if (Use.Namespace) {
        Out << "namespace " << Name << " {}\n";
      } else if (!Use.Known) {
        Out << Static << "inline backlint_stub::Any " << Name << ";\n";
      }
      return;
    }
    Out << "namespace " << Name << " {\n";
    for (const auto &[Inner, InnerUse] : Use.Inside)
      declare(Inner, InnerUse, /*IsRoot=*/false, /*InClass=*/false);
    Out << "}\n";
  }

  const UsedNames &Used;
  std::string Text;
  llvm::raw_string_ostream Out;
};

} // namespace

std::string stubText(const UsedNames &Names) { return Writer(Names).run(); }

} // namespace backlint::extract

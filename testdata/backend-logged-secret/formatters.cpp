// Formatters that a program writes for its own classes.
// flags: -I{headers}/fmt -I{headers}/spdlog
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <string>

struct User {
  std::string Name, Password;
};
struct Guest {
  std::string Name, Password;
};
struct Login {
  std::string Name, Secret;
};
struct Visit {
  std::string Name, Secret;
};

template <> struct fmt::formatter<User> {
  template <typename ParseContext> constexpr auto parse(ParseContext &Context) { return Context.begin(); }
  template <typename FormatContext> auto format(const User &Shown, FormatContext &Context) const {
    return fmt::format_to(Context.out(), "{}:{}", Shown.Name, Shown.Password);
  }
};

template <> struct fmt::formatter<Guest> {
  template <typename ParseContext> constexpr auto parse(ParseContext &Context) { return Context.begin(); }
  template <typename FormatContext> auto format(const Guest &Shown, FormatContext &Context) const {
    return fmt::format_to(Context.out(), "{}", Shown.Name);
  }
};

template <> struct fmt::formatter<Login> : fmt::formatter<std::string> {
  template <typename FormatContext> auto format(const Login &Shown, FormatContext &Context) const {
    return fmt::formatter<std::string>::format(Shown.Name + "/" + Shown.Secret, Context);
  }
};

template <> struct fmt::formatter<Visit> : fmt::formatter<std::string> {
  template <typename FormatContext> auto format(const Visit &Shown, FormatContext &Context) const {
    return fmt::formatter<std::string>::format(Shown.Name, Context);
  }
};

void loggedBad(const User &Given) {
  spdlog::info("user {}", Given); // expect: backend-logged-secret "'Password'"
}

void loggedOk(const Guest &Given) { spdlog::info("guest {}", Given); }

void formattedBad(const User &Given) {
  std::string Text = fmt::format("user {}", Given);
  spdlog::info(Text); // expect: backend-logged-secret "'Password'"
}

void formattedOk(const Guest &Given) {
  std::string Text = fmt::format("guest {}", Given);
  spdlog::info(Text);
}

void inheritedBad(const Login &Given) {
  spdlog::warn("login {}", Given); // expect: backend-logged-secret "'Secret'"
}

void inheritedOk(const Visit &Given) { spdlog::warn("visit {}", Given); }

void printedBad(const User &Given) {
  fmt::print("user {}\n", Given); // expect: backend-logged-secret
}

void printedOk(const Guest &Given) { fmt::print("guest {}\n", Given); }

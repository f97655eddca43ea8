// Secrets that stand outside of code that runs: macros, members, defaults.
// flags: -I{headers}/mysql
#include <mysql/mysql.h>
#include <string>
#include <string_view>

void use(const std::string &Text);

#define UNUSED_PASSWORD "tulip-71" // expect: backend-hardcoded-secret warning "'UNUSED_PASSWORD' is a secret that is written in the code: tu… (8 characters)"
#define BRACED_PASSWORD ("tulip-72") // expect: backend-hardcoded-secret warning "'BRACED_PASSWORD'"
#define SECOND_PASSWORD "tulip" "-73-a" // expect: backend-hardcoded-secret warning "'SECOND_PASSWORD' is a secret that is written in the code: tu… (10 characters)"
#define USED_PASSWORD "tulip-74" // expect: backend-hardcoded-secret warning "'USED_PASSWORD'"
#define HANDED_WORD "tulip-75" // expect: backend-hardcoded-secret error "mysql_real_connect"
#define GLUED_PASSWORD "tulip-76" // expect: backend-hardcoded-secret error "the password in a connection string"
#define RELEASES "ghp_Zb3dK9mQw7RtY2uXc5VnL8sHf4JgPa0E1T6i" // expect: backend-hardcoded-secret error "GitHub"
#define PASSWORD_FIELD "password"
#define PASSWORD_FILE "/run/secrets/db"
#define DEFAULT_PASSWORD ""
#define DEFAULT_HOST "tulip-host-77"
#define MIN_PASSWORD_LENGTH 12
#define PASSWORD_PROMPT "Enter your password: "
#define ENV_PASSWORD "SHOP_DB_PASSWORD"
#define TOKEN_TYPE "Bearer"

void macroOk() { use(USED_PASSWORD); }

void macroTwiceOk() { use(std::string("x") + USED_PASSWORD); }

void macroHandedOk(MYSQL *Db) { mysql_real_connect(Db, "localhost", "shop", HANDED_WORD, "shop", 0, nullptr, 0); }

void macroGluedOk() { use("user=shop password=" GLUED_PASSWORD); }

void fieldOk() { use(PASSWORD_FIELD); }

struct NobodyMakesMe {
  std::string password = "tulip-81"; // expect: backend-hardcoded-secret warning "'password'"
  const char *apiKey{"k9-aaaa-bbbb-cccc-1"}; // expect: backend-hardcoded-secret warning "'apiKey'"
  std::string_view dbPassword{"tulip-82"}; // expect: backend-hardcoded-secret warning "'dbPassword'"
  std::string webhook = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"; // expect: backend-hardcoded-secret error "webhook"
  std::string connection = std::string("host=db password=") + "tulip-83";
  std::string adminPassword = std::string("tulip-") + "84"; // expect: backend-hardcoded-secret warning "'adminPassword'"
  std::string host = "localhost";
  std::string tokenType = "Bearer";
  std::string passwordFile = "/run/secrets/db";
  std::string userPassword;
};

template <typename T> struct NobodyNeedsMe {
  std::string password = "tulip-85"; // expect: backend-hardcoded-secret warning "'password'"
  std::string user = "shop";
  T More;
};

class WithConstructor {
public:
  WithConstructor();
  explicit WithConstructor(const std::string &Given) : password(Given) {}

private:
  std::string password = "tulip-86"; // expect: backend-hardcoded-secret warning "'password'"
  std::string user = "tulip-86-user";
};

void nobodyCallsMe(const std::string &User, const std::string &password = "tulip-87"); // expect: backend-hardcoded-secret warning "'password'"

void calledOnce(const char *User, const char *password = "tulip-88") { use(std::string(User) + password); } // expect: backend-hardcoded-secret warning "'password'"

void callOk() { calledOnce("shop"); }

void callAgainOk() { calledOnce("shop-2"); }

void callGivenBad() { calledOnce("shop", "tulip-89"); } // expect: backend-hardcoded-secret warning "'password'"

template <typename T> void nobodyInstantiatesMe(T, const char *password = "tulip-90"); // expect: backend-hardcoded-secret warning "'password'"

void openDefault(MYSQL *Db, const char *Word = "tulip-91") { // expect: backend-hardcoded-secret error "mysql_real_connect"
  mysql_real_connect(Db, "localhost", "shop", Word, "shop", 0, nullptr, 0);
}

void openOk(MYSQL *Db) { openDefault(Db); }

void harmlessDefault(const std::string &Host = "localhost", const std::string &tokenName = "access_token",
                     const std::string &password = "");

struct Methods {
  bool login(const std::string &user = "shop", const std::string &password = "tulip-92") const; // expect: backend-hardcoded-secret warning "'password'"
  bool logout(const std::string &user = "shop") const;
};

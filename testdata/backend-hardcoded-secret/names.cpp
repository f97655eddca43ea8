// Values of what is called a secret.
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

void use(const std::string &Text);

constexpr const char *ApiKey = "a81c-6f02-99de-41bb"; // expect: backend-hardcoded-secret warning "'ApiKey' is a secret that is written in the code: a8… (19 characters)"
static constexpr std::string_view SigningKey = "b81c-6f02-99de-41bb"; // expect: backend-hardcoded-secret warning "'SigningKey'"
const std::string AdminPassword{"tulip71"}; // expect: backend-hardcoded-secret warning "'AdminPassword'"
char RootPassword[] = "tulip72"; // expect: backend-hardcoded-secret warning "'RootPassword'"

constexpr const char *ApiKeyHeader = "X-Api-Key";
constexpr const char *PasswordField = "password";
constexpr const char *TokenType = "Bearer";
constexpr const char *PasswordVariable = "SHOP_DB_PASSWORD";
const std::string PasswordHash = "5f4dcc3b5aa765d61d8327deb882cf99";
const std::string PasswordFile = "/run/secrets/db-password";
const std::string Password;
const std::string SecretName = "prod-db-credentials-2";

void localBad() {
  std::string password = "tulip-71"; // expect: backend-hardcoded-secret warning "'password'"
  use(password);
}

void localReadOk() {
  const char *password = std::getenv("DB_PASSWORD");
  use(password ? password : "");
}

void assignedBad(std::string &dbPassword) {
  dbPassword = "tulip-71"; // expect: backend-hardcoded-secret warning "'dbPassword'"
}

void clearedOk(std::string &dbPassword) { dbPassword = ""; }

void pathOk() {
  std::string secret = "/etc/shop/secret.txt";
  std::string token = "./token";
  std::string apiKey = "config/api-key.json";
  use(secret + token + apiKey);
}

void labelOk() {
  std::string password = "Enter your password";
  const char *passwordMessage = "Wrong password";
  std::string token = "unexpected end of input";
  use(password + passwordMessage + token);
}

void placeholderOk() {
  std::string password = "<your-password>";
  std::string apiKey = "YOUR_API_KEY_HERE";
  std::string secret = "${SHOP_SECRET}";
  std::string token = "xxxxxxxxxxxxxxxx";
  std::string dbPassword = "********";
  std::string accessToken = "%s";
  std::string refreshToken = "{}";
  std::string jwtSecret = "TODO";
  use(password + apiKey + secret + token + dbPassword + accessToken + refreshToken + jwtSecret);
}

void keyNameOk() {
  std::string token = "access_token";
  std::string secret = "jwt.secret";
  std::string apiKey = "api_key";
  use(token + secret + apiKey);
}

void wordOfLanguageOk(std::string &token) {
  token = "identifier";
  token = "endif";
  token = "0x";
  use(token);
}

void formatOk(std::string &token) {
  token = "/api/v1/users/{id}";
  token = R"(^[A-Za-z0-9_]{8,}$)";
}

struct Settings {
  std::string password = "tulip-73"; // expect: backend-hardcoded-secret warning "'password'"
  std::string host = "localhost";
  static constexpr const char *Secret = "k9-Orange-kite"; // expect: backend-hardcoded-secret warning "'Secret'"
};

void memberBad() {
  Settings Made;
  Made.password = "tulip-74"; // expect: backend-hardcoded-secret warning "'password'"
  use(Made.password);
}

void memberOk(const std::string &Given) {
  Settings Made;
  Made.password = Given;
  use(Made.password);
}

struct Account {
  const char *user;
  const char *password;
};

void designatedBad() {
  Account Made{.user = "shop", .password = "tulip-75"}; // expect: backend-hardcoded-secret warning "'password'"
  use(Made.password);
}

void aggregateBad() {
  Account Table[] = {{"shop", "tulip-76"}}; // expect: backend-hardcoded-secret warning "'password'"
  use(Table[0].password);
}

void aggregateOk() {
  Account Made{"shop", nullptr};
  use(Made.user);
}

void mapKeyBad() {
  std::map<std::string, std::string> Options;
  Options["password"] = "tulip-77"; // expect: backend-hardcoded-secret warning "'password'"
  use(Options["password"]);
}

void mapKeyOk() {
  std::map<std::string, std::string> Options;
  Options["password"] = "required";
  Options["user"] = "tulip-77";
  use(Options["password"]);
}

void mapListBad() {
  std::unordered_map<std::string, std::string> Options = {
      {"host", "localhost"},
      {"password", "tulip-78"}, // expect: backend-hardcoded-secret warning "'password'"
  };
  use(Options["host"]);
}

void columnTypesOk() {
  std::map<std::string, std::string> Columns = {
      {"password", "VARCHAR(255) NOT NULL"}, {"token", "text"}, {"secret", "string"}};
  use(Columns["token"]);
}

void setProperty(const char *Key, const char *Value);

void propertyBad() {
  setProperty("db.password", "tulip-79"); // expect: backend-hardcoded-secret warning "'db.password'"
}

void propertyOk() { setProperty("db.user", "tulip-79"); }

void environmentBad() {
  const char *Given = std::getenv("API_TOKEN");
  std::string token = Given ? Given : "c0ffee-77-token-1"; // expect: backend-hardcoded-secret warning "'token'"
  use(token);
}

void environmentOk() {
  const char *Given = std::getenv("API_TOKEN");
  std::string token = Given ? Given : "";
  use(token);
}

void plusBad() {
  std::string password = std::string("tulip") + "-80"; // expect: backend-hardcoded-secret warning "'password' is a secret that is written in the code: tu… (8 characters)"
  use(password);
}

void appendedBad() {
  std::string password = "tulip"; // expect: backend-hardcoded-secret warning "'password'"
  password += "-81";
  use(password);
}

void gluedOk(const std::string &Given) {
  std::string password = "prefix-1-" + Given;
  use(password);
}

std::string masterKey() { return "d81c-6f02-99de-41bb"; } // expect: backend-hardcoded-secret warning "'masterKey'"

std::string tableKeyOk() { return "user:42:name"; }

#define SHOP_DB_PASSWORD "tulip-82" // expect: backend-hardcoded-secret warning "'SHOP_DB_PASSWORD'"
#define SHOP_DB_USER "tulip-82-user"

void macroUsedOk() {
  use(SHOP_DB_PASSWORD);
}

void macroOk() { use(SHOP_DB_USER); }

void optionalBad() {
  std::optional<std::string> password = "tulip-83"; // expect: backend-hardcoded-secret warning "'password'"
  use(*password);
}

template <typename T> void generic(T &Target) {
  std::string password = "tulip-84"; // expect: backend-hardcoded-secret warning "'password'"
  Target = password;
}

void lambdaBad() {
  auto Connect = [](const std::string &password) { use(password); };
  Connect("tulip-85"); // expect: backend-hardcoded-secret warning "'password'"
}

std::string hexOk() {
  std::string token;
  static const char *Digits = "0123456789abcdef";
  for (int I = 0; I < 16; ++I)
    token += Digits[std::rand() % 16];
  return token;
}

void sqlOk() {
  std::string password = "SELECT password FROM users WHERE id = $1";
  use(password);
}

void suppressedOk() {
  std::string password = "tulip-86"; // NOLINT(backend-hardcoded-secret): local default of the sample
  use(password);
}

struct Part {
  Part(const std::string &Name, const std::string &Label, const std::string &Section);
};

void sectionOfPartOk() { Part Vault("SecretVault", "SECRET-VLT", "secret.vault"); }

void addField(const std::string &Name, const std::string &Value);

void dottedBad() { addField("SECRET-VLT", "tulip.vault-81"); } // expect: backend-hardcoded-secret warning

// Texts of a list that a function takes are neighbours, a key and a value are not.
extern "C" void *pack(const char *Format, ...);
void columnsOk() { pack("{sss[ss]}", "table", "people", "columns", "password", "country"); }
void packedBad() {
  pack("{ss}", "password", "tulip-71"); // expect: backend-hardcoded-secret warning "'password'"
}

#define METRIC_REFRESH_TOKEN "shop_oauth2_refresh_token"
#define METRIC_ACCESS_TOKEN "shop_7fa9c1d3_81ab64" // expect: backend-hardcoded-secret warning "'METRIC_ACCESS_TOKEN'"
#define METRIC_OAUTH2_CLIENT_ACCESS_TOKEN "shop_oauth2_client_token"
#define METRIC_OAUTH2_CLIENT_SECRET "shop_oauth2_81ab4c77_secret" // expect: backend-hardcoded-secret warning "'METRIC_OAUTH2_CLIENT_SECRET'"
#define SESSION_KEY_NAME "SHOP2_SESSION_ID"
#define DEFAULT_SESSION_KEY "SHOP2_SESSION_ID"
#define DEFAULT_SIGNING_KEY "SHOP29_5E55_10ND" // expect: backend-hardcoded-secret
#define FORM_PASSWORD1 "pwd1"
#define FORM_PASSWORD2 "sesame2" // expect: backend-hardcoded-secret
void metricNameOk() { use(METRIC_REFRESH_TOKEN), use(METRIC_OAUTH2_CLIENT_ACCESS_TOKEN); }
void metricSecret() { use(METRIC_OAUTH2_CLIENT_SECRET); }
void cookieNameOk() { use(SESSION_KEY_NAME), use(DEFAULT_SESSION_KEY); }
void signingKey() { use(DEFAULT_SIGNING_KEY); }
void fieldNameOk() { use(FORM_PASSWORD1); }
void fieldPassword() { use(FORM_PASSWORD2); }
void tokenOfMacro() { use(METRIC_ACCESS_TOKEN); }

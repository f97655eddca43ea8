// Texts that have the form of a provider's secret. They are written in two
// pieces, which the compiler joins: no scanner of a code host shall take them
// for real.
// flags: -std=c++20
#include <string>

void use(const std::string &Text);

void awsBad() {
  use("AKIA" "QYLPMN5HHHFPZ2MQ"); // expect: backend-hardcoded-secret error "an AWS access key id is written in the code: AK… (20 characters)"
}

void awsDocumentedOk() { use("AKIA" "IOSFODNN7EXAMPLE"); }

void stripeBad() {
  const char *Billing = "sk_live_" "51HxQ2mKz8RtYw3NbVc7Lp0d"; // expect: backend-hardcoded-secret error "a Stripe secret key"
  use(Billing);
}

void stripePublicOk() { use("pk_live_" "51HxQ2mKz8RtYw3NbVc7Lp0d"); }

void githubBad() {
  use("https://x-access-token:" "ghp_" "16C7e42F292c6912E7710c838347Ae178B4a" "@github.com/a/b"); // expect: backend-hardcoded-secret error "a GitHub token"
}

void githubPlaceholderOk() { use("ghp_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"); }

void slackWebhookBad() {
  use("https://hooks.slack.com/services/" "T02AB3CD4/B05EF6GH7/" "aZ3kQ9xW1eR7tY5uI2oP8sDf"); // expect: backend-hardcoded-secret error "a Slack webhook"
}

void slackTemplateOk() { use("https://hooks.slack.com/services/{}/{}/{}"); }

const char *const Signer = "-----BEGIN " "RSA PRIVATE KEY-----\n" // expect: backend-hardcoded-secret error "a private key"
                           "MIIEowIBAAKCAQEAx0Zk3mQp7sVbWn8fTr5Yc2Jd9Lh1Gk4Xe6Ua0Io\n"
                           "-----END RSA PRIVATE KEY-----\n";

bool isPemOk(const std::string &Text) {
  return Text.find("-----BEGIN RSA PRIVATE KEY-----") == 0;
}

const char *const Verifier = "-----BEGIN PUBLIC KEY-----\n"
                             "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx0Zk3mQp7sVbWn8f\n"
                             "-----END PUBLIC KEY-----\n";

void jwtBad() {
  use("eyJhbGciOiJIUzI1NiJ9" ".eyJzdWIiOiIxMjM0In0" ".dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1gFWFOEjXk"); // expect: backend-hardcoded-secret error "a JSON Web Token"
}

void jwtHeaderOk() { use("eyJhbGciOiJIUzI1NiJ9"); }

void sendgridBad() {
  std::string Mailer = "SG." "ngeVfQFYQlKU0ufo8x5d1A" "." "TwL2iGABf9DHoTf09kqeF8tAmbihYzrnopKc-1s5cr0"; // expect: backend-hardcoded-secret error "a SendGrid API key"
  use(Mailer);
}

void urlBad() {
  use("amqp://worker:kite-Orange-5@queue.internal:5672/jobs"); // expect: backend-hardcoded-secret error "the password in a URL"
}

void urlWithoutPasswordOk() { use("amqp://worker@queue.internal:5672/jobs"); }
void urlVariableOk() { use("postgres://app:${DB_PASSWORD}@db/shop"); }
void urlFormatOk() { use("postgres://{}:{}@{}/{}"); }
void urlWordOk() { use("redis://:password@localhost:6379/0"); }
void timeOk() { use("at http://localhost:8080/a@b"); }

void connectionTextBad() {
  use("Server=db;Database=shop;Uid=app;Pwd=tulip-Harbour-71;"); // expect: backend-hardcoded-secret error "connection string"
}

void connectionTemplateOk() { use("host=%s dbname=%s user=%s password=%s"); }

void statementParametersOk() {
  use("UPDATE people SET username=:user.username, password=:user.password, role=:user.role");
}

void authorizationBad() {
  use("Authorization: Basic YWRtaW46dHVsaXAtNzE="); // expect: backend-hardcoded-secret error "basic authorization"
}

void authorizationSchemeOk() { use("Authorization: Basic "); }
void challengeOk() { use("Basic realm=\"shop\""); }

const char16_t *const Wide = u"AKIA" u"QYLPMN5HHHFPZ2MR"; // expect: backend-hardcoded-secret error "an AWS access key id"
const wchar_t *const Wider = L"AKIA" L"QYLPMN5HHHFPZ2MS"; // expect: backend-hardcoded-secret error "an AWS access key id"
const char8_t *const Utf8 = u8"AKIA" u8"QYLPMN5HHHFPZ2MT"; // expect: backend-hardcoded-secret error "an AWS access key id"
const char *const Raw = R"({"key": "AKIAQYLPMN5HHHFPZ2MU"})"; // expect: backend-hardcoded-secret error "an AWS access key id"

const char Spelled[] = {'A', 'K', 'I', 'A', 'Q', 'Y', 'L', 'P', 'M', 'N', '5', // expect: backend-hardcoded-secret error "an AWS access key id"
                        'H', 'H', 'H', 'F', 'P', 'Z', '2', 'M', 'V', 0};

void digestOk() { use("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"); }
void uuidOk() { use("6ba7b810-9dad-11d1-80b4-00c04fd430c8"); }
void commitOk() { use("da39a3ee5e6b4b0d3255bfef95601890afd80709"); }

void iconOk() {
  use("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk");
}

//===- SecretValue.cpp - Whether a value may be the secret it is called ---===//
#include "secrets/SecretValue.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <re2/re2.h>

namespace backlint::secrets {
namespace {

bool hasDigit(llvm::StringRef Text) {
  return llvm::any_of(Text, llvm::isDigit);
}

/// Text for people, markup, code: a secret has no blanks.
bool isProse(llvm::StringRef Text) {
  return llvm::any_of(Text, [](char C) {
    return llvm::isSpace(C) || static_cast<unsigned char>(C) < ' ' ||
           C == SecretValue::HoleMark;
  });
}

/// A place of a file or of a service.
bool isPath(llvm::StringRef Text) {
  static const RE2 Path(
      R"((?i)(?:\.{0,2}|~|[a-z]:)[/\\][^=+]*|[a-z][a-z0-9+.-]*:(?:/[^\s]*)?/[^\s]*|[\w./\\-]*\.(?:txt|pem|key|crt|cer|der|p12|pfx|jks|json|ya?ml|toml|ini|env|conf|cfg|html?|php|js|css|png|svg|xml|db|sqlite|log|secret)|(?:[a-z_-]+/){1,}[a-z_-]+|urn:.*|data:.*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|local)(?:[:/].*)?)");
  return RE2::FullMatch({Text.data(), Text.size()}, Path);
}

/// A regular expression, a type or a call.
bool isCode(llvm::StringRef Text) {
  static const RE2 Code(
      R"(^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+(?:[-+].*)?$|;\s?\w+=|^\^.*|.*\$$|\\[dwsbDWSB.]|\(\?|\.[*+]|\[[^\]]*-[^\]]*\][+*{]|\w\(.*\)$|^[:@#?&=.,;/|-]|[=:&?,;{\[(]$|::|^--|</?\w)");
  return RE2::PartialMatch({Text.data(), Text.size()}, Code);
}

bool isUuid(llvm::StringRef Text) {
  static const RE2 Uuid(
      R"((?i)\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?)");
  return RE2::FullMatch({Text.data(), Text.size()}, Uuid);
}

/// 0123456789abcdef: what random texts are made of.
bool isAlphabet(llvm::StringRef Text) {
  size_t Steps = 0;
  for (size_t I = 1; I < Text.size(); ++I)
    Steps += Text[I] == Text[I - 1] + 1;
  return Text.size() >= 10 && Steps * 10 >= Text.size() * 6;
}

/// "Bearer x" and "Authorization: Basic x" hold what counts at the end.
llvm::StringRef withoutScheme(llvm::StringRef Text) {
  llvm::StringRef Value = Text;
  if (Value.consume_front_insensitive("authorization:"))
    Value = Value.ltrim();
  for (llvm::StringRef Scheme : {"Bearer ", "Basic ", "Token ", "ApiKey "})
    if (Value.consume_front_insensitive(Scheme))
      return Value.ltrim();
  return Text;
}

size_t distinct(llvm::StringRef Text) {
  std::string Sorted = Text.str();
  llvm::sort(Sorted);
  return llvm::unique(Sorted) - Sorted.begin();
}

} // namespace

bool mayBeKey(llvm::StringRef Name) {
  llvm::SmallVector<std::string, 4> Words = catalog::wordsOf(Name);
  return Words.size() > 1 && Words.back() == "key";
}

/// METRIC_REFRESH_TOKEN = "shop_oauth2_refresh_token", or three words and the
/// last of METRIC_OAUTH2_CLIENT_ACCESS_TOKEN = "shop_oauth2_client_token".
static bool endsAlike(llvm::ArrayRef<std::string> Words,
                      llvm::ArrayRef<std::string> Held) {
  if (Words.size() < 3 || Held.size() < 3 || Words.back() != Held.back())
    return false;
  return Words.take_back(2) == Held.take_back(2) ||
         llvm::count_if(Words, [&](const std::string &Word) {
           return llvm::is_contained(Held, Word);
         }) >= 3;
}

/// SHOP2_SESSION_ID, as variables of the environment, cookies and macros are
/// called.
static bool isConstantName(llvm::StringRef Text) {
  static const RE2 Name(R"([A-Z]{2,}[0-9]{0,2}(?:_[A-Z]{2,}[0-9]{0,2})+)");
  return RE2::FullMatch({Text.data(), Text.size()}, Name);
}

/// A number that both end in tells two of a kind apart: PASSWORD2 = "pwd2".
static void dropSameNumber(llvm::StringRef &Text, llvm::StringRef &Holder) {
  llvm::StringRef Rest = Text.rtrim("0123456789");
  llvm::StringRef Number = Text.drop_front(Rest.size());
  if (Number.empty() || !Holder.ends_with(Number) ||
      Holder.rtrim("0123456789").size() + Number.size() != Holder.size())
    return;
  Text = Rest;
  Holder = Holder.drop_back(Number.size());
}

/// `token_issued_for`, as columns and members are called.
static bool isIdentifier(llvm::StringRef Text) {
  return Text.contains('_') && llvm::all_of(Text, [](char C) {
           return llvm::isLower(C) || llvm::isDigit(C) || C == '_';
         });
}

bool SecretValue::isName(llvm::StringRef Text, llvm::StringRef Holder) const {
  if (isConstantName(Text))
    return true;
  dropSameNumber(Text, Holder);
  llvm::SmallVector<std::string, 4> Words = catalog::wordsOf(Text);
  if (Words.empty())
    return false;
  if (isIdentifier(Text) && endsAlike(Words, catalog::wordsOf(Holder)))
    return true;
  bool Plain = llvm::all_of(Text, [](char C) {
    return llvm::isAlpha(C) || C == '_' || C == '-' || C == '.' || C == ':';
  });
  if (!Plain)
    return false;
  // DB_PASSWORD, auth.jwt.secret, X-Api-Key, access_token, apiKey.
  bool Upper = llvm::all_of(Text, [](char C) { return !llvm::isLower(C); });
  if (Upper && Text.contains('_'))
    return true;
  bool Own = llvm::is_contained({"my", "super", "very", "top", "strong", "our"},
                                llvm::StringRef(Words.front()));
  if (Names.match(Text) && (Words.size() <= 3 || Text.contains('.')) && !Own)
    return true;
  // What the holder is called already: kRefresh = "refresh".
  llvm::SmallVector<std::string, 4> Held = catalog::wordsOf(Holder);
  if (llvm::join(Words, "") == llvm::join(Held, ""))
    return true;
  auto IsHeld = [&](const std::string &Word) {
    return llvm::is_contained(Held, Word);
  };
  // A path of words says where something is: Section("SECRETS",
  // "secret.store").
  if (Text.contains('.') && !Own && llvm::any_of(Words, IsHeld))
    return true;
  return llvm::all_of(Words, IsHeld);
}

bool SecretValue::fits(llvm::StringRef Text, llvm::StringRef Name) const {
  // A name that was found to be a key by other means, if none by itself.
  const catalog::SecretName *Called = Names.match(Name);
  llvm::StringRef Kind = Called ? llvm::StringRef(Called->Is) : "key";
  if (Kind == "connection")
    return passwordIn(Text).has_value();
  if (Kind == "card")
    return false;
  llvm::StringRef Value = withoutScheme(Text);
  if (isProse(Value) || Forms.isPlaceholder(Value, /*Used=*/false) ||
      isPath(Value) || isCode(Value) || isUuid(Value) || isAlphabet(Value) ||
      distinct(Value) < 3)
    return false;
  if (!llvm::any_of(Value, llvm::isAlnum) || isName(Value, Name))
    return false;
  if (Kind == "password")
    return Value.size() >= 3;
  if (Value.size() < 8)
    return false;
  // A word is no key; a token of a language is a word.
  bool Spoken = Value.contains_insensitive("secret") ||
                Value.contains_insensitive("passw");
  bool Mixed = hasDigit(Value) && !llvm::all_of(Value, llvm::isDigit);
  if (Kind == "token" || Kind == "session")
    return Spoken || (Mixed && entropyOf(Value) >= 2.5);
  return Spoken || Mixed ||
         (catalog::wordsOf(Value).size() >= 3 && !isIdentifier(Value));
}

llvm::StringRef SecretValue::secretOf(llvm::StringRef Text,
                                      llvm::StringRef Name) const {
  const catalog::SecretName *Called = Names.match(Name);
  if (Called && Called->Is == "connection")
    return passwordIn(Text).value_or(Text);
  return withoutScheme(Text);
}

std::optional<llvm::StringRef>
SecretValue::credentialIn(llvm::StringRef Text) const {
  llvm::StringRef Value = withoutScheme(Text);
  if (!isUsable(Value))
    return std::nullopt;
  return Value;
}

bool SecretValue::isComparable(llvm::StringRef Text) const {
  llvm::StringRef Value = withoutScheme(Text).trim();
  return Value.size() >= 3 && !isProse(Value) &&
         !llvm::is_contained({"bearer", "basic", "digest", "token"},
                             Value.lower());
}

bool SecretValue::isTelling(llvm::StringRef Text, llvm::StringRef Name) const {
  return hasDigit(Text) && fits(Text, Name) &&
         !llvm::all_of(Text, llvm::isDigit);
}

bool SecretValue::isUsable(llvm::StringRef Text) const {
  return !Text.contains(HoleMark) && !Forms.isPlaceholder(Text, /*Used=*/true);
}

std::optional<llvm::StringRef>
SecretValue::passwordIn(llvm::StringRef Text) const {
  static const RE2 Written(
      R"re((?i)(?:^|[\s;&?,'"])(?:password|passwd|pwd)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^;\s&'",]*)))re");
  static const RE2 InUrl(
      R"((?i)[a-z][a-z0-9+.-]*://[^\s:/?#@]*:([^\s/?#@]+)@)");
  re2::StringPiece Groups[3];
  re2::StringPiece Input(Text.data(), Text.size());
  while (
      RE2::FindAndConsume(&Input, Written, &Groups[0], &Groups[1], &Groups[2]))
    for (const re2::StringPiece &Each : Groups) {
      llvm::StringRef Found(Each.data(), Each.size());
      if (!Found.empty() && isUsable(Found))
        return Found;
    }
  re2::StringPiece InPlace(Text.data(), Text.size());
  while (RE2::FindAndConsume(&InPlace, InUrl, &Groups[0])) {
    llvm::StringRef Found(Groups[0].data(), Groups[0].size());
    if (isUsable(Found))
      return Found;
  }
  return std::nullopt;
}

} // namespace backlint::secrets

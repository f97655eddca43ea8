// flags: -std=c++20 -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp -I{headers}/qt
// A message that is cut into pieces: what is said of one piece says nothing of
// the others.
#include "support/Request.h"
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <regex>

static std::vector<std::string> Pages(10);

static QString messageOf(const Request &Req) { return QString::fromStdString(Req.get_header_value("X-Message")); }
static bool inRange(int Page) { return Page >= 0 && Page < 10; }

void typeBad(const Request &Req, Response &) {
  QString Message = messageOf(Req);
  switch (Message.split(",")[0].toInt()) {
  case 1:
    use(Pages[Message.split(",")[1].toInt()]); // expect: backend-unvalidated-input error "position"
    break;
  case 2:
    use(1);
  }
}

void typeOk(const Request &Req, Response &Res) {
  QString Message = messageOf(Req);
  switch (Message.split(",")[0].toInt()) {
  case 1: {
    int Page = Message.split(",")[1].toInt();
    if (Page < 0 || Page >= 10)
      return refuse(Res);
    use(Pages[Page]);
    break;
  }
  case 2:
    use(1);
  }
}

void typeOfListBad(const Request &Req, Response &Res) {
  QStringList Pieces = messageOf(Req).split(",");
  if (Pieces[0] != "page")
    return refuse(Res);
  use(Pages[Pieces[1].toInt()]); // expect: backend-unvalidated-input error "position"
}

void typeOfListOk(const Request &Req, Response &Res) {
  QStringList Pieces = messageOf(Req).split(",");
  if (Pieces[0] != "page" || !inRange(Pieces[1].toInt()))
    return refuse(Res);
  use(Pages[Pieces[1].toInt()]);
}

// Cut twice: "type:1,page:7".
void twiceBad(const Request &Req, Response &) {
  QString Message = messageOf(Req);
  QString Type = Message.split(",")[0].split(":")[1];
  switch (Type.toInt()) {
  case 1:
    use(Pages[Message.split(",")[1].split(":")[1].toInt()]); // expect: backend-unvalidated-input error "position"
    break;
  }
}

void twiceOk(const Request &Req, Response &) {
  QString Message = messageOf(Req);
  QString Type = Message.split(",")[0].split(":")[1];
  switch (Type.toInt()) {
  case 1:
    if (inRange(Message.split(",")[1].split(":")[1].toInt()))
      use(Pages[Message.split(",")[1].split(":")[1].toInt()]);
    break;
  }
}

// Who tests the whole has tested its pieces.
void wholeOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_header_value("X-Message");
  if (!std::regex_match(Text, std::regex("[a-z]+,[0-9]")))
    return refuse(Res);
  use(Pages[QString::fromStdString(Text).split(",")[1].toInt()]);
}

void eachOk(const Request &Req, Response &Res) {
  QStringList Pieces = messageOf(Req).split(",");
  for (const QString &Piece : Pieces)
    if (!inRange(Piece.toInt()))
      return refuse(Res);
  use(Pages[Pieces[1].toInt()]);
}

// Another case of the switch that tests its own number is no test of this one.
void otherCaseBad(const Request &Req, Response &Res) {
  QString Message = messageOf(Req);
  switch (Message.split(",")[0].toInt()) {
  case 1: {
    int Id = Message.split(",")[1].toInt();
    if (Id == 0)
      return refuse(Res);
    use(Id);
    break;
  }
  case 2:
    use(Message.split(",")[1].toInt()); // expect: backend-unvalidated-input warning "does not say when it fails"
    break;
  }
}

// 0 is what a conversion yields that fails.
void zeroOk(const Request &Req, Response &Res) {
  int Id = messageOf(Req).split(",")[1].toInt();
  if (!Id)
    return refuse(Res);
  use(Id);
}

// Poco::Data: rows that a statement puts into variables, one at a time.
// needs: Poco/Data/Session.h
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/Statement.h>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;
using Poco::Data::Statement;

struct User {
  long Id = 0;
  std::string Name, Mail;
};

std::string mailOf(Session &Db, long Id) {
  std::string Mail;
  Statement Select(Db);
  Select << "SELECT mail FROM mails WHERE user_id = ?", into(Mail), use(Id), range(0, 1);
  Select.execute();
  return Mail;
}

void rowByRowBad(Session &Db, std::vector<User> &All) {
  User U;
  Statement Select(Db);
  Select << "SELECT id, name FROM users", into(U.Id), into(U.Name), range(0, 1);
  while (!Select.done())
    if (Select.execute()) {
      Statement Mail(Db);
      Mail << "SELECT mail FROM mails WHERE user_id = ?", into(U.Mail), use(U.Id), now; // expect: backend-n-plus-one "each row of"
      All.push_back(U);
    }
}

void rowByRowOk(Session &Db, std::vector<User> &All) {
  User U;
  Statement Select(Db);
  Select << "SELECT id, name, mail FROM users", into(U.Id), into(U.Name), into(U.Mail), range(0, 1);
  while (!Select.done())
    if (Select.execute())
      All.push_back(U);
}

void helperBad(Session &Db, std::vector<User> &All) {
  User U;
  Statement Select(Db);
  Select << "SELECT id FROM users", into(U.Id), range(0, 1);
  while (!Select.done()) {
    Select.execute();
    U.Mail = mailOf(Db, U.Id); // expect: backend-n-plus-one "through 'mailOf'"
    All.push_back(U);
  }
}

void helperOk(Session &Db, long Id) {
  User U;
  U.Mail = mailOf(Db, Id);
}

void executedPerElementBad(Session &Db, const std::vector<long> &Ids) {
  for (long Id : Ids) {
    Statement Delete(Db);
    Delete << "DELETE FROM mails WHERE user_id = ?", use(Id);
    Delete.execute(); // expect: backend-n-plus-one "each element of 'Ids'"
  }
}

// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <TCriteria>
#include <TSqlORMapper>
#include <TSqlObject>
#include <TSqlQuery>
#include <iostream>

class UserObject : public TSqlObject {
public:
  int id = 0;
  QString name;
  enum PropertyIndex { Id = 0, Name };
};

int main() {
  TSqlQuery Query;
  Query.prepare("SELECT name FROM users WHERE id = ?").addBind(3);
  Query.exec();
  while (Query.next())
    std::cout << Query.value(0).toString().toStdString();
  TSqlORMapper<UserObject> Users;
  UserObject First = Users.findFirst(TCriteria(UserObject::Name, TSql::Like, "a%"));
  Users.orderBy(UserObject::Name).limit(3).find();
  for (const UserObject &Each : Users)
    std::cout << Each.id;
  First.name = "b";
  First.update();
}

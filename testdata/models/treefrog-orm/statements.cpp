// TreeFrog: queries and objects.
// flags: -std=c++20 -I{headers}/treefrog-orm -I{headers}/qt
#include <TCriteria>
#include <TSqlORMapper>
#include <TSqlObject>
#include <TSqlQuery>
#include <TSqlQueryORMapper>

class UserObject : public TSqlObject {
public:
  int id = 0;
  QString name;
  enum PropertyIndex { Id = 0, Name };
};

void execBad(TSqlQuery &Query, const QString &Name) {
  Query.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "addBind"
}

void execOk(TSqlQuery &Query, int Id) { Query.exec(QString("DELETE FROM users WHERE id = %1").arg(Id)); }

void prepareBad(TSqlQuery &Query, const QString &Table) {
  Query.prepare("DELETE FROM " + Table + " WHERE id = ?").addBind(3); // expect: backend-sql-concatenation warning
  Query.exec();
}

void prepareOk(TSqlQuery &Query, const QString &Name) {
  Query.prepare("DELETE FROM users WHERE name = ?").addBind(Name);
  Query.exec();
}

void identifierOk(TSqlQuery &Query, const QString &Table) {
  Query.exec("DELETE FROM " + TSqlQuery::escapeIdentifier(Table, QSqlDriver::TableName));
}

void mapperQueryBad(TSqlQueryORMapper<UserObject> &Users, const QString &Name) {
  UserObject Found = Users.execFirst("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void orderByBad(TSqlORMapper<UserObject> &Users, const QString &Column) {
  Users.orderBy(Column + " DESC").find(); // expect: backend-sql-concatenation warning
}

void orderByOk(TSqlORMapper<UserObject> &Users) { Users.orderBy(UserObject::Name, Tf::DescendingOrder).find(); }

void criteriaOk(TSqlORMapper<UserObject> &Users, const QString &Name) {
  Users.findFirst(TCriteria(UserObject::Name, TSql::Equal, Name));
}

void storedBad(TSqlQuery &Query) {
  const QString Name = Query.value("name").toString();
  Query.exec("DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedObjectBad(TSqlORMapper<UserObject> &Users, TSqlQuery &Query) {
  const UserObject Found = Users.findByPrimaryKey(3);
  Query.exec("DELETE FROM log WHERE name = '" + Found.name + "'"); // expect: backend-sql-concatenation "database"
}

void storedListBad(TSqlORMapper<UserObject> &Users, TSqlQuery &Query) {
  Users.find();
  for (const UserObject &Each : Users)
    // expect@+1: backend-n-plus-one
    Query.exec("DELETE FROM log WHERE name = '" + Each.name + "'"); // expect: backend-sql-concatenation "database"
}

void storedNumberOk(TSqlORMapper<UserObject> &Users, TSqlQuery &Query) {
  Query.exec("DELETE FROM log WHERE id = " + QString::number(Users.findFirst().id));
}

void findEachBad(TSqlORMapper<UserObject> &Users, const QList<int> &Ids) {
  for (int Id : Ids)
    Users.findByPrimaryKey(Id); // expect: backend-n-plus-one warning
}

void bindEachBad(TSqlQuery &Query, const QStringList &Names) {
  Query.prepare("SELECT id FROM users WHERE name = ?");
  for (const QString &Name : Names) {
    Query.addBind(Name);
    Query.exec(); // expect: backend-n-plus-one
  }
}

void listOk(TSqlORMapper<UserObject> &Users) {
  int Sum = 0;
  Users.find();
  for (const UserObject &Each : Users)
    Sum += Each.id;
}

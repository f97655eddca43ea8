// Queries of an application framework.
// flags: -std=c++20 -I{headers}/qt
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

void boundBad(const QStringList &Names) {
  QSqlQuery Query;
  Query.prepare("SELECT id FROM users WHERE name = :name");
  for (const QString &Name : Names) {
    Query.bindValue(":name", Name);
    Query.exec(); // expect: backend-n-plus-one "'SELECT id FROM users WHERE name = :name' runs once for each element of 'Names'"
  }
}

void boundOk(const QString &Name) {
  QSqlQuery Query;
  Query.prepare("SELECT id FROM users WHERE name = :name");
  Query.bindValue(":name", Name);
  Query.exec();
  while (Query.next())
    (void)Query.value(0);
}

void rowsBad() {
  QSqlQuery Orders("SELECT id FROM orders");
  while (Orders.next()) {
    QSqlQuery Items;
    Items.prepare("SELECT sku FROM items WHERE order_id = ?");
    Items.addBindValue(Orders.value(0));
    Items.exec(); // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
  }
}

void rowsOk() {
  QSqlQuery Orders("SELECT o.id, i.sku FROM orders o JOIN items i ON i.order_id = o.id");
  while (Orders.next())
    (void)Orders.value(1);
}

// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QtSql/QSqlTableModel>
#include <QtSql/QtSql>

QString find(const QString &Name, int Id) {
  QSqlDatabase Db = QSqlDatabase::addDatabase("QPSQL");
  Db.setPassword("x");
  if (!Db.open())
    qDebug() << Db.lastError().text();
  QSqlQuery Query(Db), Now("SELECT " + Name, Db);
  Query.exec("SELECT * FROM u WHERE n = '" + Name + "'");
  Query.exec(QString("SELECT * FROM u WHERE n = '%1' AND i = %2").arg(Name).arg(Id));
  Query.exec(QStringLiteral("SELECT 1") + QString::number(Id));
  Query.prepare("SELECT * FROM u WHERE n = :n");
  Query.bindValue(":n", Name);
  Query.addBindValue(Id);
  QString Out;
  if (Query.exec())
    while (Query.next())
      Out += Query.value(0).toString() + Query.value("n").toString() + "x";
  QSqlTableModel Model(nullptr, Db);
  Model.setFilter("n = '" + Name + "'");
  Model.select();
  qWarning("text %d", Id);
  return QString::fromStdString(Out.toStdString()).trimmed();
}

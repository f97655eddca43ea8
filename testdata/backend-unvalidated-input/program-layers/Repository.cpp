#include "Service.h"

void Repository::insert(const Order &New) {
  SQLite::Statement Insert(Db, "INSERT INTO orders (quantity, comment, status) VALUES (?, ?, ?)");
  Insert.bind(1, New.Quantity);
  Insert.bind(2, New.Comment);
  Insert.bind(3, New.Status);
  Insert.exec();
}

void Repository::insertOther(const Order &New) {
  SQLite::Statement Insert(Db, "INSERT INTO orders (quantity, comment, status) VALUES (?, ?, ?)");
  Insert.bind(1, New.Quantity);
  Insert.bind(2, New.Comment);
  Insert.bind(3, New.Status);
  Insert.exec();
}

// taopq.
// flags: -std=c++20 -I{headers}/taopq
#include <string>
#include <tao/pq.hpp>

void executeBad(tao::pq::connection &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void executeOk(tao::pq::connection &Db, const std::string &Name) { Db.execute("DELETE FROM users WHERE name = $1", Name); }

void transactionBad(tao::pq::connection &Db, const std::string &Name) {
  const auto Tx = Db.transaction();
  Tx->execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Tx->commit();
}

void transactionOk(tao::pq::connection &Db, const std::string &Name) {
  const auto Tx = Db.transaction();
  Tx->execute("DELETE FROM users WHERE name = $1", Name);
  Tx->commit();
}

void prepareBad(tao::pq::connection &Db, const std::string &Table) {
  Db.prepare("remove", "DELETE FROM " + Table); // expect: backend-sql-concatenation warning
}

void prepareOk(tao::pq::connection &Db) { Db.prepare("remove", "DELETE FROM users WHERE name = $1"); }

void poolBad(tao::pq::connection_pool &Pool, const std::string &Name) {
  Pool.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void numberOk(tao::pq::connection &Db) {
  const int Id = Db.execute("SELECT max(id) FROM users").as<int>();
  Db.execute("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void storedBad(tao::pq::connection &Db) {
  const auto Found = Db.execute("SELECT name FROM users");
  for (const auto &Row : Found)
    Db.execute("DELETE FROM users WHERE name = '" + Row["name"].as<std::string>() + "'"); // expect: backend-sql-concatenation
}

void sendBad(tao::pq::transaction &Tx, const std::string &Name) {
  Tx.send("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Tx.get_result();
}

void sendOk(tao::pq::transaction &Tx, const std::string &Name) {
  Tx.send("DELETE FROM users WHERE name = $1", Name);
  Tx.get_result();
}

void pipelineBad(tao::pq::connection &Db, const std::string &Name) {
  const auto Pipeline = Db.pipeline();
  Pipeline->send("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Pipeline->sync();
}

void copyBad(const std::shared_ptr<tao::pq::transaction> &Tx, const std::string &Table) {
  tao::pq::table_writer Writer(Tx, "COPY " + Table + " FROM STDIN"); // expect: backend-sql-concatenation warning
  Writer.commit();
}

void copyOk(const std::shared_ptr<tao::pq::transaction> &Tx, const std::string &Name) {
  tao::pq::table_writer Writer(Tx, "COPY users (name) FROM STDIN");
  Writer.insert(Name);
  Writer.commit();
}

void readBad(const std::shared_ptr<tao::pq::transaction> &Tx) {
  tao::pq::table_reader Reader(Tx, "COPY users (name) TO STDOUT");
  for (const std::string &Name : Reader.vector<std::string>())
    Tx->execute("DELETE FROM log WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void listenBad(tao::pq::connection &Db) {
  Db.listen("removed", [&Db](const char *Payload) {
    Db.execute(std::string("DELETE FROM log WHERE name = '") + Payload + "'"); // expect: backend-sql-concatenation error "queue"
  });
}

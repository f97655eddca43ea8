// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <mysql_connection.h>
#include <mysql_driver.h>
#include <iostream>

int main() {
  std::string Name;
  try {
    sql::mysql::MySQL_Driver *Driver = sql::mysql::get_mysql_driver_instance();
    sql::Driver *Other = get_driver_instance();
    std::unique_ptr<sql::Connection> Conn(
        Driver->connect("tcp://127.0.0.1:3306", "user", "secret"));
    sql::ConnectOptionsMap Options;
    Options["hostName"] = "x";
    Options["port"] = 3306;
    Other->connect(Options);
    Conn->setSchema("db");
    std::unique_ptr<sql::Statement> Stmt(Conn->createStatement());
    std::unique_ptr<sql::ResultSet> Rows(
        Stmt->executeQuery("SELECT * FROM u WHERE n = '" + Name + "'"));
    Stmt->execute("DELETE" + sql::SQLString(Name));
    std::unique_ptr<sql::PreparedStatement> Prepared(
        Conn->prepareStatement("SELECT * FROM u WHERE n = ?"));
    Prepared->setString(1, Name);
    Prepared->setInt(2, 5);
    Rows.reset(Prepared->executeQuery());
    while (Rows->next())
      std::cout << Rows->getString("name") << Rows->getInt(1);
    std::string Text = Rows->getString(1);
    Text += Rows->getString("x").asStdString() + Rows->getString(2).c_str();
    Conn->setAutoCommit(false);
    Conn->commit();
    auto *My = dynamic_cast<sql::mysql::MySQL_Connection *>(Conn.get());
    Stmt->executeUpdate("x" + My->escapeString(Name));
  } catch (sql::SQLException &E) {
    std::cerr << E.what() << E.getErrorCode() << E.getSQLState();
  }
}

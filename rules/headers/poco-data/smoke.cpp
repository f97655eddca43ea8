// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <Poco/Data/MySQL/Connector.h>
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/SessionPool.h>

using namespace Poco::Data::Keywords;

std::string find(std::string Name, int Id) {
  Poco::Data::Session Sql("SQLite", "a.db");
  std::string Out;
  Sql << "SELECT n FROM u WHERE n = '" + Name + "'", into(Out), now;
  Sql << "SELECT n FROM u WHERE i = ?", use(Id), into(Out), limit(3), now;
  Poco::Data::Statement Select(Sql);
  Select << "SELECT n FROM u WHERE n = '" << Name << "'", into(Out);
  Select.execute();
  Poco::Data::RecordSet Rows(Select), Other(Sql, "SELECT " + Name);
  for (bool More = Rows.moveFirst(); More; More = Rows.moveNext())
    Out += Rows["n"].toString() + Rows.value(0).convert<std::string>();
  return Out;
}

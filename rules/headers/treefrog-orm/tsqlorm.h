// Our declarations of TreeFrog's access to databases: the names, classes and
// signatures that user code meets, none of the library.
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtSql/QtSql>

namespace Tf {
enum SortOrder { AscendingOrder = 0, DescendingOrder };
}
namespace TSql {
enum ComparisonOperator { Invalid = 0, Equal, NotEqual, LessThan, GreaterThan, LessEqual, GreaterEqual, IsNull, IsNotNull, Like, NotLike, In, NotIn, Between };
}

class TSqlQuery : public QSqlQuery {
public:
  TSqlQuery(int databaseId = 0);
  TSqlQuery(const QSqlDatabase &db);
  TSqlQuery &prepare(const QString &query);
  bool load(const QString &filename);
  bool loadPreparedQuery(const QString &filename);
  TSqlQuery &bind(const QString &placeholder, const QVariant &val);
  TSqlQuery &bind(int pos, const QVariant &val);
  TSqlQuery &addBind(const QVariant &val);
  QVariant getNextValue();
  bool exec(const QString &query);
  bool exec();
  int numRowsAffected() const;
  int size() const;
  bool next();
  QVariant value(int index) const;
  QVariant value(const QString &name) const;
  static QString escapeIdentifier(const QString &identifier, QSqlDriver::IdentifierType type = QSqlDriver::FieldName,
                                  int databaseId = 0);
  static QString formatValue(const QVariant &val, const QSqlDriver *driver);
  static QString formatValue(const QVariant &val, const QSqlDatabase &database);
};

class TSqlObject {
public:
  virtual ~TSqlObject();
  virtual bool create();
  virtual bool update();
  virtual bool save();
  virtual bool remove();
  bool reload();
  bool isNull() const;
  bool isNew() const;
  QSqlError error() const;
};

class TCriteria {
public:
  TCriteria();
  TCriteria(int property, const QVariant &val);
  TCriteria(int property, TSql::ComparisonOperator op);
  TCriteria(int property, TSql::ComparisonOperator op, const QVariant &val);
  TCriteria &add(int property, const QVariant &val);
  TCriteria &add(int property, TSql::ComparisonOperator op);
  TCriteria &add(int property, TSql::ComparisonOperator op, const QVariant &val);
  TCriteria &add(const TCriteria &criteria);
  TCriteria &addOr(int property, const QVariant &val);
  TCriteria &addOr(int property, TSql::ComparisonOperator op, const QVariant &val);
  bool isEmpty() const;
  const TCriteria operator&&(const TCriteria &criteria) const;
  const TCriteria operator||(const TCriteria &criteria) const;
};

template <class T> class TSqlORMapper {
public:
  class ConstIterator {
  public:
    const T operator*() const;
    ConstIterator &operator++();
    bool operator==(const ConstIterator &o) const;
    bool operator!=(const ConstIterator &o) const;
  };
  TSqlORMapper();
  virtual ~TSqlORMapper();
  TSqlORMapper<T> &limit(int limit);
  TSqlORMapper<T> &offset(int offset);
  TSqlORMapper<T> &orderBy(int column, Tf::SortOrder order = Tf::AscendingOrder);
  TSqlORMapper<T> &orderBy(const QString &column, Tf::SortOrder order = Tf::AscendingOrder);
  void setLimit(int limit);
  void setSortOrder(int column, Tf::SortOrder order = Tf::AscendingOrder);
  void setSortOrder(const QString &column, Tf::SortOrder order = Tf::AscendingOrder);
  T findFirst(const TCriteria &cri = TCriteria());
  T findFirstBy(int column, const QVariant &value);
  T findByPrimaryKey(const QVariant &pk);
  int find(const TCriteria &cri = TCriteria());
  int findBy(int column, const QVariant &value);
  int rowCount() const;
  T first() const;
  T last() const;
  T value(int i) const;
  int findCount(const TCriteria &cri = TCriteria());
  int updateAll(const TCriteria &cri, int column, const QVariant &value);
  int removeAll(const TCriteria &cri = TCriteria());
  ConstIterator begin() const;
  ConstIterator end() const;
};
template <class T> class TSqlQueryORMapper : public TSqlQuery {
public:
  TSqlQueryORMapper(int databaseId = 0);
  TSqlQueryORMapper<T> &prepare(const QString &query);
  TSqlQueryORMapper<T> &bind(const QString &placeholder, const QVariant &val);
  TSqlQueryORMapper<T> &bind(int pos, const QVariant &val);
  TSqlQueryORMapper<T> &addBind(const QVariant &val);
  bool exec(const QString &query);
  bool exec();
  T execFirst(const QString &query);
  T execFirst();
  bool next();
  T value() const;
};
class TSqlTransaction {
public:
  bool begin();
  bool commit();
  bool rollback();
};

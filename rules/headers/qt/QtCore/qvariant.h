// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "QtCore/qstring.h"

class QDate {
public:
  QString toString(const QString &format = QString()) const;
  static QDate currentDate();
};
class QDateTime {
public:
  QString toString(const QString &format = QString()) const;
  static QDateTime currentDateTime();
  qint64 toMSecsSinceEpoch() const;
};

class QVariant {
public:
  enum Type { Invalid = 0, Bool = 1, Int = 2, String = 10 };
  QVariant();
  QVariant(int i);
  QVariant(uint ui);
  QVariant(qlonglong ll);
  QVariant(qulonglong ull);
  QVariant(bool b);
  QVariant(double d);
  QVariant(const char *str);
  QVariant(const QByteArray &bytearray);
  QVariant(const QString &string);
  QVariant(const QStringList &stringlist);
  QVariant(const QDate &date);
  QVariant(const QDateTime &datetime);
  bool isValid() const;
  bool isNull() const;
  int toInt(bool *ok = nullptr) const;
  uint toUInt(bool *ok = nullptr) const;
  qlonglong toLongLong(bool *ok = nullptr) const;
  qulonglong toULongLong(bool *ok = nullptr) const;
  bool toBool() const;
  double toDouble(bool *ok = nullptr) const;
  QByteArray toByteArray() const;
  QString toString() const;
  QStringList toStringList() const;
  QDate toDate() const;
  QDateTime toDateTime() const;
  template <typename T> T value() const;
  template <typename T> static QVariant fromValue(const T &value);
};

// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "QtCore/qvariant.h"

class QDebug {
public:
  QDebug &operator<<(const QString &t);
  QDebug &operator<<(const char *t);
  QDebug &operator<<(const QByteArray &t);
  QDebug &operator<<(const QVariant &t);
  QDebug &operator<<(int t);
  QDebug &operator<<(qint64 t);
  QDebug &operator<<(double t);
  QDebug &operator<<(bool t);
  QDebug &operator<<(const QStringList &t);
  QDebug &nospace();
  QDebug &noquote();
};
class QMessageLogger {
public:
  QMessageLogger(const char *file, int line, const char *function);
  void debug(const char *msg, ...) const;
  void info(const char *msg, ...) const;
  void warning(const char *msg, ...) const;
  void critical(const char *msg, ...) const;
  [[noreturn]] void fatal(const char *msg, ...) const;
  QDebug debug() const;
  QDebug info() const;
  QDebug warning() const;
  QDebug critical() const;
};
#define qDebug QMessageLogger(__FILE__, __LINE__, __func__).debug
#define qInfo QMessageLogger(__FILE__, __LINE__, __func__).info
#define qWarning QMessageLogger(__FILE__, __LINE__, __func__).warning
#define qCritical QMessageLogger(__FILE__, __LINE__, __func__).critical
#define qFatal QMessageLogger(__FILE__, __LINE__, __func__).fatal

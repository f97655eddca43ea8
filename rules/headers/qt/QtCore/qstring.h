// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using qlonglong = long long;
using qulonglong = unsigned long long;
using qint64 = long long;
using quint64 = unsigned long long;
using qreal = double;
using uint = unsigned int;
using ushort = unsigned short;
using ulong = unsigned long;
using uchar = unsigned char;

namespace Qt {
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
} // namespace Qt

class QString;
class QStringRef;
class QStringList;
class QRegExp;
class QRegularExpression;

class QChar {
public:
  enum SpecialCharacter { Null = 0, Space = 0x20, Nbsp = 0xa0 };
  QChar();
  QChar(char c);
  QChar(int rc);
  QChar(SpecialCharacter s);
  bool isDigit() const;
  bool isLetter() const;
  bool isLetterOrNumber() const;
  bool isSpace() const;
  char toLatin1() const;
  ushort unicode() const;
};
class QLatin1Char {
public:
  explicit QLatin1Char(char c);
  operator QChar() const;
};
class QLatin1String {
public:
  explicit QLatin1String(const char *s);
  const char *latin1() const;
  int size() const;
};
class QStringView {
public:
  QStringView();
  QStringView(const QString &str);
  QString toString() const;
};

class QByteArray {
public:
  QByteArray();
  QByteArray(const char *, int size = -1);
  QByteArray &append(char c);
  QByteArray &append(const QByteArray &a);
  QByteArray &append(const char *s);
  QByteArray &operator+=(const QByteArray &a);
  QByteArray &operator+=(const char *s);
  const char *data() const;
  char *data();
  const char *constData() const;
  operator const char *() const;
  int size() const;
  int length() const;
  bool isEmpty() const;
  QByteArray toHex() const;
  QByteArray toBase64() const;
  static QByteArray fromBase64(const QByteArray &base64);
  static QByteArray fromHex(const QByteArray &hexEncoded);
  static QByteArray fromStdString(const std::string &s);
  static QByteArray number(int, int base = 10);
  std::string toStdString() const;
  int toInt(bool *ok = nullptr, int base = 10) const;
};
const QByteArray operator+(const QByteArray &a1, const QByteArray &a2);
const QByteArray operator+(const QByteArray &a1, const char *a2);
const QByteArray operator+(const char *a1, const QByteArray &a2);

class QString {
public:
  enum SectionFlag { SectionDefault = 0, SectionSkipEmpty = 1 };
  enum SplitBehavior { KeepEmptyParts, SkipEmptyParts };
  QString();
  QString(const QChar *unicode, int size = -1);
  QString(QChar c);
  QString(int size, QChar c);
  QString(QLatin1String latin1);
  QString(const char *ch);
  QString(const QByteArray &a);
  QString(const QString &);
  QString(QString &&) noexcept;
  QString &operator=(const QString &);
  QString &operator=(QString &&) noexcept;
  QString &operator=(const char *ch);
  QString &operator=(QChar c);
  int size() const;
  int length() const;
  int count() const;
  bool isEmpty() const;
  bool isNull() const;
  void clear();
  const QChar at(int i) const;
  const QChar operator[](int i) const;
  //@facts QString tu=qt5 only=append,prepend,operator+=,fromLatin1,fromLocal8Bit,fromStdString,fromUtf8,simplified,toHtmlEscaped,toLatin1,toLocal8Bit,toLower,toUpper,toStdString,toUtf8,trimmed,left,right,mid
  QString &append(QChar c);
  QString &append(QLatin1String s);
  QString &append(QStringView s);
  QString &append(const QByteArray &s);
  QString &append(const QChar *uc, int len);
  QString &append(const QString &s);
  QString &append(const QStringRef &s);
  QString &append(const char *s);
  QString &operator+=(QChar c);
  QString &operator+=(QChar::SpecialCharacter c);
  QString &operator+=(QLatin1String s);
  QString &operator+=(QStringView s);
  QString &operator+=(char c);
  QString &operator+=(const QByteArray &s);
  QString &operator+=(const QString &s);
  QString &operator+=(const QStringRef &s);
  QString &operator+=(const char *s);
  QString &prepend(QChar c);
  QString &prepend(QLatin1String s);
  QString &prepend(QStringView s);
  QString &prepend(const QByteArray &s);
  QString &prepend(const QChar *uc, int len);
  QString &prepend(const QString &s);
  QString &prepend(const QStringRef &s);
  QString &prepend(const char *s);
  static QString fromLatin1(const QByteArray &str);
  static QString fromLatin1(const char *str, int size = {});
  static QString fromLocal8Bit(const QByteArray &str);
  static QString fromLocal8Bit(const char *str, int size = {});
  static QString fromStdString(const std::string &s);
  static QString fromUtf8(const QByteArray &str);
  static QString fromUtf8(const char *str, int size = {});
  QString left(int n) const;
  QString mid(int position, int n = {}) const;
  QString right(int n) const;
  QString simplified() const;
  QString simplified();
  QString toHtmlEscaped() const;
  QByteArray toLatin1() const;
  QByteArray toLatin1();
  QByteArray toLocal8Bit() const;
  QByteArray toLocal8Bit();
  QString toLower() const;
  QString toLower();
  std::string toStdString() const;
  QString toUpper() const;
  QString toUpper();
  QByteArray toUtf8() const;
  QByteArray toUtf8();
  QString trimmed() const;
  QString trimmed();
  //@end
  QString arg(const QString &a, int fieldWidth = 0, QChar fillChar = QChar::Space) const;
  QString arg(qlonglong a, int fieldwidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(qulonglong a, int fieldwidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(long a, int fieldwidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(ulong a, int fieldwidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(int a, int fieldWidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(uint a, int fieldWidth = 0, int base = 10, QChar fillChar = QChar::Space) const;
  QString arg(double a, int fieldWidth = 0, char fmt = 'g', int prec = -1, QChar fillChar = QChar::Space) const;
  QString arg(char a, int fieldWidth = 0, QChar fillChar = QChar::Space) const;
  QString arg(QChar a, int fieldWidth = 0, QChar fillChar = QChar::Space) const;
  QString arg(const QString &a1, const QString &a2) const;
  QString arg(const QString &a1, const QString &a2, const QString &a3) const;
  QString arg(const QString &a1, const QString &a2, const QString &a3, const QString &a4) const;
  QString arg(const QString &a1, const QString &a2, const QString &a3, const QString &a4, const QString &a5) const;
  static QString asprintf(const char *format, ...);
  static QString number(int, int base = 10);
  static QString number(uint, int base = 10);
  static QString number(long, int base = 10);
  static QString number(ulong, int base = 10);
  static QString number(qlonglong, int base = 10);
  static QString number(qulonglong, int base = 10);
  static QString number(double, char f = 'g', int prec = 6);
  QString &insert(int i, const QString &s);
  QString &insert(int i, const char *s);
  QString &replace(const QString &before, const QString &after, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(QChar before, QChar after, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(int i, int len, const QString &after);
  QString &remove(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &remove(int i, int len);
  QString section(const QString &sep, int start, int end = -1) const;
  QStringList split(const QString &sep, Qt::SplitBehaviorFlags behavior = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  QStringList split(QChar sep, Qt::SplitBehaviorFlags behavior = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool startsWith(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int indexOf(const QString &s, int from = 0, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int compare(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  void chop(int n);
  void truncate(int pos);
  QString repeated(int times) const;
  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  qulonglong toULongLong(bool *ok = nullptr, int base = 10) const;
  double toDouble(bool *ok = nullptr) const;
  const QChar *begin() const;
  const QChar *end() const;
  friend bool operator==(const QString &, const QString &);
  friend bool operator!=(const QString &, const QString &);
  friend bool operator<(const QString &, const QString &);
};
const QString operator+(const QString &s1, const QString &s2);
const QString operator+(const QString &s1, QChar s2);
const QString operator+(QChar s1, const QString &s2);
const QString operator+(const QString &s1, const char *s2);
const QString operator+(const char *s1, const QString &s2);
const QString operator+(const QString &s1, const QByteArray &s2);

class QStringRef {
public:
  QString toString() const;
};

template <typename T> class QList {
public:
  QList();
  QList(std::initializer_list<T> args);
  void append(const T &t);
  void push_back(const T &t);
  QList<T> &operator<<(const T &t);
  int size() const;
  int count() const;
  int length() const;
  bool isEmpty() const;
  const T &at(int i) const;
  T &operator[](int i);
  const T &operator[](int i) const;
  const T &first() const;
  const T &last() const;
  bool contains(const T &t) const;
  T *begin();
  T *end();
  const T *begin() const;
  const T *end() const;
};
class QStringList : public QList<QString> {
public:
  using QList<QString>::QList;
  QStringList() = default;
  QString join(const QString &sep) const;
  QString join(QChar sep) const;
};

#define QStringLiteral(str) QString::fromUtf8(str)

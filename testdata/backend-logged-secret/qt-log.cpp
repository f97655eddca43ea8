// The log of Qt: entries that a stream fills, and templates.
// flags: -I{headers}/qt
#include <QtCore/QDebug>
#include <QtCore/QString>

void streamedBad(const QString &Password) {
  qDebug() << "login with" << Password; // expect: backend-logged-secret "'Password' is by its name a secret and is written to a log"
}

void streamedOk(const QString &Password) {
  qDebug() << "login with" << Password.size() << "characters";
}

void quietBad(const QString &Token) {
  qInfo().noquote() << Token; // expect: backend-logged-secret
}

void quietOk(const QString &Name) { qInfo().noquote() << Name; }

void formattedBad(const QString &Token) {
  qWarning("token %s", Token.toUtf8().constData()); // expect: backend-logged-secret
}

void formattedOk(const QString &Name) { qWarning("user %s", Name.toUtf8().constData()); }

void joinedBad(const QString &Secret) {
  qCritical() << QString("secret %1").arg(Secret); // expect: backend-logged-secret
}

void joinedOk(const QString &Name) {
  qCritical() << QString("secret of %1").arg(Name);
}

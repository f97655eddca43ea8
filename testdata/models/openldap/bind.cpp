// OpenLDAP: the password of a bind.
// needs: ldap.h
#define LDAP_DEPRECATED 1
#include <cstdlib>
#include <ldap.h>
#include <string>

void bindBad(LDAP *Directory) {
  ldap_simple_bind_s(Directory, "cn=reader,dc=acme,dc=test", "V7t2Kq9mWx4R"); // expect: backend-hardcoded-secret
}

void bindOk(LDAP *Directory) {
  ldap_simple_bind_s(Directory, "cn=reader,dc=acme,dc=test", std::getenv("LDAP_LOGIN"));
}

void bindUserOk(LDAP *Directory, const std::string &Given) {
  ldap_simple_bind_s(Directory, "cn=reader,dc=acme,dc=test", Given.c_str());
}

// The journal of systemd.
// needs: systemd/sd-journal.h
#include <string>
#include <systemd/sd-journal.h>


void printedBad(const std::string &Password) {
  sd_journal_print(LOG_INFO, "login with %s", Password.c_str()); // expect: backend-logged-secret
}

void printedOk(const std::string &Password) { sd_journal_print(LOG_INFO, "login with %zu characters", Password.size()); }

void sentBad(const std::string &Password) {
  sd_journal_send("MESSAGE=login", "GIVEN=%s", Password.c_str(), nullptr); // expect: backend-logged-secret
}

void sentOk(const std::string &Name) { sd_journal_send("MESSAGE=login", "NAME=%s", Name.c_str(), nullptr); }

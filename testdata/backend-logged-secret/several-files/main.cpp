#include "account.h"
#include <cstdio>
#include <iostream>
#include <stdexcept>

void summaryBad(const Account &Given) {
  std::cout << summary(Given); // expect: backend-logged-secret
}

void headingOk(const Account &Given) { std::cout << heading(Given); }

void refusedBad(const Account &Given) {
  try {
    refuse(Given);
  } catch (const std::logic_error &Problem) {
    std::cerr << Problem.what(); // expect: backend-logged-secret
  }
}

void keyBad() {
  std::printf("key %s\n", apiKey().c_str()); // expect: backend-logged-secret error
}

void keyOk() { std::printf("key of %zu bytes\n", apiKey().size()); }

void partBad(const Account &Given) {
  std::cerr << "for " + summary(Given) + "\n"; // expect: backend-logged-secret
}

void copiedBad(const Account &Given) {
  Account Copy = Given;
  std::puts(summary(Copy).c_str()); // expect: backend-logged-secret
}

void copiedOk(const Account &Given) {
  Account Copy = Given;
  std::puts(heading(Copy).c_str());
}

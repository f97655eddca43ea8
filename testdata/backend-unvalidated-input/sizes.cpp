// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// Sizes, turns of loops, times, divisors, enumerators, copies.
#include "support/Request.h"
#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

void reserveBad(const Request &Req, Response &Res) {
  try {
    long Count = std::stol(Req.get_param_value("count"));
    std::vector<int> Rows;
    Rows.reserve(Count); // expect: backend-unvalidated-input warning "how much is allocated"
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void reserveOk(const Request &Req, Response &Res) {
  try {
    long Count = std::stol(Req.get_param_value("count"));
    std::vector<int> Rows;
    Rows.reserve(std::min(Count, 100L));
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void resizeBad(const Request &Req, Response &) {
  std::string Text;
  // expect@+1: backend-unvalidated-input warning "does not say"
  unsigned long Length = strtoul(Req.get_param_value("length").c_str(), nullptr, 10);
  Text.resize(Length); // expect: backend-unvalidated-input warning "allocated"
}

void resizeOk(const Request &Req, Response &Res) {
  std::string Text;
  unsigned long Length = strtoul(Req.get_param_value("length").c_str(), nullptr, 10);
  if (Length > 4096)
    return refuse(Res);
  Text.resize(Length);
}

void resizeToLengthOk(const Request &Req, Response &) {
  std::string Text;
  Text.resize(Req.body.size());
}

void newArrayBad(const Request &Req, Response &Res) {
  try {
    int Count = std::stoi(Req.get_param_value("count"));
    delete[] new char[Count]; // expect: backend-unvalidated-input warning "'count'"
  } catch (...) {
    refuse(Res);
  }
}

void newArrayOk(const Request &Req, Response &Res) {
  try {
    int Count = std::stoi(Req.get_param_value("count"));
    if (Count <= 0 || Count > 64)
      throw BadRequest("count");
    delete[] new char[Count];
  } catch (...) {
    refuse(Res);
  }
}

void mallocBad(const Request &Req, Response &Res) {
  try {
    free(malloc(std::stoul(Req.get_header_value("X-Size")) * 2)); // expect: backend-unvalidated-input warning "'X-Size'"
  } catch (...) {
    refuse(Res);
  }
}

void loopBad(const Request &Req, Response &Res) {
  try {
    int Turns = std::stoi(Req.get_param_value("turns"));
    for (int I = 0; I < Turns; ++I) // expect: backend-unvalidated-input warning "how often a loop runs"
      use(I);
  } catch (...) {
    refuse(Res);
  }
}

void loopOk(const Request &Req, Response &Res) {
  try {
    int Turns = std::stoi(Req.get_param_value("turns"));
    if (Turns > 10)
      Turns = 10;
    for (int I = 0; I < Turns; ++I)
      use(I);
  } catch (...) {
    refuse(Res);
  }
}

void countDownBad(const Request &Req, Response &Res) {
  try {
    long Left = std::stol(Req.get_param_value("left"));
    while (Left-- > 0) // expect: backend-unvalidated-input warning "loop"
      use(1);
  } catch (...) {
    refuse(Res);
  }
}

void overElementsOk(const Request &Req, Response &) {
  for (size_t I = 0; I < Req.body.size(); ++I)
    use(static_cast<long>(I));
}

void sleepBad(const Request &Req, Response &Res) {
  try {
    int Wait = std::stoi(Req.get_param_value("wait"));
    std::this_thread::sleep_for(std::chrono::milliseconds(Wait)); // expect: backend-unvalidated-input warning "how long to wait"
  } catch (...) {
    refuse(Res);
  }
}

void sleepOk(const Request &Req, Response &Res) {
  try {
    int Wait = std::stoi(Req.get_param_value("wait"));
    if (Wait < 0 || Wait > 1000)
      return refuse(Res);
    std::this_thread::sleep_for(std::chrono::milliseconds(Wait));
  } catch (...) {
    refuse(Res);
  }
}

void divisionBad(const Request &Req, Response &Res) {
  try {
    int Parts = std::stoi(Req.get_param_value("parts"));
    use(1000 / Parts); // expect: backend-unvalidated-input error "divisor"
  } catch (...) {
    refuse(Res);
  }
}

void divisionOk(const Request &Req, Response &Res) {
  try {
    int Parts = std::stoi(Req.get_param_value("parts"));
    if (Parts < 1)
      return refuse(Res);
    use(1000 / Parts);
  } catch (...) {
    refuse(Res);
  }
}

enum class Plan { Free, Basic, Large };
void choose(Plan Chosen);

void enumeratorBad(const Request &Req, Response &Res) {
  try {
    choose(static_cast<Plan>(std::stoi(Req.get_param_value("plan")))); // expect: backend-unvalidated-input warning "enumerator"
  } catch (...) {
    refuse(Res);
  }
}

void enumeratorOk(const Request &Req, Response &Res) {
  try {
    switch (int Number = std::stoi(Req.get_param_value("plan"))) {
    case 0:
    case 1:
      choose(static_cast<Plan>(Number));
      break;
    default:
      refuse(Res);
    }
  } catch (...) {
    refuse(Res);
  }
}

void copyBad(const Request &Req, Response &) {
  char Name[32];
  strcpy(Name, Req.get_param_value("name").c_str()); // expect: backend-unvalidated-input error "copied"
  use(Name);
}

void copyOk(const Request &Req, Response &Res) {
  char Name[32];
  std::string Text = Req.get_param_value("name");
  if (Text.size() >= sizeof Name)
    return refuse(Res);
  strcpy(Name, Text.c_str());
  use(Name);
}

void copyByHandBad(const Request &Req, Response &) {
  char Name[32];
  std::string Text = Req.get_param_value("name");
  const char *From = Text.c_str();
  int I = 0;
  for (; From[I] != '&'; ++I)
    Name[I] = From[I]; // expect: backend-unvalidated-input error "copied"
  Name[I] = 0;
  use(Name);
}

void copyByHandOk(const Request &Req, Response &) {
  char Name[32];
  std::string Text = Req.get_param_value("name");
  const char *From = Text.c_str();
  int I = 0;
  for (; I < 31 && From[I] != '&'; ++I)
    Name[I] = From[I];
  Name[I] = 0;
  use(Name);
}

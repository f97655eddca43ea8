// The request of the fixtures, as a CGI program gets it.
#ifndef FIXTURES_REQUEST_H
#define FIXTURES_REQUEST_H

#include <cstdlib>
#include <string>

/// What the client sent. Whatever it is compared with, it stays what it is.
inline std::string requestText() {
  const char *Text = std::getenv("QUERY_STRING");
  return Text ? Text : "";
}

#endif

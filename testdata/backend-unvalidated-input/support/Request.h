// What every fixture needs: requests, a store, an answer that refuses.
#pragma once
#include <SQLiteCpp/SQLiteCpp.h>
#include <httplib.h>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

using httplib::Request;
using httplib::Response;

extern SQLite::Database Db;

inline void refuse(Response &Res) { Res.status = 400; }

struct BadRequest : std::runtime_error {
  using std::runtime_error::runtime_error;
};

void use(long Value);
void use(const std::string &Value);

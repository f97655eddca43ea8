// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/Data/SessionFactory.h"

namespace Poco {
namespace Data {
namespace MySQL {
class Connector {
public:
  static void registerConnector();
  static void unregisterConnector();
};
} // namespace MySQL
} // namespace Data
} // namespace Poco

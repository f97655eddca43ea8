// Part of our declarations of Poco and Poco::Net: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <Poco/URI.h>

namespace Poco::Util {
class LayeredConfiguration {
public:
  std::string getString(const std::string &key) const;
  std::string getString(const std::string &key, const std::string &defaultValue) const;
  int getInt(const std::string &key, int defaultValue) const;
};
class Application {
public:
  enum ExitCode { EXIT_OK = 0, EXIT_USAGE = 64, EXIT_SOFTWARE = 70 };
  using ArgVec = std::vector<std::string>;
  static Application &instance();
  LayeredConfiguration &config() const;
  Poco::Logger &logger() const;
  int run(int argc, char **argv);
  virtual ~Application();

protected:
  void loadConfiguration();
  virtual void initialize(Application &self);
  virtual void uninitialize();
  virtual int main(const std::vector<std::string> &args);
};
class ServerApplication : public Application {
public:
  ServerApplication();

protected:
  void waitForTerminationRequest();
};
} // namespace Poco::Util
#define POCO_SERVER_MAIN(App)                                                                   \
  int main(int argc, char **argv) {                                                             \
    App app;                                                                                    \
    return app.run(argc, argv);                                                                 \
  }

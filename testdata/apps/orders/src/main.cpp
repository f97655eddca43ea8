#include "config/AppConfig.h"
#include "database/ConnectionPool.h"
#include "database/Schema.h"
#include "handlers/AuthHandler.h"
#include "handlers/CustomerHandler.h"
#include "handlers/OrderHandler.h"
#include "handlers/ProductHandler.h"
#include "handlers/ReportHandler.h"
#include "http/Server.h"
#include "repositories/SqliteReportRepository.h"
#include "repositories/WarehouseReportRepository.h"

#include <csignal>
#include <memory>
#include <spdlog/spdlog.h>
#include <thread>

namespace {

constexpr std::size_t kConnections = 4;

std::unique_ptr<orders::ReportRepository> makeReports(const orders::AppConfig &config, orders::ConnectionPool &pool) {
  if (config.warehouseUrl.empty())
    return std::make_unique<orders::SqliteReportRepository>(pool);
  return std::make_unique<orders::WarehouseReportRepository>(config.warehouseUrl);
}

int serve(const orders::AppConfig &config, const sigset_t &stopSignals) {
  orders::ConnectionPool pool(config.databasePath, kConnections);
  orders::createSchema(*pool.acquire());

  orders::UserRepository users(pool);
  orders::CustomerRepository customers(pool);
  orders::ProductRepository products(pool);
  orders::OrderRepository orderRows(pool);
  const std::unique_ptr<orders::ReportRepository> reports = makeReports(config, pool);

  orders::AuthService authService(users);
  orders::CustomerService customerService(customers);
  orders::ProductService productService(products);
  orders::OrderService orderService(orderRows, customers, products);
  authService.ensureUser({config.adminEmail, config.adminPassword});

  httplib::Server server;
  orders::installServerPolicies(server, authService);
  orders::AuthHandler authHandler(authService);
  orders::CustomerHandler customerHandler(customerService);
  orders::ProductHandler productHandler(productService);
  orders::OrderHandler orderHandler(orderService);
  orders::ReportHandler reportHandler(*reports, config.reportKey);
  authHandler.registerRoutes(server);
  customerHandler.registerRoutes(server);
  productHandler.registerRoutes(server);
  orderHandler.registerRoutes(server);
  reportHandler.registerRoutes(server);

  int port = config.port;
  if (port == 0)
    port = server.bind_to_any_port(config.host);
  else if (!server.bind_to_port(config.host, port))
    port = -1;
  if (port < 0) {
    spdlog::error("cannot listen on {}:{}", config.host, config.port);
    return 1;
  }
  spdlog::info("listening on {}:{}", config.host, port);

  std::thread stopper([&server, &stopSignals] {
    int received = 0;
    sigwait(&stopSignals, &received);
    server.stop();
  });
  const bool served = server.listen_after_bind();
  if (!served)
    std::raise(SIGTERM);
  stopper.join();
  spdlog::info("stopped");
  return served ? 0 : 1;
}

} // namespace

int main() {
  // Blocked before any thread starts, so that only the stopping thread receives them.
  sigset_t stopSignals;
  sigemptyset(&stopSignals);
  sigaddset(&stopSignals, SIGINT);
  sigaddset(&stopSignals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
  try {
    const orders::AppConfig config = orders::loadConfig();
    spdlog::set_level(spdlog::level::from_str(config.logLevel));
    return serve(config, stopSignals);
  } catch (const std::exception &failure) {
    spdlog::critical("{}", failure.what());
    return 1;
  }
}

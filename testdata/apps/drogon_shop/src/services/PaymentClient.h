#pragma once

#include "domain/Types.h"

#include <drogon/HttpClient.h>
#include <drogon/utils/coroutine.h>

namespace shop {

/// The services that we call: payments, and the warehouse that ships.
class PaymentClient {
public:
  /// True when the card was charged.
  drogon::Task<bool> charge(Card card, std::int64_t cents);
  drogon::Task<bool> refund(std::int64_t orderId, std::int64_t cents);

  /// Tells the warehouse where to send an order.
  drogon::Task<> ship(std::int64_t orderId, std::string address, std::string carrier);
};

} // namespace shop

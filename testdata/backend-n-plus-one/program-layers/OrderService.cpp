// Loops over what the repository gives, queries in another file.
// flags: -I{headers}/libpqxx
#include "Orders.h"
#include <algorithm>

std::vector<Order> OrderService::withItemsBad() {
  std::vector<Order> All = Orders.all();
  for (Order &O : All)
    O.Items = Orders.itemsOf(O.Id); // expect: backend-n-plus-one warning "'SELECT id, sku FROM items WHERE order_id = $1' runs once for each element of 'All' through 'OrderRepository::itemsOf'"
  return All;
}

std::vector<Order> OrderService::withItemsOk() {
  std::vector<Order> All = Orders.all();
  std::vector<int> Ids;
  for (const Order &O : All)
    Ids.push_back(O.Id);
  auto Items = Orders.itemsOfAll(Ids);
  for (Order &O : All)
    O.Items = Items[O.Id];
  return All;
}

std::vector<Order> OrderService::withCustomersBad() {
  auto All = Orders.all();
  std::for_each(All.begin(), All.end(), [this](Order &O) {
    O.Name = Orders.customerName(O.Customer); // expect: backend-n-plus-one "each element of 'All'"
  });
  return All;
}

void OrderService::importBad(const std::vector<Order> &Given) {
  for (const Order &O : Given)
    Orders.insert(O); // expect: backend-n-plus-one "insert all of them"
}

void OrderService::importOk(const std::vector<Order> &Given) { Orders.insertAll(Given); }

void OrderService::importWithItemsBad(const std::vector<Order> &Given) {
  for (const Order &O : Given)
    for (const Item &I : O.Items)
      Orders.insertItem(O.Id, I); // expect: backend-n-plus-one "each element of 'Items'"
}

void OrderService::removeBad(const std::vector<int> &Ids) {
  for (auto It = Ids.begin(); It != Ids.end(); ++It)
    Orders.remove(*It); // expect: backend-n-plus-one "change all of them"
}

void OrderService::removeOk(int Id) { Orders.remove(Id); }

std::vector<Order> OrderService::findBad(const std::vector<int> &Ids) {
  std::vector<Order> Result;
  for (size_t I = 0; I != Ids.size(); ++I)
    if (auto O = Orders.find(Ids[I])) // expect: backend-n-plus-one
      Result.push_back(*O);
  return Result;
}

std::optional<Order> OrderService::findFirstOk(const std::vector<int> &Ids) {
  for (int Id : Ids)
    return Orders.find(Id);
  return std::nullopt;
}

int OrderService::sumOk(const std::vector<int> &Prices) {
  int Sum = 0;
  for (int P : Prices)
    Sum += P * Orders.settings();
  return Sum;
}

void OrderService::keepAliveOk(const bool &Running) {
  int Round = 0;
  while (Running)
    Orders.touch(++Round);
}

void OrderService::retryOk(int Id) {
  for (int Attempt = 0; Attempt < 3; ++Attempt)
    try {
      Orders.remove(Id);
      return;
    } catch (const std::exception &) {
    }
}

void OrderService::seedOk() {
  for (int Customer : {1, 2, 3}) {
    Order O;
    O.Customer = Customer;
    Orders.insert(O);
  }
}

void OrderService::exportOk() {
  int Last = 0;
  while (true) {
    std::vector<Order> Page = Orders.page(Last);
    if (Page.empty())
      break;
    Last = Page.back().Id;
  }
}

void OrderService::exportItemsBad() {
  int Last = 0;
  for (std::vector<Order> Page = Orders.page(Last); !Page.empty(); Page = Orders.page(Last)) {
    for (Order &O : Page)
      O.Items = Orders.itemsOf(O.Id); // expect: backend-n-plus-one "'Page'"
    Last = Page.back().Id;
  }
}

void OrderService::namesBad(std::vector<Order> &Given) {
  std::transform(Given.begin(), Given.end(), Given.begin(), [&](Order O) {
    O.Name = Orders.customerName(O.Customer); // expect: backend-n-plus-one
    return O;
  });
}

void OrderService::namesOk(Order &Given) { Given.Name = Orders.customerName(Given.Customer); }

void OrderService::complete(Order &O) {
  O.Items = Orders.itemsOf(O.Id);
  O.Name = Orders.customerName(O.Customer);
}

void OrderService::completeBad(std::vector<Order> &Given) {
  for (Order &O : Given)
    complete(O); // expect: backend-n-plus-one "through 'OrderService::complete'"
}

void OrderService::completeOk(Order &Given) { complete(Given); }

void OrderService::deepBad(const std::map<int, std::vector<Order>> &Groups) {
  for (const auto &Group : Groups)
    importBad(Group.second);
  for (const auto &Group : Groups)
    removeOk(Group.first); // expect: backend-n-plus-one "each element of 'Groups' through 'OrderService::removeOk'"
}

void OrderService::fixedOk() {
  for (int Id = 1; Id <= 12; ++Id)
    Orders.remove(Id);
}

bool OrderService::knownBad(const std::vector<Item> &Given) {
  return std::all_of(Given.begin(), Given.end(), [this](const Item &I) {
    return Orders.find(I.Id).has_value(); // expect: backend-n-plus-one "each element of 'Given' through 'OrderRepository::find'"
  });
}

bool OrderService::knownOk(const std::vector<Item> &Given) {
  std::vector<int> Ids;
  std::transform(Given.begin(), Given.end(), std::back_inserter(Ids), [](const Item &I) { return I.Id; });
  return Orders.itemsOfAll(Ids).size() == Ids.size();
}

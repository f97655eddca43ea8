#include "services/ProductService.h"

#include "http/ApiError.h"

namespace orders {

Product ProductService::add(Product product) {
  product.id = products_.insert(product);
  return product;
}

Product ProductService::getBySku(const std::string &sku) {
  std::optional<Product> product = products_.findBySku(sku);
  if (!product)
    throw ApiError(404, "no such product");
  return std::move(*product);
}

void ProductService::takeStock(const StockChange &change) {
  if (!products_.takeStock(change))
    throw ApiError(409, "not enough stock");
}

void ProductService::restock(std::int64_t productId, int quantity) {
  if (!products_.restock(productId, quantity))
    throw ApiError(404, "no such product");
}

} // namespace orders

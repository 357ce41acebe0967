#include "shop.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>

namespace {

std::string contents(const std::string &path) {
    std::ifstream file(path);
    expect(file.good(), path + " can be read");
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Shop::Shop(const std::string &address, const std::string &directory) {
    grpc::SslCredentialsOptions options;
    options.pem_root_certs = contents(directory + "/tls/ca.pem");
    auto secure = grpc::SslCredentials(options);
    auto key = contents(directory + "/owner.key");
    key.erase(key.find_last_not_of('\n') + 1);
    auto known = grpc::CompositeChannelCredentials(secure, grpc::AccessTokenCredentials(key));

    auto channel = grpc::CreateChannel(address, known);
    catalog = api::CatalogService::NewStub(channel);
    inventory = api::InventoryService::NewStub(channel);
    health = health::Health::NewStub(channel);
    stranger = api::CatalogService::NewStub(grpc::CreateChannel(address, secure));
}

Answer<api::GetProductResponse> Shop::get(const std::string &id) {
    api::GetProductRequest request;
    request.set_id(id);
    return call(*catalog, &Catalog::GetProduct, request);
}

Answer<api::AdjustStockResponse> Shop::adjust(
    const std::string &sku, int64_t delta, const std::string &requestID) {
    api::AdjustStockRequest request;
    request.set_sku(sku);
    request.set_delta(delta);
    request.set_request_id(requestID);
    return call(*inventory, &Inventory::AdjustStock, request);
}

int64_t Shop::available(const std::string &sku) {
    api::GetStockRequest request;
    request.set_sku(sku);
    return must(call(*inventory, &Inventory::GetStock, request)).stock().available();
}

std::string newID() {
    static std::random_device random;
    char text[37];
    std::snprintf(
        text, sizeof text, "%08x-%04x-4%03x-8%03x-%04x%08x", random(), random() & 0xffff,
        random() & 0xfff, random() & 0xfff, random() & 0xffff, random());
    return text;
}

std::string numbered(const std::string &prefix, int number) {
    return prefix + (number < 10 ? "0" : "") + std::to_string(number);
}

api::Product simpleProduct(const std::string &id, const std::string &title, int64_t price) {
    api::Product product;
    product.set_id(id);
    product.set_title(title);
    product.set_state(api::Product::STATE_ACTIVE);
    auto variant = product.add_variants();
    variant->set_sku(id);
    *variant->mutable_price() = euros(price);
    return product;
}

api::Money euros(int64_t amountMinor) {
    api::Money money;
    money.set_currency_code("EUR");
    money.set_amount_minor(amountMinor);
    return money;
}

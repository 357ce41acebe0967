#pragma once

#include "expect.hpp"

#include <grpc/health/v1/health.grpc.pb.h>
#include <shopwire/v1/catalog.grpc.pb.h>
#include <shopwire/v1/inventory.grpc.pb.h>

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace api = shopwire::v1;
namespace health = grpc::health::v1;
using Catalog = api::CatalogService::Stub;
using Inventory = api::InventoryService::Stub;

/// What one call needs beside its request: a bound on its time.
struct Context : grpc::ClientContext {
    explicit Context(std::chrono::milliseconds bound = std::chrono::minutes(1)) {
        set_deadline(std::chrono::system_clock::now() + bound);
    }
};

template <class Stub, class Request, class Response>
using Method = grpc::Status (Stub::*)(grpc::ClientContext *, const Request &, Response *);

/// Makes one call.
template <class Stub, class Request, class Response>
Answer<Response> call(Stub &stub, Method<Stub, Request, Response> method, const Request &request) {
    Context context;
    Answer<Response> answer;
    answer.status = (stub.*method)(&context, request, &answer.value);
    return answer;
}

/// A shop as a C++ program sees it: the stubs on one channel, and one of somebody without a key.
class Shop {
public:
    /// Connects over TLS, trusting the data directory's own authority.
    Shop(const std::string &address, const std::string &directory);

    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<Inventory> inventory;
    std::unique_ptr<health::Health::Stub> health;
    std::unique_ptr<Catalog> stranger;
    /// What the creation of each product answered.
    std::map<std::string, api::Product> made;

    Answer<api::GetProductResponse> get(const std::string &id);
    Answer<api::AdjustStockResponse> adjust(
        const std::string &sku, int64_t delta, const std::string &requestID);
    /// How many units of a sku are available.
    int64_t available(const std::string &sku);
};

/// A new random UUID.
std::string newID();

/// `prefix` and the number in two digits.
std::string numbered(const std::string &prefix, int number);

/// A product for sale in one form, whose sku is its id.
api::Product simpleProduct(const std::string &id, const std::string &title, int64_t price);

api::Money euros(int64_t amountMinor);

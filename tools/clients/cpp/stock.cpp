#include "steps.hpp"

#include <condition_variable>
#include <mutex>

using Strings = std::vector<std::string>;

namespace {

constexpr int callsAtOnce = 200;

Answer<api::SetStockResponse> count(Shop &shop) {
    api::SetStockRequest request;
    request.set_sku("tea-01");
    request.set_quantity(10);
    request.set_expected_quantity(0);
    request.set_request_id(newID());
    return call(*shop.inventory, &Inventory::SetStock, request);
}

/// One of many calls that are under way together.
struct Adjustment {
    Context context;
    api::AdjustStockRequest request;
    Answer<api::AdjustStockResponse> answer;
};

}  // namespace

void stock(Shop &shop) {
    same(must(count(shop)).stock().available(), 10);
    refused(grpc::ABORTED, "ETAG_MISMATCH", count(shop).status);
    same(must(shop.adjust("tea-01", -3, newID())).stock().available(), 7);
    auto refusal = refused(
        grpc::FAILED_PRECONDITION, "OUT_OF_STOCK", shop.adjust("tea-01", -100, newID()).status);
    auto failure = detail<google::rpc::PreconditionFailure>(refusal);
    same(failure.violations_size(), 1);
    same(failure.violations(0).subject(), std::string("tea-01"));
    api::ListStockMovementsRequest request;
    request.set_sku("tea-01");
    std::vector<std::pair<int64_t, int64_t>> movements;
    auto listed = must(call(*shop.inventory, &Inventory::ListStockMovements, request));
    for (const auto &movement : listed.movements()) {
        movements.push_back({movement.delta(), movement.on_hand()});
    }
    same(movements, std::vector<std::pair<int64_t, int64_t>>{{-3, 7}, {10, 10}});
    same(shop.available("tea-01"), 7);
    same(must(shop.get("tea-01")).product().variants(0).available(), 7);
}

void repeat(Shop &shop) {
    auto once = newID();
    auto first = must(shop.adjust("tea-02", 5, once));
    sameMessage(must(shop.adjust("tea-02", 5, once)), first);
    same(shop.available("tea-02"), 5);
    refused(grpc::INVALID_ARGUMENT, "REQUEST_ID_REUSED", shop.adjust("tea-02", 6, once).status);
}

void mistakes(Shop &shop) {
    api::CreateProductRequest request;
    request.mutable_product()->set_id("white space");
    request.mutable_product()->add_variants();
    request.set_request_id(newID());
    auto status = call(*shop.catalog, &Catalog::CreateProduct, request).status;
    auto refusal = refused(grpc::INVALID_ARGUMENT, "FIELD_INVALID", status);
    const std::string variant = "product.variants[0]";
    same(
        fields(refusal),
        Strings{"product.id", "product.title", variant + ".price", variant + ".sku"});
}

void strangers(Shop &shop) {
    api::GetProductRequest get;
    get.set_id("tea-01");
    auto found = must(call(*shop.stranger, &Catalog::GetProduct, get)).product();
    same(found.id(), std::string("tea-01"));
    for (bool isForging : {false, true}) {
        Context context;
        if (isForging) {
            context.AddMetadata("authorization", "Bearer swk_forged");
        }
        api::DeleteProductRequest request;
        request.set_id("tea-01");
        request.set_request_id(newID());
        api::DeleteProductResponse response;
        auto status = shop.stranger->DeleteProduct(&context, request, &response);
        refused(grpc::UNAUTHENTICATED, "TOKEN_INVALID", status);
    }
}

void crowd(Shop &shop) {
    std::vector<Adjustment> calls(callsAtOnce);
    std::mutex mutex;
    std::condition_variable ended;
    int endedCount = 0;
    for (auto &each : calls) {
        each.request.set_sku("tea-03");
        each.request.set_delta(1);
        each.request.set_request_id(newID());
        shop.inventory->async()->AdjustStock(
            &each.context, &each.request, &each.answer.value, [&](grpc::Status status) {
                std::lock_guard lock(mutex);
                each.answer.status = status;
                endedCount += 1;
                ended.notify_one();
            });
    }
    std::unique_lock lock(mutex);
    ended.wait(lock, [&] { return endedCount == callsAtOnce; });
    for (const auto &each : calls) {
        must(each.answer);
    }
    same(shop.available("tea-03"), callsAtOnce);
}

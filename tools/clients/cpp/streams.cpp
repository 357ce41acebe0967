#include "steps.hpp"

#include <openssl/sha.h>

#include <algorithm>

using Answers = std::vector<api::ImportProductsResponse>;
using Import = grpc::ClientReaderWriter<api::ImportProductsRequest, api::ImportProductsResponse>;

namespace {

void startImport(Import &stream, const std::string &source) {
    api::ImportProductsRequest message;
    message.mutable_start()->set_import_id("delivery");
    message.mutable_start()->set_source(source);
    message.mutable_start()->set_mode(api::ImportProductsRequest::MODE_UPSERT);
    expect(stream.Write(message), "an import takes its first message");
}

/// Sends the rows and no more.
void sendRows(Import &stream, int first, int last) {
    for (int number = first; number <= last; number++) {
        api::ImportProductsRequest message;
        auto &row = *message.mutable_row();
        row.set_number(number);
        auto id = numbered("row-", number);
        *row.mutable_product() = simpleProduct(id, numbered("Row ", number), 250);
        if (number == 3) {
            row.mutable_product()->mutable_variants(0)->clear_sku();
        } else {
            auto quantity = row.add_quantities();
            quantity->set_sku(id);
            quantity->set_on_hand(4);
        }
        expect(stream.Write(message), "an import takes a row");
    }
    expect(stream.WritesDone(), "an import ends");
}

/// All that the server still says until the import ends well.
Answers drain(Import &stream) {
    Answers answers;
    api::ImportProductsResponse answer;
    while (stream.Read(&answer)) {
        answers.push_back(answer);
    }
    auto status = stream.Finish();
    expect(status.ok(), "an import ends well, not with " + status.error_message());
    expect(!answers.empty(), "an import answers");
    return answers;
}

void expectProgress(
    const api::ImportProductsResponse &answer, uint64_t through, uint64_t created,
    uint64_t refused) {
    same(answer.committed_through(), through);
    same(answer.created(), created);
    same(answer.refused(), refused);
}

std::string checksum(const std::string &text) {
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), hash);
    std::string digits;
    for (auto byte : hash) {
        for (auto half : {byte >> 4, byte & 15}) {
            digits += "0123456789abcdef"[half];
        }
    }
    return digits;
}

}  // namespace

void serves(Shop &shop) {
    for (auto service : {"", "shopwire.v1.CatalogService"}) {
        health::HealthCheckRequest request;
        request.set_service(service);
        auto answer = must(call(*shop.health, &health::Health::Stub::Check, request));
        same(answer.status(), health::HealthCheckResponse::SERVING);
    }
}

void importAll(Shop &shop) {
    Context context;
    auto stream = shop.catalog->ImportProducts(&context);
    startImport(*stream, "scenario");
    sendRows(*stream, 1, 5);
    auto answers = drain(*stream);
    expectProgress(answers.back(), 5, 4, 1);
    std::vector<api::ImportProductsResponse::RowError> errors;
    for (const auto &answer : answers) {
        errors.insert(errors.end(), answer.errors().begin(), answer.errors().end());
    }
    same(errors.size(), 1u);
    same(errors[0].number(), 3u);
    google::rpc::Status status;
    expect(errors[0].status().UnpackTo(&status), "a row's error is a google.rpc.Status");
    auto refusal = judged(grpc::INVALID_ARGUMENT, "FIELD_INVALID", status);
    same(fields(refusal), std::vector<std::string>{"row.product.variants[0].sku"});
}

void importRest(Shop &shop) {
    Context context;
    auto stream = shop.catalog->ImportProducts(&context);
    startImport(*stream, "scenario");
    api::ImportProductsResponse first;
    expect(stream->Read(&first), "an import says at once how far it came");
    same(first.committed_through(), 5u);
    sendRows(*stream, 4, 8);
    expectProgress(drain(*stream).back(), 8, 7, 1);
    same(shop.available("row-04"), 4);

    Context another;
    auto refusedStream = shop.catalog->ImportProducts(&another);
    startImport(*refusedStream, "another");
    expect(!refusedStream->Read(&first), "an import of another source does not begin");
    refused(grpc::INVALID_ARGUMENT, "REQUEST_ID_REUSED", refusedStream->Finish());
}

void exportAll(Shop &shop) {
    Context context;
    auto stream = shop.catalog->ExportProducts(&context, {});
    std::vector<std::string> ids;
    std::string text;
    api::ExportProductsResponse answer;
    while (stream->Read(&answer)) {
        for (const auto &product : answer.products()) {
            ids.push_back(product.id());
            text += product.id() + " " + product.etag() + "\n";
        }
    }
    expect(stream->Finish().ok(), "an export ends well");
    same(ids.size(), 18u);
    expect(std::is_sorted(ids.begin(), ids.end()), "goods come in the order of their ids");
    expect(answer.has_summary(), "the last answer is the summary");
    same(answer.summary().count(), 18u);
    same(answer.summary().checksum(), checksum(text));
}

void deadline(Shop &shop) {
    auto started = std::chrono::steady_clock::now();
    Context context(std::chrono::milliseconds(500));
    auto stream = shop.health->Watch(&context, {});
    health::HealthCheckResponse answer;
    while (stream->Read(&answer)) {
    }
    same(int(stream->Finish().error_code()), int(grpc::DEADLINE_EXCEEDED));
    auto passed = std::chrono::steady_clock::now() - started;
    expect(passed > std::chrono::milliseconds(450), "a deadline does not expire early");
}

void cancelled(Shop &shop) {
    Context context;
    auto stream = shop.health->Watch(&context, {});
    health::HealthCheckResponse answer;
    expect(stream->Read(&answer), "a watch says something at once");
    same(answer.status(), health::HealthCheckResponse::SERVING);
    context.TryCancel();
    while (stream->Read(&answer)) {
    }
    same(int(stream->Finish().error_code()), int(grpc::CANCELLED));
    same(must(shop.get("tea-01")).product().id(), std::string("tea-01"));
}

#include "expect.hpp"

#include <algorithm>

void expect(bool holds, const std::string &claim) {
    if (!holds) {
        throw Unexpected("This does not hold: " + claim);
    }
}

google::rpc::Status refused(
    grpc::StatusCode code, const std::string &reason, const grpc::Status &status) {
    expect(!status.ok(), "it is refused with " + reason);
    google::rpc::Status details;
    expect(details.ParseFromString(status.error_details()), "the details are a google.rpc.Status");
    same(int(status.error_code()), int(code));
    same(details.message(), status.error_message());
    return judged(code, reason, details);
}

google::rpc::Status judged(
    grpc::StatusCode code, const std::string &reason, const google::rpc::Status &status) {
    same(status.code(), int(code));
    expect(status.details_size() > 0, "the refusal has details: " + status.message());
    google::rpc::ErrorInfo info;
    expect(status.details(0).UnpackTo(&info), "the first detail is an ErrorInfo");
    same(info.reason(), reason);
    same(info.domain(), std::string("shopwire"));
    return status;
}

std::vector<std::string> fields(const google::rpc::Status &status) {
    std::vector<std::string> names;
    auto request = detail<google::rpc::BadRequest>(status);
    for (const auto &violation : request.field_violations()) {
        names.push_back(violation.field());
    }
    std::sort(names.begin(), names.end());
    return names;
}

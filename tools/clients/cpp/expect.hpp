#pragma once

#include <google/protobuf/message.h>
#include <google/protobuf/util/message_differencer.h>
#include <google/rpc/error_details.pb.h>
#include <google/rpc/status.pb.h>
#include <grpcpp/grpcpp.h>

#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// What was not as the scenario says.
struct Unexpected : std::runtime_error {
    using std::runtime_error::runtime_error;
};

void expect(bool holds, const std::string &claim);

template <class First, class Second>
std::ostream &operator<<(std::ostream &out, const std::pair<First, Second> &pair) {
    return out << "(" << pair.first << ", " << pair.second << ")";
}

template <class Element>
std::ostream &operator<<(std::ostream &out, const std::vector<Element> &elements) {
    out << "[";
    for (const auto &element : elements) {
        out << " " << element;
    }
    return out << " ]";
}

template <class Found, class Wanted>
void same(const Found &found, const Wanted &wanted) {
    if (!(found == wanted)) {
        std::ostringstream text;
        text << found << " instead of " << wanted;
        throw Unexpected(text.str());
    }
}

inline void sameMessage(
    const google::protobuf::Message &found, const google::protobuf::Message &wanted) {
    if (!google::protobuf::util::MessageDifferencer::Equals(found, wanted)) {
        throw Unexpected(found.ShortDebugString() + " instead of " + wanted.ShortDebugString());
    }
}

/// How a call ended and what it answered.
template <class Response>
struct Answer {
    grpc::Status status;
    Response value;
};

/// The answer of a call that must succeed.
template <class Response>
Response must(const Answer<Response> &answer) {
    if (!answer.status.ok()) {
        throw Unexpected("refused: " + answer.status.error_message());
    }
    return answer.value;
}

/// The details of the refusal that a call must have met.
google::rpc::Status refused(
    grpc::StatusCode code, const std::string &reason, const grpc::Status &status);

/// A google.rpc.Status, which must say the code and the reason.
google::rpc::Status judged(
    grpc::StatusCode code, const std::string &reason, const google::rpc::Status &status);

/// The first detail of this kind.
template <class Kind>
Kind detail(const google::rpc::Status &status) {
    Kind kind;
    for (const auto &each : status.details()) {
        if (each.UnpackTo(&kind)) {
            return kind;
        }
    }
    throw Unexpected("There is no " + kind.GetTypeName() + " among the details.");
}

/// The names of the fields that a refusal complains of.
std::vector<std::string> fields(const google::rpc::Status &status);

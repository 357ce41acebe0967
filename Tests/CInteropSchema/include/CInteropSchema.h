// Generated from proto/ by tools/generate; do not edit.
#pragma once

#include <CWire.h>
#include "grpc/testing/empty.pb-c.h"
#include "grpc/testing/messages.pb-c.h"

extern const WireMessage grpc__testing__empty__rules_data;
static inline const void *grpc__testing__empty__rules(void) {
    return &grpc__testing__empty__rules_data;
}
extern const WireMessage grpc__testing__bool_value__rules_data;
static inline const void *grpc__testing__bool_value__rules(void) {
    return &grpc__testing__bool_value__rules_data;
}
extern const WireMessage grpc__testing__payload__rules_data;
static inline const void *grpc__testing__payload__rules(void) {
    return &grpc__testing__payload__rules_data;
}
extern const WireMessage grpc__testing__echo_status__rules_data;
static inline const void *grpc__testing__echo_status__rules(void) {
    return &grpc__testing__echo_status__rules_data;
}
extern const WireMessage grpc__testing__simple_request__rules_data;
static inline const void *grpc__testing__simple_request__rules(void) {
    return &grpc__testing__simple_request__rules_data;
}
extern const WireMessage grpc__testing__simple_response__rules_data;
static inline const void *grpc__testing__simple_response__rules(void) {
    return &grpc__testing__simple_response__rules_data;
}
extern const WireMessage grpc__testing__streaming_input_call_request__rules_data;
static inline const void *grpc__testing__streaming_input_call_request__rules(void) {
    return &grpc__testing__streaming_input_call_request__rules_data;
}
extern const WireMessage grpc__testing__streaming_input_call_response__rules_data;
static inline const void *grpc__testing__streaming_input_call_response__rules(void) {
    return &grpc__testing__streaming_input_call_response__rules_data;
}
extern const WireMessage grpc__testing__response_parameters__rules_data;
static inline const void *grpc__testing__response_parameters__rules(void) {
    return &grpc__testing__response_parameters__rules_data;
}
extern const WireMessage grpc__testing__streaming_output_call_request__rules_data;
static inline const void *grpc__testing__streaming_output_call_request__rules(void) {
    return &grpc__testing__streaming_output_call_request__rules_data;
}
extern const WireMessage grpc__testing__streaming_output_call_response__rules_data;
static inline const void *grpc__testing__streaming_output_call_response__rules(void) {
    return &grpc__testing__streaming_output_call_response__rules_data;
}
extern const WireMessage grpc__testing__reconnect_params__rules_data;
static inline const void *grpc__testing__reconnect_params__rules(void) {
    return &grpc__testing__reconnect_params__rules_data;
}
extern const WireMessage grpc__testing__reconnect_info__rules_data;
static inline const void *grpc__testing__reconnect_info__rules(void) {
    return &grpc__testing__reconnect_info__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_stats_request__rules_data;
static inline const void *grpc__testing__load_balancer_stats_request__rules(void) {
    return &grpc__testing__load_balancer_stats_request__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules_data;
static inline const void *grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules(void) {
    return &grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_stats_response__rules_data;
static inline const void *grpc__testing__load_balancer_stats_response__rules(void) {
    return &grpc__testing__load_balancer_stats_response__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_request__rules_data;
static inline const void *grpc__testing__load_balancer_accumulated_stats_request__rules(void) {
    return &grpc__testing__load_balancer_accumulated_stats_request__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules_data;
static inline const void *grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules(void) {
    return &grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules_data;
}
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__rules_data;
static inline const void *grpc__testing__load_balancer_accumulated_stats_response__rules(void) {
    return &grpc__testing__load_balancer_accumulated_stats_response__rules_data;
}
extern const WireMessage grpc__testing__client_configure_request__metadata__rules_data;
static inline const void *grpc__testing__client_configure_request__metadata__rules(void) {
    return &grpc__testing__client_configure_request__metadata__rules_data;
}
extern const WireMessage grpc__testing__client_configure_request__rules_data;
static inline const void *grpc__testing__client_configure_request__rules(void) {
    return &grpc__testing__client_configure_request__rules_data;
}
extern const WireMessage grpc__testing__client_configure_response__rules_data;
static inline const void *grpc__testing__client_configure_response__rules(void) {
    return &grpc__testing__client_configure_response__rules_data;
}
extern const WireMessage grpc__testing__test_orca_report__rules_data;
static inline const void *grpc__testing__test_orca_report__rules(void) {
    return &grpc__testing__test_orca_report__rules_data;
}

const void *cinterop_schema_files(size_t position);
enum { cinterop_schema_files_count = 3 };

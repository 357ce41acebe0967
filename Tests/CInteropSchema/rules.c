// Generated from proto/ by tools/generate; do not edit.
#include "CInteropSchema.h"

__attribute__((unused)) static const WirePattern pattern_id = {
    .low = 0x3ff600000000000u, .high = 0x7fffffe87fffffeu,
    .form = NULL,
    .sentence = "must be 1 to 64 of A-Z a-z 0-9 . _ -",
    .min_length = 1, .max_length = 64,
};
__attribute__((unused)) static const WirePattern pattern_sku = {
    .low = 0x3ffe00000000000u, .high = 0x7fffffe87fffffeu,
    .form = NULL,
    .sentence = "must be 1 to 64 of A-Z a-z 0-9 . _ - /",
    .min_length = 1, .max_length = 64,
};
__attribute__((unused)) static const WirePattern pattern_uuid = {
    .low = 0x3ff200000000000u, .high = 0x7e0000007eu,
    .form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    .sentence = "must be a UUID, such as 01890a5d-ac96-774b-bcce-b302099a8057",
    .min_length = 36, .max_length = 36,
};
__attribute__((unused)) static const WirePattern pattern_currency = {
    .low = 0x0u, .high = 0x7fffffeu,
    .form = NULL,
    .sentence = "must be three letters A-Z of ISO 4217",
    .min_length = 3, .max_length = 3,
};
__attribute__((unused)) static const WirePattern pattern_slug = {
    .low = 0x3ff200000000000u, .high = 0x7fffffe80000000u,
    .form = NULL,
    .sentence = "must be 1 to 64 of a-z 0-9 _ -",
    .min_length = 1, .max_length = 64,
};
__attribute__((unused)) static const WirePattern pattern_country = {
    .low = 0x0u, .high = 0x7fffffeu,
    .form = NULL,
    .sentence = "must be two letters A-Z of ISO 3166",
    .min_length = 2, .max_length = 2,
};

static const WireEnumValue grpc__testing__payload_type__values[] = {
    {.name = "COMPRESSABLE", .number = 0},
};
static const WireEnum grpc__testing__payload_type__enum = {
    .name = "grpc.testing.PayloadType", .values = grpc__testing__payload_type__values,
    .value_count = 1,
};
static const WireEnumValue grpc__testing__grpclb_route_type__values[] = {
    {.name = "GRPCLB_ROUTE_TYPE_UNKNOWN", .number = 0},
    {.name = "GRPCLB_ROUTE_TYPE_FALLBACK", .number = 1},
    {.name = "GRPCLB_ROUTE_TYPE_BACKEND", .number = 2},
};
static const WireEnum grpc__testing__grpclb_route_type__enum = {
    .name = "grpc.testing.GrpclbRouteType", .values = grpc__testing__grpclb_route_type__values,
    .value_count = 3,
};
static const WireEnumValue grpc__testing__client_configure_request__rpc_type__values[] = {
    {.name = "EMPTY_CALL", .number = 0},
    {.name = "UNARY_CALL", .number = 1},
};
static const WireEnum grpc__testing__client_configure_request__rpc_type__enum = {
    .name = "grpc.testing.ClientConfigureRequest.RpcType", .values = grpc__testing__client_configure_request__rpc_type__values,
    .value_count = 2,
};

extern const WireMessage grpc__testing__empty__rules_data;
extern const WireMessage grpc__testing__bool_value__rules_data;
extern const WireMessage grpc__testing__payload__rules_data;
extern const WireMessage grpc__testing__echo_status__rules_data;
extern const WireMessage grpc__testing__simple_request__rules_data;
extern const WireMessage grpc__testing__simple_response__rules_data;
extern const WireMessage grpc__testing__streaming_input_call_request__rules_data;
extern const WireMessage grpc__testing__streaming_input_call_response__rules_data;
extern const WireMessage grpc__testing__response_parameters__rules_data;
extern const WireMessage grpc__testing__streaming_output_call_request__rules_data;
extern const WireMessage grpc__testing__streaming_output_call_response__rules_data;
extern const WireMessage grpc__testing__reconnect_params__rules_data;
extern const WireMessage grpc__testing__reconnect_info__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_request__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_stats_response__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_request__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__rules_data;
extern const WireMessage grpc__testing__load_balancer_accumulated_stats_response__rules_data;
extern const WireMessage grpc__testing__client_configure_request__metadata__rules_data;
extern const WireMessage grpc__testing__client_configure_request__rules_data;
extern const WireMessage grpc__testing__client_configure_response__rules_data;
extern const WireMessage grpc__testing__test_orca_report__request_cost_entry__rules_data;
extern const WireMessage grpc__testing__test_orca_report__utilization_entry__rules_data;
extern const WireMessage grpc__testing__test_orca_report__rules_data;

const WireMessage grpc__testing__empty__rules_data = {
    .name = "grpc.testing.Empty", .codec = &grpc__testing__empty__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__bool_value__fields[] = {
    {.name = "value", .json_name = "value", .number = 1, .type = 8},
};
static const uint8_t grpc__testing__bool_value__slots[] = {0, 1};
const WireMessage grpc__testing__bool_value__rules_data = {
    .name = "grpc.testing.BoolValue", .codec = &grpc__testing__bool_value__descriptor,
    .fields = grpc__testing__bool_value__fields, .field_count = 1,
    .slots = grpc__testing__bool_value__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__payload__fields[] = {
    {.name = "type", .json_name = "type", .number = 1, .type = 14, .enumeration = &grpc__testing__payload_type__enum},
    {.name = "body", .json_name = "body", .number = 2, .type = 12},
};
static const uint8_t grpc__testing__payload__slots[] = {0, 1, 2};
const WireMessage grpc__testing__payload__rules_data = {
    .name = "grpc.testing.Payload", .codec = &grpc__testing__payload__descriptor,
    .fields = grpc__testing__payload__fields, .field_count = 2,
    .slots = grpc__testing__payload__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__echo_status__fields[] = {
    {.name = "code", .json_name = "code", .number = 1, .type = 5},
    {.name = "message", .json_name = "message", .number = 2, .type = 9},
};
static const uint8_t grpc__testing__echo_status__slots[] = {0, 1, 2};
const WireMessage grpc__testing__echo_status__rules_data = {
    .name = "grpc.testing.EchoStatus", .codec = &grpc__testing__echo_status__descriptor,
    .fields = grpc__testing__echo_status__fields, .field_count = 2,
    .slots = grpc__testing__echo_status__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__simple_request__fields[] = {
    {.name = "response_type", .json_name = "responseType", .number = 1, .type = 14, .enumeration = &grpc__testing__payload_type__enum},
    {.name = "response_size", .json_name = "responseSize", .number = 2, .type = 5},
    {.name = "payload", .json_name = "payload", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__payload__rules_data},
    {.name = "fill_username", .json_name = "fillUsername", .number = 4, .type = 8},
    {.name = "fill_oauth_scope", .json_name = "fillOauthScope", .number = 5, .type = 8},
    {.name = "response_compressed", .json_name = "responseCompressed", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__bool_value__rules_data},
    {.name = "response_status", .json_name = "responseStatus", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__echo_status__rules_data},
    {.name = "expect_compressed", .json_name = "expectCompressed", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__bool_value__rules_data},
    {.name = "fill_server_id", .json_name = "fillServerId", .number = 9, .type = 8},
    {.name = "fill_grpclb_route_type", .json_name = "fillGrpclbRouteType", .number = 10, .type = 8},
    {.name = "orca_per_query_report", .json_name = "orcaPerQueryReport", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__test_orca_report__rules_data},
    {.name = "orca_oob_report", .json_name = "orcaOobReport", .number = 12, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__test_orca_report__rules_data},
};
static const uint8_t grpc__testing__simple_request__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage grpc__testing__simple_request__rules_data = {
    .name = "grpc.testing.SimpleRequest", .codec = &grpc__testing__simple_request__descriptor,
    .fields = grpc__testing__simple_request__fields, .field_count = 12,
    .slots = grpc__testing__simple_request__slots, .slot_count = 13,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__simple_response__fields[] = {
    {.name = "payload", .json_name = "payload", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__payload__rules_data},
    {.name = "username", .json_name = "username", .number = 2, .type = 9},
    {.name = "oauth_scope", .json_name = "oauthScope", .number = 3, .type = 9},
    {.name = "server_id", .json_name = "serverId", .number = 4, .type = 9},
    {.name = "grpclb_route_type", .json_name = "grpclbRouteType", .number = 5, .type = 14, .enumeration = &grpc__testing__grpclb_route_type__enum},
    {.name = "hostname", .json_name = "hostname", .number = 6, .type = 9},
};
static const uint8_t grpc__testing__simple_response__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage grpc__testing__simple_response__rules_data = {
    .name = "grpc.testing.SimpleResponse", .codec = &grpc__testing__simple_response__descriptor,
    .fields = grpc__testing__simple_response__fields, .field_count = 6,
    .slots = grpc__testing__simple_response__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__streaming_input_call_request__fields[] = {
    {.name = "payload", .json_name = "payload", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__payload__rules_data},
    {.name = "expect_compressed", .json_name = "expectCompressed", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__bool_value__rules_data},
};
static const uint8_t grpc__testing__streaming_input_call_request__slots[] = {0, 1, 2};
const WireMessage grpc__testing__streaming_input_call_request__rules_data = {
    .name = "grpc.testing.StreamingInputCallRequest", .codec = &grpc__testing__streaming_input_call_request__descriptor,
    .fields = grpc__testing__streaming_input_call_request__fields, .field_count = 2,
    .slots = grpc__testing__streaming_input_call_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__streaming_input_call_response__fields[] = {
    {.name = "aggregated_payload_size", .json_name = "aggregatedPayloadSize", .number = 1, .type = 5},
};
static const uint8_t grpc__testing__streaming_input_call_response__slots[] = {0, 1};
const WireMessage grpc__testing__streaming_input_call_response__rules_data = {
    .name = "grpc.testing.StreamingInputCallResponse", .codec = &grpc__testing__streaming_input_call_response__descriptor,
    .fields = grpc__testing__streaming_input_call_response__fields, .field_count = 1,
    .slots = grpc__testing__streaming_input_call_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__response_parameters__fields[] = {
    {.name = "size", .json_name = "size", .number = 1, .type = 5},
    {.name = "interval_us", .json_name = "intervalUs", .number = 2, .type = 5},
    {.name = "compressed", .json_name = "compressed", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__bool_value__rules_data},
};
static const uint8_t grpc__testing__response_parameters__slots[] = {0, 1, 2, 3};
const WireMessage grpc__testing__response_parameters__rules_data = {
    .name = "grpc.testing.ResponseParameters", .codec = &grpc__testing__response_parameters__descriptor,
    .fields = grpc__testing__response_parameters__fields, .field_count = 3,
    .slots = grpc__testing__response_parameters__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__streaming_output_call_request__fields[] = {
    {.name = "response_type", .json_name = "responseType", .number = 1, .type = 14, .enumeration = &grpc__testing__payload_type__enum},
    {.name = "response_parameters", .json_name = "responseParameters", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &grpc__testing__response_parameters__rules_data},
    {.name = "payload", .json_name = "payload", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__payload__rules_data},
    {.name = "response_status", .json_name = "responseStatus", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__echo_status__rules_data},
    {.name = "orca_oob_report", .json_name = "orcaOobReport", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__test_orca_report__rules_data},
};
static const uint8_t grpc__testing__streaming_output_call_request__slots[] = {0, 1, 2, 3, 0, 0, 0, 4, 5};
const WireMessage grpc__testing__streaming_output_call_request__rules_data = {
    .name = "grpc.testing.StreamingOutputCallRequest", .codec = &grpc__testing__streaming_output_call_request__descriptor,
    .fields = grpc__testing__streaming_output_call_request__fields, .field_count = 5,
    .slots = grpc__testing__streaming_output_call_request__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__testing__streaming_output_call_response__fields[] = {
    {.name = "payload", .json_name = "payload", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__payload__rules_data},
};
static const uint8_t grpc__testing__streaming_output_call_response__slots[] = {0, 1};
const WireMessage grpc__testing__streaming_output_call_response__rules_data = {
    .name = "grpc.testing.StreamingOutputCallResponse", .codec = &grpc__testing__streaming_output_call_response__descriptor,
    .fields = grpc__testing__streaming_output_call_response__fields, .field_count = 1,
    .slots = grpc__testing__streaming_output_call_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__reconnect_params__fields[] = {
    {.name = "max_reconnect_backoff_ms", .json_name = "maxReconnectBackoffMs", .number = 1, .type = 5},
};
static const uint8_t grpc__testing__reconnect_params__slots[] = {0, 1};
const WireMessage grpc__testing__reconnect_params__rules_data = {
    .name = "grpc.testing.ReconnectParams", .codec = &grpc__testing__reconnect_params__descriptor,
    .fields = grpc__testing__reconnect_params__fields, .field_count = 1,
    .slots = grpc__testing__reconnect_params__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__reconnect_info__fields[] = {
    {.name = "passed", .json_name = "passed", .number = 1, .type = 8},
    {.name = "backoff_ms", .json_name = "backoffMs", .number = 2, .type = 5, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
};
static const uint8_t grpc__testing__reconnect_info__slots[] = {0, 1, 2};
const WireMessage grpc__testing__reconnect_info__rules_data = {
    .name = "grpc.testing.ReconnectInfo", .codec = &grpc__testing__reconnect_info__descriptor,
    .fields = grpc__testing__reconnect_info__fields, .field_count = 2,
    .slots = grpc__testing__reconnect_info__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__testing__load_balancer_stats_request__fields[] = {
    {.name = "num_rpcs", .json_name = "numRpcs", .number = 1, .type = 5},
    {.name = "timeout_sec", .json_name = "timeoutSec", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_stats_request__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_stats_request__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsRequest", .codec = &grpc__testing__load_balancer_stats_request__descriptor,
    .fields = grpc__testing__load_balancer_stats_request__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_stats_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer.RpcsByPeerEntry", .codec = &grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__descriptor,
    .fields = grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_stats_response__rpcs_by_peer__fields[] = {
    {.name = "rpcs_by_peer", .json_name = "rpcsByPeer", .number = 1, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__rules_data},
};
static const uint8_t grpc__testing__load_balancer_stats_response__rpcs_by_peer__slots[] = {0, 1};
const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer", .codec = &grpc__testing__load_balancer_stats_response__rpcs_by_peer__descriptor,
    .fields = grpc__testing__load_balancer_stats_response__rpcs_by_peer__fields, .field_count = 1,
    .slots = grpc__testing__load_balancer_stats_response__rpcs_by_peer__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeerEntry", .codec = &grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__descriptor,
    .fields = grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules_data},
};
static const uint8_t grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsResponse.RpcsByMethodEntry", .codec = &grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__descriptor,
    .fields = grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_stats_response__fields[] = {
    {.name = "rpcs_by_peer", .json_name = "rpcsByPeer", .number = 1, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__rules_data},
    {.name = "num_failures", .json_name = "numFailures", .number = 2, .type = 5},
    {.name = "rpcs_by_method", .json_name = "rpcsByMethod", .number = 3, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 1, .message = &grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__rules_data},
};
static const uint8_t grpc__testing__load_balancer_stats_response__slots[] = {0, 1, 2, 3};
const WireMessage grpc__testing__load_balancer_stats_response__rules_data = {
    .name = "grpc.testing.LoadBalancerStatsResponse", .codec = &grpc__testing__load_balancer_stats_response__descriptor,
    .fields = grpc__testing__load_balancer_stats_response__fields, .field_count = 3,
    .slots = grpc__testing__load_balancer_stats_response__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 2,
};

const WireMessage grpc__testing__load_balancer_accumulated_stats_request__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsRequest", .codec = &grpc__testing__load_balancer_accumulated_stats_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsStartedByMethodEntry", .codec = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsSucceededByMethodEntry", .codec = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsFailedByMethodEntry", .codec = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 5},
    {.name = "value", .json_name = "value", .number = 2, .type = 5},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats.ResultEntry", .codec = &grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__method_stats__fields[] = {
    {.name = "rpcs_started", .json_name = "rpcsStarted", .number = 1, .type = 5},
    {.name = "result", .json_name = "result", .number = 2, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__rules_data},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__method_stats__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats", .codec = &grpc__testing__load_balancer_accumulated_stats_response__method_stats__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__method_stats__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__method_stats__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules_data},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse.StatsPerMethodEntry", .codec = &grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__fields, .field_count = 2,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__load_balancer_accumulated_stats_response__fields[] = {
    {.name = "num_rpcs_started_by_method", .json_name = "numRpcsStartedByMethod", .number = 1, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__rules_data},
    {.name = "num_rpcs_succeeded_by_method", .json_name = "numRpcsSucceededByMethod", .number = 2, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 1, .message = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__rules_data},
    {.name = "num_rpcs_failed_by_method", .json_name = "numRpcsFailedByMethod", .number = 3, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 2, .message = &grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__rules_data},
    {.name = "stats_per_method", .json_name = "statsPerMethod", .number = 4, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 3, .message = &grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__rules_data},
};
static const uint8_t grpc__testing__load_balancer_accumulated_stats_response__slots[] = {0, 1, 2, 3, 4};
const WireMessage grpc__testing__load_balancer_accumulated_stats_response__rules_data = {
    .name = "grpc.testing.LoadBalancerAccumulatedStatsResponse", .codec = &grpc__testing__load_balancer_accumulated_stats_response__descriptor,
    .fields = grpc__testing__load_balancer_accumulated_stats_response__fields, .field_count = 4,
    .slots = grpc__testing__load_balancer_accumulated_stats_response__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 4,
};

static const WireField grpc__testing__client_configure_request__metadata__fields[] = {
    {.name = "type", .json_name = "type", .number = 1, .type = 14, .enumeration = &grpc__testing__client_configure_request__rpc_type__enum},
    {.name = "key", .json_name = "key", .number = 2, .type = 9},
    {.name = "value", .json_name = "value", .number = 3, .type = 9},
};
static const uint8_t grpc__testing__client_configure_request__metadata__slots[] = {0, 1, 2, 3};
const WireMessage grpc__testing__client_configure_request__metadata__rules_data = {
    .name = "grpc.testing.ClientConfigureRequest.Metadata", .codec = &grpc__testing__client_configure_request__metadata__descriptor,
    .fields = grpc__testing__client_configure_request__metadata__fields, .field_count = 3,
    .slots = grpc__testing__client_configure_request__metadata__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__client_configure_request__fields[] = {
    {.name = "types", .json_name = "types", .number = 1, .type = 14, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0, .enumeration = &grpc__testing__client_configure_request__rpc_type__enum},
    {.name = "metadata", .json_name = "metadata", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &grpc__testing__client_configure_request__metadata__rules_data},
    {.name = "timeout_sec", .json_name = "timeoutSec", .number = 3, .type = 5},
};
static const uint8_t grpc__testing__client_configure_request__slots[] = {0, 1, 2, 3};
const WireMessage grpc__testing__client_configure_request__rules_data = {
    .name = "grpc.testing.ClientConfigureRequest", .codec = &grpc__testing__client_configure_request__descriptor,
    .fields = grpc__testing__client_configure_request__fields, .field_count = 3,
    .slots = grpc__testing__client_configure_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 2,
};

const WireMessage grpc__testing__client_configure_response__rules_data = {
    .name = "grpc.testing.ClientConfigureResponse", .codec = &grpc__testing__client_configure_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__test_orca_report__request_cost_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t grpc__testing__test_orca_report__request_cost_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__test_orca_report__request_cost_entry__rules_data = {
    .name = "grpc.testing.TestOrcaReport.RequestCostEntry", .codec = &grpc__testing__test_orca_report__request_cost_entry__descriptor,
    .fields = grpc__testing__test_orca_report__request_cost_entry__fields, .field_count = 2,
    .slots = grpc__testing__test_orca_report__request_cost_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__test_orca_report__utilization_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t grpc__testing__test_orca_report__utilization_entry__slots[] = {0, 1, 2};
const WireMessage grpc__testing__test_orca_report__utilization_entry__rules_data = {
    .name = "grpc.testing.TestOrcaReport.UtilizationEntry", .codec = &grpc__testing__test_orca_report__utilization_entry__descriptor,
    .fields = grpc__testing__test_orca_report__utilization_entry__fields, .field_count = 2,
    .slots = grpc__testing__test_orca_report__utilization_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__testing__test_orca_report__fields[] = {
    {.name = "cpu_utilization", .json_name = "cpuUtilization", .number = 1, .type = 1},
    {.name = "memory_utilization", .json_name = "memoryUtilization", .number = 2, .type = 1},
    {.name = "request_cost", .json_name = "requestCost", .number = 3, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__testing__test_orca_report__request_cost_entry__rules_data},
    {.name = "utilization", .json_name = "utilization", .number = 4, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 1, .message = &grpc__testing__test_orca_report__utilization_entry__rules_data},
};
static const uint8_t grpc__testing__test_orca_report__slots[] = {0, 1, 2, 3, 4};
const WireMessage grpc__testing__test_orca_report__rules_data = {
    .name = "grpc.testing.TestOrcaReport", .codec = &grpc__testing__test_orca_report__descriptor,
    .fields = grpc__testing__test_orca_report__fields, .field_count = 4,
    .slots = grpc__testing__test_orca_report__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 2,
};

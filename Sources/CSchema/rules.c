// Generated from proto/ by tools/generate; do not edit.
#include "CSchema.h"

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

static const WireEnumValue shopwire__store__v1__movement_row__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_ADJUSTED", .number = 1},
    {.name = "KIND_COUNTED", .number = 2},
};
static const WireEnum shopwire__store__v1__movement_row__kind__enum = {
    .name = "shopwire.store.v1.MovementRow.Kind", .values = shopwire__store__v1__movement_row__kind__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__product_order__values[] = {
    {.name = "PRODUCT_ORDER_UNSPECIFIED", .number = 0},
    {.name = "PRODUCT_ORDER_RELEVANCE", .number = 1},
    {.name = "PRODUCT_ORDER_PRICE_ASC", .number = 2},
    {.name = "PRODUCT_ORDER_PRICE_DESC", .number = 3},
    {.name = "PRODUCT_ORDER_BEST_SELLING", .number = 4},
    {.name = "PRODUCT_ORDER_NEWEST", .number = 5},
    {.name = "PRODUCT_ORDER_TOP_RATED", .number = 6},
};
static const WireEnum shopwire__v1__product_order__enum = {
    .name = "shopwire.v1.ProductOrder", .values = shopwire__v1__product_order__values,
    .value_count = 7,
};
static const WireEnumValue shopwire__v1__product__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_DRAFT", .number = 1},
    {.name = "STATE_ACTIVE", .number = 2},
    {.name = "STATE_ARCHIVED", .number = 3},
};
static const WireEnum shopwire__v1__product__state__enum = {
    .name = "shopwire.v1.Product.State", .values = shopwire__v1__product__state__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__product__media__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_IMAGE", .number = 1},
    {.name = "KIND_VIDEO", .number = 2},
    {.name = "KIND_MODEL_3D", .number = 3},
};
static const WireEnum shopwire__v1__product__media__kind__enum = {
    .name = "shopwire.v1.Product.Media.Kind", .values = shopwire__v1__product__media__kind__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__import_products_request__mode__values[] = {
    {.name = "MODE_UNSPECIFIED", .number = 0},
    {.name = "MODE_UPSERT", .number = 1},
    {.name = "MODE_CREATE", .number = 2},
};
static const WireEnum shopwire__v1__import_products_request__mode__enum = {
    .name = "shopwire.v1.ImportProductsRequest.Mode", .values = shopwire__v1__import_products_request__mode__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__stock_movement__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_ADJUSTED", .number = 1},
    {.name = "KIND_COUNTED", .number = 2},
};
static const WireEnum shopwire__v1__stock_movement__kind__enum = {
    .name = "shopwire.v1.StockMovement.Kind", .values = shopwire__v1__stock_movement__kind__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__staff_role__values[] = {
    {.name = "STAFF_ROLE_UNSPECIFIED", .number = 0},
    {.name = "STAFF_ROLE_READER", .number = 1},
    {.name = "STAFF_ROLE_SUPPORT", .number = 2},
    {.name = "STAFF_ROLE_MANAGER", .number = 3},
    {.name = "STAFF_ROLE_OWNER", .number = 4},
};
static const WireEnum shopwire__v1__staff_role__enum = {
    .name = "shopwire.v1.StaffRole", .values = shopwire__v1__staff_role__values,
    .value_count = 5,
};
static const WireEnumValue grpc__health__v1__health_check_response__serving_status__values[] = {
    {.name = "UNKNOWN", .number = 0},
    {.name = "SERVING", .number = 1},
    {.name = "NOT_SERVING", .number = 2},
    {.name = "SERVICE_UNKNOWN", .number = 3},
};
static const WireEnum grpc__health__v1__health_check_response__serving_status__enum = {
    .name = "grpc.health.v1.HealthCheckResponse.ServingStatus", .values = grpc__health__v1__health_check_response__serving_status__values,
    .value_count = 4,
};

extern const WireMessage google__protobuf__any__rules_data;
extern const WireMessage google__rpc__status__rules_data;
extern const WireMessage google__protobuf__duration__rules_data;
extern const WireMessage google__rpc__error_info__metadata_entry__rules_data;
extern const WireMessage google__rpc__error_info__rules_data;
extern const WireMessage google__rpc__retry_info__rules_data;
extern const WireMessage google__rpc__debug_info__rules_data;
extern const WireMessage google__rpc__quota_failure__violation__quota_dimensions_entry__rules_data;
extern const WireMessage google__rpc__quota_failure__violation__rules_data;
extern const WireMessage google__rpc__quota_failure__rules_data;
extern const WireMessage google__rpc__precondition_failure__violation__rules_data;
extern const WireMessage google__rpc__precondition_failure__rules_data;
extern const WireMessage google__rpc__bad_request__field_violation__rules_data;
extern const WireMessage google__rpc__bad_request__rules_data;
extern const WireMessage google__rpc__request_info__rules_data;
extern const WireMessage google__rpc__resource_info__rules_data;
extern const WireMessage google__rpc__help__link__rules_data;
extern const WireMessage google__rpc__help__rules_data;
extern const WireMessage google__rpc__localized_message__rules_data;
extern const WireMessage grpc__reflection__v1__server_reflection_request__rules_data;
extern const WireMessage grpc__reflection__v1__extension_request__rules_data;
extern const WireMessage grpc__reflection__v1__server_reflection_response__rules_data;
extern const WireMessage grpc__reflection__v1__file_descriptor_response__rules_data;
extern const WireMessage grpc__reflection__v1__extension_number_response__rules_data;
extern const WireMessage grpc__reflection__v1__list_service_response__rules_data;
extern const WireMessage grpc__reflection__v1__service_response__rules_data;
extern const WireMessage grpc__reflection__v1__error_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__server_reflection_request__rules_data;
extern const WireMessage grpc__reflection__v1alpha__extension_request__rules_data;
extern const WireMessage grpc__reflection__v1alpha__server_reflection_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__file_descriptor_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__extension_number_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__list_service_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__service_response__rules_data;
extern const WireMessage grpc__reflection__v1alpha__error_response__rules_data;
extern const WireMessage shopwire__store__v1__stock_row__terms__rules_data;
extern const WireMessage shopwire__store__v1__stock_row__rules_data;
extern const WireMessage shopwire__store__v1__movement_row__rules_data;
extern const WireMessage shopwire__store__v1__changed_row__rules_data;
extern const WireMessage shopwire__store__v1__log_row__rules_data;
extern const WireMessage shopwire__store__v1__request_row__rules_data;
extern const WireMessage shopwire__store__v1__audit_row__rules_data;
extern const WireMessage shopwire__store__v1__figures_row__rules_data;
extern const WireMessage shopwire__store__v1__import_row__rules_data;
extern const WireMessage shopwire__store__v1__export_row__rules_data;
extern const WireMessage shopwire__store__v1__former_product_row__rules_data;
extern const WireMessage shopwire__store__v1__audit_head_row__rules_data;
extern const WireMessage shopwire__store__v1__api_key_row__rules_data;
extern const WireMessage shopwire__store__v1__session_row__rules_data;
extern const WireMessage shopwire__store__v1__session_claims__rules_data;
extern const WireMessage shopwire__store__v1__password_hash__rules_data;
extern const WireMessage shopwire__store__v1__customer_row__rules_data;
extern const WireMessage shopwire__store__v1__address_row__rules_data;
extern const WireMessage shopwire__store__v1__failures_row__rules_data;
extern const WireMessage shopwire__store__v1__effect_row__rules_data;
extern const WireMessage shopwire__store__v1__lane_row__rules_data;
extern const WireMessage shopwire__store__v1__coupon_uses_row__rules_data;
extern const WireMessage google__protobuf__timestamp__rules_data;
extern const WireMessage shopwire__v1__audit_entry__rules_data;
extern const WireMessage shopwire__v1__list_audit_entries_request__rules_data;
extern const WireMessage shopwire__v1__list_audit_entries_response__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_request__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_response__head__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_response__rules_data;
extern const WireMessage google__protobuf__field_mask__rules_data;
extern const WireMessage shopwire__v1__money__rules_data;
extern const WireMessage shopwire__v1__product_filter__rules_data;
extern const WireMessage shopwire__v1__product__attribute__rules_data;
extern const WireMessage shopwire__v1__product__rating__rules_data;
extern const WireMessage shopwire__v1__product__media__rules_data;
extern const WireMessage shopwire__v1__product__variant__option_value__rules_data;
extern const WireMessage shopwire__v1__product__variant__rules_data;
extern const WireMessage shopwire__v1__product__rules_data;
extern const WireMessage shopwire__v1__create_product_request__rules_data;
extern const WireMessage shopwire__v1__create_product_response__rules_data;
extern const WireMessage shopwire__v1__get_product_request__rules_data;
extern const WireMessage shopwire__v1__get_product_response__rules_data;
extern const WireMessage shopwire__v1__batch_get_products_request__rules_data;
extern const WireMessage shopwire__v1__batch_get_products_response__rules_data;
extern const WireMessage shopwire__v1__update_product_request__rules_data;
extern const WireMessage shopwire__v1__update_product_response__rules_data;
extern const WireMessage shopwire__v1__delete_product_request__rules_data;
extern const WireMessage shopwire__v1__delete_product_response__rules_data;
extern const WireMessage shopwire__v1__undelete_product_request__rules_data;
extern const WireMessage shopwire__v1__undelete_product_response__rules_data;
extern const WireMessage shopwire__v1__list_products_request__rules_data;
extern const WireMessage shopwire__v1__list_products_response__rules_data;
extern const WireMessage shopwire__v1__import_products_request__start__rules_data;
extern const WireMessage shopwire__v1__import_products_request__row__quantity__rules_data;
extern const WireMessage shopwire__v1__import_products_request__row__rules_data;
extern const WireMessage shopwire__v1__import_products_request__rules_data;
extern const WireMessage shopwire__v1__import_products_response__row_error__rules_data;
extern const WireMessage shopwire__v1__import_products_response__rules_data;
extern const WireMessage shopwire__v1__export_products_request__rules_data;
extern const WireMessage shopwire__v1__export_products_response__summary__rules_data;
extern const WireMessage shopwire__v1__export_products_response__rules_data;
extern const WireMessage shopwire__v1__category__rules_data;
extern const WireMessage shopwire__v1__create_category_request__rules_data;
extern const WireMessage shopwire__v1__create_category_response__rules_data;
extern const WireMessage shopwire__v1__get_category_request__rules_data;
extern const WireMessage shopwire__v1__get_category_response__rules_data;
extern const WireMessage shopwire__v1__list_categories_request__rules_data;
extern const WireMessage shopwire__v1__list_categories_response__rules_data;
extern const WireMessage shopwire__v1__update_category_request__rules_data;
extern const WireMessage shopwire__v1__update_category_response__rules_data;
extern const WireMessage shopwire__v1__delete_category_request__rules_data;
extern const WireMessage shopwire__v1__delete_category_response__rules_data;
extern const WireMessage shopwire__v1__address__rules_data;
extern const WireMessage shopwire__v1__saved_address__rules_data;
extern const WireMessage shopwire__v1__customer__rules_data;
extern const WireMessage shopwire__v1__consent__rules_data;
extern const WireMessage shopwire__v1__register_customer_request__rules_data;
extern const WireMessage shopwire__v1__register_customer_response__rules_data;
extern const WireMessage shopwire__v1__get_customer_request__rules_data;
extern const WireMessage shopwire__v1__get_customer_response__rules_data;
extern const WireMessage shopwire__v1__update_customer_request__rules_data;
extern const WireMessage shopwire__v1__update_customer_response__rules_data;
extern const WireMessage shopwire__v1__list_customers_request__rules_data;
extern const WireMessage shopwire__v1__list_customers_response__rules_data;
extern const WireMessage shopwire__v1__change_password_request__rules_data;
extern const WireMessage shopwire__v1__change_password_response__rules_data;
extern const WireMessage shopwire__v1__erase_customer_request__rules_data;
extern const WireMessage shopwire__v1__erase_customer_response__rules_data;
extern const WireMessage shopwire__v1__create_address_request__rules_data;
extern const WireMessage shopwire__v1__create_address_response__rules_data;
extern const WireMessage shopwire__v1__get_address_request__rules_data;
extern const WireMessage shopwire__v1__get_address_response__rules_data;
extern const WireMessage shopwire__v1__list_addresses_request__rules_data;
extern const WireMessage shopwire__v1__list_addresses_response__rules_data;
extern const WireMessage shopwire__v1__update_address_request__rules_data;
extern const WireMessage shopwire__v1__update_address_response__rules_data;
extern const WireMessage shopwire__v1__delete_address_request__rules_data;
extern const WireMessage shopwire__v1__delete_address_response__rules_data;
extern const WireMessage shopwire__v1__get_consent_request__rules_data;
extern const WireMessage shopwire__v1__get_consent_response__rules_data;
extern const WireMessage shopwire__v1__set_consent_request__rules_data;
extern const WireMessage shopwire__v1__set_consent_response__rules_data;
extern const WireMessage shopwire__v1__stock__rules_data;
extern const WireMessage shopwire__v1__get_stock_request__rules_data;
extern const WireMessage shopwire__v1__get_stock_response__rules_data;
extern const WireMessage shopwire__v1__adjust_stock_request__rules_data;
extern const WireMessage shopwire__v1__adjust_stock_response__rules_data;
extern const WireMessage shopwire__v1__set_stock_request__rules_data;
extern const WireMessage shopwire__v1__set_stock_response__rules_data;
extern const WireMessage shopwire__v1__stock_movement__rules_data;
extern const WireMessage shopwire__v1__list_stock_movements_request__rules_data;
extern const WireMessage shopwire__v1__list_stock_movements_response__rules_data;
extern const WireMessage shopwire__v1__tax_rate__rules_data;
extern const WireMessage shopwire__v1__shipping_method__rules_data;
extern const WireMessage shopwire__v1__coupon__rules_data;
extern const WireMessage shopwire__v1__create_tax_rate_request__rules_data;
extern const WireMessage shopwire__v1__create_tax_rate_response__rules_data;
extern const WireMessage shopwire__v1__get_tax_rate_request__rules_data;
extern const WireMessage shopwire__v1__get_tax_rate_response__rules_data;
extern const WireMessage shopwire__v1__list_tax_rates_request__rules_data;
extern const WireMessage shopwire__v1__list_tax_rates_response__rules_data;
extern const WireMessage shopwire__v1__update_tax_rate_request__rules_data;
extern const WireMessage shopwire__v1__update_tax_rate_response__rules_data;
extern const WireMessage shopwire__v1__delete_tax_rate_request__rules_data;
extern const WireMessage shopwire__v1__delete_tax_rate_response__rules_data;
extern const WireMessage shopwire__v1__create_shipping_method_request__rules_data;
extern const WireMessage shopwire__v1__create_shipping_method_response__rules_data;
extern const WireMessage shopwire__v1__get_shipping_method_request__rules_data;
extern const WireMessage shopwire__v1__get_shipping_method_response__rules_data;
extern const WireMessage shopwire__v1__list_shipping_methods_request__rules_data;
extern const WireMessage shopwire__v1__list_shipping_methods_response__rules_data;
extern const WireMessage shopwire__v1__update_shipping_method_request__rules_data;
extern const WireMessage shopwire__v1__update_shipping_method_response__rules_data;
extern const WireMessage shopwire__v1__delete_shipping_method_request__rules_data;
extern const WireMessage shopwire__v1__delete_shipping_method_response__rules_data;
extern const WireMessage shopwire__v1__create_coupon_request__rules_data;
extern const WireMessage shopwire__v1__create_coupon_response__rules_data;
extern const WireMessage shopwire__v1__get_coupon_request__rules_data;
extern const WireMessage shopwire__v1__get_coupon_response__rules_data;
extern const WireMessage shopwire__v1__list_coupons_request__rules_data;
extern const WireMessage shopwire__v1__list_coupons_response__rules_data;
extern const WireMessage shopwire__v1__update_coupon_request__rules_data;
extern const WireMessage shopwire__v1__update_coupon_response__rules_data;
extern const WireMessage shopwire__v1__delete_coupon_request__rules_data;
extern const WireMessage shopwire__v1__delete_coupon_response__rules_data;
extern const WireMessage shopwire__v1__session__rules_data;
extern const WireMessage shopwire__v1__session_token__rules_data;
extern const WireMessage shopwire__v1__create_session_request__rules_data;
extern const WireMessage shopwire__v1__create_session_response__rules_data;
extern const WireMessage shopwire__v1__create_guest_session_request__rules_data;
extern const WireMessage shopwire__v1__create_guest_session_response__rules_data;
extern const WireMessage shopwire__v1__refresh_session_request__rules_data;
extern const WireMessage shopwire__v1__refresh_session_response__rules_data;
extern const WireMessage shopwire__v1__revoke_session_request__rules_data;
extern const WireMessage shopwire__v1__revoke_session_response__rules_data;
extern const WireMessage shopwire__v1__revoke_all_sessions_request__rules_data;
extern const WireMessage shopwire__v1__revoke_all_sessions_response__rules_data;
extern const WireMessage shopwire__v1__list_sessions_request__rules_data;
extern const WireMessage shopwire__v1__list_sessions_response__rules_data;
extern const WireMessage shopwire__v1__staff_member__rules_data;
extern const WireMessage shopwire__v1__api_key__rules_data;
extern const WireMessage shopwire__v1__create_staff_member_request__rules_data;
extern const WireMessage shopwire__v1__create_staff_member_response__rules_data;
extern const WireMessage shopwire__v1__get_staff_member_request__rules_data;
extern const WireMessage shopwire__v1__get_staff_member_response__rules_data;
extern const WireMessage shopwire__v1__list_staff_members_request__rules_data;
extern const WireMessage shopwire__v1__list_staff_members_response__rules_data;
extern const WireMessage shopwire__v1__update_staff_member_request__rules_data;
extern const WireMessage shopwire__v1__update_staff_member_response__rules_data;
extern const WireMessage shopwire__v1__delete_staff_member_request__rules_data;
extern const WireMessage shopwire__v1__delete_staff_member_response__rules_data;
extern const WireMessage shopwire__v1__create_api_key_request__rules_data;
extern const WireMessage shopwire__v1__create_api_key_response__rules_data;
extern const WireMessage shopwire__v1__get_api_key_request__rules_data;
extern const WireMessage shopwire__v1__get_api_key_response__rules_data;
extern const WireMessage shopwire__v1__list_api_keys_request__rules_data;
extern const WireMessage shopwire__v1__list_api_keys_response__rules_data;
extern const WireMessage shopwire__v1__delete_api_key_request__rules_data;
extern const WireMessage shopwire__v1__delete_api_key_response__rules_data;
extern const WireMessage shopwire__v1__test_permissions_request__rules_data;
extern const WireMessage shopwire__v1__test_permissions_response__rules_data;
extern const WireMessage grpc__health__v1__health_check_request__rules_data;
extern const WireMessage grpc__health__v1__health_check_response__rules_data;
extern const WireMessage grpc__health__v1__health_list_request__rules_data;
extern const WireMessage grpc__health__v1__health_list_response__statuses_entry__rules_data;
extern const WireMessage grpc__health__v1__health_list_response__rules_data;

static const WireField google__protobuf__any__fields[] = {
    {.name = "type_url", .json_name = "typeUrl", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 12},
};
static const uint8_t google__protobuf__any__slots[] = {0, 1, 2};
const WireMessage google__protobuf__any__rules_data = {
    .name = "google.protobuf.Any", .codec = &google__protobuf__any__descriptor,
    .fields = google__protobuf__any__fields, .field_count = 2,
    .slots = google__protobuf__any__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__status__fields[] = {
    {.name = "code", .json_name = "code", .number = 1, .type = 5},
    {.name = "message", .json_name = "message", .number = 2, .type = 9},
    {.name = "details", .json_name = "details", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &google__protobuf__any__rules_data},
};
static const uint8_t google__rpc__status__slots[] = {0, 1, 2, 3};
const WireMessage google__rpc__status__rules_data = {
    .name = "google.rpc.Status", .codec = &google__rpc__status__descriptor,
    .fields = google__rpc__status__fields, .field_count = 3,
    .slots = google__rpc__status__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__protobuf__duration__fields[] = {
    {.name = "seconds", .json_name = "seconds", .number = 1, .type = 3},
    {.name = "nanos", .json_name = "nanos", .number = 2, .type = 5},
};
static const uint8_t google__protobuf__duration__slots[] = {0, 1, 2};
const WireMessage google__protobuf__duration__rules_data = {
    .name = "google.protobuf.Duration", .codec = &google__protobuf__duration__descriptor,
    .fields = google__protobuf__duration__fields, .field_count = 2,
    .slots = google__protobuf__duration__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__error_info__metadata_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 9},
};
static const uint8_t google__rpc__error_info__metadata_entry__slots[] = {0, 1, 2};
const WireMessage google__rpc__error_info__metadata_entry__rules_data = {
    .name = "google.rpc.ErrorInfo.MetadataEntry", .codec = &google__rpc__error_info__metadata_entry__descriptor,
    .fields = google__rpc__error_info__metadata_entry__fields, .field_count = 2,
    .slots = google__rpc__error_info__metadata_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__error_info__fields[] = {
    {.name = "reason", .json_name = "reason", .number = 1, .type = 9},
    {.name = "domain", .json_name = "domain", .number = 2, .type = 9},
    {.name = "metadata", .json_name = "metadata", .number = 3, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &google__rpc__error_info__metadata_entry__rules_data},
};
static const uint8_t google__rpc__error_info__slots[] = {0, 1, 2, 3};
const WireMessage google__rpc__error_info__rules_data = {
    .name = "google.rpc.ErrorInfo", .codec = &google__rpc__error_info__descriptor,
    .fields = google__rpc__error_info__fields, .field_count = 3,
    .slots = google__rpc__error_info__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__retry_info__fields[] = {
    {.name = "retry_delay", .json_name = "retryDelay", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__duration__rules_data},
};
static const uint8_t google__rpc__retry_info__slots[] = {0, 1};
const WireMessage google__rpc__retry_info__rules_data = {
    .name = "google.rpc.RetryInfo", .codec = &google__rpc__retry_info__descriptor,
    .fields = google__rpc__retry_info__fields, .field_count = 1,
    .slots = google__rpc__retry_info__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__debug_info__fields[] = {
    {.name = "stack_entries", .json_name = "stackEntries", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0},
    {.name = "detail", .json_name = "detail", .number = 2, .type = 9},
};
static const uint8_t google__rpc__debug_info__slots[] = {0, 1, 2};
const WireMessage google__rpc__debug_info__rules_data = {
    .name = "google.rpc.DebugInfo", .codec = &google__rpc__debug_info__descriptor,
    .fields = google__rpc__debug_info__fields, .field_count = 2,
    .slots = google__rpc__debug_info__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__quota_failure__violation__quota_dimensions_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 9},
};
static const uint8_t google__rpc__quota_failure__violation__quota_dimensions_entry__slots[] = {0, 1, 2};
const WireMessage google__rpc__quota_failure__violation__quota_dimensions_entry__rules_data = {
    .name = "google.rpc.QuotaFailure.Violation.QuotaDimensionsEntry", .codec = &google__rpc__quota_failure__violation__quota_dimensions_entry__descriptor,
    .fields = google__rpc__quota_failure__violation__quota_dimensions_entry__fields, .field_count = 2,
    .slots = google__rpc__quota_failure__violation__quota_dimensions_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__quota_failure__violation__fields[] = {
    {.name = "subject", .json_name = "subject", .number = 1, .type = 9},
    {.name = "description", .json_name = "description", .number = 2, .type = 9},
    {.name = "api_service", .json_name = "apiService", .number = 3, .type = 9},
    {.name = "quota_metric", .json_name = "quotaMetric", .number = 4, .type = 9},
    {.name = "quota_id", .json_name = "quotaId", .number = 5, .type = 9},
    {.name = "quota_dimensions", .json_name = "quotaDimensions", .number = 6, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &google__rpc__quota_failure__violation__quota_dimensions_entry__rules_data},
    {.name = "quota_value", .json_name = "quotaValue", .number = 7, .type = 3},
    {.name = "future_quota_value", .json_name = "futureQuotaValue", .number = 8, .type = 3, .flags = WIRE_PRESENCE},
};
static const uint8_t google__rpc__quota_failure__violation__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage google__rpc__quota_failure__violation__rules_data = {
    .name = "google.rpc.QuotaFailure.Violation", .codec = &google__rpc__quota_failure__violation__descriptor,
    .fields = google__rpc__quota_failure__violation__fields, .field_count = 8,
    .slots = google__rpc__quota_failure__violation__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__quota_failure__fields[] = {
    {.name = "violations", .json_name = "violations", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &google__rpc__quota_failure__violation__rules_data},
};
static const uint8_t google__rpc__quota_failure__slots[] = {0, 1};
const WireMessage google__rpc__quota_failure__rules_data = {
    .name = "google.rpc.QuotaFailure", .codec = &google__rpc__quota_failure__descriptor,
    .fields = google__rpc__quota_failure__fields, .field_count = 1,
    .slots = google__rpc__quota_failure__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__precondition_failure__violation__fields[] = {
    {.name = "type", .json_name = "type", .number = 1, .type = 9},
    {.name = "subject", .json_name = "subject", .number = 2, .type = 9},
    {.name = "description", .json_name = "description", .number = 3, .type = 9},
};
static const uint8_t google__rpc__precondition_failure__violation__slots[] = {0, 1, 2, 3};
const WireMessage google__rpc__precondition_failure__violation__rules_data = {
    .name = "google.rpc.PreconditionFailure.Violation", .codec = &google__rpc__precondition_failure__violation__descriptor,
    .fields = google__rpc__precondition_failure__violation__fields, .field_count = 3,
    .slots = google__rpc__precondition_failure__violation__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__precondition_failure__fields[] = {
    {.name = "violations", .json_name = "violations", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &google__rpc__precondition_failure__violation__rules_data},
};
static const uint8_t google__rpc__precondition_failure__slots[] = {0, 1};
const WireMessage google__rpc__precondition_failure__rules_data = {
    .name = "google.rpc.PreconditionFailure", .codec = &google__rpc__precondition_failure__descriptor,
    .fields = google__rpc__precondition_failure__fields, .field_count = 1,
    .slots = google__rpc__precondition_failure__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__bad_request__field_violation__fields[] = {
    {.name = "field", .json_name = "field", .number = 1, .type = 9},
    {.name = "description", .json_name = "description", .number = 2, .type = 9},
    {.name = "reason", .json_name = "reason", .number = 3, .type = 9},
    {.name = "localized_message", .json_name = "localizedMessage", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__rpc__localized_message__rules_data},
};
static const uint8_t google__rpc__bad_request__field_violation__slots[] = {0, 1, 2, 3, 4};
const WireMessage google__rpc__bad_request__field_violation__rules_data = {
    .name = "google.rpc.BadRequest.FieldViolation", .codec = &google__rpc__bad_request__field_violation__descriptor,
    .fields = google__rpc__bad_request__field_violation__fields, .field_count = 4,
    .slots = google__rpc__bad_request__field_violation__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__bad_request__fields[] = {
    {.name = "field_violations", .json_name = "fieldViolations", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &google__rpc__bad_request__field_violation__rules_data},
};
static const uint8_t google__rpc__bad_request__slots[] = {0, 1};
const WireMessage google__rpc__bad_request__rules_data = {
    .name = "google.rpc.BadRequest", .codec = &google__rpc__bad_request__descriptor,
    .fields = google__rpc__bad_request__fields, .field_count = 1,
    .slots = google__rpc__bad_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__request_info__fields[] = {
    {.name = "request_id", .json_name = "requestId", .number = 1, .type = 9},
    {.name = "serving_data", .json_name = "servingData", .number = 2, .type = 9},
};
static const uint8_t google__rpc__request_info__slots[] = {0, 1, 2};
const WireMessage google__rpc__request_info__rules_data = {
    .name = "google.rpc.RequestInfo", .codec = &google__rpc__request_info__descriptor,
    .fields = google__rpc__request_info__fields, .field_count = 2,
    .slots = google__rpc__request_info__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__resource_info__fields[] = {
    {.name = "resource_type", .json_name = "resourceType", .number = 1, .type = 9},
    {.name = "resource_name", .json_name = "resourceName", .number = 2, .type = 9},
    {.name = "owner", .json_name = "owner", .number = 3, .type = 9},
    {.name = "description", .json_name = "description", .number = 4, .type = 9},
};
static const uint8_t google__rpc__resource_info__slots[] = {0, 1, 2, 3, 4};
const WireMessage google__rpc__resource_info__rules_data = {
    .name = "google.rpc.ResourceInfo", .codec = &google__rpc__resource_info__descriptor,
    .fields = google__rpc__resource_info__fields, .field_count = 4,
    .slots = google__rpc__resource_info__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__help__link__fields[] = {
    {.name = "description", .json_name = "description", .number = 1, .type = 9},
    {.name = "url", .json_name = "url", .number = 2, .type = 9},
};
static const uint8_t google__rpc__help__link__slots[] = {0, 1, 2};
const WireMessage google__rpc__help__link__rules_data = {
    .name = "google.rpc.Help.Link", .codec = &google__rpc__help__link__descriptor,
    .fields = google__rpc__help__link__fields, .field_count = 2,
    .slots = google__rpc__help__link__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__rpc__help__fields[] = {
    {.name = "links", .json_name = "links", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &google__rpc__help__link__rules_data},
};
static const uint8_t google__rpc__help__slots[] = {0, 1};
const WireMessage google__rpc__help__rules_data = {
    .name = "google.rpc.Help", .codec = &google__rpc__help__descriptor,
    .fields = google__rpc__help__fields, .field_count = 1,
    .slots = google__rpc__help__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__rpc__localized_message__fields[] = {
    {.name = "locale", .json_name = "locale", .number = 1, .type = 9},
    {.name = "message", .json_name = "message", .number = 2, .type = 9},
};
static const uint8_t google__rpc__localized_message__slots[] = {0, 1, 2};
const WireMessage google__rpc__localized_message__rules_data = {
    .name = "google.rpc.LocalizedMessage", .codec = &google__rpc__localized_message__descriptor,
    .fields = google__rpc__localized_message__fields, .field_count = 2,
    .slots = google__rpc__localized_message__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1__server_reflection_request__fields[] = {
    {.name = "host", .json_name = "host", .number = 1, .type = 9},
    {.name = "file_by_filename", .json_name = "fileByFilename", .number = 3, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "file_containing_symbol", .json_name = "fileContainingSymbol", .number = 4, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "file_containing_extension", .json_name = "fileContainingExtension", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__extension_request__rules_data},
    {.name = "all_extension_numbers_of_type", .json_name = "allExtensionNumbersOfType", .number = 6, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "list_services", .json_name = "listServices", .number = 7, .type = 9, .flags = WIRE_PRESENCE},
};
static const uint8_t grpc__reflection__v1__server_reflection_request__slots[] = {0, 1, 0, 2, 3, 4, 5, 6};
const WireMessage grpc__reflection__v1__server_reflection_request__rules_data = {
    .name = "grpc.reflection.v1.ServerReflectionRequest", .codec = &grpc__reflection__v1__server_reflection_request__descriptor,
    .fields = grpc__reflection__v1__server_reflection_request__fields, .field_count = 6,
    .slots = grpc__reflection__v1__server_reflection_request__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1__extension_request__fields[] = {
    {.name = "containing_type", .json_name = "containingType", .number = 1, .type = 9},
    {.name = "extension_number", .json_name = "extensionNumber", .number = 2, .type = 5},
};
static const uint8_t grpc__reflection__v1__extension_request__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1__extension_request__rules_data = {
    .name = "grpc.reflection.v1.ExtensionRequest", .codec = &grpc__reflection__v1__extension_request__descriptor,
    .fields = grpc__reflection__v1__extension_request__fields, .field_count = 2,
    .slots = grpc__reflection__v1__extension_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1__server_reflection_response__fields[] = {
    {.name = "valid_host", .json_name = "validHost", .number = 1, .type = 9},
    {.name = "original_request", .json_name = "originalRequest", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__server_reflection_request__rules_data},
    {.name = "file_descriptor_response", .json_name = "fileDescriptorResponse", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__file_descriptor_response__rules_data},
    {.name = "all_extension_numbers_response", .json_name = "allExtensionNumbersResponse", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__extension_number_response__rules_data},
    {.name = "list_services_response", .json_name = "listServicesResponse", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__list_service_response__rules_data},
    {.name = "error_response", .json_name = "errorResponse", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1__error_response__rules_data},
};
static const uint8_t grpc__reflection__v1__server_reflection_response__slots[] = {0, 1, 2, 0, 3, 4, 5, 6};
const WireMessage grpc__reflection__v1__server_reflection_response__rules_data = {
    .name = "grpc.reflection.v1.ServerReflectionResponse", .codec = &grpc__reflection__v1__server_reflection_response__descriptor,
    .fields = grpc__reflection__v1__server_reflection_response__fields, .field_count = 6,
    .slots = grpc__reflection__v1__server_reflection_response__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1__file_descriptor_response__fields[] = {
    {.name = "file_descriptor_proto", .json_name = "fileDescriptorProto", .number = 1, .type = 12, .flags = WIRE_REPEATED, .counter = 0},
};
static const uint8_t grpc__reflection__v1__file_descriptor_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1__file_descriptor_response__rules_data = {
    .name = "grpc.reflection.v1.FileDescriptorResponse", .codec = &grpc__reflection__v1__file_descriptor_response__descriptor,
    .fields = grpc__reflection__v1__file_descriptor_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1__file_descriptor_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1__extension_number_response__fields[] = {
    {.name = "base_type_name", .json_name = "baseTypeName", .number = 1, .type = 9},
    {.name = "extension_number", .json_name = "extensionNumber", .number = 2, .type = 5, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
};
static const uint8_t grpc__reflection__v1__extension_number_response__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1__extension_number_response__rules_data = {
    .name = "grpc.reflection.v1.ExtensionNumberResponse", .codec = &grpc__reflection__v1__extension_number_response__descriptor,
    .fields = grpc__reflection__v1__extension_number_response__fields, .field_count = 2,
    .slots = grpc__reflection__v1__extension_number_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1__list_service_response__fields[] = {
    {.name = "service", .json_name = "service", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &grpc__reflection__v1__service_response__rules_data},
};
static const uint8_t grpc__reflection__v1__list_service_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1__list_service_response__rules_data = {
    .name = "grpc.reflection.v1.ListServiceResponse", .codec = &grpc__reflection__v1__list_service_response__descriptor,
    .fields = grpc__reflection__v1__list_service_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1__list_service_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1__service_response__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
};
static const uint8_t grpc__reflection__v1__service_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1__service_response__rules_data = {
    .name = "grpc.reflection.v1.ServiceResponse", .codec = &grpc__reflection__v1__service_response__descriptor,
    .fields = grpc__reflection__v1__service_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1__service_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1__error_response__fields[] = {
    {.name = "error_code", .json_name = "errorCode", .number = 1, .type = 5},
    {.name = "error_message", .json_name = "errorMessage", .number = 2, .type = 9},
};
static const uint8_t grpc__reflection__v1__error_response__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1__error_response__rules_data = {
    .name = "grpc.reflection.v1.ErrorResponse", .codec = &grpc__reflection__v1__error_response__descriptor,
    .fields = grpc__reflection__v1__error_response__fields, .field_count = 2,
    .slots = grpc__reflection__v1__error_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1alpha__server_reflection_request__fields[] = {
    {.name = "host", .json_name = "host", .number = 1, .type = 9},
    {.name = "file_by_filename", .json_name = "fileByFilename", .number = 3, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "file_containing_symbol", .json_name = "fileContainingSymbol", .number = 4, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "file_containing_extension", .json_name = "fileContainingExtension", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__extension_request__rules_data},
    {.name = "all_extension_numbers_of_type", .json_name = "allExtensionNumbersOfType", .number = 6, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "list_services", .json_name = "listServices", .number = 7, .type = 9, .flags = WIRE_PRESENCE},
};
static const uint8_t grpc__reflection__v1alpha__server_reflection_request__slots[] = {0, 1, 0, 2, 3, 4, 5, 6};
const WireMessage grpc__reflection__v1alpha__server_reflection_request__rules_data = {
    .name = "grpc.reflection.v1alpha.ServerReflectionRequest", .codec = &grpc__reflection__v1alpha__server_reflection_request__descriptor,
    .fields = grpc__reflection__v1alpha__server_reflection_request__fields, .field_count = 6,
    .slots = grpc__reflection__v1alpha__server_reflection_request__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1alpha__extension_request__fields[] = {
    {.name = "containing_type", .json_name = "containingType", .number = 1, .type = 9},
    {.name = "extension_number", .json_name = "extensionNumber", .number = 2, .type = 5},
};
static const uint8_t grpc__reflection__v1alpha__extension_request__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1alpha__extension_request__rules_data = {
    .name = "grpc.reflection.v1alpha.ExtensionRequest", .codec = &grpc__reflection__v1alpha__extension_request__descriptor,
    .fields = grpc__reflection__v1alpha__extension_request__fields, .field_count = 2,
    .slots = grpc__reflection__v1alpha__extension_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1alpha__server_reflection_response__fields[] = {
    {.name = "valid_host", .json_name = "validHost", .number = 1, .type = 9},
    {.name = "original_request", .json_name = "originalRequest", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__server_reflection_request__rules_data},
    {.name = "file_descriptor_response", .json_name = "fileDescriptorResponse", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__file_descriptor_response__rules_data},
    {.name = "all_extension_numbers_response", .json_name = "allExtensionNumbersResponse", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__extension_number_response__rules_data},
    {.name = "list_services_response", .json_name = "listServicesResponse", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__list_service_response__rules_data},
    {.name = "error_response", .json_name = "errorResponse", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__reflection__v1alpha__error_response__rules_data},
};
static const uint8_t grpc__reflection__v1alpha__server_reflection_response__slots[] = {0, 1, 2, 0, 3, 4, 5, 6};
const WireMessage grpc__reflection__v1alpha__server_reflection_response__rules_data = {
    .name = "grpc.reflection.v1alpha.ServerReflectionResponse", .codec = &grpc__reflection__v1alpha__server_reflection_response__descriptor,
    .fields = grpc__reflection__v1alpha__server_reflection_response__fields, .field_count = 6,
    .slots = grpc__reflection__v1alpha__server_reflection_response__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1alpha__file_descriptor_response__fields[] = {
    {.name = "file_descriptor_proto", .json_name = "fileDescriptorProto", .number = 1, .type = 12, .flags = WIRE_REPEATED, .counter = 0},
};
static const uint8_t grpc__reflection__v1alpha__file_descriptor_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1alpha__file_descriptor_response__rules_data = {
    .name = "grpc.reflection.v1alpha.FileDescriptorResponse", .codec = &grpc__reflection__v1alpha__file_descriptor_response__descriptor,
    .fields = grpc__reflection__v1alpha__file_descriptor_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1alpha__file_descriptor_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1alpha__extension_number_response__fields[] = {
    {.name = "base_type_name", .json_name = "baseTypeName", .number = 1, .type = 9},
    {.name = "extension_number", .json_name = "extensionNumber", .number = 2, .type = 5, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
};
static const uint8_t grpc__reflection__v1alpha__extension_number_response__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1alpha__extension_number_response__rules_data = {
    .name = "grpc.reflection.v1alpha.ExtensionNumberResponse", .codec = &grpc__reflection__v1alpha__extension_number_response__descriptor,
    .fields = grpc__reflection__v1alpha__extension_number_response__fields, .field_count = 2,
    .slots = grpc__reflection__v1alpha__extension_number_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1alpha__list_service_response__fields[] = {
    {.name = "service", .json_name = "service", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &grpc__reflection__v1alpha__service_response__rules_data},
};
static const uint8_t grpc__reflection__v1alpha__list_service_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1alpha__list_service_response__rules_data = {
    .name = "grpc.reflection.v1alpha.ListServiceResponse", .codec = &grpc__reflection__v1alpha__list_service_response__descriptor,
    .fields = grpc__reflection__v1alpha__list_service_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1alpha__list_service_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__reflection__v1alpha__service_response__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
};
static const uint8_t grpc__reflection__v1alpha__service_response__slots[] = {0, 1};
const WireMessage grpc__reflection__v1alpha__service_response__rules_data = {
    .name = "grpc.reflection.v1alpha.ServiceResponse", .codec = &grpc__reflection__v1alpha__service_response__descriptor,
    .fields = grpc__reflection__v1alpha__service_response__fields, .field_count = 1,
    .slots = grpc__reflection__v1alpha__service_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__reflection__v1alpha__error_response__fields[] = {
    {.name = "error_code", .json_name = "errorCode", .number = 1, .type = 5},
    {.name = "error_message", .json_name = "errorMessage", .number = 2, .type = 9},
};
static const uint8_t grpc__reflection__v1alpha__error_response__slots[] = {0, 1, 2};
const WireMessage grpc__reflection__v1alpha__error_response__rules_data = {
    .name = "grpc.reflection.v1alpha.ErrorResponse", .codec = &grpc__reflection__v1alpha__error_response__descriptor,
    .fields = grpc__reflection__v1alpha__error_response__fields, .field_count = 2,
    .slots = grpc__reflection__v1alpha__error_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__stock_row__terms__fields[] = {
    {.name = "title", .json_name = "title", .number = 1, .type = 9},
    {.name = "currency_code", .json_name = "currencyCode", .number = 2, .type = 9},
    {.name = "price_minor", .json_name = "priceMinor", .number = 3, .type = 3},
    {.name = "tax_class", .json_name = "taxClass", .number = 4, .type = 9},
    {.name = "weight_grams", .json_name = "weightGrams", .number = 5, .type = 3},
    {.name = "backorder", .json_name = "backorder", .number = 6, .type = 8},
    {.name = "is_for_sale", .json_name = "isForSale", .number = 7, .type = 8},
};
static const uint8_t shopwire__store__v1__stock_row__terms__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__store__v1__stock_row__terms__rules_data = {
    .name = "shopwire.store.v1.StockRow.Terms", .codec = &shopwire__store__v1__stock_row__terms__descriptor,
    .fields = shopwire__store__v1__stock_row__terms__fields, .field_count = 7,
    .slots = shopwire__store__v1__stock_row__terms__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__stock_row__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "on_hand", .json_name = "onHand", .number = 3, .type = 3},
    {.name = "held", .json_name = "held", .number = 4, .type = 3},
    {.name = "allocated", .json_name = "allocated", .number = 5, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 6, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 7, .type = 4},
    {.name = "terms", .json_name = "terms", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__stock_row__terms__rules_data},
};
static const uint8_t shopwire__store__v1__stock_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__store__v1__stock_row__rules_data = {
    .name = "shopwire.store.v1.StockRow", .codec = &shopwire__store__v1__stock_row__descriptor,
    .fields = shopwire__store__v1__stock_row__fields, .field_count = 8,
    .slots = shopwire__store__v1__stock_row__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__movement_row__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__movement_row__kind__enum},
    {.name = "delta", .json_name = "delta", .number = 3, .type = 18},
    {.name = "on_hand", .json_name = "onHand", .number = 4, .type = 3},
    {.name = "reason", .json_name = "reason", .number = 5, .type = 9},
    {.name = "caller", .json_name = "caller", .number = 6, .type = 9},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 7, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__store__v1__movement_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__store__v1__movement_row__rules_data = {
    .name = "shopwire.store.v1.MovementRow", .codec = &shopwire__store__v1__movement_row__descriptor,
    .fields = shopwire__store__v1__movement_row__fields, .field_count = 8,
    .slots = shopwire__store__v1__movement_row__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__changed_row__fields[] = {
    {.name = "table", .json_name = "table", .number = 1, .type = 13},
    {.name = "key", .json_name = "key", .number = 2, .type = 12},
};
static const uint8_t shopwire__store__v1__changed_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__changed_row__rules_data = {
    .name = "shopwire.store.v1.ChangedRow", .codec = &shopwire__store__v1__changed_row__descriptor,
    .fields = shopwire__store__v1__changed_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__changed_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__log_row__fields[] = {
    {.name = "revision", .json_name = "revision", .number = 1, .type = 4},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 2, .type = 3},
    {.name = "caller", .json_name = "caller", .number = 3, .type = 9},
    {.name = "method", .json_name = "method", .number = 4, .type = 9},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9},
    {.name = "request_hash", .json_name = "requestHash", .number = 6, .type = 12},
    {.name = "status_code", .json_name = "statusCode", .number = 7, .type = 5},
    {.name = "answer", .json_name = "answer", .number = 8, .type = 12},
    {.name = "changed", .json_name = "changed", .number = 9, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__changed_row__rules_data},
    {.name = "request_key_id", .json_name = "requestKeyId", .number = 10, .type = 13},
    {.name = "is_forgotten", .json_name = "isForgotten", .number = 11, .type = 8},
};
static const uint8_t shopwire__store__v1__log_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__store__v1__log_row__rules_data = {
    .name = "shopwire.store.v1.LogRow", .codec = &shopwire__store__v1__log_row__descriptor,
    .fields = shopwire__store__v1__log_row__fields, .field_count = 11,
    .slots = shopwire__store__v1__log_row__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__request_row__fields[] = {
    {.name = "log_key", .json_name = "logKey", .number = 1, .type = 12},
};
static const uint8_t shopwire__store__v1__request_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__request_row__rules_data = {
    .name = "shopwire.store.v1.RequestRow", .codec = &shopwire__store__v1__request_row__descriptor,
    .fields = shopwire__store__v1__request_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__request_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__audit_row__fields[] = {
    {.name = "revision", .json_name = "revision", .number = 1, .type = 4},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 2, .type = 3},
    {.name = "caller", .json_name = "caller", .number = 3, .type = 9},
    {.name = "method", .json_name = "method", .number = 4, .type = 9},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9},
    {.name = "status_code", .json_name = "statusCode", .number = 6, .type = 5},
    {.name = "reason", .json_name = "reason", .number = 7, .type = 9},
    {.name = "changed", .json_name = "changed", .number = 8, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__changed_row__rules_data},
    {.name = "previous_hash", .json_name = "previousHash", .number = 9, .type = 12},
};
static const uint8_t shopwire__store__v1__audit_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__audit_row__rules_data = {
    .name = "shopwire.store.v1.AuditRow", .codec = &shopwire__store__v1__audit_row__descriptor,
    .fields = shopwire__store__v1__audit_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__audit_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__figures_row__fields[] = {
    {.name = "product_id", .json_name = "productId", .number = 1, .type = 9},
    {.name = "units_sold", .json_name = "unitsSold", .number = 2, .type = 3},
    {.name = "rating_count", .json_name = "ratingCount", .number = 3, .type = 3},
    {.name = "rating_sum", .json_name = "ratingSum", .number = 4, .type = 3},
    {.name = "scopes", .json_name = "scopes", .number = 5, .type = 12, .flags = WIRE_REPEATED, .counter = 0},
};
static const uint8_t shopwire__store__v1__figures_row__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__figures_row__rules_data = {
    .name = "shopwire.store.v1.FiguresRow", .codec = &shopwire__store__v1__figures_row__descriptor,
    .fields = shopwire__store__v1__figures_row__fields, .field_count = 5,
    .slots = shopwire__store__v1__figures_row__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__import_row__fields[] = {
    {.name = "import_id", .json_name = "importId", .number = 1, .type = 9},
    {.name = "source", .json_name = "source", .number = 2, .type = 9},
    {.name = "mode", .json_name = "mode", .number = 3, .type = 5},
    {.name = "committed_through", .json_name = "committedThrough", .number = 4, .type = 4},
    {.name = "created", .json_name = "created", .number = 5, .type = 4},
    {.name = "updated", .json_name = "updated", .number = 6, .type = 4},
    {.name = "unchanged", .json_name = "unchanged", .number = 7, .type = 4},
    {.name = "refused", .json_name = "refused", .number = 8, .type = 4},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 9, .type = 3},
};
static const uint8_t shopwire__store__v1__import_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__import_row__rules_data = {
    .name = "shopwire.store.v1.ImportRow", .codec = &shopwire__store__v1__import_row__descriptor,
    .fields = shopwire__store__v1__import_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__import_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__export_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "revision", .json_name = "revision", .number = 2, .type = 4},
    {.name = "expire_time_nanoseconds", .json_name = "expireTimeNanoseconds", .number = 3, .type = 3},
};
static const uint8_t shopwire__store__v1__export_row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__export_row__rules_data = {
    .name = "shopwire.store.v1.ExportRow", .codec = &shopwire__store__v1__export_row__descriptor,
    .fields = shopwire__store__v1__export_row__fields, .field_count = 3,
    .slots = shopwire__store__v1__export_row__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__former_product_row__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 12, .flags = WIRE_PRESENCE},
};
static const uint8_t shopwire__store__v1__former_product_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__former_product_row__rules_data = {
    .name = "shopwire.store.v1.FormerProductRow", .codec = &shopwire__store__v1__former_product_row__descriptor,
    .fields = shopwire__store__v1__former_product_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__former_product_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__audit_head_row__fields[] = {
    {.name = "count", .json_name = "count", .number = 1, .type = 4},
    {.name = "hash", .json_name = "hash", .number = 2, .type = 12},
};
static const uint8_t shopwire__store__v1__audit_head_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__audit_head_row__rules_data = {
    .name = "shopwire.store.v1.AuditHeadRow", .codec = &shopwire__store__v1__audit_head_row__descriptor,
    .fields = shopwire__store__v1__audit_head_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__audit_head_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__api_key_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "staff_member_id", .json_name = "staffMemberId", .number = 2, .type = 9},
    {.name = "title", .json_name = "title", .number = 3, .type = 9},
    {.name = "role", .json_name = "role", .number = 4, .type = 5},
    {.name = "scopes", .json_name = "scopes", .number = 5, .type = 9, .flags = WIRE_REPEATED, .counter = 0},
    {.name = "expire_time_nanoseconds", .json_name = "expireTimeNanoseconds", .number = 6, .type = 3},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 7, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
    {.name = "secret_hash", .json_name = "secretHash", .number = 9, .type = 12},
};
static const uint8_t shopwire__store__v1__api_key_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__api_key_row__rules_data = {
    .name = "shopwire.store.v1.ApiKeyRow", .codec = &shopwire__store__v1__api_key_row__descriptor,
    .fields = shopwire__store__v1__api_key_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__api_key_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__session_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 2, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 3, .type = 3},
    {.name = "end_time_nanoseconds", .json_name = "endTimeNanoseconds", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__session_row__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__session_row__rules_data = {
    .name = "shopwire.store.v1.SessionRow", .codec = &shopwire__store__v1__session_row__descriptor,
    .fields = shopwire__store__v1__session_row__fields, .field_count = 4,
    .slots = shopwire__store__v1__session_row__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__session_claims__fields[] = {
    {.name = "session_id", .json_name = "sessionId", .number = 1, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 2, .type = 9},
    {.name = "issue_time_nanoseconds", .json_name = "issueTimeNanoseconds", .number = 3, .type = 3},
    {.name = "expire_time_nanoseconds", .json_name = "expireTimeNanoseconds", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__session_claims__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__session_claims__rules_data = {
    .name = "shopwire.store.v1.SessionClaims", .codec = &shopwire__store__v1__session_claims__descriptor,
    .fields = shopwire__store__v1__session_claims__fields, .field_count = 4,
    .slots = shopwire__store__v1__session_claims__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__password_hash__fields[] = {
    {.name = "cost", .json_name = "cost", .number = 1, .type = 4},
    {.name = "block_size", .json_name = "blockSize", .number = 2, .type = 13},
    {.name = "parallelization", .json_name = "parallelization", .number = 3, .type = 13},
    {.name = "salt", .json_name = "salt", .number = 4, .type = 12},
    {.name = "hash", .json_name = "hash", .number = 5, .type = 12},
};
static const uint8_t shopwire__store__v1__password_hash__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__password_hash__rules_data = {
    .name = "shopwire.store.v1.PasswordHash", .codec = &shopwire__store__v1__password_hash__descriptor,
    .fields = shopwire__store__v1__password_hash__fields, .field_count = 5,
    .slots = shopwire__store__v1__password_hash__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__customer_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "email_key_id", .json_name = "emailKeyId", .number = 2, .type = 13},
    {.name = "email_hash", .json_name = "emailHash", .number = 3, .type = 12},
    {.name = "sealed_key", .json_name = "sealedKey", .number = 4, .type = 12},
    {.name = "personal", .json_name = "personal", .number = 5, .type = 12},
    {.name = "password", .json_name = "password", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__password_hash__rules_data},
    {.name = "email_confirmed", .json_name = "emailConfirmed", .number = 7, .type = 8},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 8, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 9, .type = 3},
    {.name = "erase_time_nanoseconds", .json_name = "eraseTimeNanoseconds", .number = 10, .type = 3},
    {.name = "etag", .json_name = "etag", .number = 11, .type = 9},
    {.name = "revision", .json_name = "revision", .number = 12, .type = 4},
    {.name = "consents_marketing", .json_name = "consentsMarketing", .number = 13, .type = 8},
    {.name = "consents_personalization", .json_name = "consentsPersonalization", .number = 14, .type = 8},
    {.name = "consents_analytics", .json_name = "consentsAnalytics", .number = 15, .type = 8},
    {.name = "consent_time_nanoseconds", .json_name = "consentTimeNanoseconds", .number = 16, .type = 3},
};
static const uint8_t shopwire__store__v1__customer_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
const WireMessage shopwire__store__v1__customer_row__rules_data = {
    .name = "shopwire.store.v1.CustomerRow", .codec = &shopwire__store__v1__customer_row__descriptor,
    .fields = shopwire__store__v1__customer_row__fields, .field_count = 16,
    .slots = shopwire__store__v1__customer_row__slots, .slot_count = 17,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__address_row__fields[] = {
    {.name = "customer_id", .json_name = "customerId", .number = 1, .type = 9},
    {.name = "id", .json_name = "id", .number = 2, .type = 9},
    {.name = "personal", .json_name = "personal", .number = 3, .type = 12},
    {.name = "etag", .json_name = "etag", .number = 4, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 5, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 6, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 7, .type = 4},
};
static const uint8_t shopwire__store__v1__address_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__store__v1__address_row__rules_data = {
    .name = "shopwire.store.v1.AddressRow", .codec = &shopwire__store__v1__address_row__descriptor,
    .fields = shopwire__store__v1__address_row__fields, .field_count = 7,
    .slots = shopwire__store__v1__address_row__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__failures_row__fields[] = {
    {.name = "subject", .json_name = "subject", .number = 1, .type = 12},
    {.name = "count", .json_name = "count", .number = 2, .type = 13},
    {.name = "last_time_nanoseconds", .json_name = "lastTimeNanoseconds", .number = 3, .type = 3},
};
static const uint8_t shopwire__store__v1__failures_row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__failures_row__rules_data = {
    .name = "shopwire.store.v1.FailuresRow", .codec = &shopwire__store__v1__failures_row__descriptor,
    .fields = shopwire__store__v1__failures_row__fields, .field_count = 3,
    .slots = shopwire__store__v1__failures_row__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__effect_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "lane", .json_name = "lane", .number = 2, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 3, .type = 9},
    {.name = "subject", .json_name = "subject", .number = 4, .type = 9},
    {.name = "payload", .json_name = "payload", .number = 5, .type = 12},
    {.name = "is_sealed", .json_name = "isSealed", .number = 6, .type = 8},
    {.name = "tries", .json_name = "tries", .number = 7, .type = 13},
    {.name = "due_time_nanoseconds", .json_name = "dueTimeNanoseconds", .number = 8, .type = 3},
    {.name = "lease_end_nanoseconds", .json_name = "leaseEndNanoseconds", .number = 9, .type = 3},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 10, .type = 3},
    {.name = "partition", .json_name = "partition", .number = 11, .type = 13},
};
static const uint8_t shopwire__store__v1__effect_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__store__v1__effect_row__rules_data = {
    .name = "shopwire.store.v1.EffectRow", .codec = &shopwire__store__v1__effect_row__descriptor,
    .fields = shopwire__store__v1__effect_row__fields, .field_count = 11,
    .slots = shopwire__store__v1__effect_row__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__lane_row__fields[] = {
    {.name = "lane", .json_name = "lane", .number = 1, .type = 9},
    {.name = "partition", .json_name = "partition", .number = 2, .type = 13},
    {.name = "waiting", .json_name = "waiting", .number = 3, .type = 3},
};
static const uint8_t shopwire__store__v1__lane_row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__lane_row__rules_data = {
    .name = "shopwire.store.v1.LaneRow", .codec = &shopwire__store__v1__lane_row__descriptor,
    .fields = shopwire__store__v1__lane_row__fields, .field_count = 3,
    .slots = shopwire__store__v1__lane_row__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__coupon_uses_row__fields[] = {
    {.name = "coupon_id", .json_name = "couponId", .number = 1, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 2, .type = 9},
    {.name = "count", .json_name = "count", .number = 3, .type = 3},
};
static const uint8_t shopwire__store__v1__coupon_uses_row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__coupon_uses_row__rules_data = {
    .name = "shopwire.store.v1.CouponUsesRow", .codec = &shopwire__store__v1__coupon_uses_row__descriptor,
    .fields = shopwire__store__v1__coupon_uses_row__fields, .field_count = 3,
    .slots = shopwire__store__v1__coupon_uses_row__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField google__protobuf__timestamp__fields[] = {
    {.name = "seconds", .json_name = "seconds", .number = 1, .type = 3},
    {.name = "nanos", .json_name = "nanos", .number = 2, .type = 5},
};
static const uint8_t google__protobuf__timestamp__slots[] = {0, 1, 2};
const WireMessage google__protobuf__timestamp__rules_data = {
    .name = "google.protobuf.Timestamp", .codec = &google__protobuf__timestamp__descriptor,
    .fields = google__protobuf__timestamp__fields, .field_count = 2,
    .slots = google__protobuf__timestamp__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__audit_entry__fields[] = {
    {.name = "position", .json_name = "position", .number = 1, .type = 4},
    {.name = "revision", .json_name = "revision", .number = 2, .type = 4},
    {.name = "time", .json_name = "time", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "caller", .json_name = "caller", .number = 4, .type = 9},
    {.name = "method", .json_name = "method", .number = 5, .type = 9},
    {.name = "request_id", .json_name = "requestId", .number = 6, .type = 9},
    {.name = "status_code", .json_name = "statusCode", .number = 7, .type = 5},
    {.name = "reason", .json_name = "reason", .number = 8, .type = 9},
    {.name = "hash", .json_name = "hash", .number = 9, .type = 9},
    {.name = "partition", .json_name = "partition", .number = 10, .type = 13},
};
static const uint8_t shopwire__v1__audit_entry__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage shopwire__v1__audit_entry__rules_data = {
    .name = "shopwire.v1.AuditEntry", .codec = &shopwire__v1__audit_entry__descriptor,
    .fields = shopwire__v1__audit_entry__fields, .field_count = 10,
    .slots = shopwire__v1__audit_entry__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_audit_entries_request__fields[] = {
    {.name = "partition", .json_name = "partition", .number = 1, .type = 13, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 65535, .unequal = 0},
    {.name = "page_size", .json_name = "pageSize", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 3, .type = 9, .max_length = 2000},
    {.name = "newest_first", .json_name = "newestFirst", .number = 4, .type = 8},
};
static const uint8_t shopwire__v1__list_audit_entries_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__list_audit_entries_request__rules_data = {
    .name = "shopwire.v1.ListAuditEntriesRequest", .codec = &shopwire__v1__list_audit_entries_request__descriptor,
    .fields = shopwire__v1__list_audit_entries_request__fields, .field_count = 4,
    .slots = shopwire__v1__list_audit_entries_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_audit_entries_response__fields[] = {
    {.name = "entries", .json_name = "entries", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__audit_entry__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_audit_entries_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_audit_entries_response__rules_data = {
    .name = "shopwire.v1.ListAuditEntriesResponse", .codec = &shopwire__v1__list_audit_entries_response__descriptor,
    .fields = shopwire__v1__list_audit_entries_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_audit_entries_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

const WireMessage shopwire__v1__get_audit_head_request__rules_data = {
    .name = "shopwire.v1.GetAuditHeadRequest", .codec = &shopwire__v1__get_audit_head_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_audit_head_response__head__fields[] = {
    {.name = "partition", .json_name = "partition", .number = 1, .type = 13},
    {.name = "count", .json_name = "count", .number = 2, .type = 4},
    {.name = "hash", .json_name = "hash", .number = 3, .type = 9},
};
static const uint8_t shopwire__v1__get_audit_head_response__head__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__get_audit_head_response__head__rules_data = {
    .name = "shopwire.v1.GetAuditHeadResponse.Head", .codec = &shopwire__v1__get_audit_head_response__head__descriptor,
    .fields = shopwire__v1__get_audit_head_response__head__fields, .field_count = 3,
    .slots = shopwire__v1__get_audit_head_response__head__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_audit_head_response__fields[] = {
    {.name = "heads", .json_name = "heads", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__get_audit_head_response__head__rules_data},
};
static const uint8_t shopwire__v1__get_audit_head_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_audit_head_response__rules_data = {
    .name = "shopwire.v1.GetAuditHeadResponse", .codec = &shopwire__v1__get_audit_head_response__descriptor,
    .fields = shopwire__v1__get_audit_head_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_audit_head_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField google__protobuf__field_mask__fields[] = {
    {.name = "paths", .json_name = "paths", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0},
};
static const uint8_t google__protobuf__field_mask__slots[] = {0, 1};
const WireMessage google__protobuf__field_mask__rules_data = {
    .name = "google.protobuf.FieldMask", .codec = &google__protobuf__field_mask__descriptor,
    .fields = google__protobuf__field_mask__fields, .field_count = 1,
    .slots = google__protobuf__field_mask__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__money__fields[] = {
    {.name = "currency_code", .json_name = "currencyCode", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_currency},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 2, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
};
static const uint8_t shopwire__v1__money__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__money__rules_data = {
    .name = "shopwire.v1.Money", .codec = &shopwire__v1__money__descriptor,
    .fields = shopwire__v1__money__fields, .field_count = 2,
    .slots = shopwire__v1__money__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__product_filter__fields[] = {
    {.name = "ids", .json_name = "ids", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_id, .max_count = 100},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 500},
    {.name = "title_contains", .json_name = "titleContains", .number = 3, .type = 9, .max_length = 100},
    {.name = "category_id", .json_name = "categoryId", .number = 4, .type = 9, .pattern = &pattern_id},
    {.name = "brand", .json_name = "brand", .number = 5, .type = 9, .max_length = 200},
    {.name = "min_price", .json_name = "minPrice", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "max_price", .json_name = "maxPrice", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "min_available", .json_name = "minAvailable", .number = 8, .type = 3, .flags = WIRE_PRESENCE | WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "max_available", .json_name = "maxAvailable", .number = 9, .type = 3, .flags = WIRE_PRESENCE | WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "in_stock", .json_name = "inStock", .number = 10, .type = 8},
    {.name = "attributes", .json_name = "attributes", .number = 11, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__product__attribute__rules_data, .max_count = 20},
    {.name = "min_rating", .json_name = "minRating", .number = 12, .type = 1},
    {.name = "states", .json_name = "states", .number = 13, .type = 14, .flags = WIRE_REPEATED | WIRE_PACKED | WIRE_DEFINED_ONLY, .counter = 2, .enumeration = &shopwire__v1__product__state__enum, .max_count = 3},
    {.name = "deleted", .json_name = "deleted", .number = 14, .type = 8},
};
static const uint8_t shopwire__v1__product_filter__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
const WireMessage shopwire__v1__product_filter__rules_data = {
    .name = "shopwire.v1.ProductFilter", .codec = &shopwire__v1__product_filter__descriptor,
    .fields = shopwire__v1__product_filter__fields, .field_count = 14,
    .slots = shopwire__v1__product_filter__slots, .slot_count = 15,
    .required = 0x0u, .counter_count = 3,
};

static const WireField shopwire__v1__product__attribute__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 100},
    {.name = "value", .json_name = "value", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 10000},
};
static const uint8_t shopwire__v1__product__attribute__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__product__attribute__rules_data = {
    .name = "shopwire.v1.Product.Attribute", .codec = &shopwire__v1__product__attribute__descriptor,
    .fields = shopwire__v1__product__attribute__fields, .field_count = 2,
    .slots = shopwire__v1__product__attribute__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__product__rating__fields[] = {
    {.name = "average", .json_name = "average", .number = 1, .type = 1},
    {.name = "count", .json_name = "count", .number = 2, .type = 3},
};
static const uint8_t shopwire__v1__product__rating__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__product__rating__rules_data = {
    .name = "shopwire.v1.Product.Rating", .codec = &shopwire__v1__product__rating__descriptor,
    .fields = shopwire__v1__product__rating__fields, .field_count = 2,
    .slots = shopwire__v1__product__rating__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__product__media__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__product__media__kind__enum},
    {.name = "url", .json_name = "url", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 2000},
    {.name = "alt", .json_name = "alt", .number = 3, .type = 9, .max_length = 500},
};
static const uint8_t shopwire__v1__product__media__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__product__media__rules_data = {
    .name = "shopwire.v1.Product.Media", .codec = &shopwire__v1__product__media__descriptor,
    .fields = shopwire__v1__product__media__fields, .field_count = 3,
    .slots = shopwire__v1__product__media__slots, .slot_count = 4,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__product__variant__option_value__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 64},
    {.name = "value", .json_name = "value", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 100},
};
static const uint8_t shopwire__v1__product__variant__option_value__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__product__variant__option_value__rules_data = {
    .name = "shopwire.v1.Product.Variant.OptionValue", .codec = &shopwire__v1__product__variant__option_value__descriptor,
    .fields = shopwire__v1__product__variant__option_value__fields, .field_count = 2,
    .slots = shopwire__v1__product__variant__option_value__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__product__variant__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "option_values", .json_name = "optionValues", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__product__variant__option_value__rules_data, .max_count = 8},
    {.name = "price", .json_name = "price", .number = 3, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__money__rules_data},
    {.name = "tax_class", .json_name = "taxClass", .number = 4, .type = 9, .pattern = &pattern_slug},
    {.name = "weight_grams", .json_name = "weightGrams", .number = 5, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 10000000, .unequal = 0},
    {.name = "backorder", .json_name = "backorder", .number = 6, .type = 8},
    {.name = "available", .json_name = "available", .number = 7, .type = 3},
};
static const uint8_t shopwire__v1__product__variant__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__v1__product__variant__rules_data = {
    .name = "shopwire.v1.Product.Variant", .codec = &shopwire__v1__product__variant__descriptor,
    .fields = shopwire__v1__product__variant__fields, .field_count = 7,
    .slots = shopwire__v1__product__variant__slots, .slot_count = 8,
    .required = 0x5u, .counter_count = 1,
};

static const WireField shopwire__v1__product__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 500},
    {.name = "description", .json_name = "description", .number = 3, .type = 9, .max_length = 20000},
    {.name = "brand", .json_name = "brand", .number = 4, .type = 9, .max_length = 200},
    {.name = "category_ids", .json_name = "categoryIds", .number = 5, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_id, .max_count = 20},
    {.name = "attributes", .json_name = "attributes", .number = 6, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__product__attribute__rules_data, .max_count = 250},
    {.name = "media", .json_name = "media", .number = 7, .type = 11, .flags = WIRE_REPEATED, .counter = 2, .message = &shopwire__v1__product__media__rules_data, .max_count = 50},
    {.name = "state", .json_name = "state", .number = 8, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__product__state__enum},
    {.name = "etag", .json_name = "etag", .number = 9, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "delete_time", .json_name = "deleteTime", .number = 12, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 13, .type = 4},
    {.name = "rating", .json_name = "rating", .number = 14, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rating__rules_data},
    {.name = "variants", .json_name = "variants", .number = 15, .type = 11, .flags = WIRE_REPEATED, .counter = 3, .message = &shopwire__v1__product__variant__rules_data, .max_count = 100},
    {.name = "units_sold", .json_name = "unitsSold", .number = 16, .type = 3},
};
static const uint8_t shopwire__v1__product__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
const WireMessage shopwire__v1__product__rules_data = {
    .name = "shopwire.v1.Product", .codec = &shopwire__v1__product__descriptor,
    .fields = shopwire__v1__product__fields, .field_count = 16,
    .slots = shopwire__v1__product__slots, .slot_count = 17,
    .required = 0x0u, .counter_count = 4,
};

static const WireField shopwire__v1__create_product_request__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__product__rules_data, .required = 0x4002u},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_product_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_product_request__rules_data = {
    .name = "shopwire.v1.CreateProductRequest", .codec = &shopwire__v1__create_product_request__descriptor,
    .fields = shopwire__v1__create_product_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_product_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_product_response__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__create_product_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_product_response__rules_data = {
    .name = "shopwire.v1.CreateProductResponse", .codec = &shopwire__v1__create_product_response__descriptor,
    .fields = shopwire__v1__create_product_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_product_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_product_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_product_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_product_request__rules_data = {
    .name = "shopwire.v1.GetProductRequest", .codec = &shopwire__v1__get_product_request__descriptor,
    .fields = shopwire__v1__get_product_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_product_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_product_response__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__get_product_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_product_response__rules_data = {
    .name = "shopwire.v1.GetProductResponse", .codec = &shopwire__v1__get_product_response__descriptor,
    .fields = shopwire__v1__get_product_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_product_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__batch_get_products_request__fields[] = {
    {.name = "ids", .json_name = "ids", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_id, .min_count = 1, .max_count = 100},
};
static const uint8_t shopwire__v1__batch_get_products_request__slots[] = {0, 1};
const WireMessage shopwire__v1__batch_get_products_request__rules_data = {
    .name = "shopwire.v1.BatchGetProductsRequest", .codec = &shopwire__v1__batch_get_products_request__descriptor,
    .fields = shopwire__v1__batch_get_products_request__fields, .field_count = 1,
    .slots = shopwire__v1__batch_get_products_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__batch_get_products_response__fields[] = {
    {.name = "products", .json_name = "products", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__batch_get_products_response__slots[] = {0, 1};
const WireMessage shopwire__v1__batch_get_products_response__rules_data = {
    .name = "shopwire.v1.BatchGetProductsResponse", .codec = &shopwire__v1__batch_get_products_response__descriptor,
    .fields = shopwire__v1__batch_get_products_response__fields, .field_count = 1,
    .slots = shopwire__v1__batch_get_products_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_product_request__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__product__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_product_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_product_request__rules_data = {
    .name = "shopwire.v1.UpdateProductRequest", .codec = &shopwire__v1__update_product_request__descriptor,
    .fields = shopwire__v1__update_product_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_product_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_product_response__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__update_product_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_product_response__rules_data = {
    .name = "shopwire.v1.UpdateProductResponse", .codec = &shopwire__v1__update_product_response__descriptor,
    .fields = shopwire__v1__update_product_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_product_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_product_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
    {.name = "purge", .json_name = "purge", .number = 4, .type = 8},
};
static const uint8_t shopwire__v1__delete_product_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__delete_product_request__rules_data = {
    .name = "shopwire.v1.DeleteProductRequest", .codec = &shopwire__v1__delete_product_request__descriptor,
    .fields = shopwire__v1__delete_product_request__fields, .field_count = 4,
    .slots = shopwire__v1__delete_product_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_product_response__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__delete_product_response__slots[] = {0, 1};
const WireMessage shopwire__v1__delete_product_response__rules_data = {
    .name = "shopwire.v1.DeleteProductResponse", .codec = &shopwire__v1__delete_product_response__descriptor,
    .fields = shopwire__v1__delete_product_response__fields, .field_count = 1,
    .slots = shopwire__v1__delete_product_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__undelete_product_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__undelete_product_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__undelete_product_request__rules_data = {
    .name = "shopwire.v1.UndeleteProductRequest", .codec = &shopwire__v1__undelete_product_request__descriptor,
    .fields = shopwire__v1__undelete_product_request__fields, .field_count = 3,
    .slots = shopwire__v1__undelete_product_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__undelete_product_response__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
};
static const uint8_t shopwire__v1__undelete_product_response__slots[] = {0, 1};
const WireMessage shopwire__v1__undelete_product_response__rules_data = {
    .name = "shopwire.v1.UndeleteProductResponse", .codec = &shopwire__v1__undelete_product_response__descriptor,
    .fields = shopwire__v1__undelete_product_response__fields, .field_count = 1,
    .slots = shopwire__v1__undelete_product_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_products_request__fields[] = {
    {.name = "filter", .json_name = "filter", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product_filter__rules_data},
    {.name = "order_by", .json_name = "orderBy", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__product_order__enum},
    {.name = "page_size", .json_name = "pageSize", .number = 3, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 4, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_products_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__list_products_request__rules_data = {
    .name = "shopwire.v1.ListProductsRequest", .codec = &shopwire__v1__list_products_request__descriptor,
    .fields = shopwire__v1__list_products_request__fields, .field_count = 4,
    .slots = shopwire__v1__list_products_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_products_response__fields[] = {
    {.name = "products", .json_name = "products", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__product__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
    {.name = "cut_short", .json_name = "cutShort", .number = 3, .type = 8},
};
static const uint8_t shopwire__v1__list_products_response__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_products_response__rules_data = {
    .name = "shopwire.v1.ListProductsResponse", .codec = &shopwire__v1__list_products_response__descriptor,
    .fields = shopwire__v1__list_products_response__fields, .field_count = 3,
    .slots = shopwire__v1__list_products_response__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__import_products_request__start__fields[] = {
    {.name = "import_id", .json_name = "importId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "mode", .json_name = "mode", .number = 2, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__import_products_request__mode__enum},
    {.name = "source", .json_name = "source", .number = 3, .type = 9, .flags = WIRE_REQUIRED, .max_length = 200},
};
static const uint8_t shopwire__v1__import_products_request__start__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__import_products_request__start__rules_data = {
    .name = "shopwire.v1.ImportProductsRequest.Start", .codec = &shopwire__v1__import_products_request__start__descriptor,
    .fields = shopwire__v1__import_products_request__start__fields, .field_count = 3,
    .slots = shopwire__v1__import_products_request__start__slots, .slot_count = 4,
    .required = 0x7u, .counter_count = 0,
};

static const WireField shopwire__v1__import_products_request__row__quantity__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "on_hand", .json_name = "onHand", .number = 2, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000000, .unequal = 0},
};
static const uint8_t shopwire__v1__import_products_request__row__quantity__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__import_products_request__row__quantity__rules_data = {
    .name = "shopwire.v1.ImportProductsRequest.Row.Quantity", .codec = &shopwire__v1__import_products_request__row__quantity__descriptor,
    .fields = shopwire__v1__import_products_request__row__quantity__fields, .field_count = 2,
    .slots = shopwire__v1__import_products_request__row__quantity__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__import_products_request__row__fields[] = {
    {.name = "number", .json_name = "number", .number = 1, .type = 4},
    {.name = "product", .json_name = "product", .number = 2, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__product__rules_data, .required = 0x4003u},
    {.name = "quantities", .json_name = "quantities", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__import_products_request__row__quantity__rules_data, .max_count = 100},
};
static const uint8_t shopwire__v1__import_products_request__row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__import_products_request__row__rules_data = {
    .name = "shopwire.v1.ImportProductsRequest.Row", .codec = &shopwire__v1__import_products_request__row__descriptor,
    .fields = shopwire__v1__import_products_request__row__fields, .field_count = 3,
    .slots = shopwire__v1__import_products_request__row__slots, .slot_count = 4,
    .required = 0x2u, .counter_count = 1,
};

static const WireField shopwire__v1__import_products_request__fields[] = {
    {.name = "start", .json_name = "start", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__import_products_request__start__rules_data},
    {.name = "row", .json_name = "row", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__import_products_request__row__rules_data},
};
static const uint8_t shopwire__v1__import_products_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__import_products_request__rules_data = {
    .name = "shopwire.v1.ImportProductsRequest", .codec = &shopwire__v1__import_products_request__descriptor,
    .fields = shopwire__v1__import_products_request__fields, .field_count = 2,
    .slots = shopwire__v1__import_products_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__import_products_response__row_error__fields[] = {
    {.name = "number", .json_name = "number", .number = 1, .type = 4},
    {.name = "status", .json_name = "status", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__any__rules_data},
};
static const uint8_t shopwire__v1__import_products_response__row_error__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__import_products_response__row_error__rules_data = {
    .name = "shopwire.v1.ImportProductsResponse.RowError", .codec = &shopwire__v1__import_products_response__row_error__descriptor,
    .fields = shopwire__v1__import_products_response__row_error__fields, .field_count = 2,
    .slots = shopwire__v1__import_products_response__row_error__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__import_products_response__fields[] = {
    {.name = "committed_through", .json_name = "committedThrough", .number = 1, .type = 4},
    {.name = "errors", .json_name = "errors", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__import_products_response__row_error__rules_data},
    {.name = "created", .json_name = "created", .number = 3, .type = 4},
    {.name = "updated", .json_name = "updated", .number = 4, .type = 4},
    {.name = "unchanged", .json_name = "unchanged", .number = 5, .type = 4},
    {.name = "refused", .json_name = "refused", .number = 6, .type = 4},
};
static const uint8_t shopwire__v1__import_products_response__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__import_products_response__rules_data = {
    .name = "shopwire.v1.ImportProductsResponse", .codec = &shopwire__v1__import_products_response__descriptor,
    .fields = shopwire__v1__import_products_response__fields, .field_count = 6,
    .slots = shopwire__v1__import_products_response__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__export_products_request__fields[] = {
    {.name = "include_deleted", .json_name = "includeDeleted", .number = 1, .type = 8},
};
static const uint8_t shopwire__v1__export_products_request__slots[] = {0, 1};
const WireMessage shopwire__v1__export_products_request__rules_data = {
    .name = "shopwire.v1.ExportProductsRequest", .codec = &shopwire__v1__export_products_request__descriptor,
    .fields = shopwire__v1__export_products_request__fields, .field_count = 1,
    .slots = shopwire__v1__export_products_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__export_products_response__summary__fields[] = {
    {.name = "revision", .json_name = "revision", .number = 1, .type = 4},
    {.name = "count", .json_name = "count", .number = 2, .type = 4},
    {.name = "checksum", .json_name = "checksum", .number = 3, .type = 9},
};
static const uint8_t shopwire__v1__export_products_response__summary__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__export_products_response__summary__rules_data = {
    .name = "shopwire.v1.ExportProductsResponse.Summary", .codec = &shopwire__v1__export_products_response__summary__descriptor,
    .fields = shopwire__v1__export_products_response__summary__fields, .field_count = 3,
    .slots = shopwire__v1__export_products_response__summary__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__export_products_response__fields[] = {
    {.name = "products", .json_name = "products", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__product__rules_data},
    {.name = "summary", .json_name = "summary", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__export_products_response__summary__rules_data},
};
static const uint8_t shopwire__v1__export_products_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__export_products_response__rules_data = {
    .name = "shopwire.v1.ExportProductsResponse", .codec = &shopwire__v1__export_products_response__descriptor,
    .fields = shopwire__v1__export_products_response__fields, .field_count = 2,
    .slots = shopwire__v1__export_products_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__category__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 200},
    {.name = "description", .json_name = "description", .number = 3, .type = 9, .max_length = 5000},
    {.name = "parent_id", .json_name = "parentId", .number = 4, .type = 9, .pattern = &pattern_id},
    {.name = "position", .json_name = "position", .number = 5, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = -1000000, .maximum = 1000000, .unequal = 0},
    {.name = "etag", .json_name = "etag", .number = 6, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 9, .type = 4},
};
static const uint8_t shopwire__v1__category__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__v1__category__rules_data = {
    .name = "shopwire.v1.Category", .codec = &shopwire__v1__category__descriptor,
    .fields = shopwire__v1__category__fields, .field_count = 9,
    .slots = shopwire__v1__category__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_category_request__fields[] = {
    {.name = "category", .json_name = "category", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__category__rules_data, .required = 0x2u},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_category_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_category_request__rules_data = {
    .name = "shopwire.v1.CreateCategoryRequest", .codec = &shopwire__v1__create_category_request__descriptor,
    .fields = shopwire__v1__create_category_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_category_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_category_response__fields[] = {
    {.name = "category", .json_name = "category", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__category__rules_data},
};
static const uint8_t shopwire__v1__create_category_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_category_response__rules_data = {
    .name = "shopwire.v1.CreateCategoryResponse", .codec = &shopwire__v1__create_category_response__descriptor,
    .fields = shopwire__v1__create_category_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_category_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_category_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_category_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_category_request__rules_data = {
    .name = "shopwire.v1.GetCategoryRequest", .codec = &shopwire__v1__get_category_request__descriptor,
    .fields = shopwire__v1__get_category_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_category_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_category_response__fields[] = {
    {.name = "category", .json_name = "category", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__category__rules_data},
};
static const uint8_t shopwire__v1__get_category_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_category_response__rules_data = {
    .name = "shopwire.v1.GetCategoryResponse", .codec = &shopwire__v1__get_category_response__descriptor,
    .fields = shopwire__v1__get_category_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_category_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_categories_request__fields[] = {
    {.name = "parent_id", .json_name = "parentId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "page_size", .json_name = "pageSize", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 3, .type = 9, .max_length = 2000},
    {.name = "all", .json_name = "all", .number = 4, .type = 8},
};
static const uint8_t shopwire__v1__list_categories_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__list_categories_request__rules_data = {
    .name = "shopwire.v1.ListCategoriesRequest", .codec = &shopwire__v1__list_categories_request__descriptor,
    .fields = shopwire__v1__list_categories_request__fields, .field_count = 4,
    .slots = shopwire__v1__list_categories_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_categories_response__fields[] = {
    {.name = "categories", .json_name = "categories", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__category__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_categories_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_categories_response__rules_data = {
    .name = "shopwire.v1.ListCategoriesResponse", .codec = &shopwire__v1__list_categories_response__descriptor,
    .fields = shopwire__v1__list_categories_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_categories_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_category_request__fields[] = {
    {.name = "category", .json_name = "category", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__category__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_category_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_category_request__rules_data = {
    .name = "shopwire.v1.UpdateCategoryRequest", .codec = &shopwire__v1__update_category_request__descriptor,
    .fields = shopwire__v1__update_category_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_category_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_category_response__fields[] = {
    {.name = "category", .json_name = "category", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__category__rules_data},
};
static const uint8_t shopwire__v1__update_category_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_category_response__rules_data = {
    .name = "shopwire.v1.UpdateCategoryResponse", .codec = &shopwire__v1__update_category_response__descriptor,
    .fields = shopwire__v1__update_category_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_category_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_category_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_category_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_category_request__rules_data = {
    .name = "shopwire.v1.DeleteCategoryRequest", .codec = &shopwire__v1__delete_category_request__descriptor,
    .fields = shopwire__v1__delete_category_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_category_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_category_response__rules_data = {
    .name = "shopwire.v1.DeleteCategoryResponse", .codec = &shopwire__v1__delete_category_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__address__fields[] = {
    {.name = "recipient", .json_name = "recipient", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 200},
    {.name = "lines", .json_name = "lines", .number = 3, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .max_length = 200, .min_count = 1, .max_count = 5},
    {.name = "town", .json_name = "town", .number = 4, .type = 9, .max_length = 200},
    {.name = "region", .json_name = "region", .number = 5, .type = 9, .max_length = 200},
    {.name = "postal_code", .json_name = "postalCode", .number = 6, .type = 9, .max_length = 20},
    {.name = "country_code", .json_name = "countryCode", .number = 7, .type = 9, .flags = WIRE_REQUIRED, .min_length = 2, .max_length = 2},
    {.name = "phone", .json_name = "phone", .number = 8, .type = 9, .max_length = 40},
};
static const uint8_t shopwire__v1__address__slots[] = {0, 0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__v1__address__rules_data = {
    .name = "shopwire.v1.Address", .codec = &shopwire__v1__address__descriptor,
    .fields = shopwire__v1__address__fields, .field_count = 7,
    .slots = shopwire__v1__address__slots, .slot_count = 9,
    .required = 0x23u, .counter_count = 1,
};

static const WireField shopwire__v1__saved_address__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "label", .json_name = "label", .number = 2, .type = 9, .max_length = 60},
    {.name = "address", .json_name = "address", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "etag", .json_name = "etag", .number = 4, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 7, .type = 4},
};
static const uint8_t shopwire__v1__saved_address__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__v1__saved_address__rules_data = {
    .name = "shopwire.v1.SavedAddress", .codec = &shopwire__v1__saved_address__descriptor,
    .fields = shopwire__v1__saved_address__fields, .field_count = 7,
    .slots = shopwire__v1__saved_address__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__customer__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "email", .json_name = "email", .number = 2, .type = 9, .max_length = 254},
    {.name = "name", .json_name = "name", .number = 3, .type = 9, .max_length = 200},
    {.name = "phone", .json_name = "phone", .number = 4, .type = 9, .max_length = 40},
    {.name = "language_code", .json_name = "languageCode", .number = 5, .type = 9, .max_length = 35},
    {.name = "email_confirmed", .json_name = "emailConfirmed", .number = 7, .type = 8},
    {.name = "etag", .json_name = "etag", .number = 8, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "erase_time", .json_name = "eraseTime", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 12, .type = 4},
    {.name = "shipping_address_id", .json_name = "shippingAddressId", .number = 13, .type = 9, .pattern = &pattern_id},
    {.name = "billing_address_id", .json_name = "billingAddressId", .number = 14, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__customer__slots[] = {0, 1, 2, 3, 4, 5, 0, 6, 7, 8, 9, 10, 11, 12, 13};
const WireMessage shopwire__v1__customer__rules_data = {
    .name = "shopwire.v1.Customer", .codec = &shopwire__v1__customer__descriptor,
    .fields = shopwire__v1__customer__fields, .field_count = 13,
    .slots = shopwire__v1__customer__slots, .slot_count = 15,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__consent__fields[] = {
    {.name = "marketing", .json_name = "marketing", .number = 1, .type = 8},
    {.name = "personalization", .json_name = "personalization", .number = 2, .type = 8},
    {.name = "analytics", .json_name = "analytics", .number = 3, .type = 8},
    {.name = "update_time", .json_name = "updateTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__consent__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__consent__rules_data = {
    .name = "shopwire.v1.Consent", .codec = &shopwire__v1__consent__descriptor,
    .fields = shopwire__v1__consent__fields, .field_count = 4,
    .slots = shopwire__v1__consent__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__register_customer_request__fields[] = {
    {.name = "email", .json_name = "email", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 254},
    {.name = "password", .json_name = "password", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 256},
    {.name = "name", .json_name = "name", .number = 3, .type = 9, .max_length = 200},
    {.name = "language_code", .json_name = "languageCode", .number = 4, .type = 9, .max_length = 35},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__register_customer_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__register_customer_request__rules_data = {
    .name = "shopwire.v1.RegisterCustomerRequest", .codec = &shopwire__v1__register_customer_request__descriptor,
    .fields = shopwire__v1__register_customer_request__fields, .field_count = 5,
    .slots = shopwire__v1__register_customer_request__slots, .slot_count = 6,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__register_customer_response__fields[] = {
    {.name = "customer", .json_name = "customer", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__customer__rules_data},
};
static const uint8_t shopwire__v1__register_customer_response__slots[] = {0, 1};
const WireMessage shopwire__v1__register_customer_response__rules_data = {
    .name = "shopwire.v1.RegisterCustomerResponse", .codec = &shopwire__v1__register_customer_response__descriptor,
    .fields = shopwire__v1__register_customer_response__fields, .field_count = 1,
    .slots = shopwire__v1__register_customer_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_customer_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_customer_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_customer_request__rules_data = {
    .name = "shopwire.v1.GetCustomerRequest", .codec = &shopwire__v1__get_customer_request__descriptor,
    .fields = shopwire__v1__get_customer_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_customer_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_customer_response__fields[] = {
    {.name = "customer", .json_name = "customer", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__customer__rules_data},
};
static const uint8_t shopwire__v1__get_customer_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_customer_response__rules_data = {
    .name = "shopwire.v1.GetCustomerResponse", .codec = &shopwire__v1__get_customer_response__descriptor,
    .fields = shopwire__v1__get_customer_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_customer_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__update_customer_request__fields[] = {
    {.name = "customer", .json_name = "customer", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__customer__rules_data},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_customer_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_customer_request__rules_data = {
    .name = "shopwire.v1.UpdateCustomerRequest", .codec = &shopwire__v1__update_customer_request__descriptor,
    .fields = shopwire__v1__update_customer_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_customer_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_customer_response__fields[] = {
    {.name = "customer", .json_name = "customer", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__customer__rules_data},
};
static const uint8_t shopwire__v1__update_customer_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_customer_response__rules_data = {
    .name = "shopwire.v1.UpdateCustomerResponse", .codec = &shopwire__v1__update_customer_response__descriptor,
    .fields = shopwire__v1__update_customer_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_customer_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_customers_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
    {.name = "email", .json_name = "email", .number = 3, .type = 9, .max_length = 254},
};
static const uint8_t shopwire__v1__list_customers_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_customers_request__rules_data = {
    .name = "shopwire.v1.ListCustomersRequest", .codec = &shopwire__v1__list_customers_request__descriptor,
    .fields = shopwire__v1__list_customers_request__fields, .field_count = 3,
    .slots = shopwire__v1__list_customers_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_customers_response__fields[] = {
    {.name = "customers", .json_name = "customers", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__customer__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_customers_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_customers_response__rules_data = {
    .name = "shopwire.v1.ListCustomersResponse", .codec = &shopwire__v1__list_customers_response__descriptor,
    .fields = shopwire__v1__list_customers_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_customers_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__change_password_request__fields[] = {
    {.name = "old_password", .json_name = "oldPassword", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 256},
    {.name = "new_password", .json_name = "newPassword", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 256},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__change_password_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__change_password_request__rules_data = {
    .name = "shopwire.v1.ChangePasswordRequest", .codec = &shopwire__v1__change_password_request__descriptor,
    .fields = shopwire__v1__change_password_request__fields, .field_count = 3,
    .slots = shopwire__v1__change_password_request__slots, .slot_count = 4,
    .required = 0x3u, .counter_count = 0,
};

const WireMessage shopwire__v1__change_password_response__rules_data = {
    .name = "shopwire.v1.ChangePasswordResponse", .codec = &shopwire__v1__change_password_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__erase_customer_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__erase_customer_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__erase_customer_request__rules_data = {
    .name = "shopwire.v1.EraseCustomerRequest", .codec = &shopwire__v1__erase_customer_request__descriptor,
    .fields = shopwire__v1__erase_customer_request__fields, .field_count = 2,
    .slots = shopwire__v1__erase_customer_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage shopwire__v1__erase_customer_response__rules_data = {
    .name = "shopwire.v1.EraseCustomerResponse", .codec = &shopwire__v1__erase_customer_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_address_request__fields[] = {
    {.name = "label", .json_name = "label", .number = 1, .type = 9, .max_length = 60},
    {.name = "address", .json_name = "address", .number = 2, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__address__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_address_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__create_address_request__rules_data = {
    .name = "shopwire.v1.CreateAddressRequest", .codec = &shopwire__v1__create_address_request__descriptor,
    .fields = shopwire__v1__create_address_request__fields, .field_count = 3,
    .slots = shopwire__v1__create_address_request__slots, .slot_count = 4,
    .required = 0x2u, .counter_count = 0,
};

static const WireField shopwire__v1__create_address_response__fields[] = {
    {.name = "saved_address", .json_name = "savedAddress", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__saved_address__rules_data},
};
static const uint8_t shopwire__v1__create_address_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_address_response__rules_data = {
    .name = "shopwire.v1.CreateAddressResponse", .codec = &shopwire__v1__create_address_response__descriptor,
    .fields = shopwire__v1__create_address_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_address_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_address_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "customer_id", .json_name = "customerId", .number = 2, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_address_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__get_address_request__rules_data = {
    .name = "shopwire.v1.GetAddressRequest", .codec = &shopwire__v1__get_address_request__descriptor,
    .fields = shopwire__v1__get_address_request__fields, .field_count = 2,
    .slots = shopwire__v1__get_address_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_address_response__fields[] = {
    {.name = "saved_address", .json_name = "savedAddress", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__saved_address__rules_data},
};
static const uint8_t shopwire__v1__get_address_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_address_response__rules_data = {
    .name = "shopwire.v1.GetAddressResponse", .codec = &shopwire__v1__get_address_response__descriptor,
    .fields = shopwire__v1__get_address_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_address_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_addresses_request__fields[] = {
    {.name = "customer_id", .json_name = "customerId", .number = 1, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__list_addresses_request__slots[] = {0, 1};
const WireMessage shopwire__v1__list_addresses_request__rules_data = {
    .name = "shopwire.v1.ListAddressesRequest", .codec = &shopwire__v1__list_addresses_request__descriptor,
    .fields = shopwire__v1__list_addresses_request__fields, .field_count = 1,
    .slots = shopwire__v1__list_addresses_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_addresses_response__fields[] = {
    {.name = "saved_addresses", .json_name = "savedAddresses", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__saved_address__rules_data},
};
static const uint8_t shopwire__v1__list_addresses_response__slots[] = {0, 1};
const WireMessage shopwire__v1__list_addresses_response__rules_data = {
    .name = "shopwire.v1.ListAddressesResponse", .codec = &shopwire__v1__list_addresses_response__descriptor,
    .fields = shopwire__v1__list_addresses_response__fields, .field_count = 1,
    .slots = shopwire__v1__list_addresses_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_address_request__fields[] = {
    {.name = "saved_address", .json_name = "savedAddress", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__saved_address__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_address_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_address_request__rules_data = {
    .name = "shopwire.v1.UpdateAddressRequest", .codec = &shopwire__v1__update_address_request__descriptor,
    .fields = shopwire__v1__update_address_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_address_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_address_response__fields[] = {
    {.name = "saved_address", .json_name = "savedAddress", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__saved_address__rules_data},
};
static const uint8_t shopwire__v1__update_address_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_address_response__rules_data = {
    .name = "shopwire.v1.UpdateAddressResponse", .codec = &shopwire__v1__update_address_response__descriptor,
    .fields = shopwire__v1__update_address_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_address_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_address_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_address_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_address_request__rules_data = {
    .name = "shopwire.v1.DeleteAddressRequest", .codec = &shopwire__v1__delete_address_request__descriptor,
    .fields = shopwire__v1__delete_address_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_address_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_address_response__rules_data = {
    .name = "shopwire.v1.DeleteAddressResponse", .codec = &shopwire__v1__delete_address_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage shopwire__v1__get_consent_request__rules_data = {
    .name = "shopwire.v1.GetConsentRequest", .codec = &shopwire__v1__get_consent_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_consent_response__fields[] = {
    {.name = "consent", .json_name = "consent", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__consent__rules_data},
};
static const uint8_t shopwire__v1__get_consent_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_consent_response__rules_data = {
    .name = "shopwire.v1.GetConsentResponse", .codec = &shopwire__v1__get_consent_response__descriptor,
    .fields = shopwire__v1__get_consent_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_consent_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_consent_request__fields[] = {
    {.name = "consent", .json_name = "consent", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__consent__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__set_consent_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__set_consent_request__rules_data = {
    .name = "shopwire.v1.SetConsentRequest", .codec = &shopwire__v1__set_consent_request__descriptor,
    .fields = shopwire__v1__set_consent_request__fields, .field_count = 2,
    .slots = shopwire__v1__set_consent_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__set_consent_response__fields[] = {
    {.name = "consent", .json_name = "consent", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__consent__rules_data},
};
static const uint8_t shopwire__v1__set_consent_response__slots[] = {0, 1};
const WireMessage shopwire__v1__set_consent_response__rules_data = {
    .name = "shopwire.v1.SetConsentResponse", .codec = &shopwire__v1__set_consent_response__descriptor,
    .fields = shopwire__v1__set_consent_response__fields, .field_count = 1,
    .slots = shopwire__v1__set_consent_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__stock__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "on_hand", .json_name = "onHand", .number = 3, .type = 3},
    {.name = "held", .json_name = "held", .number = 4, .type = 3},
    {.name = "allocated", .json_name = "allocated", .number = 5, .type = 3},
    {.name = "available", .json_name = "available", .number = 6, .type = 3},
    {.name = "update_time", .json_name = "updateTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__v1__stock__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__stock__rules_data = {
    .name = "shopwire.v1.Stock", .codec = &shopwire__v1__stock__descriptor,
    .fields = shopwire__v1__stock__fields, .field_count = 8,
    .slots = shopwire__v1__stock__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_stock_request__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
};
static const uint8_t shopwire__v1__get_stock_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_stock_request__rules_data = {
    .name = "shopwire.v1.GetStockRequest", .codec = &shopwire__v1__get_stock_request__descriptor,
    .fields = shopwire__v1__get_stock_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_stock_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_stock_response__fields[] = {
    {.name = "stock", .json_name = "stock", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__stock__rules_data},
};
static const uint8_t shopwire__v1__get_stock_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_stock_response__rules_data = {
    .name = "shopwire.v1.GetStockResponse", .codec = &shopwire__v1__get_stock_response__descriptor,
    .fields = shopwire__v1__get_stock_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_stock_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__adjust_stock_request__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "delta", .json_name = "delta", .number = 2, .type = 18, .flags = WIRE_NUMBER_BOUNDS | WIRE_UNEQUAL, .minimum = -1000000000, .maximum = 1000000000, .unequal = 0},
    {.name = "reason", .json_name = "reason", .number = 3, .type = 9, .max_length = 200},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__adjust_stock_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__adjust_stock_request__rules_data = {
    .name = "shopwire.v1.AdjustStockRequest", .codec = &shopwire__v1__adjust_stock_request__descriptor,
    .fields = shopwire__v1__adjust_stock_request__fields, .field_count = 4,
    .slots = shopwire__v1__adjust_stock_request__slots, .slot_count = 5,
    .required = 0xbu, .counter_count = 0,
};

static const WireField shopwire__v1__adjust_stock_response__fields[] = {
    {.name = "stock", .json_name = "stock", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__stock__rules_data},
};
static const uint8_t shopwire__v1__adjust_stock_response__slots[] = {0, 1};
const WireMessage shopwire__v1__adjust_stock_response__rules_data = {
    .name = "shopwire.v1.AdjustStockResponse", .codec = &shopwire__v1__adjust_stock_response__descriptor,
    .fields = shopwire__v1__adjust_stock_response__fields, .field_count = 1,
    .slots = shopwire__v1__adjust_stock_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_stock_request__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "quantity", .json_name = "quantity", .number = 2, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000000000, .unequal = 0},
    {.name = "expected_quantity", .json_name = "expectedQuantity", .number = 3, .type = 3, .flags = WIRE_PRESENCE | WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "reason", .json_name = "reason", .number = 4, .type = 9, .max_length = 200},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__set_stock_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__set_stock_request__rules_data = {
    .name = "shopwire.v1.SetStockRequest", .codec = &shopwire__v1__set_stock_request__descriptor,
    .fields = shopwire__v1__set_stock_request__fields, .field_count = 5,
    .slots = shopwire__v1__set_stock_request__slots, .slot_count = 6,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__set_stock_response__fields[] = {
    {.name = "stock", .json_name = "stock", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__stock__rules_data},
};
static const uint8_t shopwire__v1__set_stock_response__slots[] = {0, 1};
const WireMessage shopwire__v1__set_stock_response__rules_data = {
    .name = "shopwire.v1.SetStockResponse", .codec = &shopwire__v1__set_stock_response__descriptor,
    .fields = shopwire__v1__set_stock_response__fields, .field_count = 1,
    .slots = shopwire__v1__set_stock_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__stock_movement__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__stock_movement__kind__enum},
    {.name = "delta", .json_name = "delta", .number = 3, .type = 18},
    {.name = "on_hand", .json_name = "onHand", .number = 4, .type = 3},
    {.name = "reason", .json_name = "reason", .number = 5, .type = 9},
    {.name = "caller", .json_name = "caller", .number = 6, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__v1__stock_movement__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__stock_movement__rules_data = {
    .name = "shopwire.v1.StockMovement", .codec = &shopwire__v1__stock_movement__descriptor,
    .fields = shopwire__v1__stock_movement__fields, .field_count = 8,
    .slots = shopwire__v1__stock_movement__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_stock_movements_request__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "page_size", .json_name = "pageSize", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 3, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_stock_movements_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_stock_movements_request__rules_data = {
    .name = "shopwire.v1.ListStockMovementsRequest", .codec = &shopwire__v1__list_stock_movements_request__descriptor,
    .fields = shopwire__v1__list_stock_movements_request__fields, .field_count = 3,
    .slots = shopwire__v1__list_stock_movements_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__list_stock_movements_response__fields[] = {
    {.name = "movements", .json_name = "movements", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__stock_movement__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_stock_movements_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_stock_movements_response__rules_data = {
    .name = "shopwire.v1.ListStockMovementsResponse", .codec = &shopwire__v1__list_stock_movements_response__descriptor,
    .fields = shopwire__v1__list_stock_movements_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_stock_movements_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__tax_rate__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 100},
    {.name = "tax_class", .json_name = "taxClass", .number = 3, .type = 9, .pattern = &pattern_slug},
    {.name = "country_code", .json_name = "countryCode", .number = 4, .type = 9, .pattern = &pattern_country},
    {.name = "region", .json_name = "region", .number = 5, .type = 9, .max_length = 64},
    {.name = "rate_ppm", .json_name = "ratePpm", .number = 6, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000, .unequal = 0},
    {.name = "inclusive", .json_name = "inclusive", .number = 7, .type = 8},
    {.name = "etag", .json_name = "etag", .number = 8, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 11, .type = 4},
};
static const uint8_t shopwire__v1__tax_rate__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__v1__tax_rate__rules_data = {
    .name = "shopwire.v1.TaxRate", .codec = &shopwire__v1__tax_rate__descriptor,
    .fields = shopwire__v1__tax_rate__fields, .field_count = 11,
    .slots = shopwire__v1__tax_rate__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__shipping_method__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 200},
    {.name = "country_codes", .json_name = "countryCodes", .number = 3, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_country, .max_count = 250},
    {.name = "price", .json_name = "price", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "price_per_kilogram", .json_name = "pricePerKilogram", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "free_from", .json_name = "freeFrom", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "max_weight_grams", .json_name = "maxWeightGrams", .number = 7, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000000, .unequal = 0},
    {.name = "tax_class", .json_name = "taxClass", .number = 8, .type = 9, .pattern = &pattern_slug},
    {.name = "active", .json_name = "active", .number = 9, .type = 8},
    {.name = "etag", .json_name = "etag", .number = 10, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 12, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 13, .type = 4},
};
static const uint8_t shopwire__v1__shipping_method__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
const WireMessage shopwire__v1__shipping_method__rules_data = {
    .name = "shopwire.v1.ShippingMethod", .codec = &shopwire__v1__shipping_method__descriptor,
    .fields = shopwire__v1__shipping_method__fields, .field_count = 13,
    .slots = shopwire__v1__shipping_method__slots, .slot_count = 14,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__coupon__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 200},
    {.name = "percent_ppm", .json_name = "percentPpm", .number = 3, .type = 3, .flags = WIRE_PRESENCE | WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = 1000000, .unequal = 0},
    {.name = "amount", .json_name = "amount", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "free_shipping", .json_name = "freeShipping", .number = 5, .type = 8, .flags = WIRE_PRESENCE},
    {.name = "min_subtotal", .json_name = "minSubtotal", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "product_ids", .json_name = "productIds", .number = 7, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_id, .max_count = 100},
    {.name = "category_ids", .json_name = "categoryIds", .number = 8, .type = 9, .flags = WIRE_REPEATED, .counter = 1, .pattern = &pattern_id, .max_count = 100},
    {.name = "start_time", .json_name = "startTime", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "end_time", .json_name = "endTime", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "max_uses", .json_name = "maxUses", .number = 11, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000000000, .unequal = 0},
    {.name = "max_uses_per_customer", .json_name = "maxUsesPerCustomer", .number = 12, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000, .unequal = 0},
    {.name = "active", .json_name = "active", .number = 13, .type = 8},
    {.name = "uses", .json_name = "uses", .number = 14, .type = 3},
    {.name = "etag", .json_name = "etag", .number = 15, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 16, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 17, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 18, .type = 4},
};
static const uint8_t shopwire__v1__coupon__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
const WireMessage shopwire__v1__coupon__rules_data = {
    .name = "shopwire.v1.Coupon", .codec = &shopwire__v1__coupon__descriptor,
    .fields = shopwire__v1__coupon__fields, .field_count = 18,
    .slots = shopwire__v1__coupon__slots, .slot_count = 19,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__v1__create_tax_rate_request__fields[] = {
    {.name = "tax_rate", .json_name = "taxRate", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__tax_rate__rules_data, .required = 0x2u},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_tax_rate_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_tax_rate_request__rules_data = {
    .name = "shopwire.v1.CreateTaxRateRequest", .codec = &shopwire__v1__create_tax_rate_request__descriptor,
    .fields = shopwire__v1__create_tax_rate_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_tax_rate_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_tax_rate_response__fields[] = {
    {.name = "tax_rate", .json_name = "taxRate", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__tax_rate__rules_data},
};
static const uint8_t shopwire__v1__create_tax_rate_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_tax_rate_response__rules_data = {
    .name = "shopwire.v1.CreateTaxRateResponse", .codec = &shopwire__v1__create_tax_rate_response__descriptor,
    .fields = shopwire__v1__create_tax_rate_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_tax_rate_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_tax_rate_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_tax_rate_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_tax_rate_request__rules_data = {
    .name = "shopwire.v1.GetTaxRateRequest", .codec = &shopwire__v1__get_tax_rate_request__descriptor,
    .fields = shopwire__v1__get_tax_rate_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_tax_rate_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_tax_rate_response__fields[] = {
    {.name = "tax_rate", .json_name = "taxRate", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__tax_rate__rules_data},
};
static const uint8_t shopwire__v1__get_tax_rate_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_tax_rate_response__rules_data = {
    .name = "shopwire.v1.GetTaxRateResponse", .codec = &shopwire__v1__get_tax_rate_response__descriptor,
    .fields = shopwire__v1__get_tax_rate_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_tax_rate_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_tax_rates_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_tax_rates_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_tax_rates_request__rules_data = {
    .name = "shopwire.v1.ListTaxRatesRequest", .codec = &shopwire__v1__list_tax_rates_request__descriptor,
    .fields = shopwire__v1__list_tax_rates_request__fields, .field_count = 2,
    .slots = shopwire__v1__list_tax_rates_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_tax_rates_response__fields[] = {
    {.name = "tax_rates", .json_name = "taxRates", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__tax_rate__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_tax_rates_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_tax_rates_response__rules_data = {
    .name = "shopwire.v1.ListTaxRatesResponse", .codec = &shopwire__v1__list_tax_rates_response__descriptor,
    .fields = shopwire__v1__list_tax_rates_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_tax_rates_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_tax_rate_request__fields[] = {
    {.name = "tax_rate", .json_name = "taxRate", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__tax_rate__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_tax_rate_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_tax_rate_request__rules_data = {
    .name = "shopwire.v1.UpdateTaxRateRequest", .codec = &shopwire__v1__update_tax_rate_request__descriptor,
    .fields = shopwire__v1__update_tax_rate_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_tax_rate_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_tax_rate_response__fields[] = {
    {.name = "tax_rate", .json_name = "taxRate", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__tax_rate__rules_data},
};
static const uint8_t shopwire__v1__update_tax_rate_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_tax_rate_response__rules_data = {
    .name = "shopwire.v1.UpdateTaxRateResponse", .codec = &shopwire__v1__update_tax_rate_response__descriptor,
    .fields = shopwire__v1__update_tax_rate_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_tax_rate_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_tax_rate_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_tax_rate_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_tax_rate_request__rules_data = {
    .name = "shopwire.v1.DeleteTaxRateRequest", .codec = &shopwire__v1__delete_tax_rate_request__descriptor,
    .fields = shopwire__v1__delete_tax_rate_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_tax_rate_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_tax_rate_response__rules_data = {
    .name = "shopwire.v1.DeleteTaxRateResponse", .codec = &shopwire__v1__delete_tax_rate_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_shipping_method_request__fields[] = {
    {.name = "shipping_method", .json_name = "shippingMethod", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__shipping_method__rules_data, .required = 0xau},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_shipping_method_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_shipping_method_request__rules_data = {
    .name = "shopwire.v1.CreateShippingMethodRequest", .codec = &shopwire__v1__create_shipping_method_request__descriptor,
    .fields = shopwire__v1__create_shipping_method_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_shipping_method_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_shipping_method_response__fields[] = {
    {.name = "shipping_method", .json_name = "shippingMethod", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__shipping_method__rules_data},
};
static const uint8_t shopwire__v1__create_shipping_method_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_shipping_method_response__rules_data = {
    .name = "shopwire.v1.CreateShippingMethodResponse", .codec = &shopwire__v1__create_shipping_method_response__descriptor,
    .fields = shopwire__v1__create_shipping_method_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_shipping_method_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_shipping_method_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_shipping_method_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_shipping_method_request__rules_data = {
    .name = "shopwire.v1.GetShippingMethodRequest", .codec = &shopwire__v1__get_shipping_method_request__descriptor,
    .fields = shopwire__v1__get_shipping_method_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_shipping_method_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_shipping_method_response__fields[] = {
    {.name = "shipping_method", .json_name = "shippingMethod", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__shipping_method__rules_data},
};
static const uint8_t shopwire__v1__get_shipping_method_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_shipping_method_response__rules_data = {
    .name = "shopwire.v1.GetShippingMethodResponse", .codec = &shopwire__v1__get_shipping_method_response__descriptor,
    .fields = shopwire__v1__get_shipping_method_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_shipping_method_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_shipping_methods_request__fields[] = {
    {.name = "country_code", .json_name = "countryCode", .number = 1, .type = 9, .pattern = &pattern_country},
    {.name = "currency_code", .json_name = "currencyCode", .number = 2, .type = 9, .pattern = &pattern_currency},
    {.name = "page_size", .json_name = "pageSize", .number = 3, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 4, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_shipping_methods_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__list_shipping_methods_request__rules_data = {
    .name = "shopwire.v1.ListShippingMethodsRequest", .codec = &shopwire__v1__list_shipping_methods_request__descriptor,
    .fields = shopwire__v1__list_shipping_methods_request__fields, .field_count = 4,
    .slots = shopwire__v1__list_shipping_methods_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_shipping_methods_response__fields[] = {
    {.name = "shipping_methods", .json_name = "shippingMethods", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__shipping_method__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_shipping_methods_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_shipping_methods_response__rules_data = {
    .name = "shopwire.v1.ListShippingMethodsResponse", .codec = &shopwire__v1__list_shipping_methods_response__descriptor,
    .fields = shopwire__v1__list_shipping_methods_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_shipping_methods_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_shipping_method_request__fields[] = {
    {.name = "shipping_method", .json_name = "shippingMethod", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__shipping_method__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_shipping_method_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_shipping_method_request__rules_data = {
    .name = "shopwire.v1.UpdateShippingMethodRequest", .codec = &shopwire__v1__update_shipping_method_request__descriptor,
    .fields = shopwire__v1__update_shipping_method_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_shipping_method_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_shipping_method_response__fields[] = {
    {.name = "shipping_method", .json_name = "shippingMethod", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__shipping_method__rules_data},
};
static const uint8_t shopwire__v1__update_shipping_method_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_shipping_method_response__rules_data = {
    .name = "shopwire.v1.UpdateShippingMethodResponse", .codec = &shopwire__v1__update_shipping_method_response__descriptor,
    .fields = shopwire__v1__update_shipping_method_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_shipping_method_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_shipping_method_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_shipping_method_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_shipping_method_request__rules_data = {
    .name = "shopwire.v1.DeleteShippingMethodRequest", .codec = &shopwire__v1__delete_shipping_method_request__descriptor,
    .fields = shopwire__v1__delete_shipping_method_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_shipping_method_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_shipping_method_response__rules_data = {
    .name = "shopwire.v1.DeleteShippingMethodResponse", .codec = &shopwire__v1__delete_shipping_method_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_coupon_request__fields[] = {
    {.name = "coupon", .json_name = "coupon", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__coupon__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_coupon_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_coupon_request__rules_data = {
    .name = "shopwire.v1.CreateCouponRequest", .codec = &shopwire__v1__create_coupon_request__descriptor,
    .fields = shopwire__v1__create_coupon_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_coupon_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_coupon_response__fields[] = {
    {.name = "coupon", .json_name = "coupon", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__coupon__rules_data},
};
static const uint8_t shopwire__v1__create_coupon_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_coupon_response__rules_data = {
    .name = "shopwire.v1.CreateCouponResponse", .codec = &shopwire__v1__create_coupon_response__descriptor,
    .fields = shopwire__v1__create_coupon_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_coupon_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_coupon_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_coupon_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_coupon_request__rules_data = {
    .name = "shopwire.v1.GetCouponRequest", .codec = &shopwire__v1__get_coupon_request__descriptor,
    .fields = shopwire__v1__get_coupon_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_coupon_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_coupon_response__fields[] = {
    {.name = "coupon", .json_name = "coupon", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__coupon__rules_data},
};
static const uint8_t shopwire__v1__get_coupon_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_coupon_response__rules_data = {
    .name = "shopwire.v1.GetCouponResponse", .codec = &shopwire__v1__get_coupon_response__descriptor,
    .fields = shopwire__v1__get_coupon_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_coupon_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_coupons_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_coupons_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_coupons_request__rules_data = {
    .name = "shopwire.v1.ListCouponsRequest", .codec = &shopwire__v1__list_coupons_request__descriptor,
    .fields = shopwire__v1__list_coupons_request__fields, .field_count = 2,
    .slots = shopwire__v1__list_coupons_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_coupons_response__fields[] = {
    {.name = "coupons", .json_name = "coupons", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__coupon__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_coupons_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_coupons_response__rules_data = {
    .name = "shopwire.v1.ListCouponsResponse", .codec = &shopwire__v1__list_coupons_response__descriptor,
    .fields = shopwire__v1__list_coupons_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_coupons_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_coupon_request__fields[] = {
    {.name = "coupon", .json_name = "coupon", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__coupon__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_coupon_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_coupon_request__rules_data = {
    .name = "shopwire.v1.UpdateCouponRequest", .codec = &shopwire__v1__update_coupon_request__descriptor,
    .fields = shopwire__v1__update_coupon_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_coupon_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_coupon_response__fields[] = {
    {.name = "coupon", .json_name = "coupon", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__coupon__rules_data},
};
static const uint8_t shopwire__v1__update_coupon_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_coupon_response__rules_data = {
    .name = "shopwire.v1.UpdateCouponResponse", .codec = &shopwire__v1__update_coupon_response__descriptor,
    .fields = shopwire__v1__update_coupon_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_coupon_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_coupon_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_coupon_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_coupon_request__rules_data = {
    .name = "shopwire.v1.DeleteCouponRequest", .codec = &shopwire__v1__delete_coupon_request__descriptor,
    .fields = shopwire__v1__delete_coupon_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_coupon_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_coupon_response__rules_data = {
    .name = "shopwire.v1.DeleteCouponResponse", .codec = &shopwire__v1__delete_coupon_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__session__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 2, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "end_time", .json_name = "endTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "current", .json_name = "current", .number = 5, .type = 8},
};
static const uint8_t shopwire__v1__session__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__session__rules_data = {
    .name = "shopwire.v1.Session", .codec = &shopwire__v1__session__descriptor,
    .fields = shopwire__v1__session__fields, .field_count = 5,
    .slots = shopwire__v1__session__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__session_token__fields[] = {
    {.name = "token", .json_name = "token", .number = 1, .type = 9},
    {.name = "expire_time", .json_name = "expireTime", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "session", .json_name = "session", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__session__rules_data},
};
static const uint8_t shopwire__v1__session_token__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__session_token__rules_data = {
    .name = "shopwire.v1.SessionToken", .codec = &shopwire__v1__session_token__descriptor,
    .fields = shopwire__v1__session_token__fields, .field_count = 3,
    .slots = shopwire__v1__session_token__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_session_request__fields[] = {
    {.name = "email", .json_name = "email", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 254},
    {.name = "password", .json_name = "password", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 256},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_session_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__create_session_request__rules_data = {
    .name = "shopwire.v1.CreateSessionRequest", .codec = &shopwire__v1__create_session_request__descriptor,
    .fields = shopwire__v1__create_session_request__fields, .field_count = 3,
    .slots = shopwire__v1__create_session_request__slots, .slot_count = 4,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__create_session_response__fields[] = {
    {.name = "session_token", .json_name = "sessionToken", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__session_token__rules_data},
};
static const uint8_t shopwire__v1__create_session_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_session_response__rules_data = {
    .name = "shopwire.v1.CreateSessionResponse", .codec = &shopwire__v1__create_session_response__descriptor,
    .fields = shopwire__v1__create_session_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_session_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_guest_session_request__fields[] = {
    {.name = "request_id", .json_name = "requestId", .number = 1, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_guest_session_request__slots[] = {0, 1};
const WireMessage shopwire__v1__create_guest_session_request__rules_data = {
    .name = "shopwire.v1.CreateGuestSessionRequest", .codec = &shopwire__v1__create_guest_session_request__descriptor,
    .fields = shopwire__v1__create_guest_session_request__fields, .field_count = 1,
    .slots = shopwire__v1__create_guest_session_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_guest_session_response__fields[] = {
    {.name = "session_token", .json_name = "sessionToken", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__session_token__rules_data},
};
static const uint8_t shopwire__v1__create_guest_session_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_guest_session_response__rules_data = {
    .name = "shopwire.v1.CreateGuestSessionResponse", .codec = &shopwire__v1__create_guest_session_response__descriptor,
    .fields = shopwire__v1__create_guest_session_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_guest_session_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__refresh_session_request__fields[] = {
    {.name = "request_id", .json_name = "requestId", .number = 1, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__refresh_session_request__slots[] = {0, 1};
const WireMessage shopwire__v1__refresh_session_request__rules_data = {
    .name = "shopwire.v1.RefreshSessionRequest", .codec = &shopwire__v1__refresh_session_request__descriptor,
    .fields = shopwire__v1__refresh_session_request__fields, .field_count = 1,
    .slots = shopwire__v1__refresh_session_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__refresh_session_response__fields[] = {
    {.name = "session_token", .json_name = "sessionToken", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__session_token__rules_data},
};
static const uint8_t shopwire__v1__refresh_session_response__slots[] = {0, 1};
const WireMessage shopwire__v1__refresh_session_response__rules_data = {
    .name = "shopwire.v1.RefreshSessionResponse", .codec = &shopwire__v1__refresh_session_response__descriptor,
    .fields = shopwire__v1__refresh_session_response__fields, .field_count = 1,
    .slots = shopwire__v1__refresh_session_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__revoke_session_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__revoke_session_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__revoke_session_request__rules_data = {
    .name = "shopwire.v1.RevokeSessionRequest", .codec = &shopwire__v1__revoke_session_request__descriptor,
    .fields = shopwire__v1__revoke_session_request__fields, .field_count = 2,
    .slots = shopwire__v1__revoke_session_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage shopwire__v1__revoke_session_response__rules_data = {
    .name = "shopwire.v1.RevokeSessionResponse", .codec = &shopwire__v1__revoke_session_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__revoke_all_sessions_request__fields[] = {
    {.name = "request_id", .json_name = "requestId", .number = 1, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__revoke_all_sessions_request__slots[] = {0, 1};
const WireMessage shopwire__v1__revoke_all_sessions_request__rules_data = {
    .name = "shopwire.v1.RevokeAllSessionsRequest", .codec = &shopwire__v1__revoke_all_sessions_request__descriptor,
    .fields = shopwire__v1__revoke_all_sessions_request__fields, .field_count = 1,
    .slots = shopwire__v1__revoke_all_sessions_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__revoke_all_sessions_response__fields[] = {
    {.name = "revoked", .json_name = "revoked", .number = 1, .type = 5},
};
static const uint8_t shopwire__v1__revoke_all_sessions_response__slots[] = {0, 1};
const WireMessage shopwire__v1__revoke_all_sessions_response__rules_data = {
    .name = "shopwire.v1.RevokeAllSessionsResponse", .codec = &shopwire__v1__revoke_all_sessions_response__descriptor,
    .fields = shopwire__v1__revoke_all_sessions_response__fields, .field_count = 1,
    .slots = shopwire__v1__revoke_all_sessions_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage shopwire__v1__list_sessions_request__rules_data = {
    .name = "shopwire.v1.ListSessionsRequest", .codec = &shopwire__v1__list_sessions_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_sessions_response__fields[] = {
    {.name = "sessions", .json_name = "sessions", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__session__rules_data},
};
static const uint8_t shopwire__v1__list_sessions_response__slots[] = {0, 1};
const WireMessage shopwire__v1__list_sessions_response__rules_data = {
    .name = "shopwire.v1.ListSessionsResponse", .codec = &shopwire__v1__list_sessions_response__descriptor,
    .fields = shopwire__v1__list_sessions_response__fields, .field_count = 1,
    .slots = shopwire__v1__list_sessions_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__staff_member__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 2, .type = 9, .max_length = 200},
    {.name = "role", .json_name = "role", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__staff_role__enum},
    {.name = "suspended", .json_name = "suspended", .number = 4, .type = 8},
    {.name = "etag", .json_name = "etag", .number = 5, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__v1__staff_member__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__staff_member__rules_data = {
    .name = "shopwire.v1.StaffMember", .codec = &shopwire__v1__staff_member__descriptor,
    .fields = shopwire__v1__staff_member__fields, .field_count = 8,
    .slots = shopwire__v1__staff_member__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__api_key__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "staff_member_id", .json_name = "staffMemberId", .number = 2, .type = 9, .pattern = &pattern_id},
    {.name = "title", .json_name = "title", .number = 3, .type = 9, .max_length = 200},
    {.name = "role", .json_name = "role", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__staff_role__enum},
    {.name = "scopes", .json_name = "scopes", .number = 5, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_sku, .max_count = 50},
    {.name = "expire_time", .json_name = "expireTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__v1__api_key__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__api_key__rules_data = {
    .name = "shopwire.v1.ApiKey", .codec = &shopwire__v1__api_key__descriptor,
    .fields = shopwire__v1__api_key__fields, .field_count = 8,
    .slots = shopwire__v1__api_key__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__create_staff_member_request__fields[] = {
    {.name = "staff_member", .json_name = "staffMember", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__staff_member__rules_data, .required = 0x6u},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_staff_member_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_staff_member_request__rules_data = {
    .name = "shopwire.v1.CreateStaffMemberRequest", .codec = &shopwire__v1__create_staff_member_request__descriptor,
    .fields = shopwire__v1__create_staff_member_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_staff_member_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_staff_member_response__fields[] = {
    {.name = "staff_member", .json_name = "staffMember", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__staff_member__rules_data},
};
static const uint8_t shopwire__v1__create_staff_member_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_staff_member_response__rules_data = {
    .name = "shopwire.v1.CreateStaffMemberResponse", .codec = &shopwire__v1__create_staff_member_response__descriptor,
    .fields = shopwire__v1__create_staff_member_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_staff_member_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_staff_member_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_staff_member_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_staff_member_request__rules_data = {
    .name = "shopwire.v1.GetStaffMemberRequest", .codec = &shopwire__v1__get_staff_member_request__descriptor,
    .fields = shopwire__v1__get_staff_member_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_staff_member_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_staff_member_response__fields[] = {
    {.name = "staff_member", .json_name = "staffMember", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__staff_member__rules_data},
};
static const uint8_t shopwire__v1__get_staff_member_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_staff_member_response__rules_data = {
    .name = "shopwire.v1.GetStaffMemberResponse", .codec = &shopwire__v1__get_staff_member_response__descriptor,
    .fields = shopwire__v1__get_staff_member_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_staff_member_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_staff_members_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_staff_members_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_staff_members_request__rules_data = {
    .name = "shopwire.v1.ListStaffMembersRequest", .codec = &shopwire__v1__list_staff_members_request__descriptor,
    .fields = shopwire__v1__list_staff_members_request__fields, .field_count = 2,
    .slots = shopwire__v1__list_staff_members_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_staff_members_response__fields[] = {
    {.name = "staff_members", .json_name = "staffMembers", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__staff_member__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_staff_members_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_staff_members_response__rules_data = {
    .name = "shopwire.v1.ListStaffMembersResponse", .codec = &shopwire__v1__list_staff_members_response__descriptor,
    .fields = shopwire__v1__list_staff_members_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_staff_members_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_staff_member_request__fields[] = {
    {.name = "staff_member", .json_name = "staffMember", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__staff_member__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_staff_member_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_staff_member_request__rules_data = {
    .name = "shopwire.v1.UpdateStaffMemberRequest", .codec = &shopwire__v1__update_staff_member_request__descriptor,
    .fields = shopwire__v1__update_staff_member_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_staff_member_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_staff_member_response__fields[] = {
    {.name = "staff_member", .json_name = "staffMember", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__staff_member__rules_data},
};
static const uint8_t shopwire__v1__update_staff_member_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_staff_member_response__rules_data = {
    .name = "shopwire.v1.UpdateStaffMemberResponse", .codec = &shopwire__v1__update_staff_member_response__descriptor,
    .fields = shopwire__v1__update_staff_member_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_staff_member_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_staff_member_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_staff_member_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__delete_staff_member_request__rules_data = {
    .name = "shopwire.v1.DeleteStaffMemberRequest", .codec = &shopwire__v1__delete_staff_member_request__descriptor,
    .fields = shopwire__v1__delete_staff_member_request__fields, .field_count = 2,
    .slots = shopwire__v1__delete_staff_member_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_staff_member_response__rules_data = {
    .name = "shopwire.v1.DeleteStaffMemberResponse", .codec = &shopwire__v1__delete_staff_member_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_api_key_request__fields[] = {
    {.name = "api_key", .json_name = "apiKey", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__api_key__rules_data, .required = 0xau},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_api_key_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_api_key_request__rules_data = {
    .name = "shopwire.v1.CreateApiKeyRequest", .codec = &shopwire__v1__create_api_key_request__descriptor,
    .fields = shopwire__v1__create_api_key_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_api_key_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_api_key_response__fields[] = {
    {.name = "api_key", .json_name = "apiKey", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__api_key__rules_data},
    {.name = "secret", .json_name = "secret", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__create_api_key_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_api_key_response__rules_data = {
    .name = "shopwire.v1.CreateApiKeyResponse", .codec = &shopwire__v1__create_api_key_response__descriptor,
    .fields = shopwire__v1__create_api_key_response__fields, .field_count = 2,
    .slots = shopwire__v1__create_api_key_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_api_key_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_api_key_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_api_key_request__rules_data = {
    .name = "shopwire.v1.GetApiKeyRequest", .codec = &shopwire__v1__get_api_key_request__descriptor,
    .fields = shopwire__v1__get_api_key_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_api_key_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_api_key_response__fields[] = {
    {.name = "api_key", .json_name = "apiKey", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__api_key__rules_data},
};
static const uint8_t shopwire__v1__get_api_key_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_api_key_response__rules_data = {
    .name = "shopwire.v1.GetApiKeyResponse", .codec = &shopwire__v1__get_api_key_response__descriptor,
    .fields = shopwire__v1__get_api_key_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_api_key_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_api_keys_request__fields[] = {
    {.name = "staff_member_id", .json_name = "staffMemberId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "page_size", .json_name = "pageSize", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 3, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_api_keys_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_api_keys_request__rules_data = {
    .name = "shopwire.v1.ListApiKeysRequest", .codec = &shopwire__v1__list_api_keys_request__descriptor,
    .fields = shopwire__v1__list_api_keys_request__fields, .field_count = 3,
    .slots = shopwire__v1__list_api_keys_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__list_api_keys_response__fields[] = {
    {.name = "api_keys", .json_name = "apiKeys", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__api_key__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_api_keys_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_api_keys_response__rules_data = {
    .name = "shopwire.v1.ListApiKeysResponse", .codec = &shopwire__v1__list_api_keys_response__descriptor,
    .fields = shopwire__v1__list_api_keys_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_api_keys_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__delete_api_key_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_api_key_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__delete_api_key_request__rules_data = {
    .name = "shopwire.v1.DeleteApiKeyRequest", .codec = &shopwire__v1__delete_api_key_request__descriptor,
    .fields = shopwire__v1__delete_api_key_request__fields, .field_count = 2,
    .slots = shopwire__v1__delete_api_key_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_api_key_response__rules_data = {
    .name = "shopwire.v1.DeleteApiKeyResponse", .codec = &shopwire__v1__delete_api_key_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__test_permissions_request__fields[] = {
    {.name = "methods", .json_name = "methods", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .max_length = 200, .min_count = 1, .max_count = 500},
};
static const uint8_t shopwire__v1__test_permissions_request__slots[] = {0, 1};
const WireMessage shopwire__v1__test_permissions_request__rules_data = {
    .name = "shopwire.v1.TestPermissionsRequest", .codec = &shopwire__v1__test_permissions_request__descriptor,
    .fields = shopwire__v1__test_permissions_request__fields, .field_count = 1,
    .slots = shopwire__v1__test_permissions_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__test_permissions_response__fields[] = {
    {.name = "methods", .json_name = "methods", .number = 1, .type = 9, .flags = WIRE_REPEATED, .counter = 0},
};
static const uint8_t shopwire__v1__test_permissions_response__slots[] = {0, 1};
const WireMessage shopwire__v1__test_permissions_response__rules_data = {
    .name = "shopwire.v1.TestPermissionsResponse", .codec = &shopwire__v1__test_permissions_response__descriptor,
    .fields = shopwire__v1__test_permissions_response__fields, .field_count = 1,
    .slots = shopwire__v1__test_permissions_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField grpc__health__v1__health_check_request__fields[] = {
    {.name = "service", .json_name = "service", .number = 1, .type = 9},
};
static const uint8_t grpc__health__v1__health_check_request__slots[] = {0, 1};
const WireMessage grpc__health__v1__health_check_request__rules_data = {
    .name = "grpc.health.v1.HealthCheckRequest", .codec = &grpc__health__v1__health_check_request__descriptor,
    .fields = grpc__health__v1__health_check_request__fields, .field_count = 1,
    .slots = grpc__health__v1__health_check_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__health__v1__health_check_response__fields[] = {
    {.name = "status", .json_name = "status", .number = 1, .type = 14, .enumeration = &grpc__health__v1__health_check_response__serving_status__enum},
};
static const uint8_t grpc__health__v1__health_check_response__slots[] = {0, 1};
const WireMessage grpc__health__v1__health_check_response__rules_data = {
    .name = "grpc.health.v1.HealthCheckResponse", .codec = &grpc__health__v1__health_check_response__descriptor,
    .fields = grpc__health__v1__health_check_response__fields, .field_count = 1,
    .slots = grpc__health__v1__health_check_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage grpc__health__v1__health_list_request__rules_data = {
    .name = "grpc.health.v1.HealthListRequest", .codec = &grpc__health__v1__health_list_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__health__v1__health_list_response__statuses_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &grpc__health__v1__health_check_response__rules_data},
};
static const uint8_t grpc__health__v1__health_list_response__statuses_entry__slots[] = {0, 1, 2};
const WireMessage grpc__health__v1__health_list_response__statuses_entry__rules_data = {
    .name = "grpc.health.v1.HealthListResponse.StatusesEntry", .codec = &grpc__health__v1__health_list_response__statuses_entry__descriptor,
    .fields = grpc__health__v1__health_list_response__statuses_entry__fields, .field_count = 2,
    .slots = grpc__health__v1__health_list_response__statuses_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField grpc__health__v1__health_list_response__fields[] = {
    {.name = "statuses", .json_name = "statuses", .number = 1, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &grpc__health__v1__health_list_response__statuses_entry__rules_data},
};
static const uint8_t grpc__health__v1__health_list_response__slots[] = {0, 1};
const WireMessage grpc__health__v1__health_list_response__rules_data = {
    .name = "grpc.health.v1.HealthListResponse", .codec = &grpc__health__v1__health_list_response__descriptor,
    .fields = grpc__health__v1__health_list_response__fields, .field_count = 1,
    .slots = grpc__health__v1__health_list_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

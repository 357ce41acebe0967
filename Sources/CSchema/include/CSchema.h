// Generated from proto/ by tools/generate; do not edit.
#pragma once

#include <CWire.h>
#include "google/protobuf/any.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/rpc/error_details.pb-c.h"
#include "grpc/reflection/v1/reflection.pb-c.h"
#include "grpc/reflection/v1alpha/reflection.pb-c.h"
#include "shopwire/v1/addresses.pb-c.h"
#include "shopwire/store/v1/rows.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "shopwire/v1/admin.pb-c.h"
#include "shopwire/v1/money.pb-c.h"
#include "shopwire/v1/carts.pb-c.h"
#include "google/protobuf/field_mask.pb-c.h"
#include "shopwire/v1/catalog.pb-c.h"
#include "shopwire/v1/events.pb-c.h"
#include "shopwire/v1/payments.pb-c.h"
#include "shopwire/v1/orders.pb-c.h"
#include "shopwire/v1/reviews.pb-c.h"
#include "shopwire/v1/sessions.pb-c.h"
#include "shopwire/v1/customers.pb-c.h"
#include "shopwire/v1/inventory.pb-c.h"
#include "shopwire/v1/models.pb-c.h"
#include "shopwire/v1/pricing.pb-c.h"
#include "shopwire/v1/recommendations.pb-c.h"
#include "shopwire/v1/search.pb-c.h"
#include "shopwire/v1/staff.pb-c.h"
#include "grpc/health/v1/health.pb-c.h"

extern const WireMessage google__protobuf__any__rules_data;
static inline const void *google__protobuf__any__rules(void) {
    return &google__protobuf__any__rules_data;
}
extern const WireMessage google__rpc__status__rules_data;
static inline const void *google__rpc__status__rules(void) {
    return &google__rpc__status__rules_data;
}
extern const WireMessage google__protobuf__duration__rules_data;
static inline const void *google__protobuf__duration__rules(void) {
    return &google__protobuf__duration__rules_data;
}
extern const WireMessage google__rpc__error_info__rules_data;
static inline const void *google__rpc__error_info__rules(void) {
    return &google__rpc__error_info__rules_data;
}
extern const WireMessage google__rpc__retry_info__rules_data;
static inline const void *google__rpc__retry_info__rules(void) {
    return &google__rpc__retry_info__rules_data;
}
extern const WireMessage google__rpc__debug_info__rules_data;
static inline const void *google__rpc__debug_info__rules(void) {
    return &google__rpc__debug_info__rules_data;
}
extern const WireMessage google__rpc__quota_failure__violation__rules_data;
static inline const void *google__rpc__quota_failure__violation__rules(void) {
    return &google__rpc__quota_failure__violation__rules_data;
}
extern const WireMessage google__rpc__quota_failure__rules_data;
static inline const void *google__rpc__quota_failure__rules(void) {
    return &google__rpc__quota_failure__rules_data;
}
extern const WireMessage google__rpc__precondition_failure__violation__rules_data;
static inline const void *google__rpc__precondition_failure__violation__rules(void) {
    return &google__rpc__precondition_failure__violation__rules_data;
}
extern const WireMessage google__rpc__precondition_failure__rules_data;
static inline const void *google__rpc__precondition_failure__rules(void) {
    return &google__rpc__precondition_failure__rules_data;
}
extern const WireMessage google__rpc__bad_request__field_violation__rules_data;
static inline const void *google__rpc__bad_request__field_violation__rules(void) {
    return &google__rpc__bad_request__field_violation__rules_data;
}
extern const WireMessage google__rpc__bad_request__rules_data;
static inline const void *google__rpc__bad_request__rules(void) {
    return &google__rpc__bad_request__rules_data;
}
extern const WireMessage google__rpc__request_info__rules_data;
static inline const void *google__rpc__request_info__rules(void) {
    return &google__rpc__request_info__rules_data;
}
extern const WireMessage google__rpc__resource_info__rules_data;
static inline const void *google__rpc__resource_info__rules(void) {
    return &google__rpc__resource_info__rules_data;
}
extern const WireMessage google__rpc__help__link__rules_data;
static inline const void *google__rpc__help__link__rules(void) {
    return &google__rpc__help__link__rules_data;
}
extern const WireMessage google__rpc__help__rules_data;
static inline const void *google__rpc__help__rules(void) {
    return &google__rpc__help__rules_data;
}
extern const WireMessage google__rpc__localized_message__rules_data;
static inline const void *google__rpc__localized_message__rules(void) {
    return &google__rpc__localized_message__rules_data;
}
extern const WireMessage grpc__reflection__v1__server_reflection_request__rules_data;
static inline const void *grpc__reflection__v1__server_reflection_request__rules(void) {
    return &grpc__reflection__v1__server_reflection_request__rules_data;
}
extern const WireMessage grpc__reflection__v1__extension_request__rules_data;
static inline const void *grpc__reflection__v1__extension_request__rules(void) {
    return &grpc__reflection__v1__extension_request__rules_data;
}
extern const WireMessage grpc__reflection__v1__server_reflection_response__rules_data;
static inline const void *grpc__reflection__v1__server_reflection_response__rules(void) {
    return &grpc__reflection__v1__server_reflection_response__rules_data;
}
extern const WireMessage grpc__reflection__v1__file_descriptor_response__rules_data;
static inline const void *grpc__reflection__v1__file_descriptor_response__rules(void) {
    return &grpc__reflection__v1__file_descriptor_response__rules_data;
}
extern const WireMessage grpc__reflection__v1__extension_number_response__rules_data;
static inline const void *grpc__reflection__v1__extension_number_response__rules(void) {
    return &grpc__reflection__v1__extension_number_response__rules_data;
}
extern const WireMessage grpc__reflection__v1__list_service_response__rules_data;
static inline const void *grpc__reflection__v1__list_service_response__rules(void) {
    return &grpc__reflection__v1__list_service_response__rules_data;
}
extern const WireMessage grpc__reflection__v1__service_response__rules_data;
static inline const void *grpc__reflection__v1__service_response__rules(void) {
    return &grpc__reflection__v1__service_response__rules_data;
}
extern const WireMessage grpc__reflection__v1__error_response__rules_data;
static inline const void *grpc__reflection__v1__error_response__rules(void) {
    return &grpc__reflection__v1__error_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__server_reflection_request__rules_data;
static inline const void *grpc__reflection__v1alpha__server_reflection_request__rules(void) {
    return &grpc__reflection__v1alpha__server_reflection_request__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__extension_request__rules_data;
static inline const void *grpc__reflection__v1alpha__extension_request__rules(void) {
    return &grpc__reflection__v1alpha__extension_request__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__server_reflection_response__rules_data;
static inline const void *grpc__reflection__v1alpha__server_reflection_response__rules(void) {
    return &grpc__reflection__v1alpha__server_reflection_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__file_descriptor_response__rules_data;
static inline const void *grpc__reflection__v1alpha__file_descriptor_response__rules(void) {
    return &grpc__reflection__v1alpha__file_descriptor_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__extension_number_response__rules_data;
static inline const void *grpc__reflection__v1alpha__extension_number_response__rules(void) {
    return &grpc__reflection__v1alpha__extension_number_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__list_service_response__rules_data;
static inline const void *grpc__reflection__v1alpha__list_service_response__rules(void) {
    return &grpc__reflection__v1alpha__list_service_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__service_response__rules_data;
static inline const void *grpc__reflection__v1alpha__service_response__rules(void) {
    return &grpc__reflection__v1alpha__service_response__rules_data;
}
extern const WireMessage grpc__reflection__v1alpha__error_response__rules_data;
static inline const void *grpc__reflection__v1alpha__error_response__rules(void) {
    return &grpc__reflection__v1alpha__error_response__rules_data;
}
extern const WireMessage shopwire__v1__address__rules_data;
static inline const void *shopwire__v1__address__rules(void) {
    return &shopwire__v1__address__rules_data;
}
extern const WireMessage shopwire__store__v1__stock_row__terms__rules_data;
static inline const void *shopwire__store__v1__stock_row__terms__rules(void) {
    return &shopwire__store__v1__stock_row__terms__rules_data;
}
extern const WireMessage shopwire__store__v1__stock_row__rules_data;
static inline const void *shopwire__store__v1__stock_row__rules(void) {
    return &shopwire__store__v1__stock_row__rules_data;
}
extern const WireMessage shopwire__store__v1__freed_skurow__rules_data;
static inline const void *shopwire__store__v1__freed_skurow__rules(void) {
    return &shopwire__store__v1__freed_skurow__rules_data;
}
extern const WireMessage shopwire__store__v1__movement_row__rules_data;
static inline const void *shopwire__store__v1__movement_row__rules(void) {
    return &shopwire__store__v1__movement_row__rules_data;
}
extern const WireMessage shopwire__store__v1__changed_row__rules_data;
static inline const void *shopwire__store__v1__changed_row__rules(void) {
    return &shopwire__store__v1__changed_row__rules_data;
}
extern const WireMessage shopwire__store__v1__log_row__rules_data;
static inline const void *shopwire__store__v1__log_row__rules(void) {
    return &shopwire__store__v1__log_row__rules_data;
}
extern const WireMessage shopwire__store__v1__request_row__rules_data;
static inline const void *shopwire__store__v1__request_row__rules(void) {
    return &shopwire__store__v1__request_row__rules_data;
}
extern const WireMessage shopwire__store__v1__audit_row__rules_data;
static inline const void *shopwire__store__v1__audit_row__rules(void) {
    return &shopwire__store__v1__audit_row__rules_data;
}
extern const WireMessage shopwire__store__v1__figures_row__rules_data;
static inline const void *shopwire__store__v1__figures_row__rules(void) {
    return &shopwire__store__v1__figures_row__rules_data;
}
extern const WireMessage shopwire__store__v1__import_row__rules_data;
static inline const void *shopwire__store__v1__import_row__rules(void) {
    return &shopwire__store__v1__import_row__rules_data;
}
extern const WireMessage shopwire__store__v1__export_row__rules_data;
static inline const void *shopwire__store__v1__export_row__rules(void) {
    return &shopwire__store__v1__export_row__rules_data;
}
extern const WireMessage shopwire__store__v1__former_product_row__rules_data;
static inline const void *shopwire__store__v1__former_product_row__rules(void) {
    return &shopwire__store__v1__former_product_row__rules_data;
}
extern const WireMessage shopwire__store__v1__audit_head_row__rules_data;
static inline const void *shopwire__store__v1__audit_head_row__rules(void) {
    return &shopwire__store__v1__audit_head_row__rules_data;
}
extern const WireMessage shopwire__store__v1__api_key_row__rules_data;
static inline const void *shopwire__store__v1__api_key_row__rules(void) {
    return &shopwire__store__v1__api_key_row__rules_data;
}
extern const WireMessage shopwire__store__v1__session_row__rules_data;
static inline const void *shopwire__store__v1__session_row__rules(void) {
    return &shopwire__store__v1__session_row__rules_data;
}
extern const WireMessage shopwire__store__v1__session_claims__rules_data;
static inline const void *shopwire__store__v1__session_claims__rules(void) {
    return &shopwire__store__v1__session_claims__rules_data;
}
extern const WireMessage shopwire__store__v1__contact__return_reason__rules_data;
static inline const void *shopwire__store__v1__contact__return_reason__rules(void) {
    return &shopwire__store__v1__contact__return_reason__rules_data;
}
extern const WireMessage shopwire__store__v1__contact__rules_data;
static inline const void *shopwire__store__v1__contact__rules(void) {
    return &shopwire__store__v1__contact__rules_data;
}
extern const WireMessage shopwire__store__v1__sealed_contact__rules_data;
static inline const void *shopwire__store__v1__sealed_contact__rules(void) {
    return &shopwire__store__v1__sealed_contact__rules_data;
}
extern const WireMessage shopwire__store__v1__cart_row__line__rules_data;
static inline const void *shopwire__store__v1__cart_row__line__rules(void) {
    return &shopwire__store__v1__cart_row__line__rules_data;
}
extern const WireMessage shopwire__store__v1__cart_row__rules_data;
static inline const void *shopwire__store__v1__cart_row__rules(void) {
    return &shopwire__store__v1__cart_row__rules_data;
}
extern const WireMessage shopwire__store__v1__password_hash__rules_data;
static inline const void *shopwire__store__v1__password_hash__rules(void) {
    return &shopwire__store__v1__password_hash__rules_data;
}
extern const WireMessage shopwire__store__v1__customer_row__rules_data;
static inline const void *shopwire__store__v1__customer_row__rules(void) {
    return &shopwire__store__v1__customer_row__rules_data;
}
extern const WireMessage shopwire__store__v1__address_row__rules_data;
static inline const void *shopwire__store__v1__address_row__rules(void) {
    return &shopwire__store__v1__address_row__rules_data;
}
extern const WireMessage shopwire__store__v1__key_proof_row__rules_data;
static inline const void *shopwire__store__v1__key_proof_row__rules(void) {
    return &shopwire__store__v1__key_proof_row__rules_data;
}
extern const WireMessage shopwire__store__v1__count_row__rules_data;
static inline const void *shopwire__store__v1__count_row__rules(void) {
    return &shopwire__store__v1__count_row__rules_data;
}
extern const WireMessage shopwire__store__v1__failures_row__rules_data;
static inline const void *shopwire__store__v1__failures_row__rules(void) {
    return &shopwire__store__v1__failures_row__rules_data;
}
extern const WireMessage shopwire__store__v1__effect_row__rules_data;
static inline const void *shopwire__store__v1__effect_row__rules(void) {
    return &shopwire__store__v1__effect_row__rules_data;
}
extern const WireMessage shopwire__store__v1__lane_row__rules_data;
static inline const void *shopwire__store__v1__lane_row__rules(void) {
    return &shopwire__store__v1__lane_row__rules_data;
}
extern const WireMessage shopwire__store__v1__coupon_uses_row__rules_data;
static inline const void *shopwire__store__v1__coupon_uses_row__rules(void) {
    return &shopwire__store__v1__coupon_uses_row__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__tax__rules_data;
static inline const void *shopwire__store__v1__order_row__tax__rules(void) {
    return &shopwire__store__v1__order_row__tax__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__line__rules_data;
static inline const void *shopwire__store__v1__order_row__line__rules(void) {
    return &shopwire__store__v1__order_row__line__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__shipping__rules_data;
static inline const void *shopwire__store__v1__order_row__shipping__rules(void) {
    return &shopwire__store__v1__order_row__shipping__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__line_quantity__rules_data;
static inline const void *shopwire__store__v1__order_row__line_quantity__rules(void) {
    return &shopwire__store__v1__order_row__line_quantity__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__fulfilment__rules_data;
static inline const void *shopwire__store__v1__order_row__fulfilment__rules(void) {
    return &shopwire__store__v1__order_row__fulfilment__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__return__rules_data;
static inline const void *shopwire__store__v1__order_row__return__rules(void) {
    return &shopwire__store__v1__order_row__return__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__money__rules_data;
static inline const void *shopwire__store__v1__order_row__money__rules(void) {
    return &shopwire__store__v1__order_row__money__rules_data;
}
extern const WireMessage shopwire__store__v1__order_row__rules_data;
static inline const void *shopwire__store__v1__order_row__rules(void) {
    return &shopwire__store__v1__order_row__rules_data;
}
extern const WireMessage shopwire__store__v1__order_event_row__rules_data;
static inline const void *shopwire__store__v1__order_event_row__rules(void) {
    return &shopwire__store__v1__order_event_row__rules_data;
}
extern const WireMessage shopwire__store__v1__payment_row__rules_data;
static inline const void *shopwire__store__v1__payment_row__rules(void) {
    return &shopwire__store__v1__payment_row__rules_data;
}
extern const WireMessage shopwire__store__v1__attempt_row__rules_data;
static inline const void *shopwire__store__v1__attempt_row__rules(void) {
    return &shopwire__store__v1__attempt_row__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_request__rules_data;
static inline const void *shopwire__store__v1__provider_request__rules(void) {
    return &shopwire__store__v1__provider_request__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_answer__rules_data;
static inline const void *shopwire__store__v1__provider_answer__rules(void) {
    return &shopwire__store__v1__provider_answer__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_statement_request__rules_data;
static inline const void *shopwire__store__v1__provider_statement_request__rules(void) {
    return &shopwire__store__v1__provider_statement_request__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_statement__entry__rules_data;
static inline const void *shopwire__store__v1__provider_statement__entry__rules(void) {
    return &shopwire__store__v1__provider_statement__entry__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_statement__rules_data;
static inline const void *shopwire__store__v1__provider_statement__rules(void) {
    return &shopwire__store__v1__provider_statement__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_event__rules_data;
static inline const void *shopwire__store__v1__provider_event__rules(void) {
    return &shopwire__store__v1__provider_event__rules_data;
}
extern const WireMessage shopwire__store__v1__provider_event_row__rules_data;
static inline const void *shopwire__store__v1__provider_event_row__rules(void) {
    return &shopwire__store__v1__provider_event_row__rules_data;
}
extern const WireMessage shopwire__store__v1__payment_provider_row__rules_data;
static inline const void *shopwire__store__v1__payment_provider_row__rules(void) {
    return &shopwire__store__v1__payment_provider_row__rules_data;
}
extern const WireMessage shopwire__store__v1__awaited_row__rules_data;
static inline const void *shopwire__store__v1__awaited_row__rules(void) {
    return &shopwire__store__v1__awaited_row__rules_data;
}
extern const WireMessage shopwire__store__v1__mail_token_row__rules_data;
static inline const void *shopwire__store__v1__mail_token_row__rules(void) {
    return &shopwire__store__v1__mail_token_row__rules_data;
}
extern const WireMessage shopwire__store__v1__letter_plan__rules_data;
static inline const void *shopwire__store__v1__letter_plan__rules(void) {
    return &shopwire__store__v1__letter_plan__rules_data;
}
extern const WireMessage shopwire__store__v1__letter__rules_data;
static inline const void *shopwire__store__v1__letter__rules(void) {
    return &shopwire__store__v1__letter__rules_data;
}
extern const WireMessage shopwire__store__v1__change_place__rules_data;
static inline const void *shopwire__store__v1__change_place__rules(void) {
    return &shopwire__store__v1__change_place__rules_data;
}
extern const WireMessage shopwire__store__v1__order_change_row__event__rules_data;
static inline const void *shopwire__store__v1__order_change_row__event__rules(void) {
    return &shopwire__store__v1__order_change_row__event__rules_data;
}
extern const WireMessage shopwire__store__v1__order_change_row__rules_data;
static inline const void *shopwire__store__v1__order_change_row__rules(void) {
    return &shopwire__store__v1__order_change_row__rules_data;
}
extern const WireMessage shopwire__store__v1__feed_position_row__rules_data;
static inline const void *shopwire__store__v1__feed_position_row__rules(void) {
    return &shopwire__store__v1__feed_position_row__rules_data;
}
extern const WireMessage shopwire__store__v1__search_state_row__rules_data;
static inline const void *shopwire__store__v1__search_state_row__rules(void) {
    return &shopwire__store__v1__search_state_row__rules_data;
}
extern const WireMessage shopwire__store__v1__search_tally_row__rules_data;
static inline const void *shopwire__store__v1__search_tally_row__rules(void) {
    return &shopwire__store__v1__search_tally_row__rules_data;
}
extern const WireMessage shopwire__store__v1__search_numbers_row__rules_data;
static inline const void *shopwire__store__v1__search_numbers_row__rules(void) {
    return &shopwire__store__v1__search_numbers_row__rules_data;
}
extern const WireMessage shopwire__store__v1__user_event_row__rules_data;
static inline const void *shopwire__store__v1__user_event_row__rules(void) {
    return &shopwire__store__v1__user_event_row__rules_data;
}
extern const WireMessage shopwire__store__v1__visitor_row__rules_data;
static inline const void *shopwire__store__v1__visitor_row__rules(void) {
    return &shopwire__store__v1__visitor_row__rules_data;
}
extern const WireMessage shopwire__store__v1__model_row__metric__rules_data;
static inline const void *shopwire__store__v1__model_row__metric__rules(void) {
    return &shopwire__store__v1__model_row__metric__rules_data;
}
extern const WireMessage shopwire__store__v1__model_row__rules_data;
static inline const void *shopwire__store__v1__model_row__rules(void) {
    return &shopwire__store__v1__model_row__rules_data;
}
extern const WireMessage shopwire__store__v1__active_model_row__rules_data;
static inline const void *shopwire__store__v1__active_model_row__rules(void) {
    return &shopwire__store__v1__active_model_row__rules_data;
}
extern const WireMessage shopwire__store__v1__text_classes_row__class__rules_data;
static inline const void *shopwire__store__v1__text_classes_row__class__rules(void) {
    return &shopwire__store__v1__text_classes_row__class__rules_data;
}
extern const WireMessage shopwire__store__v1__text_classes_row__rules_data;
static inline const void *shopwire__store__v1__text_classes_row__rules(void) {
    return &shopwire__store__v1__text_classes_row__rules_data;
}
extern const WireMessage shopwire__store__v1__word_counts_row__rules_data;
static inline const void *shopwire__store__v1__word_counts_row__rules(void) {
    return &shopwire__store__v1__word_counts_row__rules_data;
}
extern const WireMessage shopwire__store__v1__click_model_row__rules_data;
static inline const void *shopwire__store__v1__click_model_row__rules(void) {
    return &shopwire__store__v1__click_model_row__rules_data;
}
extern const WireMessage shopwire__store__v1__click_counts_row__rules_data;
static inline const void *shopwire__store__v1__click_counts_row__rules(void) {
    return &shopwire__store__v1__click_counts_row__rules_data;
}
extern const WireMessage shopwire__store__v1__privacy_row__rules_data;
static inline const void *shopwire__store__v1__privacy_row__rules(void) {
    return &shopwire__store__v1__privacy_row__rules_data;
}
extern const WireMessage shopwire__store__v1__reconciliation_row__rules_data;
static inline const void *shopwire__store__v1__reconciliation_row__rules(void) {
    return &shopwire__store__v1__reconciliation_row__rules_data;
}
extern const WireMessage shopwire__store__v1__sold_week_row__rules_data;
static inline const void *shopwire__store__v1__sold_week_row__rules(void) {
    return &shopwire__store__v1__sold_week_row__rules_data;
}
extern const WireMessage shopwire__store__v1__review_row__rules_data;
static inline const void *shopwire__store__v1__review_row__rules(void) {
    return &shopwire__store__v1__review_row__rules_data;
}
extern const WireMessage shopwire__store__v1__review_words__rules_data;
static inline const void *shopwire__store__v1__review_words__rules(void) {
    return &shopwire__store__v1__review_words__rules_data;
}
extern const WireMessage google__protobuf__timestamp__rules_data;
static inline const void *google__protobuf__timestamp__rules(void) {
    return &google__protobuf__timestamp__rules_data;
}
extern const WireMessage shopwire__v1__audit_entry__rules_data;
static inline const void *shopwire__v1__audit_entry__rules(void) {
    return &shopwire__v1__audit_entry__rules_data;
}
extern const WireMessage shopwire__v1__list_audit_entries_request__rules_data;
static inline const void *shopwire__v1__list_audit_entries_request__rules(void) {
    return &shopwire__v1__list_audit_entries_request__rules_data;
}
extern const WireMessage shopwire__v1__list_audit_entries_response__rules_data;
static inline const void *shopwire__v1__list_audit_entries_response__rules(void) {
    return &shopwire__v1__list_audit_entries_response__rules_data;
}
extern const WireMessage shopwire__v1__get_audit_head_request__rules_data;
static inline const void *shopwire__v1__get_audit_head_request__rules(void) {
    return &shopwire__v1__get_audit_head_request__rules_data;
}
extern const WireMessage shopwire__v1__get_audit_head_response__head__rules_data;
static inline const void *shopwire__v1__get_audit_head_response__head__rules(void) {
    return &shopwire__v1__get_audit_head_response__head__rules_data;
}
extern const WireMessage shopwire__v1__get_audit_head_response__rules_data;
static inline const void *shopwire__v1__get_audit_head_response__rules(void) {
    return &shopwire__v1__get_audit_head_response__rules_data;
}
extern const WireMessage shopwire__v1__rotate_keys_request__rules_data;
static inline const void *shopwire__v1__rotate_keys_request__rules(void) {
    return &shopwire__v1__rotate_keys_request__rules_data;
}
extern const WireMessage shopwire__v1__rotate_keys_response__key__rules_data;
static inline const void *shopwire__v1__rotate_keys_response__key__rules(void) {
    return &shopwire__v1__rotate_keys_response__key__rules_data;
}
extern const WireMessage shopwire__v1__rotate_keys_response__rules_data;
static inline const void *shopwire__v1__rotate_keys_response__rules(void) {
    return &shopwire__v1__rotate_keys_response__rules_data;
}
extern const WireMessage shopwire__v1__money__rules_data;
static inline const void *shopwire__v1__money__rules(void) {
    return &shopwire__v1__money__rules_data;
}
extern const WireMessage shopwire__v1__totals__rules_data;
static inline const void *shopwire__v1__totals__rules(void) {
    return &shopwire__v1__totals__rules_data;
}
extern const WireMessage shopwire__v1__cart__problem__rules_data;
static inline const void *shopwire__v1__cart__problem__rules(void) {
    return &shopwire__v1__cart__problem__rules_data;
}
extern const WireMessage shopwire__v1__cart__line__rules_data;
static inline const void *shopwire__v1__cart__line__rules(void) {
    return &shopwire__v1__cart__line__rules_data;
}
extern const WireMessage shopwire__v1__cart__rules_data;
static inline const void *shopwire__v1__cart__rules(void) {
    return &shopwire__v1__cart__rules_data;
}
extern const WireMessage shopwire__v1__get_cart_request__rules_data;
static inline const void *shopwire__v1__get_cart_request__rules(void) {
    return &shopwire__v1__get_cart_request__rules_data;
}
extern const WireMessage shopwire__v1__get_cart_response__rules_data;
static inline const void *shopwire__v1__get_cart_response__rules(void) {
    return &shopwire__v1__get_cart_response__rules_data;
}
extern const WireMessage shopwire__v1__add_item_request__rules_data;
static inline const void *shopwire__v1__add_item_request__rules(void) {
    return &shopwire__v1__add_item_request__rules_data;
}
extern const WireMessage shopwire__v1__add_item_response__rules_data;
static inline const void *shopwire__v1__add_item_response__rules(void) {
    return &shopwire__v1__add_item_response__rules_data;
}
extern const WireMessage shopwire__v1__set_item_quantity_request__rules_data;
static inline const void *shopwire__v1__set_item_quantity_request__rules(void) {
    return &shopwire__v1__set_item_quantity_request__rules_data;
}
extern const WireMessage shopwire__v1__set_item_quantity_response__rules_data;
static inline const void *shopwire__v1__set_item_quantity_response__rules(void) {
    return &shopwire__v1__set_item_quantity_response__rules_data;
}
extern const WireMessage shopwire__v1__remove_item_request__rules_data;
static inline const void *shopwire__v1__remove_item_request__rules(void) {
    return &shopwire__v1__remove_item_request__rules_data;
}
extern const WireMessage shopwire__v1__remove_item_response__rules_data;
static inline const void *shopwire__v1__remove_item_response__rules(void) {
    return &shopwire__v1__remove_item_response__rules_data;
}
extern const WireMessage shopwire__v1__clear_cart_request__rules_data;
static inline const void *shopwire__v1__clear_cart_request__rules(void) {
    return &shopwire__v1__clear_cart_request__rules_data;
}
extern const WireMessage shopwire__v1__clear_cart_response__rules_data;
static inline const void *shopwire__v1__clear_cart_response__rules(void) {
    return &shopwire__v1__clear_cart_response__rules_data;
}
extern const WireMessage shopwire__v1__set_cart_addresses_request__rules_data;
static inline const void *shopwire__v1__set_cart_addresses_request__rules(void) {
    return &shopwire__v1__set_cart_addresses_request__rules_data;
}
extern const WireMessage shopwire__v1__set_cart_addresses_response__rules_data;
static inline const void *shopwire__v1__set_cart_addresses_response__rules(void) {
    return &shopwire__v1__set_cart_addresses_response__rules_data;
}
extern const WireMessage shopwire__v1__set_shipping_method_request__rules_data;
static inline const void *shopwire__v1__set_shipping_method_request__rules(void) {
    return &shopwire__v1__set_shipping_method_request__rules_data;
}
extern const WireMessage shopwire__v1__set_shipping_method_response__rules_data;
static inline const void *shopwire__v1__set_shipping_method_response__rules(void) {
    return &shopwire__v1__set_shipping_method_response__rules_data;
}
extern const WireMessage shopwire__v1__apply_coupon_request__rules_data;
static inline const void *shopwire__v1__apply_coupon_request__rules(void) {
    return &shopwire__v1__apply_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__apply_coupon_response__rules_data;
static inline const void *shopwire__v1__apply_coupon_response__rules(void) {
    return &shopwire__v1__apply_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__remove_coupon_request__rules_data;
static inline const void *shopwire__v1__remove_coupon_request__rules(void) {
    return &shopwire__v1__remove_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__remove_coupon_response__rules_data;
static inline const void *shopwire__v1__remove_coupon_response__rules(void) {
    return &shopwire__v1__remove_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__merge_carts_request__rules_data;
static inline const void *shopwire__v1__merge_carts_request__rules(void) {
    return &shopwire__v1__merge_carts_request__rules_data;
}
extern const WireMessage shopwire__v1__merge_carts_response__rules_data;
static inline const void *shopwire__v1__merge_carts_response__rules(void) {
    return &shopwire__v1__merge_carts_response__rules_data;
}
extern const WireMessage google__protobuf__field_mask__rules_data;
static inline const void *google__protobuf__field_mask__rules(void) {
    return &google__protobuf__field_mask__rules_data;
}
extern const WireMessage shopwire__v1__product_filter__rules_data;
static inline const void *shopwire__v1__product_filter__rules(void) {
    return &shopwire__v1__product_filter__rules_data;
}
extern const WireMessage shopwire__v1__product__attribute__rules_data;
static inline const void *shopwire__v1__product__attribute__rules(void) {
    return &shopwire__v1__product__attribute__rules_data;
}
extern const WireMessage shopwire__v1__product__rating__rules_data;
static inline const void *shopwire__v1__product__rating__rules(void) {
    return &shopwire__v1__product__rating__rules_data;
}
extern const WireMessage shopwire__v1__product__media__rules_data;
static inline const void *shopwire__v1__product__media__rules(void) {
    return &shopwire__v1__product__media__rules_data;
}
extern const WireMessage shopwire__v1__product__variant__option_value__rules_data;
static inline const void *shopwire__v1__product__variant__option_value__rules(void) {
    return &shopwire__v1__product__variant__option_value__rules_data;
}
extern const WireMessage shopwire__v1__product__variant__rules_data;
static inline const void *shopwire__v1__product__variant__rules(void) {
    return &shopwire__v1__product__variant__rules_data;
}
extern const WireMessage shopwire__v1__product__rules_data;
static inline const void *shopwire__v1__product__rules(void) {
    return &shopwire__v1__product__rules_data;
}
extern const WireMessage shopwire__v1__create_product_request__rules_data;
static inline const void *shopwire__v1__create_product_request__rules(void) {
    return &shopwire__v1__create_product_request__rules_data;
}
extern const WireMessage shopwire__v1__create_product_response__rules_data;
static inline const void *shopwire__v1__create_product_response__rules(void) {
    return &shopwire__v1__create_product_response__rules_data;
}
extern const WireMessage shopwire__v1__get_product_request__rules_data;
static inline const void *shopwire__v1__get_product_request__rules(void) {
    return &shopwire__v1__get_product_request__rules_data;
}
extern const WireMessage shopwire__v1__get_product_response__rules_data;
static inline const void *shopwire__v1__get_product_response__rules(void) {
    return &shopwire__v1__get_product_response__rules_data;
}
extern const WireMessage shopwire__v1__batch_get_products_request__rules_data;
static inline const void *shopwire__v1__batch_get_products_request__rules(void) {
    return &shopwire__v1__batch_get_products_request__rules_data;
}
extern const WireMessage shopwire__v1__batch_get_products_response__rules_data;
static inline const void *shopwire__v1__batch_get_products_response__rules(void) {
    return &shopwire__v1__batch_get_products_response__rules_data;
}
extern const WireMessage shopwire__v1__update_product_request__rules_data;
static inline const void *shopwire__v1__update_product_request__rules(void) {
    return &shopwire__v1__update_product_request__rules_data;
}
extern const WireMessage shopwire__v1__update_product_response__rules_data;
static inline const void *shopwire__v1__update_product_response__rules(void) {
    return &shopwire__v1__update_product_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_product_request__rules_data;
static inline const void *shopwire__v1__delete_product_request__rules(void) {
    return &shopwire__v1__delete_product_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_product_response__rules_data;
static inline const void *shopwire__v1__delete_product_response__rules(void) {
    return &shopwire__v1__delete_product_response__rules_data;
}
extern const WireMessage shopwire__v1__undelete_product_request__rules_data;
static inline const void *shopwire__v1__undelete_product_request__rules(void) {
    return &shopwire__v1__undelete_product_request__rules_data;
}
extern const WireMessage shopwire__v1__undelete_product_response__rules_data;
static inline const void *shopwire__v1__undelete_product_response__rules(void) {
    return &shopwire__v1__undelete_product_response__rules_data;
}
extern const WireMessage shopwire__v1__list_products_request__rules_data;
static inline const void *shopwire__v1__list_products_request__rules(void) {
    return &shopwire__v1__list_products_request__rules_data;
}
extern const WireMessage shopwire__v1__list_products_response__rules_data;
static inline const void *shopwire__v1__list_products_response__rules(void) {
    return &shopwire__v1__list_products_response__rules_data;
}
extern const WireMessage shopwire__v1__import_products_request__start__rules_data;
static inline const void *shopwire__v1__import_products_request__start__rules(void) {
    return &shopwire__v1__import_products_request__start__rules_data;
}
extern const WireMessage shopwire__v1__import_products_request__row__quantity__rules_data;
static inline const void *shopwire__v1__import_products_request__row__quantity__rules(void) {
    return &shopwire__v1__import_products_request__row__quantity__rules_data;
}
extern const WireMessage shopwire__v1__import_products_request__row__rules_data;
static inline const void *shopwire__v1__import_products_request__row__rules(void) {
    return &shopwire__v1__import_products_request__row__rules_data;
}
extern const WireMessage shopwire__v1__import_products_request__rules_data;
static inline const void *shopwire__v1__import_products_request__rules(void) {
    return &shopwire__v1__import_products_request__rules_data;
}
extern const WireMessage shopwire__v1__import_products_response__row_error__rules_data;
static inline const void *shopwire__v1__import_products_response__row_error__rules(void) {
    return &shopwire__v1__import_products_response__row_error__rules_data;
}
extern const WireMessage shopwire__v1__import_products_response__rules_data;
static inline const void *shopwire__v1__import_products_response__rules(void) {
    return &shopwire__v1__import_products_response__rules_data;
}
extern const WireMessage shopwire__v1__export_products_request__rules_data;
static inline const void *shopwire__v1__export_products_request__rules(void) {
    return &shopwire__v1__export_products_request__rules_data;
}
extern const WireMessage shopwire__v1__export_products_response__summary__rules_data;
static inline const void *shopwire__v1__export_products_response__summary__rules(void) {
    return &shopwire__v1__export_products_response__summary__rules_data;
}
extern const WireMessage shopwire__v1__export_products_response__rules_data;
static inline const void *shopwire__v1__export_products_response__rules(void) {
    return &shopwire__v1__export_products_response__rules_data;
}
extern const WireMessage shopwire__v1__category__rules_data;
static inline const void *shopwire__v1__category__rules(void) {
    return &shopwire__v1__category__rules_data;
}
extern const WireMessage shopwire__v1__create_category_request__rules_data;
static inline const void *shopwire__v1__create_category_request__rules(void) {
    return &shopwire__v1__create_category_request__rules_data;
}
extern const WireMessage shopwire__v1__create_category_response__rules_data;
static inline const void *shopwire__v1__create_category_response__rules(void) {
    return &shopwire__v1__create_category_response__rules_data;
}
extern const WireMessage shopwire__v1__get_category_request__rules_data;
static inline const void *shopwire__v1__get_category_request__rules(void) {
    return &shopwire__v1__get_category_request__rules_data;
}
extern const WireMessage shopwire__v1__get_category_response__rules_data;
static inline const void *shopwire__v1__get_category_response__rules(void) {
    return &shopwire__v1__get_category_response__rules_data;
}
extern const WireMessage shopwire__v1__list_categories_request__rules_data;
static inline const void *shopwire__v1__list_categories_request__rules(void) {
    return &shopwire__v1__list_categories_request__rules_data;
}
extern const WireMessage shopwire__v1__list_categories_response__rules_data;
static inline const void *shopwire__v1__list_categories_response__rules(void) {
    return &shopwire__v1__list_categories_response__rules_data;
}
extern const WireMessage shopwire__v1__update_category_request__rules_data;
static inline const void *shopwire__v1__update_category_request__rules(void) {
    return &shopwire__v1__update_category_request__rules_data;
}
extern const WireMessage shopwire__v1__update_category_response__rules_data;
static inline const void *shopwire__v1__update_category_response__rules(void) {
    return &shopwire__v1__update_category_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_category_request__rules_data;
static inline const void *shopwire__v1__delete_category_request__rules(void) {
    return &shopwire__v1__delete_category_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_category_response__rules_data;
static inline const void *shopwire__v1__delete_category_response__rules(void) {
    return &shopwire__v1__delete_category_response__rules_data;
}
extern const WireMessage shopwire__v1__user_event__item__rules_data;
static inline const void *shopwire__v1__user_event__item__rules(void) {
    return &shopwire__v1__user_event__item__rules_data;
}
extern const WireMessage shopwire__v1__user_event__rules_data;
static inline const void *shopwire__v1__user_event__rules(void) {
    return &shopwire__v1__user_event__rules_data;
}
extern const WireMessage shopwire__v1__write_user_events_request__rules_data;
static inline const void *shopwire__v1__write_user_events_request__rules(void) {
    return &shopwire__v1__write_user_events_request__rules_data;
}
extern const WireMessage shopwire__v1__write_user_events_response__rules_data;
static inline const void *shopwire__v1__write_user_events_response__rules(void) {
    return &shopwire__v1__write_user_events_response__rules_data;
}
extern const WireMessage shopwire__v1__purge_user_events_request__rules_data;
static inline const void *shopwire__v1__purge_user_events_request__rules(void) {
    return &shopwire__v1__purge_user_events_request__rules_data;
}
extern const WireMessage shopwire__v1__purge_user_events_response__rules_data;
static inline const void *shopwire__v1__purge_user_events_response__rules(void) {
    return &shopwire__v1__purge_user_events_response__rules_data;
}
extern const WireMessage shopwire__v1__payment_method__rules_data;
static inline const void *shopwire__v1__payment_method__rules(void) {
    return &shopwire__v1__payment_method__rules_data;
}
extern const WireMessage shopwire__v1__payment__action__rules_data;
static inline const void *shopwire__v1__payment__action__rules(void) {
    return &shopwire__v1__payment__action__rules_data;
}
extern const WireMessage shopwire__v1__payment__attempt__rules_data;
static inline const void *shopwire__v1__payment__attempt__rules(void) {
    return &shopwire__v1__payment__attempt__rules_data;
}
extern const WireMessage shopwire__v1__payment__rules_data;
static inline const void *shopwire__v1__payment__rules(void) {
    return &shopwire__v1__payment__rules_data;
}
extern const WireMessage shopwire__v1__get_payment_request__rules_data;
static inline const void *shopwire__v1__get_payment_request__rules(void) {
    return &shopwire__v1__get_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__get_payment_response__rules_data;
static inline const void *shopwire__v1__get_payment_response__rules(void) {
    return &shopwire__v1__get_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__list_payments_request__rules_data;
static inline const void *shopwire__v1__list_payments_request__rules(void) {
    return &shopwire__v1__list_payments_request__rules_data;
}
extern const WireMessage shopwire__v1__list_payments_response__rules_data;
static inline const void *shopwire__v1__list_payments_response__rules(void) {
    return &shopwire__v1__list_payments_response__rules_data;
}
extern const WireMessage shopwire__v1__continue_payment_request__rules_data;
static inline const void *shopwire__v1__continue_payment_request__rules(void) {
    return &shopwire__v1__continue_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__continue_payment_response__rules_data;
static inline const void *shopwire__v1__continue_payment_response__rules(void) {
    return &shopwire__v1__continue_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__capture_payment_request__rules_data;
static inline const void *shopwire__v1__capture_payment_request__rules(void) {
    return &shopwire__v1__capture_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__capture_payment_response__rules_data;
static inline const void *shopwire__v1__capture_payment_response__rules(void) {
    return &shopwire__v1__capture_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__void_payment_request__rules_data;
static inline const void *shopwire__v1__void_payment_request__rules(void) {
    return &shopwire__v1__void_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__void_payment_response__rules_data;
static inline const void *shopwire__v1__void_payment_response__rules(void) {
    return &shopwire__v1__void_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__refund_payment_request__rules_data;
static inline const void *shopwire__v1__refund_payment_request__rules(void) {
    return &shopwire__v1__refund_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__refund_payment_response__rules_data;
static inline const void *shopwire__v1__refund_payment_response__rules(void) {
    return &shopwire__v1__refund_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__ingest_provider_event_request__rules_data;
static inline const void *shopwire__v1__ingest_provider_event_request__rules(void) {
    return &shopwire__v1__ingest_provider_event_request__rules_data;
}
extern const WireMessage shopwire__v1__ingest_provider_event_response__rules_data;
static inline const void *shopwire__v1__ingest_provider_event_response__rules(void) {
    return &shopwire__v1__ingest_provider_event_response__rules_data;
}
extern const WireMessage shopwire__v1__parked_event__rules_data;
static inline const void *shopwire__v1__parked_event__rules(void) {
    return &shopwire__v1__parked_event__rules_data;
}
extern const WireMessage shopwire__v1__list_parked_events_request__rules_data;
static inline const void *shopwire__v1__list_parked_events_request__rules(void) {
    return &shopwire__v1__list_parked_events_request__rules_data;
}
extern const WireMessage shopwire__v1__list_parked_events_response__rules_data;
static inline const void *shopwire__v1__list_parked_events_response__rules(void) {
    return &shopwire__v1__list_parked_events_response__rules_data;
}
extern const WireMessage shopwire__v1__provider_record__rules_data;
static inline const void *shopwire__v1__provider_record__rules(void) {
    return &shopwire__v1__provider_record__rules_data;
}
extern const WireMessage shopwire__v1__reconcile_payment_request__rules_data;
static inline const void *shopwire__v1__reconcile_payment_request__rules(void) {
    return &shopwire__v1__reconcile_payment_request__rules_data;
}
extern const WireMessage shopwire__v1__reconcile_payment_response__difference__rules_data;
static inline const void *shopwire__v1__reconcile_payment_response__difference__rules(void) {
    return &shopwire__v1__reconcile_payment_response__difference__rules_data;
}
extern const WireMessage shopwire__v1__reconcile_payment_response__rules_data;
static inline const void *shopwire__v1__reconcile_payment_response__rules(void) {
    return &shopwire__v1__reconcile_payment_response__rules_data;
}
extern const WireMessage shopwire__v1__order__tax__rules_data;
static inline const void *shopwire__v1__order__tax__rules(void) {
    return &shopwire__v1__order__tax__rules_data;
}
extern const WireMessage shopwire__v1__order__line__rules_data;
static inline const void *shopwire__v1__order__line__rules(void) {
    return &shopwire__v1__order__line__rules_data;
}
extern const WireMessage shopwire__v1__order__shipping__rules_data;
static inline const void *shopwire__v1__order__shipping__rules(void) {
    return &shopwire__v1__order__shipping__rules_data;
}
extern const WireMessage shopwire__v1__order__line_quantity__rules_data;
static inline const void *shopwire__v1__order__line_quantity__rules(void) {
    return &shopwire__v1__order__line_quantity__rules_data;
}
extern const WireMessage shopwire__v1__order__fulfilment__rules_data;
static inline const void *shopwire__v1__order__fulfilment__rules(void) {
    return &shopwire__v1__order__fulfilment__rules_data;
}
extern const WireMessage shopwire__v1__order__return__rules_data;
static inline const void *shopwire__v1__order__return__rules(void) {
    return &shopwire__v1__order__return__rules_data;
}
extern const WireMessage shopwire__v1__order__rules_data;
static inline const void *shopwire__v1__order__rules(void) {
    return &shopwire__v1__order__rules_data;
}
extern const WireMessage shopwire__v1__order_event__rules_data;
static inline const void *shopwire__v1__order_event__rules(void) {
    return &shopwire__v1__order_event__rules_data;
}
extern const WireMessage shopwire__v1__order_change__rules_data;
static inline const void *shopwire__v1__order_change__rules(void) {
    return &shopwire__v1__order_change__rules_data;
}
extern const WireMessage shopwire__v1__preview_order_request__rules_data;
static inline const void *shopwire__v1__preview_order_request__rules(void) {
    return &shopwire__v1__preview_order_request__rules_data;
}
extern const WireMessage shopwire__v1__preview_order_response__problem__rules_data;
static inline const void *shopwire__v1__preview_order_response__problem__rules(void) {
    return &shopwire__v1__preview_order_response__problem__rules_data;
}
extern const WireMessage shopwire__v1__preview_order_response__rules_data;
static inline const void *shopwire__v1__preview_order_response__rules(void) {
    return &shopwire__v1__preview_order_response__rules_data;
}
extern const WireMessage shopwire__v1__place_order_request__rules_data;
static inline const void *shopwire__v1__place_order_request__rules(void) {
    return &shopwire__v1__place_order_request__rules_data;
}
extern const WireMessage shopwire__v1__place_order_response__rules_data;
static inline const void *shopwire__v1__place_order_response__rules(void) {
    return &shopwire__v1__place_order_response__rules_data;
}
extern const WireMessage shopwire__v1__pay_order_request__rules_data;
static inline const void *shopwire__v1__pay_order_request__rules(void) {
    return &shopwire__v1__pay_order_request__rules_data;
}
extern const WireMessage shopwire__v1__pay_order_response__rules_data;
static inline const void *shopwire__v1__pay_order_response__rules(void) {
    return &shopwire__v1__pay_order_response__rules_data;
}
extern const WireMessage shopwire__v1__get_order_request__rules_data;
static inline const void *shopwire__v1__get_order_request__rules(void) {
    return &shopwire__v1__get_order_request__rules_data;
}
extern const WireMessage shopwire__v1__get_order_response__rules_data;
static inline const void *shopwire__v1__get_order_response__rules(void) {
    return &shopwire__v1__get_order_response__rules_data;
}
extern const WireMessage shopwire__v1__list_orders_request__rules_data;
static inline const void *shopwire__v1__list_orders_request__rules(void) {
    return &shopwire__v1__list_orders_request__rules_data;
}
extern const WireMessage shopwire__v1__list_orders_response__rules_data;
static inline const void *shopwire__v1__list_orders_response__rules(void) {
    return &shopwire__v1__list_orders_response__rules_data;
}
extern const WireMessage shopwire__v1__cancel_order_request__rules_data;
static inline const void *shopwire__v1__cancel_order_request__rules(void) {
    return &shopwire__v1__cancel_order_request__rules_data;
}
extern const WireMessage shopwire__v1__cancel_order_response__rules_data;
static inline const void *shopwire__v1__cancel_order_response__rules(void) {
    return &shopwire__v1__cancel_order_response__rules_data;
}
extern const WireMessage shopwire__v1__fulfil_order_request__rules_data;
static inline const void *shopwire__v1__fulfil_order_request__rules(void) {
    return &shopwire__v1__fulfil_order_request__rules_data;
}
extern const WireMessage shopwire__v1__fulfil_order_response__rules_data;
static inline const void *shopwire__v1__fulfil_order_response__rules(void) {
    return &shopwire__v1__fulfil_order_response__rules_data;
}
extern const WireMessage shopwire__v1__create_return_request__rules_data;
static inline const void *shopwire__v1__create_return_request__rules(void) {
    return &shopwire__v1__create_return_request__rules_data;
}
extern const WireMessage shopwire__v1__create_return_response__rules_data;
static inline const void *shopwire__v1__create_return_response__rules(void) {
    return &shopwire__v1__create_return_response__rules_data;
}
extern const WireMessage shopwire__v1__receive_return_request__rules_data;
static inline const void *shopwire__v1__receive_return_request__rules(void) {
    return &shopwire__v1__receive_return_request__rules_data;
}
extern const WireMessage shopwire__v1__receive_return_response__rules_data;
static inline const void *shopwire__v1__receive_return_response__rules(void) {
    return &shopwire__v1__receive_return_response__rules_data;
}
extern const WireMessage shopwire__v1__list_order_history_request__rules_data;
static inline const void *shopwire__v1__list_order_history_request__rules(void) {
    return &shopwire__v1__list_order_history_request__rules_data;
}
extern const WireMessage shopwire__v1__list_order_history_response__rules_data;
static inline const void *shopwire__v1__list_order_history_response__rules(void) {
    return &shopwire__v1__list_order_history_response__rules_data;
}
extern const WireMessage shopwire__v1__watch_orders_request__rules_data;
static inline const void *shopwire__v1__watch_orders_request__rules(void) {
    return &shopwire__v1__watch_orders_request__rules_data;
}
extern const WireMessage shopwire__v1__watch_orders_response__rules_data;
static inline const void *shopwire__v1__watch_orders_response__rules(void) {
    return &shopwire__v1__watch_orders_response__rules_data;
}
extern const WireMessage shopwire__v1__review__rules_data;
static inline const void *shopwire__v1__review__rules(void) {
    return &shopwire__v1__review__rules_data;
}
extern const WireMessage shopwire__v1__create_review_request__rules_data;
static inline const void *shopwire__v1__create_review_request__rules(void) {
    return &shopwire__v1__create_review_request__rules_data;
}
extern const WireMessage shopwire__v1__create_review_response__rules_data;
static inline const void *shopwire__v1__create_review_response__rules(void) {
    return &shopwire__v1__create_review_response__rules_data;
}
extern const WireMessage shopwire__v1__list_reviews_request__rules_data;
static inline const void *shopwire__v1__list_reviews_request__rules(void) {
    return &shopwire__v1__list_reviews_request__rules_data;
}
extern const WireMessage shopwire__v1__list_reviews_response__rules_data;
static inline const void *shopwire__v1__list_reviews_response__rules(void) {
    return &shopwire__v1__list_reviews_response__rules_data;
}
extern const WireMessage shopwire__v1__moderate_review_request__rules_data;
static inline const void *shopwire__v1__moderate_review_request__rules(void) {
    return &shopwire__v1__moderate_review_request__rules_data;
}
extern const WireMessage shopwire__v1__moderate_review_response__rules_data;
static inline const void *shopwire__v1__moderate_review_response__rules(void) {
    return &shopwire__v1__moderate_review_response__rules_data;
}
extern const WireMessage shopwire__v1__session__rules_data;
static inline const void *shopwire__v1__session__rules(void) {
    return &shopwire__v1__session__rules_data;
}
extern const WireMessage shopwire__v1__session_token__rules_data;
static inline const void *shopwire__v1__session_token__rules(void) {
    return &shopwire__v1__session_token__rules_data;
}
extern const WireMessage shopwire__v1__create_session_request__rules_data;
static inline const void *shopwire__v1__create_session_request__rules(void) {
    return &shopwire__v1__create_session_request__rules_data;
}
extern const WireMessage shopwire__v1__create_session_response__rules_data;
static inline const void *shopwire__v1__create_session_response__rules(void) {
    return &shopwire__v1__create_session_response__rules_data;
}
extern const WireMessage shopwire__v1__create_guest_session_request__rules_data;
static inline const void *shopwire__v1__create_guest_session_request__rules(void) {
    return &shopwire__v1__create_guest_session_request__rules_data;
}
extern const WireMessage shopwire__v1__create_guest_session_response__rules_data;
static inline const void *shopwire__v1__create_guest_session_response__rules(void) {
    return &shopwire__v1__create_guest_session_response__rules_data;
}
extern const WireMessage shopwire__v1__refresh_session_request__rules_data;
static inline const void *shopwire__v1__refresh_session_request__rules(void) {
    return &shopwire__v1__refresh_session_request__rules_data;
}
extern const WireMessage shopwire__v1__refresh_session_response__rules_data;
static inline const void *shopwire__v1__refresh_session_response__rules(void) {
    return &shopwire__v1__refresh_session_response__rules_data;
}
extern const WireMessage shopwire__v1__revoke_session_request__rules_data;
static inline const void *shopwire__v1__revoke_session_request__rules(void) {
    return &shopwire__v1__revoke_session_request__rules_data;
}
extern const WireMessage shopwire__v1__revoke_session_response__rules_data;
static inline const void *shopwire__v1__revoke_session_response__rules(void) {
    return &shopwire__v1__revoke_session_response__rules_data;
}
extern const WireMessage shopwire__v1__revoke_all_sessions_request__rules_data;
static inline const void *shopwire__v1__revoke_all_sessions_request__rules(void) {
    return &shopwire__v1__revoke_all_sessions_request__rules_data;
}
extern const WireMessage shopwire__v1__revoke_all_sessions_response__rules_data;
static inline const void *shopwire__v1__revoke_all_sessions_response__rules(void) {
    return &shopwire__v1__revoke_all_sessions_response__rules_data;
}
extern const WireMessage shopwire__v1__list_sessions_request__rules_data;
static inline const void *shopwire__v1__list_sessions_request__rules(void) {
    return &shopwire__v1__list_sessions_request__rules_data;
}
extern const WireMessage shopwire__v1__list_sessions_response__rules_data;
static inline const void *shopwire__v1__list_sessions_response__rules(void) {
    return &shopwire__v1__list_sessions_response__rules_data;
}
extern const WireMessage shopwire__v1__saved_address__rules_data;
static inline const void *shopwire__v1__saved_address__rules(void) {
    return &shopwire__v1__saved_address__rules_data;
}
extern const WireMessage shopwire__v1__customer__rules_data;
static inline const void *shopwire__v1__customer__rules(void) {
    return &shopwire__v1__customer__rules_data;
}
extern const WireMessage shopwire__v1__consent__rules_data;
static inline const void *shopwire__v1__consent__rules(void) {
    return &shopwire__v1__consent__rules_data;
}
extern const WireMessage shopwire__v1__register_customer_request__rules_data;
static inline const void *shopwire__v1__register_customer_request__rules(void) {
    return &shopwire__v1__register_customer_request__rules_data;
}
extern const WireMessage shopwire__v1__register_customer_response__rules_data;
static inline const void *shopwire__v1__register_customer_response__rules(void) {
    return &shopwire__v1__register_customer_response__rules_data;
}
extern const WireMessage shopwire__v1__get_customer_request__rules_data;
static inline const void *shopwire__v1__get_customer_request__rules(void) {
    return &shopwire__v1__get_customer_request__rules_data;
}
extern const WireMessage shopwire__v1__get_customer_response__rules_data;
static inline const void *shopwire__v1__get_customer_response__rules(void) {
    return &shopwire__v1__get_customer_response__rules_data;
}
extern const WireMessage shopwire__v1__update_customer_request__rules_data;
static inline const void *shopwire__v1__update_customer_request__rules(void) {
    return &shopwire__v1__update_customer_request__rules_data;
}
extern const WireMessage shopwire__v1__update_customer_response__rules_data;
static inline const void *shopwire__v1__update_customer_response__rules(void) {
    return &shopwire__v1__update_customer_response__rules_data;
}
extern const WireMessage shopwire__v1__list_customers_request__rules_data;
static inline const void *shopwire__v1__list_customers_request__rules(void) {
    return &shopwire__v1__list_customers_request__rules_data;
}
extern const WireMessage shopwire__v1__list_customers_response__rules_data;
static inline const void *shopwire__v1__list_customers_response__rules(void) {
    return &shopwire__v1__list_customers_response__rules_data;
}
extern const WireMessage shopwire__v1__change_password_request__rules_data;
static inline const void *shopwire__v1__change_password_request__rules(void) {
    return &shopwire__v1__change_password_request__rules_data;
}
extern const WireMessage shopwire__v1__change_password_response__rules_data;
static inline const void *shopwire__v1__change_password_response__rules(void) {
    return &shopwire__v1__change_password_response__rules_data;
}
extern const WireMessage shopwire__v1__confirm_email_request__rules_data;
static inline const void *shopwire__v1__confirm_email_request__rules(void) {
    return &shopwire__v1__confirm_email_request__rules_data;
}
extern const WireMessage shopwire__v1__confirm_email_response__rules_data;
static inline const void *shopwire__v1__confirm_email_response__rules(void) {
    return &shopwire__v1__confirm_email_response__rules_data;
}
extern const WireMessage shopwire__v1__request_password_reset_request__rules_data;
static inline const void *shopwire__v1__request_password_reset_request__rules(void) {
    return &shopwire__v1__request_password_reset_request__rules_data;
}
extern const WireMessage shopwire__v1__request_password_reset_response__rules_data;
static inline const void *shopwire__v1__request_password_reset_response__rules(void) {
    return &shopwire__v1__request_password_reset_response__rules_data;
}
extern const WireMessage shopwire__v1__reset_password_request__rules_data;
static inline const void *shopwire__v1__reset_password_request__rules(void) {
    return &shopwire__v1__reset_password_request__rules_data;
}
extern const WireMessage shopwire__v1__reset_password_response__rules_data;
static inline const void *shopwire__v1__reset_password_response__rules(void) {
    return &shopwire__v1__reset_password_response__rules_data;
}
extern const WireMessage shopwire__v1__erase_customer_request__rules_data;
static inline const void *shopwire__v1__erase_customer_request__rules(void) {
    return &shopwire__v1__erase_customer_request__rules_data;
}
extern const WireMessage shopwire__v1__erase_customer_response__rules_data;
static inline const void *shopwire__v1__erase_customer_response__rules(void) {
    return &shopwire__v1__erase_customer_response__rules_data;
}
extern const WireMessage shopwire__v1__export_personal_data_request__rules_data;
static inline const void *shopwire__v1__export_personal_data_request__rules(void) {
    return &shopwire__v1__export_personal_data_request__rules_data;
}
extern const WireMessage shopwire__v1__export_personal_data_response__rules_data;
static inline const void *shopwire__v1__export_personal_data_response__rules(void) {
    return &shopwire__v1__export_personal_data_response__rules_data;
}
extern const WireMessage shopwire__v1__mailed_link__rules_data;
static inline const void *shopwire__v1__mailed_link__rules(void) {
    return &shopwire__v1__mailed_link__rules_data;
}
extern const WireMessage shopwire__v1__failed_sign_ins__rules_data;
static inline const void *shopwire__v1__failed_sign_ins__rules(void) {
    return &shopwire__v1__failed_sign_ins__rules_data;
}
extern const WireMessage shopwire__v1__create_address_request__rules_data;
static inline const void *shopwire__v1__create_address_request__rules(void) {
    return &shopwire__v1__create_address_request__rules_data;
}
extern const WireMessage shopwire__v1__create_address_response__rules_data;
static inline const void *shopwire__v1__create_address_response__rules(void) {
    return &shopwire__v1__create_address_response__rules_data;
}
extern const WireMessage shopwire__v1__get_address_request__rules_data;
static inline const void *shopwire__v1__get_address_request__rules(void) {
    return &shopwire__v1__get_address_request__rules_data;
}
extern const WireMessage shopwire__v1__get_address_response__rules_data;
static inline const void *shopwire__v1__get_address_response__rules(void) {
    return &shopwire__v1__get_address_response__rules_data;
}
extern const WireMessage shopwire__v1__list_addresses_request__rules_data;
static inline const void *shopwire__v1__list_addresses_request__rules(void) {
    return &shopwire__v1__list_addresses_request__rules_data;
}
extern const WireMessage shopwire__v1__list_addresses_response__rules_data;
static inline const void *shopwire__v1__list_addresses_response__rules(void) {
    return &shopwire__v1__list_addresses_response__rules_data;
}
extern const WireMessage shopwire__v1__update_address_request__rules_data;
static inline const void *shopwire__v1__update_address_request__rules(void) {
    return &shopwire__v1__update_address_request__rules_data;
}
extern const WireMessage shopwire__v1__update_address_response__rules_data;
static inline const void *shopwire__v1__update_address_response__rules(void) {
    return &shopwire__v1__update_address_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_address_request__rules_data;
static inline const void *shopwire__v1__delete_address_request__rules(void) {
    return &shopwire__v1__delete_address_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_address_response__rules_data;
static inline const void *shopwire__v1__delete_address_response__rules(void) {
    return &shopwire__v1__delete_address_response__rules_data;
}
extern const WireMessage shopwire__v1__get_consent_request__rules_data;
static inline const void *shopwire__v1__get_consent_request__rules(void) {
    return &shopwire__v1__get_consent_request__rules_data;
}
extern const WireMessage shopwire__v1__get_consent_response__rules_data;
static inline const void *shopwire__v1__get_consent_response__rules(void) {
    return &shopwire__v1__get_consent_response__rules_data;
}
extern const WireMessage shopwire__v1__set_consent_request__rules_data;
static inline const void *shopwire__v1__set_consent_request__rules(void) {
    return &shopwire__v1__set_consent_request__rules_data;
}
extern const WireMessage shopwire__v1__set_consent_response__rules_data;
static inline const void *shopwire__v1__set_consent_response__rules(void) {
    return &shopwire__v1__set_consent_response__rules_data;
}
extern const WireMessage shopwire__v1__stock__rules_data;
static inline const void *shopwire__v1__stock__rules(void) {
    return &shopwire__v1__stock__rules_data;
}
extern const WireMessage shopwire__v1__get_stock_request__rules_data;
static inline const void *shopwire__v1__get_stock_request__rules(void) {
    return &shopwire__v1__get_stock_request__rules_data;
}
extern const WireMessage shopwire__v1__get_stock_response__rules_data;
static inline const void *shopwire__v1__get_stock_response__rules(void) {
    return &shopwire__v1__get_stock_response__rules_data;
}
extern const WireMessage shopwire__v1__adjust_stock_request__rules_data;
static inline const void *shopwire__v1__adjust_stock_request__rules(void) {
    return &shopwire__v1__adjust_stock_request__rules_data;
}
extern const WireMessage shopwire__v1__adjust_stock_response__rules_data;
static inline const void *shopwire__v1__adjust_stock_response__rules(void) {
    return &shopwire__v1__adjust_stock_response__rules_data;
}
extern const WireMessage shopwire__v1__set_stock_request__rules_data;
static inline const void *shopwire__v1__set_stock_request__rules(void) {
    return &shopwire__v1__set_stock_request__rules_data;
}
extern const WireMessage shopwire__v1__set_stock_response__rules_data;
static inline const void *shopwire__v1__set_stock_response__rules(void) {
    return &shopwire__v1__set_stock_response__rules_data;
}
extern const WireMessage shopwire__v1__stock_movement__rules_data;
static inline const void *shopwire__v1__stock_movement__rules(void) {
    return &shopwire__v1__stock_movement__rules_data;
}
extern const WireMessage shopwire__v1__list_stock_movements_request__rules_data;
static inline const void *shopwire__v1__list_stock_movements_request__rules(void) {
    return &shopwire__v1__list_stock_movements_request__rules_data;
}
extern const WireMessage shopwire__v1__list_stock_movements_response__rules_data;
static inline const void *shopwire__v1__list_stock_movements_response__rules(void) {
    return &shopwire__v1__list_stock_movements_response__rules_data;
}
extern const WireMessage shopwire__v1__forecast_demand_request__rules_data;
static inline const void *shopwire__v1__forecast_demand_request__rules(void) {
    return &shopwire__v1__forecast_demand_request__rules_data;
}
extern const WireMessage shopwire__v1__demand_span__rules_data;
static inline const void *shopwire__v1__demand_span__rules(void) {
    return &shopwire__v1__demand_span__rules_data;
}
extern const WireMessage shopwire__v1__forecast_demand_response__rules_data;
static inline const void *shopwire__v1__forecast_demand_response__rules(void) {
    return &shopwire__v1__forecast_demand_response__rules_data;
}
extern const WireMessage shopwire__v1__model__metric__rules_data;
static inline const void *shopwire__v1__model__metric__rules(void) {
    return &shopwire__v1__model__metric__rules_data;
}
extern const WireMessage shopwire__v1__model__rules_data;
static inline const void *shopwire__v1__model__rules(void) {
    return &shopwire__v1__model__rules_data;
}
extern const WireMessage shopwire__v1__train_model_request__rules_data;
static inline const void *shopwire__v1__train_model_request__rules(void) {
    return &shopwire__v1__train_model_request__rules_data;
}
extern const WireMessage shopwire__v1__train_model_response__rules_data;
static inline const void *shopwire__v1__train_model_response__rules(void) {
    return &shopwire__v1__train_model_response__rules_data;
}
extern const WireMessage shopwire__v1__get_model_request__rules_data;
static inline const void *shopwire__v1__get_model_request__rules(void) {
    return &shopwire__v1__get_model_request__rules_data;
}
extern const WireMessage shopwire__v1__get_model_response__rules_data;
static inline const void *shopwire__v1__get_model_response__rules(void) {
    return &shopwire__v1__get_model_response__rules_data;
}
extern const WireMessage shopwire__v1__list_models_request__rules_data;
static inline const void *shopwire__v1__list_models_request__rules(void) {
    return &shopwire__v1__list_models_request__rules_data;
}
extern const WireMessage shopwire__v1__list_models_response__rules_data;
static inline const void *shopwire__v1__list_models_response__rules(void) {
    return &shopwire__v1__list_models_response__rules_data;
}
extern const WireMessage shopwire__v1__activate_model_request__rules_data;
static inline const void *shopwire__v1__activate_model_request__rules(void) {
    return &shopwire__v1__activate_model_request__rules_data;
}
extern const WireMessage shopwire__v1__activate_model_response__rules_data;
static inline const void *shopwire__v1__activate_model_response__rules(void) {
    return &shopwire__v1__activate_model_response__rules_data;
}
extern const WireMessage shopwire__v1__tax_rate__rules_data;
static inline const void *shopwire__v1__tax_rate__rules(void) {
    return &shopwire__v1__tax_rate__rules_data;
}
extern const WireMessage shopwire__v1__shipping_method__rules_data;
static inline const void *shopwire__v1__shipping_method__rules(void) {
    return &shopwire__v1__shipping_method__rules_data;
}
extern const WireMessage shopwire__v1__coupon__rules_data;
static inline const void *shopwire__v1__coupon__rules(void) {
    return &shopwire__v1__coupon__rules_data;
}
extern const WireMessage shopwire__v1__create_tax_rate_request__rules_data;
static inline const void *shopwire__v1__create_tax_rate_request__rules(void) {
    return &shopwire__v1__create_tax_rate_request__rules_data;
}
extern const WireMessage shopwire__v1__create_tax_rate_response__rules_data;
static inline const void *shopwire__v1__create_tax_rate_response__rules(void) {
    return &shopwire__v1__create_tax_rate_response__rules_data;
}
extern const WireMessage shopwire__v1__get_tax_rate_request__rules_data;
static inline const void *shopwire__v1__get_tax_rate_request__rules(void) {
    return &shopwire__v1__get_tax_rate_request__rules_data;
}
extern const WireMessage shopwire__v1__get_tax_rate_response__rules_data;
static inline const void *shopwire__v1__get_tax_rate_response__rules(void) {
    return &shopwire__v1__get_tax_rate_response__rules_data;
}
extern const WireMessage shopwire__v1__list_tax_rates_request__rules_data;
static inline const void *shopwire__v1__list_tax_rates_request__rules(void) {
    return &shopwire__v1__list_tax_rates_request__rules_data;
}
extern const WireMessage shopwire__v1__list_tax_rates_response__rules_data;
static inline const void *shopwire__v1__list_tax_rates_response__rules(void) {
    return &shopwire__v1__list_tax_rates_response__rules_data;
}
extern const WireMessage shopwire__v1__update_tax_rate_request__rules_data;
static inline const void *shopwire__v1__update_tax_rate_request__rules(void) {
    return &shopwire__v1__update_tax_rate_request__rules_data;
}
extern const WireMessage shopwire__v1__update_tax_rate_response__rules_data;
static inline const void *shopwire__v1__update_tax_rate_response__rules(void) {
    return &shopwire__v1__update_tax_rate_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_tax_rate_request__rules_data;
static inline const void *shopwire__v1__delete_tax_rate_request__rules(void) {
    return &shopwire__v1__delete_tax_rate_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_tax_rate_response__rules_data;
static inline const void *shopwire__v1__delete_tax_rate_response__rules(void) {
    return &shopwire__v1__delete_tax_rate_response__rules_data;
}
extern const WireMessage shopwire__v1__create_shipping_method_request__rules_data;
static inline const void *shopwire__v1__create_shipping_method_request__rules(void) {
    return &shopwire__v1__create_shipping_method_request__rules_data;
}
extern const WireMessage shopwire__v1__create_shipping_method_response__rules_data;
static inline const void *shopwire__v1__create_shipping_method_response__rules(void) {
    return &shopwire__v1__create_shipping_method_response__rules_data;
}
extern const WireMessage shopwire__v1__get_shipping_method_request__rules_data;
static inline const void *shopwire__v1__get_shipping_method_request__rules(void) {
    return &shopwire__v1__get_shipping_method_request__rules_data;
}
extern const WireMessage shopwire__v1__get_shipping_method_response__rules_data;
static inline const void *shopwire__v1__get_shipping_method_response__rules(void) {
    return &shopwire__v1__get_shipping_method_response__rules_data;
}
extern const WireMessage shopwire__v1__list_shipping_methods_request__rules_data;
static inline const void *shopwire__v1__list_shipping_methods_request__rules(void) {
    return &shopwire__v1__list_shipping_methods_request__rules_data;
}
extern const WireMessage shopwire__v1__list_shipping_methods_response__rules_data;
static inline const void *shopwire__v1__list_shipping_methods_response__rules(void) {
    return &shopwire__v1__list_shipping_methods_response__rules_data;
}
extern const WireMessage shopwire__v1__update_shipping_method_request__rules_data;
static inline const void *shopwire__v1__update_shipping_method_request__rules(void) {
    return &shopwire__v1__update_shipping_method_request__rules_data;
}
extern const WireMessage shopwire__v1__update_shipping_method_response__rules_data;
static inline const void *shopwire__v1__update_shipping_method_response__rules(void) {
    return &shopwire__v1__update_shipping_method_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_shipping_method_request__rules_data;
static inline const void *shopwire__v1__delete_shipping_method_request__rules(void) {
    return &shopwire__v1__delete_shipping_method_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_shipping_method_response__rules_data;
static inline const void *shopwire__v1__delete_shipping_method_response__rules(void) {
    return &shopwire__v1__delete_shipping_method_response__rules_data;
}
extern const WireMessage shopwire__v1__create_coupon_request__rules_data;
static inline const void *shopwire__v1__create_coupon_request__rules(void) {
    return &shopwire__v1__create_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__create_coupon_response__rules_data;
static inline const void *shopwire__v1__create_coupon_response__rules(void) {
    return &shopwire__v1__create_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__get_coupon_request__rules_data;
static inline const void *shopwire__v1__get_coupon_request__rules(void) {
    return &shopwire__v1__get_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__get_coupon_response__rules_data;
static inline const void *shopwire__v1__get_coupon_response__rules(void) {
    return &shopwire__v1__get_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__list_coupons_request__rules_data;
static inline const void *shopwire__v1__list_coupons_request__rules(void) {
    return &shopwire__v1__list_coupons_request__rules_data;
}
extern const WireMessage shopwire__v1__list_coupons_response__rules_data;
static inline const void *shopwire__v1__list_coupons_response__rules(void) {
    return &shopwire__v1__list_coupons_response__rules_data;
}
extern const WireMessage shopwire__v1__update_coupon_request__rules_data;
static inline const void *shopwire__v1__update_coupon_request__rules(void) {
    return &shopwire__v1__update_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__update_coupon_response__rules_data;
static inline const void *shopwire__v1__update_coupon_response__rules(void) {
    return &shopwire__v1__update_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_coupon_request__rules_data;
static inline const void *shopwire__v1__delete_coupon_request__rules(void) {
    return &shopwire__v1__delete_coupon_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_coupon_response__rules_data;
static inline const void *shopwire__v1__delete_coupon_response__rules(void) {
    return &shopwire__v1__delete_coupon_response__rules_data;
}
extern const WireMessage shopwire__v1__recommend_request__rules_data;
static inline const void *shopwire__v1__recommend_request__rules(void) {
    return &shopwire__v1__recommend_request__rules_data;
}
extern const WireMessage shopwire__v1__recommend_response__recommendation__rules_data;
static inline const void *shopwire__v1__recommend_response__recommendation__rules(void) {
    return &shopwire__v1__recommend_response__recommendation__rules_data;
}
extern const WireMessage shopwire__v1__recommend_response__rules_data;
static inline const void *shopwire__v1__recommend_response__rules(void) {
    return &shopwire__v1__recommend_response__rules_data;
}
extern const WireMessage shopwire__v1__suggest_category_request__rules_data;
static inline const void *shopwire__v1__suggest_category_request__rules(void) {
    return &shopwire__v1__suggest_category_request__rules_data;
}
extern const WireMessage shopwire__v1__suggest_category_response__suggestion__rules_data;
static inline const void *shopwire__v1__suggest_category_response__suggestion__rules(void) {
    return &shopwire__v1__suggest_category_response__suggestion__rules_data;
}
extern const WireMessage shopwire__v1__suggest_category_response__rules_data;
static inline const void *shopwire__v1__suggest_category_response__rules(void) {
    return &shopwire__v1__suggest_category_response__rules_data;
}
extern const WireMessage shopwire__v1__facet_request__rules_data;
static inline const void *shopwire__v1__facet_request__rules(void) {
    return &shopwire__v1__facet_request__rules_data;
}
extern const WireMessage shopwire__v1__facet__value__rules_data;
static inline const void *shopwire__v1__facet__value__rules(void) {
    return &shopwire__v1__facet__value__rules_data;
}
extern const WireMessage shopwire__v1__facet__rules_data;
static inline const void *shopwire__v1__facet__rules(void) {
    return &shopwire__v1__facet__rules_data;
}
extern const WireMessage shopwire__v1__search_products_request__rules_data;
static inline const void *shopwire__v1__search_products_request__rules(void) {
    return &shopwire__v1__search_products_request__rules_data;
}
extern const WireMessage shopwire__v1__search_products_response__explanation__part__rules_data;
static inline const void *shopwire__v1__search_products_response__explanation__part__rules(void) {
    return &shopwire__v1__search_products_response__explanation__part__rules_data;
}
extern const WireMessage shopwire__v1__search_products_response__explanation__rules_data;
static inline const void *shopwire__v1__search_products_response__explanation__rules(void) {
    return &shopwire__v1__search_products_response__explanation__rules_data;
}
extern const WireMessage shopwire__v1__search_products_response__rules_data;
static inline const void *shopwire__v1__search_products_response__rules(void) {
    return &shopwire__v1__search_products_response__rules_data;
}
extern const WireMessage shopwire__v1__suggest_queries_request__rules_data;
static inline const void *shopwire__v1__suggest_queries_request__rules(void) {
    return &shopwire__v1__suggest_queries_request__rules_data;
}
extern const WireMessage shopwire__v1__suggest_queries_response__query__rules_data;
static inline const void *shopwire__v1__suggest_queries_response__query__rules(void) {
    return &shopwire__v1__suggest_queries_response__query__rules_data;
}
extern const WireMessage shopwire__v1__suggest_queries_response__suggested_product__rules_data;
static inline const void *shopwire__v1__suggest_queries_response__suggested_product__rules(void) {
    return &shopwire__v1__suggest_queries_response__suggested_product__rules_data;
}
extern const WireMessage shopwire__v1__suggest_queries_response__suggested_category__rules_data;
static inline const void *shopwire__v1__suggest_queries_response__suggested_category__rules(void) {
    return &shopwire__v1__suggest_queries_response__suggested_category__rules_data;
}
extern const WireMessage shopwire__v1__suggest_queries_response__rules_data;
static inline const void *shopwire__v1__suggest_queries_response__rules(void) {
    return &shopwire__v1__suggest_queries_response__rules_data;
}
extern const WireMessage shopwire__v1__search_index__rules_data;
static inline const void *shopwire__v1__search_index__rules(void) {
    return &shopwire__v1__search_index__rules_data;
}
extern const WireMessage shopwire__v1__get_search_index_request__rules_data;
static inline const void *shopwire__v1__get_search_index_request__rules(void) {
    return &shopwire__v1__get_search_index_request__rules_data;
}
extern const WireMessage shopwire__v1__get_search_index_response__rules_data;
static inline const void *shopwire__v1__get_search_index_response__rules(void) {
    return &shopwire__v1__get_search_index_response__rules_data;
}
extern const WireMessage shopwire__v1__rebuild_search_index_request__rules_data;
static inline const void *shopwire__v1__rebuild_search_index_request__rules(void) {
    return &shopwire__v1__rebuild_search_index_request__rules_data;
}
extern const WireMessage shopwire__v1__rebuild_search_index_response__rules_data;
static inline const void *shopwire__v1__rebuild_search_index_response__rules(void) {
    return &shopwire__v1__rebuild_search_index_response__rules_data;
}
extern const WireMessage shopwire__v1__synonym__rules_data;
static inline const void *shopwire__v1__synonym__rules(void) {
    return &shopwire__v1__synonym__rules_data;
}
extern const WireMessage shopwire__v1__create_synonym_request__rules_data;
static inline const void *shopwire__v1__create_synonym_request__rules(void) {
    return &shopwire__v1__create_synonym_request__rules_data;
}
extern const WireMessage shopwire__v1__create_synonym_response__rules_data;
static inline const void *shopwire__v1__create_synonym_response__rules(void) {
    return &shopwire__v1__create_synonym_response__rules_data;
}
extern const WireMessage shopwire__v1__get_synonym_request__rules_data;
static inline const void *shopwire__v1__get_synonym_request__rules(void) {
    return &shopwire__v1__get_synonym_request__rules_data;
}
extern const WireMessage shopwire__v1__get_synonym_response__rules_data;
static inline const void *shopwire__v1__get_synonym_response__rules(void) {
    return &shopwire__v1__get_synonym_response__rules_data;
}
extern const WireMessage shopwire__v1__list_synonyms_request__rules_data;
static inline const void *shopwire__v1__list_synonyms_request__rules(void) {
    return &shopwire__v1__list_synonyms_request__rules_data;
}
extern const WireMessage shopwire__v1__list_synonyms_response__rules_data;
static inline const void *shopwire__v1__list_synonyms_response__rules(void) {
    return &shopwire__v1__list_synonyms_response__rules_data;
}
extern const WireMessage shopwire__v1__update_synonym_request__rules_data;
static inline const void *shopwire__v1__update_synonym_request__rules(void) {
    return &shopwire__v1__update_synonym_request__rules_data;
}
extern const WireMessage shopwire__v1__update_synonym_response__rules_data;
static inline const void *shopwire__v1__update_synonym_response__rules(void) {
    return &shopwire__v1__update_synonym_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_synonym_request__rules_data;
static inline const void *shopwire__v1__delete_synonym_request__rules(void) {
    return &shopwire__v1__delete_synonym_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_synonym_response__rules_data;
static inline const void *shopwire__v1__delete_synonym_response__rules(void) {
    return &shopwire__v1__delete_synonym_response__rules_data;
}
extern const WireMessage shopwire__v1__staff_member__rules_data;
static inline const void *shopwire__v1__staff_member__rules(void) {
    return &shopwire__v1__staff_member__rules_data;
}
extern const WireMessage shopwire__v1__api_key__rules_data;
static inline const void *shopwire__v1__api_key__rules(void) {
    return &shopwire__v1__api_key__rules_data;
}
extern const WireMessage shopwire__v1__create_staff_member_request__rules_data;
static inline const void *shopwire__v1__create_staff_member_request__rules(void) {
    return &shopwire__v1__create_staff_member_request__rules_data;
}
extern const WireMessage shopwire__v1__create_staff_member_response__rules_data;
static inline const void *shopwire__v1__create_staff_member_response__rules(void) {
    return &shopwire__v1__create_staff_member_response__rules_data;
}
extern const WireMessage shopwire__v1__get_staff_member_request__rules_data;
static inline const void *shopwire__v1__get_staff_member_request__rules(void) {
    return &shopwire__v1__get_staff_member_request__rules_data;
}
extern const WireMessage shopwire__v1__get_staff_member_response__rules_data;
static inline const void *shopwire__v1__get_staff_member_response__rules(void) {
    return &shopwire__v1__get_staff_member_response__rules_data;
}
extern const WireMessage shopwire__v1__list_staff_members_request__rules_data;
static inline const void *shopwire__v1__list_staff_members_request__rules(void) {
    return &shopwire__v1__list_staff_members_request__rules_data;
}
extern const WireMessage shopwire__v1__list_staff_members_response__rules_data;
static inline const void *shopwire__v1__list_staff_members_response__rules(void) {
    return &shopwire__v1__list_staff_members_response__rules_data;
}
extern const WireMessage shopwire__v1__update_staff_member_request__rules_data;
static inline const void *shopwire__v1__update_staff_member_request__rules(void) {
    return &shopwire__v1__update_staff_member_request__rules_data;
}
extern const WireMessage shopwire__v1__update_staff_member_response__rules_data;
static inline const void *shopwire__v1__update_staff_member_response__rules(void) {
    return &shopwire__v1__update_staff_member_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_staff_member_request__rules_data;
static inline const void *shopwire__v1__delete_staff_member_request__rules(void) {
    return &shopwire__v1__delete_staff_member_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_staff_member_response__rules_data;
static inline const void *shopwire__v1__delete_staff_member_response__rules(void) {
    return &shopwire__v1__delete_staff_member_response__rules_data;
}
extern const WireMessage shopwire__v1__create_api_key_request__rules_data;
static inline const void *shopwire__v1__create_api_key_request__rules(void) {
    return &shopwire__v1__create_api_key_request__rules_data;
}
extern const WireMessage shopwire__v1__create_api_key_response__rules_data;
static inline const void *shopwire__v1__create_api_key_response__rules(void) {
    return &shopwire__v1__create_api_key_response__rules_data;
}
extern const WireMessage shopwire__v1__get_api_key_request__rules_data;
static inline const void *shopwire__v1__get_api_key_request__rules(void) {
    return &shopwire__v1__get_api_key_request__rules_data;
}
extern const WireMessage shopwire__v1__get_api_key_response__rules_data;
static inline const void *shopwire__v1__get_api_key_response__rules(void) {
    return &shopwire__v1__get_api_key_response__rules_data;
}
extern const WireMessage shopwire__v1__list_api_keys_request__rules_data;
static inline const void *shopwire__v1__list_api_keys_request__rules(void) {
    return &shopwire__v1__list_api_keys_request__rules_data;
}
extern const WireMessage shopwire__v1__list_api_keys_response__rules_data;
static inline const void *shopwire__v1__list_api_keys_response__rules(void) {
    return &shopwire__v1__list_api_keys_response__rules_data;
}
extern const WireMessage shopwire__v1__delete_api_key_request__rules_data;
static inline const void *shopwire__v1__delete_api_key_request__rules(void) {
    return &shopwire__v1__delete_api_key_request__rules_data;
}
extern const WireMessage shopwire__v1__delete_api_key_response__rules_data;
static inline const void *shopwire__v1__delete_api_key_response__rules(void) {
    return &shopwire__v1__delete_api_key_response__rules_data;
}
extern const WireMessage shopwire__v1__test_permissions_request__rules_data;
static inline const void *shopwire__v1__test_permissions_request__rules(void) {
    return &shopwire__v1__test_permissions_request__rules_data;
}
extern const WireMessage shopwire__v1__test_permissions_response__rules_data;
static inline const void *shopwire__v1__test_permissions_response__rules(void) {
    return &shopwire__v1__test_permissions_response__rules_data;
}
extern const WireMessage grpc__health__v1__health_check_request__rules_data;
static inline const void *grpc__health__v1__health_check_request__rules(void) {
    return &grpc__health__v1__health_check_request__rules_data;
}
extern const WireMessage grpc__health__v1__health_check_response__rules_data;
static inline const void *grpc__health__v1__health_check_response__rules(void) {
    return &grpc__health__v1__health_check_response__rules_data;
}
extern const WireMessage grpc__health__v1__health_list_request__rules_data;
static inline const void *grpc__health__v1__health_list_request__rules(void) {
    return &grpc__health__v1__health_list_request__rules_data;
}
extern const WireMessage grpc__health__v1__health_list_response__rules_data;
static inline const void *grpc__health__v1__health_list_response__rules(void) {
    return &grpc__health__v1__health_list_response__rules_data;
}

const void *cschema_files(size_t position);
enum { cschema_files_count = 29 };

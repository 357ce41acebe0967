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
    {.name = "KIND_HELD", .number = 3},
    {.name = "KIND_RELEASED", .number = 4},
    {.name = "KIND_ALLOCATED", .number = 5},
    {.name = "KIND_DEALLOCATED", .number = 6},
    {.name = "KIND_SENT", .number = 7},
    {.name = "KIND_RETURNED", .number = 8},
};
static const WireEnum shopwire__store__v1__movement_row__kind__enum = {
    .name = "shopwire.store.v1.MovementRow.Kind", .values = shopwire__store__v1__movement_row__kind__values,
    .value_count = 9,
};
static const WireEnumValue shopwire__store__v1__cart_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_ACTIVE", .number = 1},
    {.name = "STATE_CHECKING_OUT", .number = 2},
    {.name = "STATE_ORDERED", .number = 3},
    {.name = "STATE_MERGED", .number = 4},
    {.name = "STATE_EXPIRED", .number = 5},
};
static const WireEnum shopwire__store__v1__cart_row__state__enum = {
    .name = "shopwire.store.v1.CartRow.State", .values = shopwire__store__v1__cart_row__state__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__store__v1__order_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_DRAFT", .number = 1},
    {.name = "STATE_PLACED", .number = 2},
    {.name = "STATE_COMPLETED", .number = 3},
    {.name = "STATE_ABANDONED", .number = 4},
    {.name = "STATE_CANCELLED", .number = 5},
};
static const WireEnum shopwire__store__v1__order_row__state__enum = {
    .name = "shopwire.store.v1.OrderRow.State", .values = shopwire__store__v1__order_row__state__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__store__v1__payment_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_CREATED", .number = 1},
    {.name = "STATE_REQUIRES_ACTION", .number = 2},
    {.name = "STATE_PROCESSING", .number = 3},
    {.name = "STATE_AUTHORIZED", .number = 4},
    {.name = "STATE_CAPTURED", .number = 5},
    {.name = "STATE_FAILED", .number = 6},
    {.name = "STATE_VOIDED", .number = 7},
    {.name = "STATE_EXPIRED", .number = 8},
};
static const WireEnum shopwire__store__v1__payment_row__state__enum = {
    .name = "shopwire.store.v1.PaymentRow.State", .values = shopwire__store__v1__payment_row__state__values,
    .value_count = 9,
};
static const WireEnumValue shopwire__store__v1__attempt_row__operation__values[] = {
    {.name = "OPERATION_UNSPECIFIED", .number = 0},
    {.name = "OPERATION_AUTHORIZE", .number = 1},
    {.name = "OPERATION_CAPTURE", .number = 2},
    {.name = "OPERATION_VOID", .number = 3},
    {.name = "OPERATION_REFUND", .number = 4},
};
static const WireEnum shopwire__store__v1__attempt_row__operation__enum = {
    .name = "shopwire.store.v1.AttemptRow.Operation", .values = shopwire__store__v1__attempt_row__operation__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__store__v1__attempt_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_PLANNED", .number = 1},
    {.name = "STATE_SENT", .number = 2},
    {.name = "STATE_SUCCEEDED", .number = 3},
    {.name = "STATE_FAILED", .number = 4},
    {.name = "STATE_UNKNOWN", .number = 5},
    {.name = "STATE_DROPPED", .number = 6},
};
static const WireEnum shopwire__store__v1__attempt_row__state__enum = {
    .name = "shopwire.store.v1.AttemptRow.State", .values = shopwire__store__v1__attempt_row__state__values,
    .value_count = 7,
};
static const WireEnumValue shopwire__store__v1__provider_answer__outcome__values[] = {
    {.name = "OUTCOME_UNSPECIFIED", .number = 0},
    {.name = "OUTCOME_SUCCEEDED", .number = 1},
    {.name = "OUTCOME_DECLINED", .number = 2},
    {.name = "OUTCOME_REQUIRES_ACTION", .number = 3},
    {.name = "OUTCOME_PENDING", .number = 4},
    {.name = "OUTCOME_NOT_FOUND", .number = 5},
    {.name = "OUTCOME_EXPIRED", .number = 6},
};
static const WireEnum shopwire__store__v1__provider_answer__outcome__enum = {
    .name = "shopwire.store.v1.ProviderAnswer.Outcome", .values = shopwire__store__v1__provider_answer__outcome__values,
    .value_count = 7,
};
static const WireEnumValue shopwire__store__v1__mail_token_row__purpose__values[] = {
    {.name = "PURPOSE_UNSPECIFIED", .number = 0},
    {.name = "PURPOSE_CONFIRM_EMAIL", .number = 1},
    {.name = "PURPOSE_RESET_PASSWORD", .number = 2},
};
static const WireEnum shopwire__store__v1__mail_token_row__purpose__enum = {
    .name = "shopwire.store.v1.MailTokenRow.Purpose", .values = shopwire__store__v1__mail_token_row__purpose__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__store__v1__model_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_QUEUED", .number = 1},
    {.name = "STATE_TRAINING", .number = 2},
    {.name = "STATE_READY", .number = 3},
    {.name = "STATE_FAILED", .number = 4},
};
static const WireEnum shopwire__store__v1__model_row__state__enum = {
    .name = "shopwire.store.v1.ModelRow.State", .values = shopwire__store__v1__model_row__state__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__store__v1__review_row__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_PENDING", .number = 1},
    {.name = "STATE_PUBLISHED", .number = 2},
    {.name = "STATE_REJECTED", .number = 3},
};
static const WireEnum shopwire__store__v1__review_row__state__enum = {
    .name = "shopwire.store.v1.ReviewRow.State", .values = shopwire__store__v1__review_row__state__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__rotate_keys_request__step__values[] = {
    {.name = "STEP_UNSPECIFIED", .number = 0},
    {.name = "STEP_ADD", .number = 1},
    {.name = "STEP_ACTIVATE", .number = 2},
    {.name = "STEP_RETIRE", .number = 3},
};
static const WireEnum shopwire__v1__rotate_keys_request__step__enum = {
    .name = "shopwire.v1.RotateKeysRequest.Step", .values = shopwire__v1__rotate_keys_request__step__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__rotate_keys_response__key__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_WAITING", .number = 1},
    {.name = "STATE_CURRENT", .number = 2},
    {.name = "STATE_OLD", .number = 3},
};
static const WireEnum shopwire__v1__rotate_keys_response__key__state__enum = {
    .name = "shopwire.v1.RotateKeysResponse.Key.State", .values = shopwire__v1__rotate_keys_response__key__state__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__cart__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_ACTIVE", .number = 1},
    {.name = "STATE_CHECKING_OUT", .number = 2},
    {.name = "STATE_ORDERED", .number = 3},
    {.name = "STATE_MERGED", .number = 4},
    {.name = "STATE_EXPIRED", .number = 5},
};
static const WireEnum shopwire__v1__cart__state__enum = {
    .name = "shopwire.v1.Cart.State", .values = shopwire__v1__cart__state__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__cart__problem__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_PRICE_CHANGED", .number = 1},
    {.name = "KIND_OUT_OF_STOCK", .number = 2},
    {.name = "KIND_NOT_FOR_SALE", .number = 3},
    {.name = "KIND_CURRENCY_CHANGED", .number = 4},
    {.name = "KIND_COUPON_REJECTED", .number = 5},
    {.name = "KIND_SHIPPING_UNAVAILABLE", .number = 6},
    {.name = "KIND_TOTAL_TOO_LARGE", .number = 7},
};
static const WireEnum shopwire__v1__cart__problem__kind__enum = {
    .name = "shopwire.v1.Cart.Problem.Kind", .values = shopwire__v1__cart__problem__kind__values,
    .value_count = 8,
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
static const WireEnumValue shopwire__v1__user_event__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_VIEW", .number = 1},
    {.name = "KIND_SEARCH", .number = 2},
    {.name = "KIND_CLICK", .number = 3},
    {.name = "KIND_ADD", .number = 4},
    {.name = "KIND_REMOVE", .number = 5},
    {.name = "KIND_PURCHASE", .number = 6},
    {.name = "KIND_IMPRESSION", .number = 7},
};
static const WireEnum shopwire__v1__user_event__kind__enum = {
    .name = "shopwire.v1.UserEvent.Kind", .values = shopwire__v1__user_event__kind__values,
    .value_count = 8,
};
static const WireEnumValue shopwire__v1__payment_method__capture__values[] = {
    {.name = "CAPTURE_UNSPECIFIED", .number = 0},
    {.name = "CAPTURE_AUTOMATIC", .number = 1},
    {.name = "CAPTURE_MANUAL", .number = 2},
};
static const WireEnum shopwire__v1__payment_method__capture__enum = {
    .name = "shopwire.v1.PaymentMethod.Capture", .values = shopwire__v1__payment_method__capture__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__payment__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_CREATED", .number = 1},
    {.name = "STATE_REQUIRES_ACTION", .number = 2},
    {.name = "STATE_PROCESSING", .number = 3},
    {.name = "STATE_AUTHORIZED", .number = 4},
    {.name = "STATE_CAPTURED", .number = 5},
    {.name = "STATE_FAILED", .number = 6},
    {.name = "STATE_VOIDED", .number = 7},
    {.name = "STATE_EXPIRED", .number = 8},
};
static const WireEnum shopwire__v1__payment__state__enum = {
    .name = "shopwire.v1.Payment.State", .values = shopwire__v1__payment__state__values,
    .value_count = 9,
};
static const WireEnumValue shopwire__v1__payment__action__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_REDIRECT", .number = 1},
    {.name = "KIND_QR_CODE", .number = 2},
    {.name = "KIND_CLIENT_SECRET", .number = 3},
};
static const WireEnum shopwire__v1__payment__action__kind__enum = {
    .name = "shopwire.v1.Payment.Action.Kind", .values = shopwire__v1__payment__action__kind__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__payment__attempt__operation__values[] = {
    {.name = "OPERATION_UNSPECIFIED", .number = 0},
    {.name = "OPERATION_AUTHORIZE", .number = 1},
    {.name = "OPERATION_CAPTURE", .number = 2},
    {.name = "OPERATION_VOID", .number = 3},
    {.name = "OPERATION_REFUND", .number = 4},
};
static const WireEnum shopwire__v1__payment__attempt__operation__enum = {
    .name = "shopwire.v1.Payment.Attempt.Operation", .values = shopwire__v1__payment__attempt__operation__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__v1__payment__attempt__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_PLANNED", .number = 1},
    {.name = "STATE_SENT", .number = 2},
    {.name = "STATE_SUCCEEDED", .number = 3},
    {.name = "STATE_FAILED", .number = 4},
    {.name = "STATE_UNKNOWN", .number = 5},
    {.name = "STATE_DROPPED", .number = 6},
};
static const WireEnum shopwire__v1__payment__attempt__state__enum = {
    .name = "shopwire.v1.Payment.Attempt.State", .values = shopwire__v1__payment__attempt__state__values,
    .value_count = 7,
};
static const WireEnumValue shopwire__v1__ingest_provider_event_response__outcome__values[] = {
    {.name = "OUTCOME_UNSPECIFIED", .number = 0},
    {.name = "OUTCOME_APPLIED", .number = 1},
    {.name = "OUTCOME_DUPLICATE", .number = 2},
    {.name = "OUTCOME_STALE", .number = 3},
    {.name = "OUTCOME_PARKED", .number = 4},
};
static const WireEnum shopwire__v1__ingest_provider_event_response__outcome__enum = {
    .name = "shopwire.v1.IngestProviderEventResponse.Outcome", .values = shopwire__v1__ingest_provider_event_response__outcome__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__v1__parked_event__reason__values[] = {
    {.name = "REASON_UNSPECIFIED", .number = 0},
    {.name = "REASON_NOT_ASKED_FOR", .number = 1},
    {.name = "REASON_UNKNOWN_KIND", .number = 2},
    {.name = "REASON_OTHER_AMOUNT", .number = 3},
    {.name = "REASON_REFUND_FAILED", .number = 4},
};
static const WireEnum shopwire__v1__parked_event__reason__enum = {
    .name = "shopwire.v1.ParkedEvent.Reason", .values = shopwire__v1__parked_event__reason__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__v1__provider_record__outcome__values[] = {
    {.name = "OUTCOME_UNSPECIFIED", .number = 0},
    {.name = "OUTCOME_SUCCEEDED", .number = 1},
    {.name = "OUTCOME_DECLINED", .number = 2},
    {.name = "OUTCOME_REQUIRES_ACTION", .number = 3},
    {.name = "OUTCOME_PENDING", .number = 4},
    {.name = "OUTCOME_EXPIRED", .number = 5},
};
static const WireEnum shopwire__v1__provider_record__outcome__enum = {
    .name = "shopwire.v1.ProviderRecord.Outcome", .values = shopwire__v1__provider_record__outcome__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__reconcile_payment_response__difference__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_MISSING_THERE", .number = 1},
    {.name = "KIND_MISSING_HERE", .number = 2},
    {.name = "KIND_AMOUNT", .number = 3},
    {.name = "KIND_CURRENCY", .number = 4},
    {.name = "KIND_STATE", .number = 5},
    {.name = "KIND_OPERATION", .number = 6},
};
static const WireEnum shopwire__v1__reconcile_payment_response__difference__kind__enum = {
    .name = "shopwire.v1.ReconcilePaymentResponse.Difference.Kind", .values = shopwire__v1__reconcile_payment_response__difference__kind__values,
    .value_count = 7,
};
static const WireEnumValue shopwire__v1__order__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_DRAFT", .number = 1},
    {.name = "STATE_PLACED", .number = 2},
    {.name = "STATE_COMPLETED", .number = 3},
    {.name = "STATE_ABANDONED", .number = 4},
    {.name = "STATE_CANCELLED", .number = 5},
};
static const WireEnum shopwire__v1__order__state__enum = {
    .name = "shopwire.v1.Order.State", .values = shopwire__v1__order__state__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__order__payment_status__values[] = {
    {.name = "PAYMENT_STATUS_UNSPECIFIED", .number = 0},
    {.name = "PAYMENT_STATUS_UNPAID", .number = 1},
    {.name = "PAYMENT_STATUS_PENDING", .number = 2},
    {.name = "PAYMENT_STATUS_AUTHORIZED", .number = 3},
    {.name = "PAYMENT_STATUS_PARTIALLY_PAID", .number = 4},
    {.name = "PAYMENT_STATUS_PAID", .number = 5},
    {.name = "PAYMENT_STATUS_PARTIALLY_REFUNDED", .number = 6},
    {.name = "PAYMENT_STATUS_REFUNDED", .number = 7},
};
static const WireEnum shopwire__v1__order__payment_status__enum = {
    .name = "shopwire.v1.Order.PaymentStatus", .values = shopwire__v1__order__payment_status__values,
    .value_count = 8,
};
static const WireEnumValue shopwire__v1__order__fulfilment_status__values[] = {
    {.name = "FULFILMENT_STATUS_UNSPECIFIED", .number = 0},
    {.name = "FULFILMENT_STATUS_UNFULFILLED", .number = 1},
    {.name = "FULFILMENT_STATUS_PARTIALLY_FULFILLED", .number = 2},
    {.name = "FULFILMENT_STATUS_FULFILLED", .number = 3},
    {.name = "FULFILMENT_STATUS_PARTIALLY_RETURNED", .number = 4},
    {.name = "FULFILMENT_STATUS_RETURNED", .number = 5},
};
static const WireEnum shopwire__v1__order__fulfilment_status__enum = {
    .name = "shopwire.v1.Order.FulfilmentStatus", .values = shopwire__v1__order__fulfilment_status__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__order__return__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_REQUESTED", .number = 1},
    {.name = "STATE_RECEIVED", .number = 2},
};
static const WireEnum shopwire__v1__order__return__state__enum = {
    .name = "shopwire.v1.Order.Return.State", .values = shopwire__v1__order__return__state__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__order_event__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_BEGUN", .number = 1},
    {.name = "KIND_PLACED", .number = 2},
    {.name = "KIND_FULFILLED", .number = 3},
    {.name = "KIND_RETURN_REQUESTED", .number = 4},
    {.name = "KIND_RETURN_RECEIVED", .number = 5},
    {.name = "KIND_COMPLETED", .number = 6},
    {.name = "KIND_CANCELLED", .number = 7},
    {.name = "KIND_ABANDONED", .number = 8},
    {.name = "KIND_PAYMENT_CHANGED", .number = 9},
};
static const WireEnum shopwire__v1__order_event__kind__enum = {
    .name = "shopwire.v1.OrderEvent.Kind", .values = shopwire__v1__order_event__kind__values,
    .value_count = 10,
};
static const WireEnumValue shopwire__v1__review__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_PENDING", .number = 1},
    {.name = "STATE_PUBLISHED", .number = 2},
    {.name = "STATE_REJECTED", .number = 3},
};
static const WireEnum shopwire__v1__review__state__enum = {
    .name = "shopwire.v1.Review.State", .values = shopwire__v1__review__state__values,
    .value_count = 4,
};
static const WireEnumValue shopwire__v1__mailed_link__purpose__values[] = {
    {.name = "PURPOSE_UNSPECIFIED", .number = 0},
    {.name = "PURPOSE_CONFIRM_EMAIL", .number = 1},
    {.name = "PURPOSE_RESET_PASSWORD", .number = 2},
};
static const WireEnum shopwire__v1__mailed_link__purpose__enum = {
    .name = "shopwire.v1.MailedLink.Purpose", .values = shopwire__v1__mailed_link__purpose__values,
    .value_count = 3,
};
static const WireEnumValue shopwire__v1__stock_movement__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_ADJUSTED", .number = 1},
    {.name = "KIND_COUNTED", .number = 2},
    {.name = "KIND_HELD", .number = 3},
    {.name = "KIND_RELEASED", .number = 4},
    {.name = "KIND_ALLOCATED", .number = 5},
    {.name = "KIND_DEALLOCATED", .number = 6},
    {.name = "KIND_SENT", .number = 7},
    {.name = "KIND_RETURNED", .number = 8},
};
static const WireEnum shopwire__v1__stock_movement__kind__enum = {
    .name = "shopwire.v1.StockMovement.Kind", .values = shopwire__v1__stock_movement__kind__values,
    .value_count = 9,
};
static const WireEnumValue shopwire__v1__model__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_BASKETS", .number = 1},
    {.name = "KIND_CONTENT", .number = 2},
    {.name = "KIND_NAIVE_BAYES", .number = 3},
    {.name = "KIND_LINEAR_REGRESSION", .number = 4},
    {.name = "KIND_LOGISTIC_REGRESSION", .number = 5},
};
static const WireEnum shopwire__v1__model__kind__enum = {
    .name = "shopwire.v1.Model.Kind", .values = shopwire__v1__model__kind__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__model__state__values[] = {
    {.name = "STATE_UNSPECIFIED", .number = 0},
    {.name = "STATE_QUEUED", .number = 1},
    {.name = "STATE_TRAINING", .number = 2},
    {.name = "STATE_READY", .number = 3},
    {.name = "STATE_FAILED", .number = 4},
};
static const WireEnum shopwire__v1__model__state__enum = {
    .name = "shopwire.v1.Model.State", .values = shopwire__v1__model__state__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__v1__recommend_request__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_SIMILAR", .number = 1},
    {.name = "KIND_BOUGHT_TOGETHER", .number = 2},
    {.name = "KIND_FOR_YOU", .number = 3},
    {.name = "KIND_BUY_AGAIN", .number = 4},
    {.name = "KIND_POPULAR", .number = 5},
};
static const WireEnum shopwire__v1__recommend_request__kind__enum = {
    .name = "shopwire.v1.RecommendRequest.Kind", .values = shopwire__v1__recommend_request__kind__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__recommend_response__reason__values[] = {
    {.name = "REASON_UNSPECIFIED", .number = 0},
    {.name = "REASON_BOUGHT_TOGETHER", .number = 1},
    {.name = "REASON_BOUGHT_BEFORE", .number = 2},
    {.name = "REASON_SIMILAR", .number = 3},
    {.name = "REASON_POPULAR", .number = 4},
};
static const WireEnum shopwire__v1__recommend_response__reason__enum = {
    .name = "shopwire.v1.RecommendResponse.Reason", .values = shopwire__v1__recommend_response__reason__values,
    .value_count = 5,
};
static const WireEnumValue shopwire__v1__facet_request__kind__values[] = {
    {.name = "KIND_UNSPECIFIED", .number = 0},
    {.name = "KIND_BRAND", .number = 1},
    {.name = "KIND_CATEGORY", .number = 2},
    {.name = "KIND_PRICE", .number = 3},
    {.name = "KIND_RATING", .number = 4},
    {.name = "KIND_ATTRIBUTE", .number = 5},
};
static const WireEnum shopwire__v1__facet_request__kind__enum = {
    .name = "shopwire.v1.FacetRequest.Kind", .values = shopwire__v1__facet_request__kind__values,
    .value_count = 6,
};
static const WireEnumValue shopwire__v1__search_products_request__correction__values[] = {
    {.name = "CORRECTION_UNSPECIFIED", .number = 0},
    {.name = "CORRECTION_ALLOWED", .number = 1},
    {.name = "CORRECTION_FORBIDDEN", .number = 2},
};
static const WireEnum shopwire__v1__search_products_request__correction__enum = {
    .name = "shopwire.v1.SearchProductsRequest.Correction", .values = shopwire__v1__search_products_request__correction__values,
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
extern const WireMessage shopwire__v1__address__rules_data;
extern const WireMessage shopwire__store__v1__stock_row__terms__rules_data;
extern const WireMessage shopwire__store__v1__stock_row__rules_data;
extern const WireMessage shopwire__store__v1__freed_skurow__rules_data;
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
extern const WireMessage shopwire__store__v1__contact__return_reason__rules_data;
extern const WireMessage shopwire__store__v1__contact__rules_data;
extern const WireMessage shopwire__store__v1__sealed_contact__rules_data;
extern const WireMessage shopwire__store__v1__cart_row__line__rules_data;
extern const WireMessage shopwire__store__v1__cart_row__rules_data;
extern const WireMessage shopwire__store__v1__password_hash__rules_data;
extern const WireMessage shopwire__store__v1__customer_row__rules_data;
extern const WireMessage shopwire__store__v1__address_row__rules_data;
extern const WireMessage shopwire__store__v1__key_proof_row__rules_data;
extern const WireMessage shopwire__store__v1__count_row__rules_data;
extern const WireMessage shopwire__store__v1__failures_row__rules_data;
extern const WireMessage shopwire__store__v1__effect_row__rules_data;
extern const WireMessage shopwire__store__v1__lane_row__rules_data;
extern const WireMessage shopwire__store__v1__coupon_uses_row__rules_data;
extern const WireMessage shopwire__store__v1__order_row__tax__rules_data;
extern const WireMessage shopwire__store__v1__order_row__line__rules_data;
extern const WireMessage shopwire__store__v1__order_row__shipping__rules_data;
extern const WireMessage shopwire__store__v1__order_row__line_quantity__rules_data;
extern const WireMessage shopwire__store__v1__order_row__fulfilment__rules_data;
extern const WireMessage shopwire__store__v1__order_row__return__rules_data;
extern const WireMessage shopwire__store__v1__order_row__money__rules_data;
extern const WireMessage shopwire__store__v1__order_row__rules_data;
extern const WireMessage shopwire__store__v1__order_event_row__rules_data;
extern const WireMessage shopwire__store__v1__payment_row__rules_data;
extern const WireMessage shopwire__store__v1__attempt_row__rules_data;
extern const WireMessage shopwire__store__v1__provider_request__rules_data;
extern const WireMessage shopwire__store__v1__provider_answer__rules_data;
extern const WireMessage shopwire__store__v1__provider_statement_request__rules_data;
extern const WireMessage shopwire__store__v1__provider_statement__entry__rules_data;
extern const WireMessage shopwire__store__v1__provider_statement__rules_data;
extern const WireMessage shopwire__store__v1__provider_event__rules_data;
extern const WireMessage shopwire__store__v1__provider_event_row__rules_data;
extern const WireMessage shopwire__store__v1__payment_provider_row__rules_data;
extern const WireMessage shopwire__store__v1__awaited_row__rules_data;
extern const WireMessage shopwire__store__v1__mail_token_row__rules_data;
extern const WireMessage shopwire__store__v1__letter_plan__rules_data;
extern const WireMessage shopwire__store__v1__letter__rules_data;
extern const WireMessage shopwire__store__v1__change_place__rules_data;
extern const WireMessage shopwire__store__v1__order_change_row__event__rules_data;
extern const WireMessage shopwire__store__v1__order_change_row__rules_data;
extern const WireMessage shopwire__store__v1__feed_position_row__rules_data;
extern const WireMessage shopwire__store__v1__search_state_row__rules_data;
extern const WireMessage shopwire__store__v1__search_tally_row__rules_data;
extern const WireMessage shopwire__store__v1__search_numbers_row__rules_data;
extern const WireMessage shopwire__store__v1__user_event_row__rules_data;
extern const WireMessage shopwire__store__v1__visitor_row__rules_data;
extern const WireMessage shopwire__store__v1__model_row__metric__rules_data;
extern const WireMessage shopwire__store__v1__model_row__rules_data;
extern const WireMessage shopwire__store__v1__active_model_row__rules_data;
extern const WireMessage shopwire__store__v1__text_classes_row__class__rules_data;
extern const WireMessage shopwire__store__v1__text_classes_row__rules_data;
extern const WireMessage shopwire__store__v1__word_counts_row__rules_data;
extern const WireMessage shopwire__store__v1__click_model_row__rules_data;
extern const WireMessage shopwire__store__v1__click_counts_row__rules_data;
extern const WireMessage shopwire__store__v1__privacy_row__rules_data;
extern const WireMessage shopwire__store__v1__reconciliation_row__rules_data;
extern const WireMessage shopwire__store__v1__sold_week_row__rules_data;
extern const WireMessage shopwire__store__v1__review_row__rules_data;
extern const WireMessage shopwire__store__v1__review_words__rules_data;
extern const WireMessage google__protobuf__timestamp__rules_data;
extern const WireMessage shopwire__v1__audit_entry__rules_data;
extern const WireMessage shopwire__v1__list_audit_entries_request__rules_data;
extern const WireMessage shopwire__v1__list_audit_entries_response__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_request__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_response__head__rules_data;
extern const WireMessage shopwire__v1__get_audit_head_response__rules_data;
extern const WireMessage shopwire__v1__rotate_keys_request__rules_data;
extern const WireMessage shopwire__v1__rotate_keys_response__key__rules_data;
extern const WireMessage shopwire__v1__rotate_keys_response__rules_data;
extern const WireMessage shopwire__v1__money__rules_data;
extern const WireMessage shopwire__v1__totals__rules_data;
extern const WireMessage shopwire__v1__cart__problem__rules_data;
extern const WireMessage shopwire__v1__cart__line__rules_data;
extern const WireMessage shopwire__v1__cart__rules_data;
extern const WireMessage shopwire__v1__get_cart_request__rules_data;
extern const WireMessage shopwire__v1__get_cart_response__rules_data;
extern const WireMessage shopwire__v1__add_item_request__rules_data;
extern const WireMessage shopwire__v1__add_item_response__rules_data;
extern const WireMessage shopwire__v1__set_item_quantity_request__rules_data;
extern const WireMessage shopwire__v1__set_item_quantity_response__rules_data;
extern const WireMessage shopwire__v1__remove_item_request__rules_data;
extern const WireMessage shopwire__v1__remove_item_response__rules_data;
extern const WireMessage shopwire__v1__clear_cart_request__rules_data;
extern const WireMessage shopwire__v1__clear_cart_response__rules_data;
extern const WireMessage shopwire__v1__set_cart_addresses_request__rules_data;
extern const WireMessage shopwire__v1__set_cart_addresses_response__rules_data;
extern const WireMessage shopwire__v1__set_shipping_method_request__rules_data;
extern const WireMessage shopwire__v1__set_shipping_method_response__rules_data;
extern const WireMessage shopwire__v1__apply_coupon_request__rules_data;
extern const WireMessage shopwire__v1__apply_coupon_response__rules_data;
extern const WireMessage shopwire__v1__remove_coupon_request__rules_data;
extern const WireMessage shopwire__v1__remove_coupon_response__rules_data;
extern const WireMessage shopwire__v1__merge_carts_request__rules_data;
extern const WireMessage shopwire__v1__merge_carts_response__rules_data;
extern const WireMessage google__protobuf__field_mask__rules_data;
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
extern const WireMessage shopwire__v1__user_event__item__rules_data;
extern const WireMessage shopwire__v1__user_event__rules_data;
extern const WireMessage shopwire__v1__write_user_events_request__rules_data;
extern const WireMessage shopwire__v1__write_user_events_response__rules_data;
extern const WireMessage shopwire__v1__purge_user_events_request__rules_data;
extern const WireMessage shopwire__v1__purge_user_events_response__rules_data;
extern const WireMessage shopwire__v1__payment_method__rules_data;
extern const WireMessage shopwire__v1__payment__action__rules_data;
extern const WireMessage shopwire__v1__payment__attempt__rules_data;
extern const WireMessage shopwire__v1__payment__rules_data;
extern const WireMessage shopwire__v1__get_payment_request__rules_data;
extern const WireMessage shopwire__v1__get_payment_response__rules_data;
extern const WireMessage shopwire__v1__list_payments_request__rules_data;
extern const WireMessage shopwire__v1__list_payments_response__rules_data;
extern const WireMessage shopwire__v1__continue_payment_request__rules_data;
extern const WireMessage shopwire__v1__continue_payment_response__rules_data;
extern const WireMessage shopwire__v1__capture_payment_request__rules_data;
extern const WireMessage shopwire__v1__capture_payment_response__rules_data;
extern const WireMessage shopwire__v1__void_payment_request__rules_data;
extern const WireMessage shopwire__v1__void_payment_response__rules_data;
extern const WireMessage shopwire__v1__refund_payment_request__rules_data;
extern const WireMessage shopwire__v1__refund_payment_response__rules_data;
extern const WireMessage shopwire__v1__ingest_provider_event_request__rules_data;
extern const WireMessage shopwire__v1__ingest_provider_event_response__rules_data;
extern const WireMessage shopwire__v1__parked_event__rules_data;
extern const WireMessage shopwire__v1__list_parked_events_request__rules_data;
extern const WireMessage shopwire__v1__list_parked_events_response__rules_data;
extern const WireMessage shopwire__v1__provider_record__rules_data;
extern const WireMessage shopwire__v1__reconcile_payment_request__rules_data;
extern const WireMessage shopwire__v1__reconcile_payment_response__difference__rules_data;
extern const WireMessage shopwire__v1__reconcile_payment_response__rules_data;
extern const WireMessage shopwire__v1__order__tax__rules_data;
extern const WireMessage shopwire__v1__order__line__rules_data;
extern const WireMessage shopwire__v1__order__shipping__rules_data;
extern const WireMessage shopwire__v1__order__line_quantity__rules_data;
extern const WireMessage shopwire__v1__order__fulfilment__rules_data;
extern const WireMessage shopwire__v1__order__return__rules_data;
extern const WireMessage shopwire__v1__order__rules_data;
extern const WireMessage shopwire__v1__order_event__rules_data;
extern const WireMessage shopwire__v1__order_change__rules_data;
extern const WireMessage shopwire__v1__preview_order_request__rules_data;
extern const WireMessage shopwire__v1__preview_order_response__problem__rules_data;
extern const WireMessage shopwire__v1__preview_order_response__rules_data;
extern const WireMessage shopwire__v1__place_order_request__rules_data;
extern const WireMessage shopwire__v1__place_order_response__rules_data;
extern const WireMessage shopwire__v1__pay_order_request__rules_data;
extern const WireMessage shopwire__v1__pay_order_response__rules_data;
extern const WireMessage shopwire__v1__get_order_request__rules_data;
extern const WireMessage shopwire__v1__get_order_response__rules_data;
extern const WireMessage shopwire__v1__list_orders_request__rules_data;
extern const WireMessage shopwire__v1__list_orders_response__rules_data;
extern const WireMessage shopwire__v1__cancel_order_request__rules_data;
extern const WireMessage shopwire__v1__cancel_order_response__rules_data;
extern const WireMessage shopwire__v1__fulfil_order_request__rules_data;
extern const WireMessage shopwire__v1__fulfil_order_response__rules_data;
extern const WireMessage shopwire__v1__create_return_request__rules_data;
extern const WireMessage shopwire__v1__create_return_response__rules_data;
extern const WireMessage shopwire__v1__receive_return_request__rules_data;
extern const WireMessage shopwire__v1__receive_return_response__rules_data;
extern const WireMessage shopwire__v1__list_order_history_request__rules_data;
extern const WireMessage shopwire__v1__list_order_history_response__rules_data;
extern const WireMessage shopwire__v1__watch_orders_request__rules_data;
extern const WireMessage shopwire__v1__watch_orders_response__rules_data;
extern const WireMessage shopwire__v1__review__rules_data;
extern const WireMessage shopwire__v1__create_review_request__rules_data;
extern const WireMessage shopwire__v1__create_review_response__rules_data;
extern const WireMessage shopwire__v1__list_reviews_request__rules_data;
extern const WireMessage shopwire__v1__list_reviews_response__rules_data;
extern const WireMessage shopwire__v1__moderate_review_request__rules_data;
extern const WireMessage shopwire__v1__moderate_review_response__rules_data;
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
extern const WireMessage shopwire__v1__confirm_email_request__rules_data;
extern const WireMessage shopwire__v1__confirm_email_response__rules_data;
extern const WireMessage shopwire__v1__request_password_reset_request__rules_data;
extern const WireMessage shopwire__v1__request_password_reset_response__rules_data;
extern const WireMessage shopwire__v1__reset_password_request__rules_data;
extern const WireMessage shopwire__v1__reset_password_response__rules_data;
extern const WireMessage shopwire__v1__erase_customer_request__rules_data;
extern const WireMessage shopwire__v1__erase_customer_response__rules_data;
extern const WireMessage shopwire__v1__export_personal_data_request__rules_data;
extern const WireMessage shopwire__v1__export_personal_data_response__rules_data;
extern const WireMessage shopwire__v1__mailed_link__rules_data;
extern const WireMessage shopwire__v1__failed_sign_ins__rules_data;
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
extern const WireMessage shopwire__v1__forecast_demand_request__rules_data;
extern const WireMessage shopwire__v1__demand_span__rules_data;
extern const WireMessage shopwire__v1__forecast_demand_response__rules_data;
extern const WireMessage shopwire__v1__model__metric__rules_data;
extern const WireMessage shopwire__v1__model__rules_data;
extern const WireMessage shopwire__v1__train_model_request__rules_data;
extern const WireMessage shopwire__v1__train_model_response__rules_data;
extern const WireMessage shopwire__v1__get_model_request__rules_data;
extern const WireMessage shopwire__v1__get_model_response__rules_data;
extern const WireMessage shopwire__v1__list_models_request__rules_data;
extern const WireMessage shopwire__v1__list_models_response__rules_data;
extern const WireMessage shopwire__v1__activate_model_request__rules_data;
extern const WireMessage shopwire__v1__activate_model_response__rules_data;
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
extern const WireMessage shopwire__v1__recommend_request__rules_data;
extern const WireMessage shopwire__v1__recommend_response__recommendation__rules_data;
extern const WireMessage shopwire__v1__recommend_response__rules_data;
extern const WireMessage shopwire__v1__suggest_category_request__rules_data;
extern const WireMessage shopwire__v1__suggest_category_response__suggestion__rules_data;
extern const WireMessage shopwire__v1__suggest_category_response__rules_data;
extern const WireMessage shopwire__v1__facet_request__rules_data;
extern const WireMessage shopwire__v1__facet__value__rules_data;
extern const WireMessage shopwire__v1__facet__rules_data;
extern const WireMessage shopwire__v1__search_products_request__rules_data;
extern const WireMessage shopwire__v1__search_products_response__explanation__part__rules_data;
extern const WireMessage shopwire__v1__search_products_response__explanation__rules_data;
extern const WireMessage shopwire__v1__search_products_response__rules_data;
extern const WireMessage shopwire__v1__suggest_queries_request__rules_data;
extern const WireMessage shopwire__v1__suggest_queries_response__query__rules_data;
extern const WireMessage shopwire__v1__suggest_queries_response__suggested_product__rules_data;
extern const WireMessage shopwire__v1__suggest_queries_response__suggested_category__rules_data;
extern const WireMessage shopwire__v1__suggest_queries_response__rules_data;
extern const WireMessage shopwire__v1__search_index__rules_data;
extern const WireMessage shopwire__v1__get_search_index_request__rules_data;
extern const WireMessage shopwire__v1__get_search_index_response__rules_data;
extern const WireMessage shopwire__v1__rebuild_search_index_request__rules_data;
extern const WireMessage shopwire__v1__rebuild_search_index_response__rules_data;
extern const WireMessage shopwire__v1__synonym__rules_data;
extern const WireMessage shopwire__v1__create_synonym_request__rules_data;
extern const WireMessage shopwire__v1__create_synonym_response__rules_data;
extern const WireMessage shopwire__v1__get_synonym_request__rules_data;
extern const WireMessage shopwire__v1__get_synonym_response__rules_data;
extern const WireMessage shopwire__v1__list_synonyms_request__rules_data;
extern const WireMessage shopwire__v1__list_synonyms_response__rules_data;
extern const WireMessage shopwire__v1__update_synonym_request__rules_data;
extern const WireMessage shopwire__v1__update_synonym_response__rules_data;
extern const WireMessage shopwire__v1__delete_synonym_request__rules_data;
extern const WireMessage shopwire__v1__delete_synonym_response__rules_data;
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
    {.name = "moved_revision", .json_name = "movedRevision", .number = 9, .type = 4},
};
static const uint8_t shopwire__store__v1__stock_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__stock_row__rules_data = {
    .name = "shopwire.store.v1.StockRow", .codec = &shopwire__store__v1__stock_row__descriptor,
    .fields = shopwire__store__v1__stock_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__stock_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__freed_skurow__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "revision", .json_name = "revision", .number = 2, .type = 4},
    {.name = "moved_revision", .json_name = "movedRevision", .number = 3, .type = 4},
};
static const uint8_t shopwire__store__v1__freed_skurow__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__freed_skurow__rules_data = {
    .name = "shopwire.store.v1.FreedSKURow", .codec = &shopwire__store__v1__freed_skurow__descriptor,
    .fields = shopwire__store__v1__freed_skurow__fields, .field_count = 3,
    .slots = shopwire__store__v1__freed_skurow__slots, .slot_count = 4,
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
    {.name = "held_delta", .json_name = "heldDelta", .number = 9, .type = 18},
    {.name = "allocated_delta", .json_name = "allocatedDelta", .number = 10, .type = 18},
    {.name = "order_id", .json_name = "orderId", .number = 11, .type = 9},
    {.name = "previous_revision", .json_name = "previousRevision", .number = 12, .type = 4},
};
static const uint8_t shopwire__store__v1__movement_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage shopwire__store__v1__movement_row__rules_data = {
    .name = "shopwire.store.v1.MovementRow", .codec = &shopwire__store__v1__movement_row__descriptor,
    .fields = shopwire__store__v1__movement_row__fields, .field_count = 12,
    .slots = shopwire__store__v1__movement_row__slots, .slot_count = 13,
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
    {.name = "awaits", .json_name = "awaits", .number = 12, .type = 9},
};
static const uint8_t shopwire__store__v1__log_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage shopwire__store__v1__log_row__rules_data = {
    .name = "shopwire.store.v1.LogRow", .codec = &shopwire__store__v1__log_row__descriptor,
    .fields = shopwire__store__v1__log_row__fields, .field_count = 12,
    .slots = shopwire__store__v1__log_row__slots, .slot_count = 13,
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
    {.name = "search_number", .json_name = "searchNumber", .number = 6, .type = 13},
};
static const uint8_t shopwire__store__v1__figures_row__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__store__v1__figures_row__rules_data = {
    .name = "shopwire.store.v1.FiguresRow", .codec = &shopwire__store__v1__figures_row__descriptor,
    .fields = shopwire__store__v1__figures_row__fields, .field_count = 6,
    .slots = shopwire__store__v1__figures_row__slots, .slot_count = 7,
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

static const WireField shopwire__store__v1__contact__return_reason__fields[] = {
    {.name = "return_id", .json_name = "returnId", .number = 1, .type = 9},
    {.name = "reason", .json_name = "reason", .number = 2, .type = 9},
};
static const uint8_t shopwire__store__v1__contact__return_reason__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__contact__return_reason__rules_data = {
    .name = "shopwire.store.v1.Contact.ReturnReason", .codec = &shopwire__store__v1__contact__return_reason__descriptor,
    .fields = shopwire__store__v1__contact__return_reason__fields, .field_count = 2,
    .slots = shopwire__store__v1__contact__return_reason__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__contact__fields[] = {
    {.name = "shipping_address", .json_name = "shippingAddress", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "billing_address", .json_name = "billingAddress", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "email", .json_name = "email", .number = 3, .type = 9},
    {.name = "end_reason", .json_name = "endReason", .number = 4, .type = 9},
    {.name = "return_reasons", .json_name = "returnReasons", .number = 5, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__contact__return_reason__rules_data},
};
static const uint8_t shopwire__store__v1__contact__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__contact__rules_data = {
    .name = "shopwire.store.v1.Contact", .codec = &shopwire__store__v1__contact__descriptor,
    .fields = shopwire__store__v1__contact__fields, .field_count = 5,
    .slots = shopwire__store__v1__contact__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__sealed_contact__fields[] = {
    {.name = "sealed_key", .json_name = "sealedKey", .number = 1, .type = 12},
    {.name = "content", .json_name = "content", .number = 2, .type = 12},
    {.name = "key_id", .json_name = "keyId", .number = 3, .type = 13},
};
static const uint8_t shopwire__store__v1__sealed_contact__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__sealed_contact__rules_data = {
    .name = "shopwire.store.v1.SealedContact", .codec = &shopwire__store__v1__sealed_contact__descriptor,
    .fields = shopwire__store__v1__sealed_contact__fields, .field_count = 3,
    .slots = shopwire__store__v1__sealed_contact__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__cart_row__line__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "quantity", .json_name = "quantity", .number = 3, .type = 3},
    {.name = "added_price_minor", .json_name = "addedPriceMinor", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__cart_row__line__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__cart_row__line__rules_data = {
    .name = "shopwire.store.v1.CartRow.Line", .codec = &shopwire__store__v1__cart_row__line__descriptor,
    .fields = shopwire__store__v1__cart_row__line__fields, .field_count = 4,
    .slots = shopwire__store__v1__cart_row__line__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__cart_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "owner", .json_name = "owner", .number = 2, .type = 9},
    {.name = "state", .json_name = "state", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__cart_row__state__enum},
    {.name = "currency_code", .json_name = "currencyCode", .number = 4, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 5, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__cart_row__line__rules_data},
    {.name = "contact", .json_name = "contact", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__sealed_contact__rules_data},
    {.name = "shipping_method_id", .json_name = "shippingMethodId", .number = 7, .type = 9},
    {.name = "coupon_code", .json_name = "couponCode", .number = 8, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 9, .type = 9},
    {.name = "merged_into_cart_id", .json_name = "mergedIntoCartId", .number = 10, .type = 9},
    {.name = "version", .json_name = "version", .number = 11, .type = 4},
    {.name = "checkout_expire_time_nanoseconds", .json_name = "checkoutExpireTimeNanoseconds", .number = 12, .type = 3},
    {.name = "expire_time_nanoseconds", .json_name = "expireTimeNanoseconds", .number = 13, .type = 3},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 14, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 15, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 16, .type = 4},
};
static const uint8_t shopwire__store__v1__cart_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
const WireMessage shopwire__store__v1__cart_row__rules_data = {
    .name = "shopwire.store.v1.CartRow", .codec = &shopwire__store__v1__cart_row__descriptor,
    .fields = shopwire__store__v1__cart_row__fields, .field_count = 16,
    .slots = shopwire__store__v1__cart_row__slots, .slot_count = 17,
    .required = 0x0u, .counter_count = 1,
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

static const WireField shopwire__store__v1__key_proof_row__fields[] = {
    {.name = "key_id", .json_name = "keyId", .number = 1, .type = 13},
    {.name = "sealed", .json_name = "sealed", .number = 2, .type = 12},
};
static const uint8_t shopwire__store__v1__key_proof_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__key_proof_row__rules_data = {
    .name = "shopwire.store.v1.KeyProofRow", .codec = &shopwire__store__v1__key_proof_row__descriptor,
    .fields = shopwire__store__v1__key_proof_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__key_proof_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__count_row__fields[] = {
    {.name = "count", .json_name = "count", .number = 1, .type = 3},
};
static const uint8_t shopwire__store__v1__count_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__count_row__rules_data = {
    .name = "shopwire.store.v1.CountRow", .codec = &shopwire__store__v1__count_row__descriptor,
    .fields = shopwire__store__v1__count_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__count_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__failures_row__fields[] = {
    {.name = "subject", .json_name = "subject", .number = 1, .type = 12},
    {.name = "count", .json_name = "count", .number = 2, .type = 13},
    {.name = "last_time_nanoseconds", .json_name = "lastTimeNanoseconds", .number = 3, .type = 3},
    {.name = "end_time_nanoseconds", .json_name = "endTimeNanoseconds", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__failures_row__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__failures_row__rules_data = {
    .name = "shopwire.store.v1.FailuresRow", .codec = &shopwire__store__v1__failures_row__descriptor,
    .fields = shopwire__store__v1__failures_row__fields, .field_count = 4,
    .slots = shopwire__store__v1__failures_row__slots, .slot_count = 5,
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

static const WireField shopwire__store__v1__order_row__tax__fields[] = {
    {.name = "rate_id", .json_name = "rateId", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "rate_ppm", .json_name = "ratePpm", .number = 3, .type = 3},
    {.name = "inclusive", .json_name = "inclusive", .number = 4, .type = 8},
};
static const uint8_t shopwire__store__v1__order_row__tax__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__order_row__tax__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Tax", .codec = &shopwire__store__v1__order_row__tax__descriptor,
    .fields = shopwire__store__v1__order_row__tax__fields, .field_count = 4,
    .slots = shopwire__store__v1__order_row__tax__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_row__line__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "title", .json_name = "title", .number = 3, .type = 9},
    {.name = "quantity", .json_name = "quantity", .number = 4, .type = 3},
    {.name = "unit_price_minor", .json_name = "unitPriceMinor", .number = 5, .type = 3},
    {.name = "discount_minor", .json_name = "discountMinor", .number = 6, .type = 3},
    {.name = "tax_minor", .json_name = "taxMinor", .number = 7, .type = 3},
    {.name = "tax", .json_name = "tax", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__order_row__tax__rules_data},
    {.name = "sent", .json_name = "sent", .number = 9, .type = 3},
    {.name = "returned", .json_name = "returned", .number = 10, .type = 3},
};
static const uint8_t shopwire__store__v1__order_row__line__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage shopwire__store__v1__order_row__line__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Line", .codec = &shopwire__store__v1__order_row__line__descriptor,
    .fields = shopwire__store__v1__order_row__line__fields, .field_count = 10,
    .slots = shopwire__store__v1__order_row__line__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_row__shipping__fields[] = {
    {.name = "method_id", .json_name = "methodId", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "price_minor", .json_name = "priceMinor", .number = 3, .type = 3},
    {.name = "discount_minor", .json_name = "discountMinor", .number = 4, .type = 3},
    {.name = "tax_minor", .json_name = "taxMinor", .number = 5, .type = 3},
    {.name = "tax", .json_name = "tax", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__order_row__tax__rules_data},
};
static const uint8_t shopwire__store__v1__order_row__shipping__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__store__v1__order_row__shipping__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Shipping", .codec = &shopwire__store__v1__order_row__shipping__descriptor,
    .fields = shopwire__store__v1__order_row__shipping__fields, .field_count = 6,
    .slots = shopwire__store__v1__order_row__shipping__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_row__line_quantity__fields[] = {
    {.name = "line_number", .json_name = "lineNumber", .number = 1, .type = 5},
    {.name = "quantity", .json_name = "quantity", .number = 2, .type = 3},
};
static const uint8_t shopwire__store__v1__order_row__line_quantity__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__order_row__line_quantity__rules_data = {
    .name = "shopwire.store.v1.OrderRow.LineQuantity", .codec = &shopwire__store__v1__order_row__line_quantity__descriptor,
    .fields = shopwire__store__v1__order_row__line_quantity__fields, .field_count = 2,
    .slots = shopwire__store__v1__order_row__line_quantity__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_row__fulfilment__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__order_row__line_quantity__rules_data},
    {.name = "tracking", .json_name = "tracking", .number = 3, .type = 9},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__order_row__fulfilment__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__order_row__fulfilment__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Fulfilment", .codec = &shopwire__store__v1__order_row__fulfilment__descriptor,
    .fields = shopwire__store__v1__order_row__fulfilment__fields, .field_count = 4,
    .slots = shopwire__store__v1__order_row__fulfilment__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__order_row__return__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__order_row__line_quantity__rules_data},
    {.name = "refund_minor", .json_name = "refundMinor", .number = 3, .type = 3},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 4, .type = 3},
    {.name = "receive_time_nanoseconds", .json_name = "receiveTimeNanoseconds", .number = 5, .type = 3},
};
static const uint8_t shopwire__store__v1__order_row__return__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__order_row__return__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Return", .codec = &shopwire__store__v1__order_row__return__descriptor,
    .fields = shopwire__store__v1__order_row__return__fields, .field_count = 5,
    .slots = shopwire__store__v1__order_row__return__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__order_row__money__fields[] = {
    {.name = "authorized_minor", .json_name = "authorizedMinor", .number = 1, .type = 3},
    {.name = "captured_minor", .json_name = "capturedMinor", .number = 2, .type = 3},
    {.name = "refunded_minor", .json_name = "refundedMinor", .number = 3, .type = 3},
    {.name = "pending", .json_name = "pending", .number = 4, .type = 5},
};
static const uint8_t shopwire__store__v1__order_row__money__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__order_row__money__rules_data = {
    .name = "shopwire.store.v1.OrderRow.Money", .codec = &shopwire__store__v1__order_row__money__descriptor,
    .fields = shopwire__store__v1__order_row__money__fields, .field_count = 4,
    .slots = shopwire__store__v1__order_row__money__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "number", .json_name = "number", .number = 2, .type = 9},
    {.name = "state", .json_name = "state", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__order_row__state__enum},
    {.name = "owner", .json_name = "owner", .number = 4, .type = 9},
    {.name = "cart_id", .json_name = "cartId", .number = 5, .type = 9},
    {.name = "cart_etag", .json_name = "cartEtag", .number = 6, .type = 9},
    {.name = "currency_code", .json_name = "currencyCode", .number = 7, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 8, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__order_row__line__rules_data},
    {.name = "shipping", .json_name = "shipping", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__order_row__shipping__rules_data},
    {.name = "coupon_code", .json_name = "couponCode", .number = 10, .type = 9},
    {.name = "contact", .json_name = "contact", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__sealed_contact__rules_data},
    {.name = "fulfilments", .json_name = "fulfilments", .number = 12, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__store__v1__order_row__fulfilment__rules_data},
    {.name = "returns", .json_name = "returns", .number = 13, .type = 11, .flags = WIRE_REPEATED, .counter = 2, .message = &shopwire__store__v1__order_row__return__rules_data},
    {.name = "payment_ids", .json_name = "paymentIds", .number = 14, .type = 9, .flags = WIRE_REPEATED, .counter = 3},
    {.name = "money", .json_name = "money", .number = 15, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__order_row__money__rules_data},
    {.name = "holds_stock", .json_name = "holdsStock", .number = 16, .type = 8},
    {.name = "sweep_time_nanoseconds", .json_name = "sweepTimeNanoseconds", .number = 17, .type = 3},
    {.name = "end_reason", .json_name = "endReason", .number = 18, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 19, .type = 3},
    {.name = "place_time_nanoseconds", .json_name = "placeTimeNanoseconds", .number = 20, .type = 3},
    {.name = "end_time_nanoseconds", .json_name = "endTimeNanoseconds", .number = 21, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 22, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 23, .type = 4},
    {.name = "events", .json_name = "events", .number = 24, .type = 13},
    {.name = "last_change", .json_name = "lastChange", .number = 25, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__change_place__rules_data},
};
static const uint8_t shopwire__store__v1__order_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25};
const WireMessage shopwire__store__v1__order_row__rules_data = {
    .name = "shopwire.store.v1.OrderRow", .codec = &shopwire__store__v1__order_row__descriptor,
    .fields = shopwire__store__v1__order_row__fields, .field_count = 25,
    .slots = shopwire__store__v1__order_row__slots, .slot_count = 26,
    .required = 0x0u, .counter_count = 4,
};

static const WireField shopwire__store__v1__order_event_row__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9},
    {.name = "number", .json_name = "number", .number = 2, .type = 4},
    {.name = "kind", .json_name = "kind", .number = 3, .type = 5},
    {.name = "state", .json_name = "state", .number = 4, .type = 5},
    {.name = "payment_id", .json_name = "paymentId", .number = 5, .type = 9},
    {.name = "payment_state", .json_name = "paymentState", .number = 6, .type = 5},
    {.name = "note", .json_name = "note", .number = 7, .type = 9},
    {.name = "caller", .json_name = "caller", .number = 8, .type = 9},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 9, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 10, .type = 4},
};
static const uint8_t shopwire__store__v1__order_event_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage shopwire__store__v1__order_event_row__rules_data = {
    .name = "shopwire.store.v1.OrderEventRow", .codec = &shopwire__store__v1__order_event_row__descriptor,
    .fields = shopwire__store__v1__order_event_row__fields, .field_count = 10,
    .slots = shopwire__store__v1__order_event_row__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__payment_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 2, .type = 9},
    {.name = "provider", .json_name = "provider", .number = 3, .type = 9},
    {.name = "token", .json_name = "token", .number = 4, .type = 9},
    {.name = "captures_manually", .json_name = "capturesManually", .number = 5, .type = 8},
    {.name = "state", .json_name = "state", .number = 6, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__payment_row__state__enum},
    {.name = "currency_code", .json_name = "currencyCode", .number = 7, .type = 9},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 8, .type = 3},
    {.name = "authorized_minor", .json_name = "authorizedMinor", .number = 9, .type = 3},
    {.name = "captured_minor", .json_name = "capturedMinor", .number = 10, .type = 3},
    {.name = "refunded_minor", .json_name = "refundedMinor", .number = 11, .type = 3},
    {.name = "capture_pending_minor", .json_name = "capturePendingMinor", .number = 12, .type = 3},
    {.name = "refund_pending_minor", .json_name = "refundPendingMinor", .number = 13, .type = 3},
    {.name = "action_kind", .json_name = "actionKind", .number = 14, .type = 5},
    {.name = "action_url", .json_name = "actionUrl", .number = 15, .type = 9},
    {.name = "action_expire_time_nanoseconds", .json_name = "actionExpireTimeNanoseconds", .number = 16, .type = 3},
    {.name = "failure_code", .json_name = "failureCode", .number = 17, .type = 9},
    {.name = "provider_reference", .json_name = "providerReference", .number = 18, .type = 9},
    {.name = "attempts", .json_name = "attempts", .number = 19, .type = 13},
    {.name = "owner", .json_name = "owner", .number = 20, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 21, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 22, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 23, .type = 4},
    {.name = "came_under", .json_name = "cameUnder", .number = 24, .type = 9},
};
static const uint8_t shopwire__store__v1__payment_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24};
const WireMessage shopwire__store__v1__payment_row__rules_data = {
    .name = "shopwire.store.v1.PaymentRow", .codec = &shopwire__store__v1__payment_row__descriptor,
    .fields = shopwire__store__v1__payment_row__fields, .field_count = 24,
    .slots = shopwire__store__v1__payment_row__slots, .slot_count = 25,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__attempt_row__fields[] = {
    {.name = "payment_id", .json_name = "paymentId", .number = 1, .type = 9},
    {.name = "number", .json_name = "number", .number = 2, .type = 13},
    {.name = "operation", .json_name = "operation", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__attempt_row__operation__enum},
    {.name = "state", .json_name = "state", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__attempt_row__state__enum},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 5, .type = 3},
    {.name = "provider_reference", .json_name = "providerReference", .number = 6, .type = 9},
    {.name = "failure_code", .json_name = "failureCode", .number = 7, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 8, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 9, .type = 3},
};
static const uint8_t shopwire__store__v1__attempt_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__attempt_row__rules_data = {
    .name = "shopwire.store.v1.AttemptRow", .codec = &shopwire__store__v1__attempt_row__descriptor,
    .fields = shopwire__store__v1__attempt_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__attempt_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__provider_request__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "payment_id", .json_name = "paymentId", .number = 2, .type = 9},
    {.name = "operation", .json_name = "operation", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__attempt_row__operation__enum},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 4, .type = 3},
    {.name = "currency_code", .json_name = "currencyCode", .number = 5, .type = 9},
    {.name = "token", .json_name = "token", .number = 6, .type = 9},
    {.name = "captures", .json_name = "captures", .number = 7, .type = 8},
    {.name = "provider_reference", .json_name = "providerReference", .number = 8, .type = 9},
    {.name = "is_repeat", .json_name = "isRepeat", .number = 9, .type = 8},
    {.name = "only_looks", .json_name = "onlyLooks", .number = 10, .type = 8},
    {.name = "plan_time_nanoseconds", .json_name = "planTimeNanoseconds", .number = 11, .type = 3},
};
static const uint8_t shopwire__store__v1__provider_request__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__store__v1__provider_request__rules_data = {
    .name = "shopwire.store.v1.ProviderRequest", .codec = &shopwire__store__v1__provider_request__descriptor,
    .fields = shopwire__store__v1__provider_request__fields, .field_count = 11,
    .slots = shopwire__store__v1__provider_request__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__provider_answer__fields[] = {
    {.name = "outcome", .json_name = "outcome", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__provider_answer__outcome__enum},
    {.name = "provider_reference", .json_name = "providerReference", .number = 2, .type = 9},
    {.name = "failure_code", .json_name = "failureCode", .number = 3, .type = 9},
    {.name = "action_kind", .json_name = "actionKind", .number = 4, .type = 5},
    {.name = "action_url", .json_name = "actionUrl", .number = 5, .type = 9},
    {.name = "action_expire_time_nanoseconds", .json_name = "actionExpireTimeNanoseconds", .number = 6, .type = 3},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 7, .type = 3},
    {.name = "currency_code", .json_name = "currencyCode", .number = 8, .type = 9},
};
static const uint8_t shopwire__store__v1__provider_answer__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__store__v1__provider_answer__rules_data = {
    .name = "shopwire.store.v1.ProviderAnswer", .codec = &shopwire__store__v1__provider_answer__descriptor,
    .fields = shopwire__store__v1__provider_answer__fields, .field_count = 8,
    .slots = shopwire__store__v1__provider_answer__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__provider_statement_request__fields[] = {
    {.name = "start_time_nanoseconds", .json_name = "startTimeNanoseconds", .number = 1, .type = 3},
    {.name = "end_time_nanoseconds", .json_name = "endTimeNanoseconds", .number = 2, .type = 3},
    {.name = "cursor", .json_name = "cursor", .number = 3, .type = 9},
    {.name = "limit", .json_name = "limit", .number = 4, .type = 13},
    {.name = "asked", .json_name = "asked", .number = 5, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__provider_request__rules_data},
};
static const uint8_t shopwire__store__v1__provider_statement_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__provider_statement_request__rules_data = {
    .name = "shopwire.store.v1.ProviderStatementRequest", .codec = &shopwire__store__v1__provider_statement_request__descriptor,
    .fields = shopwire__store__v1__provider_statement_request__fields, .field_count = 5,
    .slots = shopwire__store__v1__provider_statement_request__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__provider_statement__entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "operation", .json_name = "operation", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__attempt_row__operation__enum},
    {.name = "outcome", .json_name = "outcome", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__provider_answer__outcome__enum},
    {.name = "amount_minor", .json_name = "amountMinor", .number = 4, .type = 3},
    {.name = "currency_code", .json_name = "currencyCode", .number = 5, .type = 9},
    {.name = "provider_reference", .json_name = "providerReference", .number = 6, .type = 9},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 7, .type = 3},
};
static const uint8_t shopwire__store__v1__provider_statement__entry__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__store__v1__provider_statement__entry__rules_data = {
    .name = "shopwire.store.v1.ProviderStatement.Entry", .codec = &shopwire__store__v1__provider_statement__entry__descriptor,
    .fields = shopwire__store__v1__provider_statement__entry__fields, .field_count = 7,
    .slots = shopwire__store__v1__provider_statement__entry__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__provider_statement__fields[] = {
    {.name = "entries", .json_name = "entries", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__provider_statement__entry__rules_data},
    {.name = "next_cursor", .json_name = "nextCursor", .number = 2, .type = 9},
};
static const uint8_t shopwire__store__v1__provider_statement__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__provider_statement__rules_data = {
    .name = "shopwire.store.v1.ProviderStatement", .codec = &shopwire__store__v1__provider_statement__descriptor,
    .fields = shopwire__store__v1__provider_statement__fields, .field_count = 2,
    .slots = shopwire__store__v1__provider_statement__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__provider_event__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "key", .json_name = "key", .number = 2, .type = 9},
    {.name = "answer", .json_name = "answer", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__provider_answer__rules_data},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__provider_event__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__provider_event__rules_data = {
    .name = "shopwire.store.v1.ProviderEvent", .codec = &shopwire__store__v1__provider_event__descriptor,
    .fields = shopwire__store__v1__provider_event__fields, .field_count = 4,
    .slots = shopwire__store__v1__provider_event__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__provider_event_row__fields[] = {
    {.name = "provider", .json_name = "provider", .number = 1, .type = 9},
    {.name = "event_id", .json_name = "eventId", .number = 2, .type = 9},
    {.name = "outcome", .json_name = "outcome", .number = 3, .type = 5},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 4, .type = 3},
    {.name = "parked", .json_name = "parked", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__provider_event__rules_data},
    {.name = "reason", .json_name = "reason", .number = 6, .type = 5},
};
static const uint8_t shopwire__store__v1__provider_event_row__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__store__v1__provider_event_row__rules_data = {
    .name = "shopwire.store.v1.ProviderEventRow", .codec = &shopwire__store__v1__provider_event_row__descriptor,
    .fields = shopwire__store__v1__provider_event_row__fields, .field_count = 6,
    .slots = shopwire__store__v1__provider_event_row__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__payment_provider_row__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
    {.name = "sealed_event_secret", .json_name = "sealedEventSecret", .number = 2, .type = 12},
};
static const uint8_t shopwire__store__v1__payment_provider_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__payment_provider_row__rules_data = {
    .name = "shopwire.store.v1.PaymentProviderRow", .codec = &shopwire__store__v1__payment_provider_row__descriptor,
    .fields = shopwire__store__v1__payment_provider_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__payment_provider_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__awaited_row__fields[] = {
    {.name = "log_key", .json_name = "logKey", .number = 1, .type = 12},
};
static const uint8_t shopwire__store__v1__awaited_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__awaited_row__rules_data = {
    .name = "shopwire.store.v1.AwaitedRow", .codec = &shopwire__store__v1__awaited_row__descriptor,
    .fields = shopwire__store__v1__awaited_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__awaited_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__mail_token_row__fields[] = {
    {.name = "customer_id", .json_name = "customerId", .number = 1, .type = 9},
    {.name = "purpose", .json_name = "purpose", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__mail_token_row__purpose__enum},
    {.name = "key_id", .json_name = "keyId", .number = 3, .type = 13},
    {.name = "hash", .json_name = "hash", .number = 4, .type = 12},
    {.name = "expire_time_nanoseconds", .json_name = "expireTimeNanoseconds", .number = 5, .type = 3},
};
static const uint8_t shopwire__store__v1__mail_token_row__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__mail_token_row__rules_data = {
    .name = "shopwire.store.v1.MailTokenRow", .codec = &shopwire__store__v1__mail_token_row__descriptor,
    .fields = shopwire__store__v1__mail_token_row__fields, .field_count = 5,
    .slots = shopwire__store__v1__mail_token_row__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__letter_plan__fields[] = {
    {.name = "purpose", .json_name = "purpose", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__mail_token_row__purpose__enum},
    {.name = "token", .json_name = "token", .number = 2, .type = 9},
    {.name = "former_address", .json_name = "formerAddress", .number = 3, .type = 12},
};
static const uint8_t shopwire__store__v1__letter_plan__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__letter_plan__rules_data = {
    .name = "shopwire.store.v1.LetterPlan", .codec = &shopwire__store__v1__letter_plan__descriptor,
    .fields = shopwire__store__v1__letter_plan__fields, .field_count = 3,
    .slots = shopwire__store__v1__letter_plan__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__letter__fields[] = {
    {.name = "address", .json_name = "address", .number = 1, .type = 9},
    {.name = "name", .json_name = "name", .number = 2, .type = 9},
    {.name = "subject", .json_name = "subject", .number = 3, .type = 9},
    {.name = "text", .json_name = "text", .number = 4, .type = 9},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 5, .type = 3},
};
static const uint8_t shopwire__store__v1__letter__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__letter__rules_data = {
    .name = "shopwire.store.v1.Letter", .codec = &shopwire__store__v1__letter__descriptor,
    .fields = shopwire__store__v1__letter__fields, .field_count = 5,
    .slots = shopwire__store__v1__letter__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__change_place__fields[] = {
    {.name = "partition", .json_name = "partition", .number = 1, .type = 13},
    {.name = "revision", .json_name = "revision", .number = 2, .type = 4},
    {.name = "sequence", .json_name = "sequence", .number = 3, .type = 4},
};
static const uint8_t shopwire__store__v1__change_place__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__change_place__rules_data = {
    .name = "shopwire.store.v1.ChangePlace", .codec = &shopwire__store__v1__change_place__descriptor,
    .fields = shopwire__store__v1__change_place__fields, .field_count = 3,
    .slots = shopwire__store__v1__change_place__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_change_row__event__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 5},
    {.name = "state", .json_name = "state", .number = 2, .type = 5},
    {.name = "payment_id", .json_name = "paymentId", .number = 3, .type = 9},
    {.name = "payment_state", .json_name = "paymentState", .number = 4, .type = 5},
};
static const uint8_t shopwire__store__v1__order_change_row__event__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__order_change_row__event__rules_data = {
    .name = "shopwire.store.v1.OrderChangeRow.Event", .codec = &shopwire__store__v1__order_change_row__event__descriptor,
    .fields = shopwire__store__v1__order_change_row__event__fields, .field_count = 4,
    .slots = shopwire__store__v1__order_change_row__event__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__order_change_row__fields[] = {
    {.name = "place", .json_name = "place", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__change_place__rules_data},
    {.name = "place_before", .json_name = "placeBefore", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__store__v1__change_place__rules_data},
    {.name = "owner", .json_name = "owner", .number = 3, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 4, .type = 9},
    {.name = "number", .json_name = "number", .number = 5, .type = 9},
    {.name = "state", .json_name = "state", .number = 6, .type = 5},
    {.name = "payment_status", .json_name = "paymentStatus", .number = 7, .type = 5},
    {.name = "fulfilment_status", .json_name = "fulfilmentStatus", .number = 8, .type = 5},
    {.name = "revision", .json_name = "revision", .number = 9, .type = 4},
    {.name = "events_before", .json_name = "eventsBefore", .number = 10, .type = 13},
    {.name = "events", .json_name = "events", .number = 11, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__order_change_row__event__rules_data},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 12, .type = 3},
};
static const uint8_t shopwire__store__v1__order_change_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage shopwire__store__v1__order_change_row__rules_data = {
    .name = "shopwire.store.v1.OrderChangeRow", .codec = &shopwire__store__v1__order_change_row__descriptor,
    .fields = shopwire__store__v1__order_change_row__fields, .field_count = 12,
    .slots = shopwire__store__v1__order_change_row__slots, .slot_count = 13,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__feed_position_row__fields[] = {
    {.name = "places", .json_name = "places", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__change_place__rules_data},
};
static const uint8_t shopwire__store__v1__feed_position_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__feed_position_row__rules_data = {
    .name = "shopwire.store.v1.FeedPositionRow", .codec = &shopwire__store__v1__feed_position_row__descriptor,
    .fields = shopwire__store__v1__feed_position_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__feed_position_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__search_state_row__fields[] = {
    {.name = "generation", .json_name = "generation", .number = 1, .type = 13},
    {.name = "language", .json_name = "language", .number = 2, .type = 13},
    {.name = "analysis", .json_name = "analysis", .number = 3, .type = 13},
    {.name = "is_building", .json_name = "isBuilding", .number = 4, .type = 8},
    {.name = "built_through", .json_name = "builtThrough", .number = 5, .type = 9},
    {.name = "built_language", .json_name = "builtLanguage", .number = 6, .type = 13},
    {.name = "has_remains", .json_name = "hasRemains", .number = 7, .type = 8},
    {.name = "built_analysis", .json_name = "builtAnalysis", .number = 8, .type = 13},
};
static const uint8_t shopwire__store__v1__search_state_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__store__v1__search_state_row__rules_data = {
    .name = "shopwire.store.v1.SearchStateRow", .codec = &shopwire__store__v1__search_state_row__descriptor,
    .fields = shopwire__store__v1__search_state_row__fields, .field_count = 8,
    .slots = shopwire__store__v1__search_state_row__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__search_tally_row__fields[] = {
    {.name = "products", .json_name = "products", .number = 1, .type = 3},
};
static const uint8_t shopwire__store__v1__search_tally_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__search_tally_row__rules_data = {
    .name = "shopwire.store.v1.SearchTallyRow", .codec = &shopwire__store__v1__search_tally_row__descriptor,
    .fields = shopwire__store__v1__search_tally_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__search_tally_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__search_numbers_row__fields[] = {
    {.name = "next", .json_name = "next", .number = 1, .type = 13},
    {.name = "end", .json_name = "end", .number = 2, .type = 13},
};
static const uint8_t shopwire__store__v1__search_numbers_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__search_numbers_row__rules_data = {
    .name = "shopwire.store.v1.SearchNumbersRow", .codec = &shopwire__store__v1__search_numbers_row__descriptor,
    .fields = shopwire__store__v1__search_numbers_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__search_numbers_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__user_event_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "owner", .json_name = "owner", .number = 2, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 3, .type = 5},
    {.name = "product_ids", .json_name = "productIds", .number = 4, .type = 9, .flags = WIRE_REPEATED, .counter = 0},
    {.name = "quantities", .json_name = "quantities", .number = 5, .type = 3, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 1},
    {.name = "time_nanoseconds", .json_name = "timeNanoseconds", .number = 6, .type = 3},
    {.name = "query", .json_name = "query", .number = 7, .type = 9},
    {.name = "attribution_token", .json_name = "attributionToken", .number = 8, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 9, .type = 3},
};
static const uint8_t shopwire__store__v1__user_event_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__store__v1__user_event_row__rules_data = {
    .name = "shopwire.store.v1.UserEventRow", .codec = &shopwire__store__v1__user_event_row__descriptor,
    .fields = shopwire__store__v1__user_event_row__fields, .field_count = 9,
    .slots = shopwire__store__v1__user_event_row__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__store__v1__visitor_row__fields[] = {
    {.name = "owner", .json_name = "owner", .number = 1, .type = 9},
    {.name = "events", .json_name = "events", .number = 2, .type = 3},
    {.name = "hour_nanoseconds", .json_name = "hourNanoseconds", .number = 3, .type = 3},
    {.name = "written", .json_name = "written", .number = 4, .type = 3},
};
static const uint8_t shopwire__store__v1__visitor_row__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__store__v1__visitor_row__rules_data = {
    .name = "shopwire.store.v1.VisitorRow", .codec = &shopwire__store__v1__visitor_row__descriptor,
    .fields = shopwire__store__v1__visitor_row__fields, .field_count = 4,
    .slots = shopwire__store__v1__visitor_row__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__model_row__metric__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t shopwire__store__v1__model_row__metric__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__model_row__metric__rules_data = {
    .name = "shopwire.store.v1.ModelRow.Metric", .codec = &shopwire__store__v1__model_row__metric__descriptor,
    .fields = shopwire__store__v1__model_row__metric__fields, .field_count = 2,
    .slots = shopwire__store__v1__model_row__metric__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__model_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 2, .type = 5},
    {.name = "version", .json_name = "version", .number = 3, .type = 4},
    {.name = "state", .json_name = "state", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__model_row__state__enum},
    {.name = "data_revision", .json_name = "dataRevision", .number = 5, .type = 4},
    {.name = "progress_milli", .json_name = "progressMilli", .number = 6, .type = 5},
    {.name = "metrics", .json_name = "metrics", .number = 7, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__model_row__metric__rules_data},
    {.name = "failure", .json_name = "failure", .number = 8, .type = 9},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 9, .type = 3},
    {.name = "start_time_nanoseconds", .json_name = "startTimeNanoseconds", .number = 10, .type = 3},
    {.name = "end_time_nanoseconds", .json_name = "endTimeNanoseconds", .number = 11, .type = 3},
    {.name = "held", .json_name = "held", .number = 12, .type = 8},
    {.name = "parts", .json_name = "parts", .number = 13, .type = 4},
    {.name = "lease_time_nanoseconds", .json_name = "leaseTimeNanoseconds", .number = 14, .type = 3},
    {.name = "attempts", .json_name = "attempts", .number = 15, .type = 5},
};
static const uint8_t shopwire__store__v1__model_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
const WireMessage shopwire__store__v1__model_row__rules_data = {
    .name = "shopwire.store.v1.ModelRow", .codec = &shopwire__store__v1__model_row__descriptor,
    .fields = shopwire__store__v1__model_row__fields, .field_count = 15,
    .slots = shopwire__store__v1__model_row__slots, .slot_count = 16,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__active_model_row__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 5},
    {.name = "model_id", .json_name = "modelId", .number = 2, .type = 9},
};
static const uint8_t shopwire__store__v1__active_model_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__active_model_row__rules_data = {
    .name = "shopwire.store.v1.ActiveModelRow", .codec = &shopwire__store__v1__active_model_row__descriptor,
    .fields = shopwire__store__v1__active_model_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__active_model_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__text_classes_row__class__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
    {.name = "texts", .json_name = "texts", .number = 2, .type = 3},
    {.name = "words", .json_name = "words", .number = 3, .type = 3},
};
static const uint8_t shopwire__store__v1__text_classes_row__class__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__text_classes_row__class__rules_data = {
    .name = "shopwire.store.v1.TextClassesRow.Class", .codec = &shopwire__store__v1__text_classes_row__class__descriptor,
    .fields = shopwire__store__v1__text_classes_row__class__fields, .field_count = 3,
    .slots = shopwire__store__v1__text_classes_row__class__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__text_classes_row__fields[] = {
    {.name = "smoothing_micro", .json_name = "smoothingMicro", .number = 1, .type = 3},
    {.name = "known_words", .json_name = "knownWords", .number = 2, .type = 3},
    {.name = "classes", .json_name = "classes", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__store__v1__text_classes_row__class__rules_data},
    {.name = "sharpness_micro", .json_name = "sharpnessMicro", .number = 4, .type = 3},
    {.name = "language", .json_name = "language", .number = 5, .type = 13},
};
static const uint8_t shopwire__store__v1__text_classes_row__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__text_classes_row__rules_data = {
    .name = "shopwire.store.v1.TextClassesRow", .codec = &shopwire__store__v1__text_classes_row__descriptor,
    .fields = shopwire__store__v1__text_classes_row__fields, .field_count = 5,
    .slots = shopwire__store__v1__text_classes_row__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__word_counts_row__fields[] = {
    {.name = "positions", .json_name = "positions", .number = 1, .type = 13, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
    {.name = "counts", .json_name = "counts", .number = 2, .type = 13, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 1},
};
static const uint8_t shopwire__store__v1__word_counts_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__word_counts_row__rules_data = {
    .name = "shopwire.store.v1.WordCountsRow", .codec = &shopwire__store__v1__word_counts_row__descriptor,
    .fields = shopwire__store__v1__word_counts_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__word_counts_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__store__v1__click_model_row__fields[] = {
    {.name = "constant", .json_name = "constant", .number = 1, .type = 1},
    {.name = "coefficients", .json_name = "coefficients", .number = 2, .type = 1, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
    {.name = "purchase_constant", .json_name = "purchaseConstant", .number = 3, .type = 1},
    {.name = "purchase_coefficients", .json_name = "purchaseCoefficients", .number = 4, .type = 1, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 1},
    {.name = "is_better", .json_name = "isBetter", .number = 5, .type = 8},
};
static const uint8_t shopwire__store__v1__click_model_row__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__store__v1__click_model_row__rules_data = {
    .name = "shopwire.store.v1.ClickModelRow", .codec = &shopwire__store__v1__click_model_row__descriptor,
    .fields = shopwire__store__v1__click_model_row__fields, .field_count = 5,
    .slots = shopwire__store__v1__click_model_row__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__store__v1__click_counts_row__fields[] = {
    {.name = "clicked", .json_name = "clicked", .number = 1, .type = 1},
    {.name = "expected", .json_name = "expected", .number = 2, .type = 1},
};
static const uint8_t shopwire__store__v1__click_counts_row__slots[] = {0, 1, 2};
const WireMessage shopwire__store__v1__click_counts_row__rules_data = {
    .name = "shopwire.store.v1.ClickCountsRow", .codec = &shopwire__store__v1__click_counts_row__descriptor,
    .fields = shopwire__store__v1__click_counts_row__fields, .field_count = 2,
    .slots = shopwire__store__v1__click_counts_row__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__privacy_row__fields[] = {
    {.name = "changes", .json_name = "changes", .number = 1, .type = 4},
};
static const uint8_t shopwire__store__v1__privacy_row__slots[] = {0, 1};
const WireMessage shopwire__store__v1__privacy_row__rules_data = {
    .name = "shopwire.store.v1.PrivacyRow", .codec = &shopwire__store__v1__privacy_row__descriptor,
    .fields = shopwire__store__v1__privacy_row__fields, .field_count = 1,
    .slots = shopwire__store__v1__privacy_row__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__reconciliation_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "request", .json_name = "request", .number = 2, .type = 12},
    {.name = "position", .json_name = "position", .number = 3, .type = 12},
    {.name = "next_position", .json_name = "nextPosition", .number = 4, .type = 12},
    {.name = "is_answered", .json_name = "isAnswered", .number = 5, .type = 8},
    {.name = "answer", .json_name = "answer", .number = 6, .type = 12},
};
static const uint8_t shopwire__store__v1__reconciliation_row__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__store__v1__reconciliation_row__rules_data = {
    .name = "shopwire.store.v1.ReconciliationRow", .codec = &shopwire__store__v1__reconciliation_row__descriptor,
    .fields = shopwire__store__v1__reconciliation_row__fields, .field_count = 6,
    .slots = shopwire__store__v1__reconciliation_row__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__sold_week_row__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "week", .json_name = "week", .number = 2, .type = 13},
    {.name = "units", .json_name = "units", .number = 3, .type = 3, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
};
static const uint8_t shopwire__store__v1__sold_week_row__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__sold_week_row__rules_data = {
    .name = "shopwire.store.v1.SoldWeekRow", .codec = &shopwire__store__v1__sold_week_row__descriptor,
    .fields = shopwire__store__v1__sold_week_row__fields, .field_count = 3,
    .slots = shopwire__store__v1__sold_week_row__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__store__v1__review_row__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 3, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 4, .type = 9},
    {.name = "rating", .json_name = "rating", .number = 5, .type = 5},
    {.name = "state", .json_name = "state", .number = 6, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__store__v1__review_row__state__enum},
    {.name = "words", .json_name = "words", .number = 7, .type = 12},
    {.name = "create_time_nanoseconds", .json_name = "createTimeNanoseconds", .number = 8, .type = 3},
    {.name = "update_time_nanoseconds", .json_name = "updateTimeNanoseconds", .number = 9, .type = 3},
    {.name = "revision", .json_name = "revision", .number = 10, .type = 4},
};
static const uint8_t shopwire__store__v1__review_row__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage shopwire__store__v1__review_row__rules_data = {
    .name = "shopwire.store.v1.ReviewRow", .codec = &shopwire__store__v1__review_row__descriptor,
    .fields = shopwire__store__v1__review_row__fields, .field_count = 10,
    .slots = shopwire__store__v1__review_row__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__store__v1__review_words__fields[] = {
    {.name = "title", .json_name = "title", .number = 1, .type = 9},
    {.name = "text", .json_name = "text", .number = 2, .type = 9},
    {.name = "note", .json_name = "note", .number = 3, .type = 9},
};
static const uint8_t shopwire__store__v1__review_words__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__store__v1__review_words__rules_data = {
    .name = "shopwire.store.v1.ReviewWords", .codec = &shopwire__store__v1__review_words__descriptor,
    .fields = shopwire__store__v1__review_words__fields, .field_count = 3,
    .slots = shopwire__store__v1__review_words__slots, .slot_count = 4,
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

static const WireField shopwire__v1__rotate_keys_request__fields[] = {
    {.name = "step", .json_name = "step", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__rotate_keys_request__step__enum},
    {.name = "key_id", .json_name = "keyId", .number = 2, .type = 13},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__rotate_keys_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__rotate_keys_request__rules_data = {
    .name = "shopwire.v1.RotateKeysRequest", .codec = &shopwire__v1__rotate_keys_request__descriptor,
    .fields = shopwire__v1__rotate_keys_request__fields, .field_count = 3,
    .slots = shopwire__v1__rotate_keys_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__rotate_keys_response__key__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 13},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__rotate_keys_response__key__state__enum},
    {.name = "create_time", .json_name = "createTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "state_time", .json_name = "stateTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "rows", .json_name = "rows", .number = 5, .type = 4},
};
static const uint8_t shopwire__v1__rotate_keys_response__key__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__rotate_keys_response__key__rules_data = {
    .name = "shopwire.v1.RotateKeysResponse.Key", .codec = &shopwire__v1__rotate_keys_response__key__descriptor,
    .fields = shopwire__v1__rotate_keys_response__key__fields, .field_count = 5,
    .slots = shopwire__v1__rotate_keys_response__key__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__rotate_keys_response__fields[] = {
    {.name = "keys", .json_name = "keys", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__rotate_keys_response__key__rules_data},
};
static const uint8_t shopwire__v1__rotate_keys_response__slots[] = {0, 1};
const WireMessage shopwire__v1__rotate_keys_response__rules_data = {
    .name = "shopwire.v1.RotateKeysResponse", .codec = &shopwire__v1__rotate_keys_response__descriptor,
    .fields = shopwire__v1__rotate_keys_response__fields, .field_count = 1,
    .slots = shopwire__v1__rotate_keys_response__slots, .slot_count = 2,
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

static const WireField shopwire__v1__totals__fields[] = {
    {.name = "subtotal", .json_name = "subtotal", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "discount", .json_name = "discount", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "shipping", .json_name = "shipping", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "tax", .json_name = "tax", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "included_tax", .json_name = "includedTax", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "total", .json_name = "total", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
};
static const uint8_t shopwire__v1__totals__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__totals__rules_data = {
    .name = "shopwire.v1.Totals", .codec = &shopwire__v1__totals__descriptor,
    .fields = shopwire__v1__totals__fields, .field_count = 6,
    .slots = shopwire__v1__totals__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__cart__problem__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__cart__problem__kind__enum},
    {.name = "available", .json_name = "available", .number = 2, .type = 3},
    {.name = "description", .json_name = "description", .number = 3, .type = 9},
};
static const uint8_t shopwire__v1__cart__problem__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__cart__problem__rules_data = {
    .name = "shopwire.v1.Cart.Problem", .codec = &shopwire__v1__cart__problem__descriptor,
    .fields = shopwire__v1__cart__problem__fields, .field_count = 3,
    .slots = shopwire__v1__cart__problem__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__cart__line__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "title", .json_name = "title", .number = 3, .type = 9},
    {.name = "quantity", .json_name = "quantity", .number = 4, .type = 3},
    {.name = "unit_price", .json_name = "unitPrice", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "added_unit_price", .json_name = "addedUnitPrice", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "subtotal", .json_name = "subtotal", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "discount", .json_name = "discount", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "tax", .json_name = "tax", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "total", .json_name = "total", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "problems", .json_name = "problems", .number = 11, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__cart__problem__rules_data},
};
static const uint8_t shopwire__v1__cart__line__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__v1__cart__line__rules_data = {
    .name = "shopwire.v1.Cart.Line", .codec = &shopwire__v1__cart__line__descriptor,
    .fields = shopwire__v1__cart__line__fields, .field_count = 11,
    .slots = shopwire__v1__cart__line__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__cart__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__cart__state__enum},
    {.name = "currency_code", .json_name = "currencyCode", .number = 3, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 4, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__cart__line__rules_data},
    {.name = "shipping_address", .json_name = "shippingAddress", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "billing_address", .json_name = "billingAddress", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "email", .json_name = "email", .number = 7, .type = 9},
    {.name = "shipping_method_id", .json_name = "shippingMethodId", .number = 8, .type = 9},
    {.name = "coupon_code", .json_name = "couponCode", .number = 9, .type = 9},
    {.name = "totals", .json_name = "totals", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__totals__rules_data},
    {.name = "problems", .json_name = "problems", .number = 11, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__cart__problem__rules_data},
    {.name = "order_id", .json_name = "orderId", .number = 12, .type = 9},
    {.name = "merged_into_cart_id", .json_name = "mergedIntoCartId", .number = 13, .type = 9},
    {.name = "etag", .json_name = "etag", .number = 14, .type = 9},
    {.name = "checkout_expire_time", .json_name = "checkoutExpireTime", .number = 15, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "expire_time", .json_name = "expireTime", .number = 16, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "create_time", .json_name = "createTime", .number = 17, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 18, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 19, .type = 4},
};
static const uint8_t shopwire__v1__cart__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
const WireMessage shopwire__v1__cart__rules_data = {
    .name = "shopwire.v1.Cart", .codec = &shopwire__v1__cart__descriptor,
    .fields = shopwire__v1__cart__fields, .field_count = 19,
    .slots = shopwire__v1__cart__slots, .slot_count = 20,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__v1__get_cart_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_cart_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_cart_request__rules_data = {
    .name = "shopwire.v1.GetCartRequest", .codec = &shopwire__v1__get_cart_request__descriptor,
    .fields = shopwire__v1__get_cart_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_cart_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_cart_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__get_cart_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_cart_response__rules_data = {
    .name = "shopwire.v1.GetCartResponse", .codec = &shopwire__v1__get_cart_response__descriptor,
    .fields = shopwire__v1__get_cart_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_cart_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__add_item_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "sku", .json_name = "sku", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "quantity", .json_name = "quantity", .number = 3, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = 1000000, .unequal = 0},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__add_item_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__add_item_request__rules_data = {
    .name = "shopwire.v1.AddItemRequest", .codec = &shopwire__v1__add_item_request__descriptor,
    .fields = shopwire__v1__add_item_request__fields, .field_count = 4,
    .slots = shopwire__v1__add_item_request__slots, .slot_count = 5,
    .required = 0x6u, .counter_count = 0,
};

static const WireField shopwire__v1__add_item_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__add_item_response__slots[] = {0, 1};
const WireMessage shopwire__v1__add_item_response__rules_data = {
    .name = "shopwire.v1.AddItemResponse", .codec = &shopwire__v1__add_item_response__descriptor,
    .fields = shopwire__v1__add_item_response__fields, .field_count = 1,
    .slots = shopwire__v1__add_item_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_item_quantity_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "sku", .json_name = "sku", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "quantity", .json_name = "quantity", .number = 3, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000, .unequal = 0},
    {.name = "etag", .json_name = "etag", .number = 4, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__set_item_quantity_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__set_item_quantity_request__rules_data = {
    .name = "shopwire.v1.SetItemQuantityRequest", .codec = &shopwire__v1__set_item_quantity_request__descriptor,
    .fields = shopwire__v1__set_item_quantity_request__fields, .field_count = 5,
    .slots = shopwire__v1__set_item_quantity_request__slots, .slot_count = 6,
    .required = 0x2u, .counter_count = 0,
};

static const WireField shopwire__v1__set_item_quantity_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__set_item_quantity_response__slots[] = {0, 1};
const WireMessage shopwire__v1__set_item_quantity_response__rules_data = {
    .name = "shopwire.v1.SetItemQuantityResponse", .codec = &shopwire__v1__set_item_quantity_response__descriptor,
    .fields = shopwire__v1__set_item_quantity_response__fields, .field_count = 1,
    .slots = shopwire__v1__set_item_quantity_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__remove_item_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "sku", .json_name = "sku", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__remove_item_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__remove_item_request__rules_data = {
    .name = "shopwire.v1.RemoveItemRequest", .codec = &shopwire__v1__remove_item_request__descriptor,
    .fields = shopwire__v1__remove_item_request__fields, .field_count = 4,
    .slots = shopwire__v1__remove_item_request__slots, .slot_count = 5,
    .required = 0x2u, .counter_count = 0,
};

static const WireField shopwire__v1__remove_item_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__remove_item_response__slots[] = {0, 1};
const WireMessage shopwire__v1__remove_item_response__rules_data = {
    .name = "shopwire.v1.RemoveItemResponse", .codec = &shopwire__v1__remove_item_response__descriptor,
    .fields = shopwire__v1__remove_item_response__fields, .field_count = 1,
    .slots = shopwire__v1__remove_item_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__clear_cart_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__clear_cart_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__clear_cart_request__rules_data = {
    .name = "shopwire.v1.ClearCartRequest", .codec = &shopwire__v1__clear_cart_request__descriptor,
    .fields = shopwire__v1__clear_cart_request__fields, .field_count = 3,
    .slots = shopwire__v1__clear_cart_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__clear_cart_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__clear_cart_response__slots[] = {0, 1};
const WireMessage shopwire__v1__clear_cart_response__rules_data = {
    .name = "shopwire.v1.ClearCartResponse", .codec = &shopwire__v1__clear_cart_response__descriptor,
    .fields = shopwire__v1__clear_cart_response__fields, .field_count = 1,
    .slots = shopwire__v1__clear_cart_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_cart_addresses_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "shipping_address", .json_name = "shippingAddress", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "billing_address", .json_name = "billingAddress", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "email", .json_name = "email", .number = 4, .type = 9, .max_length = 254},
    {.name = "etag", .json_name = "etag", .number = 5, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 6, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__set_cart_addresses_request__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__set_cart_addresses_request__rules_data = {
    .name = "shopwire.v1.SetCartAddressesRequest", .codec = &shopwire__v1__set_cart_addresses_request__descriptor,
    .fields = shopwire__v1__set_cart_addresses_request__fields, .field_count = 6,
    .slots = shopwire__v1__set_cart_addresses_request__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_cart_addresses_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__set_cart_addresses_response__slots[] = {0, 1};
const WireMessage shopwire__v1__set_cart_addresses_response__rules_data = {
    .name = "shopwire.v1.SetCartAddressesResponse", .codec = &shopwire__v1__set_cart_addresses_response__descriptor,
    .fields = shopwire__v1__set_cart_addresses_response__fields, .field_count = 1,
    .slots = shopwire__v1__set_cart_addresses_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_shipping_method_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "shipping_method_id", .json_name = "shippingMethodId", .number = 2, .type = 9, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__set_shipping_method_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__set_shipping_method_request__rules_data = {
    .name = "shopwire.v1.SetShippingMethodRequest", .codec = &shopwire__v1__set_shipping_method_request__descriptor,
    .fields = shopwire__v1__set_shipping_method_request__fields, .field_count = 4,
    .slots = shopwire__v1__set_shipping_method_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__set_shipping_method_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__set_shipping_method_response__slots[] = {0, 1};
const WireMessage shopwire__v1__set_shipping_method_response__rules_data = {
    .name = "shopwire.v1.SetShippingMethodResponse", .codec = &shopwire__v1__set_shipping_method_response__descriptor,
    .fields = shopwire__v1__set_shipping_method_response__fields, .field_count = 1,
    .slots = shopwire__v1__set_shipping_method_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__apply_coupon_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "code", .json_name = "code", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__apply_coupon_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__apply_coupon_request__rules_data = {
    .name = "shopwire.v1.ApplyCouponRequest", .codec = &shopwire__v1__apply_coupon_request__descriptor,
    .fields = shopwire__v1__apply_coupon_request__fields, .field_count = 4,
    .slots = shopwire__v1__apply_coupon_request__slots, .slot_count = 5,
    .required = 0x2u, .counter_count = 0,
};

static const WireField shopwire__v1__apply_coupon_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__apply_coupon_response__slots[] = {0, 1};
const WireMessage shopwire__v1__apply_coupon_response__rules_data = {
    .name = "shopwire.v1.ApplyCouponResponse", .codec = &shopwire__v1__apply_coupon_response__descriptor,
    .fields = shopwire__v1__apply_coupon_response__fields, .field_count = 1,
    .slots = shopwire__v1__apply_coupon_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__remove_coupon_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__remove_coupon_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__remove_coupon_request__rules_data = {
    .name = "shopwire.v1.RemoveCouponRequest", .codec = &shopwire__v1__remove_coupon_request__descriptor,
    .fields = shopwire__v1__remove_coupon_request__fields, .field_count = 3,
    .slots = shopwire__v1__remove_coupon_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__remove_coupon_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__remove_coupon_response__slots[] = {0, 1};
const WireMessage shopwire__v1__remove_coupon_response__rules_data = {
    .name = "shopwire.v1.RemoveCouponResponse", .codec = &shopwire__v1__remove_coupon_response__descriptor,
    .fields = shopwire__v1__remove_coupon_response__fields, .field_count = 1,
    .slots = shopwire__v1__remove_coupon_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__merge_carts_request__fields[] = {
    {.name = "guest_token", .json_name = "guestToken", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 1000},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__merge_carts_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__merge_carts_request__rules_data = {
    .name = "shopwire.v1.MergeCartsRequest", .codec = &shopwire__v1__merge_carts_request__descriptor,
    .fields = shopwire__v1__merge_carts_request__fields, .field_count = 2,
    .slots = shopwire__v1__merge_carts_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__merge_carts_response__fields[] = {
    {.name = "cart", .json_name = "cart", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
};
static const uint8_t shopwire__v1__merge_carts_response__slots[] = {0, 1};
const WireMessage shopwire__v1__merge_carts_response__rules_data = {
    .name = "shopwire.v1.MergeCartsResponse", .codec = &shopwire__v1__merge_carts_response__descriptor,
    .fields = shopwire__v1__merge_carts_response__fields, .field_count = 1,
    .slots = shopwire__v1__merge_carts_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
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

static const WireField shopwire__v1__user_event__item__fields[] = {
    {.name = "product_id", .json_name = "productId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "quantity", .json_name = "quantity", .number = 2, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = 1000000, .unequal = 0},
};
static const uint8_t shopwire__v1__user_event__item__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__user_event__item__rules_data = {
    .name = "shopwire.v1.UserEvent.Item", .codec = &shopwire__v1__user_event__item__descriptor,
    .fields = shopwire__v1__user_event__item__fields, .field_count = 2,
    .slots = shopwire__v1__user_event__item__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__user_event__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__user_event__kind__enum},
    {.name = "items", .json_name = "items", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__user_event__item__rules_data, .max_count = 1500},
    {.name = "query", .json_name = "query", .number = 3, .type = 9, .max_length = 200},
    {.name = "event_time", .json_name = "eventTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "attribution_token", .json_name = "attributionToken", .number = 5, .type = 9, .max_length = 200},
    {.name = "visitor_id", .json_name = "visitorId", .number = 6, .type = 9, .pattern = &pattern_id},
    {.name = "customer_id", .json_name = "customerId", .number = 7, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__user_event__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__v1__user_event__rules_data = {
    .name = "shopwire.v1.UserEvent", .codec = &shopwire__v1__user_event__descriptor,
    .fields = shopwire__v1__user_event__fields, .field_count = 7,
    .slots = shopwire__v1__user_event__slots, .slot_count = 8,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__write_user_events_request__fields[] = {
    {.name = "events", .json_name = "events", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__user_event__rules_data, .min_count = 1, .max_count = 200},
    {.name = "consent", .json_name = "consent", .number = 2, .type = 8},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__write_user_events_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__write_user_events_request__rules_data = {
    .name = "shopwire.v1.WriteUserEventsRequest", .codec = &shopwire__v1__write_user_events_request__descriptor,
    .fields = shopwire__v1__write_user_events_request__fields, .field_count = 3,
    .slots = shopwire__v1__write_user_events_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__write_user_events_response__fields[] = {
    {.name = "written", .json_name = "written", .number = 1, .type = 5},
    {.name = "without_consent", .json_name = "withoutConsent", .number = 2, .type = 5},
    {.name = "over_limit", .json_name = "overLimit", .number = 3, .type = 5},
    {.name = "unknown_goods", .json_name = "unknownGoods", .number = 4, .type = 5},
};
static const uint8_t shopwire__v1__write_user_events_response__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__write_user_events_response__rules_data = {
    .name = "shopwire.v1.WriteUserEventsResponse", .codec = &shopwire__v1__write_user_events_response__descriptor,
    .fields = shopwire__v1__write_user_events_response__fields, .field_count = 4,
    .slots = shopwire__v1__write_user_events_response__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__purge_user_events_request__fields[] = {
    {.name = "customer_id", .json_name = "customerId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "visitor_id", .json_name = "visitorId", .number = 2, .type = 9, .pattern = &pattern_id},
    {.name = "before_time", .json_name = "beforeTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__purge_user_events_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__purge_user_events_request__rules_data = {
    .name = "shopwire.v1.PurgeUserEventsRequest", .codec = &shopwire__v1__purge_user_events_request__descriptor,
    .fields = shopwire__v1__purge_user_events_request__fields, .field_count = 4,
    .slots = shopwire__v1__purge_user_events_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__purge_user_events_response__fields[] = {
    {.name = "purged", .json_name = "purged", .number = 1, .type = 5},
    {.name = "more", .json_name = "more", .number = 2, .type = 8},
};
static const uint8_t shopwire__v1__purge_user_events_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__purge_user_events_response__rules_data = {
    .name = "shopwire.v1.PurgeUserEventsResponse", .codec = &shopwire__v1__purge_user_events_response__descriptor,
    .fields = shopwire__v1__purge_user_events_response__fields, .field_count = 2,
    .slots = shopwire__v1__purge_user_events_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__payment_method__fields[] = {
    {.name = "provider", .json_name = "provider", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_slug},
    {.name = "token", .json_name = "token", .number = 2, .type = 9, .max_length = 200},
    {.name = "capture", .json_name = "capture", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment_method__capture__enum},
};
static const uint8_t shopwire__v1__payment_method__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__payment_method__rules_data = {
    .name = "shopwire.v1.PaymentMethod", .codec = &shopwire__v1__payment_method__descriptor,
    .fields = shopwire__v1__payment_method__fields, .field_count = 3,
    .slots = shopwire__v1__payment_method__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__payment__action__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__action__kind__enum},
    {.name = "url", .json_name = "url", .number = 2, .type = 9},
    {.name = "expire_time", .json_name = "expireTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__payment__action__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__payment__action__rules_data = {
    .name = "shopwire.v1.Payment.Action", .codec = &shopwire__v1__payment__action__descriptor,
    .fields = shopwire__v1__payment__action__fields, .field_count = 3,
    .slots = shopwire__v1__payment__action__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__payment__attempt__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "operation", .json_name = "operation", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__attempt__operation__enum},
    {.name = "state", .json_name = "state", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__attempt__state__enum},
    {.name = "amount", .json_name = "amount", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "provider_reference", .json_name = "providerReference", .number = 5, .type = 9},
    {.name = "failure_code", .json_name = "failureCode", .number = 6, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__payment__attempt__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__payment__attempt__rules_data = {
    .name = "shopwire.v1.Payment.Attempt", .codec = &shopwire__v1__payment__attempt__descriptor,
    .fields = shopwire__v1__payment__attempt__fields, .field_count = 8,
    .slots = shopwire__v1__payment__attempt__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__payment__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 2, .type = 9},
    {.name = "method", .json_name = "method", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment_method__rules_data},
    {.name = "state", .json_name = "state", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__state__enum},
    {.name = "amount", .json_name = "amount", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "authorized", .json_name = "authorized", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "captured", .json_name = "captured", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "refunded", .json_name = "refunded", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "refund_pending", .json_name = "refundPending", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "action", .json_name = "action", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__action__rules_data},
    {.name = "failure_code", .json_name = "failureCode", .number = 11, .type = 9},
    {.name = "attempts", .json_name = "attempts", .number = 12, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__payment__attempt__rules_data},
    {.name = "create_time", .json_name = "createTime", .number = 13, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 14, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 15, .type = 4},
};
static const uint8_t shopwire__v1__payment__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
const WireMessage shopwire__v1__payment__rules_data = {
    .name = "shopwire.v1.Payment", .codec = &shopwire__v1__payment__descriptor,
    .fields = shopwire__v1__payment__fields, .field_count = 15,
    .slots = shopwire__v1__payment__slots, .slot_count = 16,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__get_payment_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_payment_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_payment_request__rules_data = {
    .name = "shopwire.v1.GetPaymentRequest", .codec = &shopwire__v1__get_payment_request__descriptor,
    .fields = shopwire__v1__get_payment_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_payment_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_payment_response__fields[] = {
    {.name = "payment", .json_name = "payment", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__get_payment_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_payment_response__rules_data = {
    .name = "shopwire.v1.GetPaymentResponse", .codec = &shopwire__v1__get_payment_response__descriptor,
    .fields = shopwire__v1__get_payment_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_payment_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_payments_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
    {.name = "order_id", .json_name = "orderId", .number = 3, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__list_payments_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_payments_request__rules_data = {
    .name = "shopwire.v1.ListPaymentsRequest", .codec = &shopwire__v1__list_payments_request__descriptor,
    .fields = shopwire__v1__list_payments_request__fields, .field_count = 3,
    .slots = shopwire__v1__list_payments_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_payments_response__fields[] = {
    {.name = "payments", .json_name = "payments", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__payment__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_payments_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_payments_response__rules_data = {
    .name = "shopwire.v1.ListPaymentsResponse", .codec = &shopwire__v1__list_payments_response__descriptor,
    .fields = shopwire__v1__list_payments_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_payments_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__continue_payment_request__fields[] = {
    {.name = "payment_id", .json_name = "paymentId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__continue_payment_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__continue_payment_request__rules_data = {
    .name = "shopwire.v1.ContinuePaymentRequest", .codec = &shopwire__v1__continue_payment_request__descriptor,
    .fields = shopwire__v1__continue_payment_request__fields, .field_count = 2,
    .slots = shopwire__v1__continue_payment_request__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__continue_payment_response__fields[] = {
    {.name = "payment", .json_name = "payment", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__continue_payment_response__slots[] = {0, 1};
const WireMessage shopwire__v1__continue_payment_response__rules_data = {
    .name = "shopwire.v1.ContinuePaymentResponse", .codec = &shopwire__v1__continue_payment_response__descriptor,
    .fields = shopwire__v1__continue_payment_response__fields, .field_count = 1,
    .slots = shopwire__v1__continue_payment_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__capture_payment_request__fields[] = {
    {.name = "payment_id", .json_name = "paymentId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "amount", .json_name = "amount", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__capture_payment_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__capture_payment_request__rules_data = {
    .name = "shopwire.v1.CapturePaymentRequest", .codec = &shopwire__v1__capture_payment_request__descriptor,
    .fields = shopwire__v1__capture_payment_request__fields, .field_count = 3,
    .slots = shopwire__v1__capture_payment_request__slots, .slot_count = 4,
    .required = 0x5u, .counter_count = 0,
};

static const WireField shopwire__v1__capture_payment_response__fields[] = {
    {.name = "payment", .json_name = "payment", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__capture_payment_response__slots[] = {0, 1};
const WireMessage shopwire__v1__capture_payment_response__rules_data = {
    .name = "shopwire.v1.CapturePaymentResponse", .codec = &shopwire__v1__capture_payment_response__descriptor,
    .fields = shopwire__v1__capture_payment_response__fields, .field_count = 1,
    .slots = shopwire__v1__capture_payment_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__void_payment_request__fields[] = {
    {.name = "payment_id", .json_name = "paymentId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__void_payment_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__void_payment_request__rules_data = {
    .name = "shopwire.v1.VoidPaymentRequest", .codec = &shopwire__v1__void_payment_request__descriptor,
    .fields = shopwire__v1__void_payment_request__fields, .field_count = 2,
    .slots = shopwire__v1__void_payment_request__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__void_payment_response__fields[] = {
    {.name = "payment", .json_name = "payment", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__void_payment_response__slots[] = {0, 1};
const WireMessage shopwire__v1__void_payment_response__rules_data = {
    .name = "shopwire.v1.VoidPaymentResponse", .codec = &shopwire__v1__void_payment_response__descriptor,
    .fields = shopwire__v1__void_payment_response__fields, .field_count = 1,
    .slots = shopwire__v1__void_payment_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__refund_payment_request__fields[] = {
    {.name = "payment_id", .json_name = "paymentId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "amount", .json_name = "amount", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "reason", .json_name = "reason", .number = 3, .type = 9, .max_length = 200},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__refund_payment_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__refund_payment_request__rules_data = {
    .name = "shopwire.v1.RefundPaymentRequest", .codec = &shopwire__v1__refund_payment_request__descriptor,
    .fields = shopwire__v1__refund_payment_request__fields, .field_count = 4,
    .slots = shopwire__v1__refund_payment_request__slots, .slot_count = 5,
    .required = 0x9u, .counter_count = 0,
};

static const WireField shopwire__v1__refund_payment_response__fields[] = {
    {.name = "payment", .json_name = "payment", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__refund_payment_response__slots[] = {0, 1};
const WireMessage shopwire__v1__refund_payment_response__rules_data = {
    .name = "shopwire.v1.RefundPaymentResponse", .codec = &shopwire__v1__refund_payment_response__descriptor,
    .fields = shopwire__v1__refund_payment_response__fields, .field_count = 1,
    .slots = shopwire__v1__refund_payment_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__ingest_provider_event_request__fields[] = {
    {.name = "provider", .json_name = "provider", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_slug},
    {.name = "body", .json_name = "body", .number = 2, .type = 12, .flags = WIRE_REQUIRED},
    {.name = "signature", .json_name = "signature", .number = 3, .type = 9, .flags = WIRE_REQUIRED, .max_length = 1000},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__ingest_provider_event_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__ingest_provider_event_request__rules_data = {
    .name = "shopwire.v1.IngestProviderEventRequest", .codec = &shopwire__v1__ingest_provider_event_request__descriptor,
    .fields = shopwire__v1__ingest_provider_event_request__fields, .field_count = 4,
    .slots = shopwire__v1__ingest_provider_event_request__slots, .slot_count = 5,
    .required = 0x7u, .counter_count = 0,
};

static const WireField shopwire__v1__ingest_provider_event_response__fields[] = {
    {.name = "outcome", .json_name = "outcome", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__ingest_provider_event_response__outcome__enum},
};
static const uint8_t shopwire__v1__ingest_provider_event_response__slots[] = {0, 1};
const WireMessage shopwire__v1__ingest_provider_event_response__rules_data = {
    .name = "shopwire.v1.IngestProviderEventResponse", .codec = &shopwire__v1__ingest_provider_event_response__descriptor,
    .fields = shopwire__v1__ingest_provider_event_response__fields, .field_count = 1,
    .slots = shopwire__v1__ingest_provider_event_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__parked_event__fields[] = {
    {.name = "provider", .json_name = "provider", .number = 1, .type = 9},
    {.name = "id", .json_name = "id", .number = 2, .type = 9},
    {.name = "reason", .json_name = "reason", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__parked_event__reason__enum},
    {.name = "attempt_id", .json_name = "attemptId", .number = 4, .type = 9},
    {.name = "outcome", .json_name = "outcome", .number = 5, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__provider_record__outcome__enum},
    {.name = "amount", .json_name = "amount", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "provider_reference", .json_name = "providerReference", .number = 7, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__parked_event__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__parked_event__rules_data = {
    .name = "shopwire.v1.ParkedEvent", .codec = &shopwire__v1__parked_event__descriptor,
    .fields = shopwire__v1__parked_event__fields, .field_count = 8,
    .slots = shopwire__v1__parked_event__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_parked_events_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_parked_events_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_parked_events_request__rules_data = {
    .name = "shopwire.v1.ListParkedEventsRequest", .codec = &shopwire__v1__list_parked_events_request__descriptor,
    .fields = shopwire__v1__list_parked_events_request__fields, .field_count = 2,
    .slots = shopwire__v1__list_parked_events_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_parked_events_response__fields[] = {
    {.name = "events", .json_name = "events", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__parked_event__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_parked_events_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_parked_events_response__rules_data = {
    .name = "shopwire.v1.ListParkedEventsResponse", .codec = &shopwire__v1__list_parked_events_response__descriptor,
    .fields = shopwire__v1__list_parked_events_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_parked_events_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__provider_record__fields[] = {
    {.name = "attempt_id", .json_name = "attemptId", .number = 1, .type = 9},
    {.name = "operation", .json_name = "operation", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__attempt__operation__enum},
    {.name = "outcome", .json_name = "outcome", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__provider_record__outcome__enum},
    {.name = "amount", .json_name = "amount", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "provider_reference", .json_name = "providerReference", .number = 5, .type = 9},
    {.name = "update_time", .json_name = "updateTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__provider_record__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__provider_record__rules_data = {
    .name = "shopwire.v1.ProviderRecord", .codec = &shopwire__v1__provider_record__descriptor,
    .fields = shopwire__v1__provider_record__fields, .field_count = 6,
    .slots = shopwire__v1__provider_record__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__reconcile_payment_request__fields[] = {
    {.name = "provider", .json_name = "provider", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_slug},
    {.name = "start_time", .json_name = "startTime", .number = 2, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &google__protobuf__timestamp__rules_data},
    {.name = "end_time", .json_name = "endTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &google__protobuf__timestamp__rules_data},
    {.name = "page_token", .json_name = "pageToken", .number = 4, .type = 9, .max_length = 4000},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__reconcile_payment_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__reconcile_payment_request__rules_data = {
    .name = "shopwire.v1.ReconcilePaymentRequest", .codec = &shopwire__v1__reconcile_payment_request__descriptor,
    .fields = shopwire__v1__reconcile_payment_request__fields, .field_count = 5,
    .slots = shopwire__v1__reconcile_payment_request__slots, .slot_count = 6,
    .required = 0x17u, .counter_count = 0,
};

static const WireField shopwire__v1__reconcile_payment_response__difference__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__reconcile_payment_response__difference__kind__enum},
    {.name = "ours", .json_name = "ours", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__attempt__rules_data},
    {.name = "theirs", .json_name = "theirs", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__provider_record__rules_data},
    {.name = "payment_id", .json_name = "paymentId", .number = 4, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 5, .type = 9},
};
static const uint8_t shopwire__v1__reconcile_payment_response__difference__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__reconcile_payment_response__difference__rules_data = {
    .name = "shopwire.v1.ReconcilePaymentResponse.Difference", .codec = &shopwire__v1__reconcile_payment_response__difference__descriptor,
    .fields = shopwire__v1__reconcile_payment_response__difference__fields, .field_count = 5,
    .slots = shopwire__v1__reconcile_payment_response__difference__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__reconcile_payment_response__fields[] = {
    {.name = "differences", .json_name = "differences", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__reconcile_payment_response__difference__rules_data},
    {.name = "compared", .json_name = "compared", .number = 2, .type = 5},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 3, .type = 9},
    {.name = "provider_silent", .json_name = "providerSilent", .number = 4, .type = 8},
};
static const uint8_t shopwire__v1__reconcile_payment_response__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__reconcile_payment_response__rules_data = {
    .name = "shopwire.v1.ReconcilePaymentResponse", .codec = &shopwire__v1__reconcile_payment_response__descriptor,
    .fields = shopwire__v1__reconcile_payment_response__fields, .field_count = 4,
    .slots = shopwire__v1__reconcile_payment_response__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__order__tax__fields[] = {
    {.name = "rate_id", .json_name = "rateId", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "rate_ppm", .json_name = "ratePpm", .number = 3, .type = 3},
    {.name = "inclusive", .json_name = "inclusive", .number = 4, .type = 8},
    {.name = "amount", .json_name = "amount", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
};
static const uint8_t shopwire__v1__order__tax__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__order__tax__rules_data = {
    .name = "shopwire.v1.Order.Tax", .codec = &shopwire__v1__order__tax__descriptor,
    .fields = shopwire__v1__order__tax__fields, .field_count = 5,
    .slots = shopwire__v1__order__tax__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__order__line__fields[] = {
    {.name = "number", .json_name = "number", .number = 1, .type = 5},
    {.name = "sku", .json_name = "sku", .number = 2, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 3, .type = 9},
    {.name = "title", .json_name = "title", .number = 4, .type = 9},
    {.name = "quantity", .json_name = "quantity", .number = 5, .type = 3},
    {.name = "unit_price", .json_name = "unitPrice", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "subtotal", .json_name = "subtotal", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "discount", .json_name = "discount", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "tax", .json_name = "tax", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__tax__rules_data},
    {.name = "total", .json_name = "total", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "sent_quantity", .json_name = "sentQuantity", .number = 11, .type = 3},
    {.name = "returned_quantity", .json_name = "returnedQuantity", .number = 12, .type = 3},
};
static const uint8_t shopwire__v1__order__line__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage shopwire__v1__order__line__rules_data = {
    .name = "shopwire.v1.Order.Line", .codec = &shopwire__v1__order__line__descriptor,
    .fields = shopwire__v1__order__line__fields, .field_count = 12,
    .slots = shopwire__v1__order__line__slots, .slot_count = 13,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__order__shipping__fields[] = {
    {.name = "method_id", .json_name = "methodId", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "price", .json_name = "price", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "discount", .json_name = "discount", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "tax", .json_name = "tax", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__tax__rules_data},
    {.name = "total", .json_name = "total", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
};
static const uint8_t shopwire__v1__order__shipping__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__order__shipping__rules_data = {
    .name = "shopwire.v1.Order.Shipping", .codec = &shopwire__v1__order__shipping__descriptor,
    .fields = shopwire__v1__order__shipping__fields, .field_count = 6,
    .slots = shopwire__v1__order__shipping__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__order__line_quantity__fields[] = {
    {.name = "line_number", .json_name = "lineNumber", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = INT64_MAX, .unequal = 0},
    {.name = "quantity", .json_name = "quantity", .number = 2, .type = 3, .flags = WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = 1000000, .unequal = 0},
};
static const uint8_t shopwire__v1__order__line_quantity__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__order__line_quantity__rules_data = {
    .name = "shopwire.v1.Order.LineQuantity", .codec = &shopwire__v1__order__line_quantity__descriptor,
    .fields = shopwire__v1__order__line_quantity__fields, .field_count = 2,
    .slots = shopwire__v1__order__line_quantity__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__order__fulfilment__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line_quantity__rules_data},
    {.name = "tracking", .json_name = "tracking", .number = 3, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__order__fulfilment__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__order__fulfilment__rules_data = {
    .name = "shopwire.v1.Order.Fulfilment", .codec = &shopwire__v1__order__fulfilment__descriptor,
    .fields = shopwire__v1__order__fulfilment__fields, .field_count = 4,
    .slots = shopwire__v1__order__fulfilment__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__order__return__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__return__state__enum},
    {.name = "lines", .json_name = "lines", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line_quantity__rules_data},
    {.name = "reason", .json_name = "reason", .number = 4, .type = 9},
    {.name = "refund", .json_name = "refund", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "create_time", .json_name = "createTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "receive_time", .json_name = "receiveTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__order__return__slots[] = {0, 1, 2, 3, 4, 5, 6, 7};
const WireMessage shopwire__v1__order__return__rules_data = {
    .name = "shopwire.v1.Order.Return", .codec = &shopwire__v1__order__return__descriptor,
    .fields = shopwire__v1__order__return__fields, .field_count = 7,
    .slots = shopwire__v1__order__return__slots, .slot_count = 8,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__order__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "number", .json_name = "number", .number = 2, .type = 9},
    {.name = "state", .json_name = "state", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__state__enum},
    {.name = "payment_status", .json_name = "paymentStatus", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__payment_status__enum},
    {.name = "fulfilment_status", .json_name = "fulfilmentStatus", .number = 5, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__fulfilment_status__enum},
    {.name = "customer_id", .json_name = "customerId", .number = 6, .type = 9},
    {.name = "cart_id", .json_name = "cartId", .number = 7, .type = 9},
    {.name = "lines", .json_name = "lines", .number = 8, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line__rules_data},
    {.name = "shipping", .json_name = "shipping", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__shipping__rules_data},
    {.name = "coupon_code", .json_name = "couponCode", .number = 10, .type = 9},
    {.name = "subtotal", .json_name = "subtotal", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "discount", .json_name = "discount", .number = 12, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "shipping_cost", .json_name = "shippingCost", .number = 13, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "tax", .json_name = "tax", .number = 14, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "total", .json_name = "total", .number = 15, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "shipping_address", .json_name = "shippingAddress", .number = 16, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "billing_address", .json_name = "billingAddress", .number = 17, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__address__rules_data},
    {.name = "email", .json_name = "email", .number = 18, .type = 9},
    {.name = "fulfilments", .json_name = "fulfilments", .number = 19, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__order__fulfilment__rules_data},
    {.name = "returns", .json_name = "returns", .number = 20, .type = 11, .flags = WIRE_REPEATED, .counter = 2, .message = &shopwire__v1__order__return__rules_data},
    {.name = "payment_ids", .json_name = "paymentIds", .number = 21, .type = 9, .flags = WIRE_REPEATED, .counter = 3},
    {.name = "end_reason", .json_name = "endReason", .number = 22, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 23, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "place_time", .json_name = "placeTime", .number = 24, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "end_time", .json_name = "endTime", .number = 25, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 26, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "etag", .json_name = "etag", .number = 27, .type = 9},
    {.name = "revision", .json_name = "revision", .number = 28, .type = 4},
};
static const uint8_t shopwire__v1__order__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28};
const WireMessage shopwire__v1__order__rules_data = {
    .name = "shopwire.v1.Order", .codec = &shopwire__v1__order__descriptor,
    .fields = shopwire__v1__order__fields, .field_count = 28,
    .slots = shopwire__v1__order__slots, .slot_count = 29,
    .required = 0x0u, .counter_count = 4,
};

static const WireField shopwire__v1__order_event__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order_event__kind__enum},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__state__enum},
    {.name = "payment_id", .json_name = "paymentId", .number = 3, .type = 9},
    {.name = "payment_state", .json_name = "paymentState", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__payment__state__enum},
    {.name = "note", .json_name = "note", .number = 5, .type = 9},
    {.name = "caller", .json_name = "caller", .number = 6, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 8, .type = 4},
};
static const uint8_t shopwire__v1__order_event__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__order_event__rules_data = {
    .name = "shopwire.v1.OrderEvent", .codec = &shopwire__v1__order_event__descriptor,
    .fields = shopwire__v1__order_event__fields, .field_count = 8,
    .slots = shopwire__v1__order_event__slots, .slot_count = 9,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__order_change__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9},
    {.name = "number", .json_name = "number", .number = 2, .type = 9},
    {.name = "customer_id", .json_name = "customerId", .number = 3, .type = 9},
    {.name = "events", .json_name = "events", .number = 4, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order_event__rules_data},
    {.name = "state", .json_name = "state", .number = 5, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__state__enum},
    {.name = "payment_status", .json_name = "paymentStatus", .number = 6, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__payment_status__enum},
    {.name = "fulfilment_status", .json_name = "fulfilmentStatus", .number = 7, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__order__fulfilment_status__enum},
    {.name = "update_time", .json_name = "updateTime", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 9, .type = 4},
};
static const uint8_t shopwire__v1__order_change__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__v1__order_change__rules_data = {
    .name = "shopwire.v1.OrderChange", .codec = &shopwire__v1__order_change__descriptor,
    .fields = shopwire__v1__order_change__fields, .field_count = 9,
    .slots = shopwire__v1__order_change__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__preview_order_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__preview_order_request__slots[] = {0, 1};
const WireMessage shopwire__v1__preview_order_request__rules_data = {
    .name = "shopwire.v1.PreviewOrderRequest", .codec = &shopwire__v1__preview_order_request__descriptor,
    .fields = shopwire__v1__preview_order_request__fields, .field_count = 1,
    .slots = shopwire__v1__preview_order_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__preview_order_response__problem__fields[] = {
    {.name = "reason", .json_name = "reason", .number = 1, .type = 9},
    {.name = "subject", .json_name = "subject", .number = 2, .type = 9},
    {.name = "description", .json_name = "description", .number = 3, .type = 9},
};
static const uint8_t shopwire__v1__preview_order_response__problem__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__preview_order_response__problem__rules_data = {
    .name = "shopwire.v1.PreviewOrderResponse.Problem", .codec = &shopwire__v1__preview_order_response__problem__descriptor,
    .fields = shopwire__v1__preview_order_response__problem__fields, .field_count = 3,
    .slots = shopwire__v1__preview_order_response__problem__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__preview_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
    {.name = "cart_etag", .json_name = "cartEtag", .number = 2, .type = 9},
    {.name = "problems", .json_name = "problems", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__preview_order_response__problem__rules_data},
    {.name = "payment_providers", .json_name = "paymentProviders", .number = 4, .type = 9, .flags = WIRE_REPEATED, .counter = 1},
};
static const uint8_t shopwire__v1__preview_order_response__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__preview_order_response__rules_data = {
    .name = "shopwire.v1.PreviewOrderResponse", .codec = &shopwire__v1__preview_order_response__descriptor,
    .fields = shopwire__v1__preview_order_response__fields, .field_count = 4,
    .slots = shopwire__v1__preview_order_response__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__v1__place_order_request__fields[] = {
    {.name = "cart_id", .json_name = "cartId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "cart_etag", .json_name = "cartEtag", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 128},
    {.name = "expected_total", .json_name = "expectedTotal", .number = 3, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__money__rules_data},
    {.name = "payment_method", .json_name = "paymentMethod", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment_method__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 5, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__place_order_request__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__place_order_request__rules_data = {
    .name = "shopwire.v1.PlaceOrderRequest", .codec = &shopwire__v1__place_order_request__descriptor,
    .fields = shopwire__v1__place_order_request__fields, .field_count = 5,
    .slots = shopwire__v1__place_order_request__slots, .slot_count = 6,
    .required = 0x16u, .counter_count = 0,
};

static const WireField shopwire__v1__place_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
    {.name = "payment", .json_name = "payment", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__place_order_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__place_order_response__rules_data = {
    .name = "shopwire.v1.PlaceOrderResponse", .codec = &shopwire__v1__place_order_response__descriptor,
    .fields = shopwire__v1__place_order_response__fields, .field_count = 2,
    .slots = shopwire__v1__place_order_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__pay_order_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "payment_method", .json_name = "paymentMethod", .number = 2, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__payment_method__rules_data},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__pay_order_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__pay_order_request__rules_data = {
    .name = "shopwire.v1.PayOrderRequest", .codec = &shopwire__v1__pay_order_request__descriptor,
    .fields = shopwire__v1__pay_order_request__fields, .field_count = 3,
    .slots = shopwire__v1__pay_order_request__slots, .slot_count = 4,
    .required = 0x7u, .counter_count = 0,
};

static const WireField shopwire__v1__pay_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
    {.name = "payment", .json_name = "payment", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__payment__rules_data},
};
static const uint8_t shopwire__v1__pay_order_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__pay_order_response__rules_data = {
    .name = "shopwire.v1.PayOrderResponse", .codec = &shopwire__v1__pay_order_response__descriptor,
    .fields = shopwire__v1__pay_order_response__fields, .field_count = 2,
    .slots = shopwire__v1__pay_order_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_order_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "number", .json_name = "number", .number = 2, .type = 9, .max_length = 20},
};
static const uint8_t shopwire__v1__get_order_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__get_order_request__rules_data = {
    .name = "shopwire.v1.GetOrderRequest", .codec = &shopwire__v1__get_order_request__descriptor,
    .fields = shopwire__v1__get_order_request__fields, .field_count = 2,
    .slots = shopwire__v1__get_order_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
};
static const uint8_t shopwire__v1__get_order_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_order_response__rules_data = {
    .name = "shopwire.v1.GetOrderResponse", .codec = &shopwire__v1__get_order_response__descriptor,
    .fields = shopwire__v1__get_order_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_order_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_orders_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
    {.name = "customer_id", .json_name = "customerId", .number = 3, .type = 9, .pattern = &pattern_id},
    {.name = "states", .json_name = "states", .number = 4, .type = 14, .flags = WIRE_REPEATED | WIRE_PACKED | WIRE_DEFINED_ONLY, .counter = 0, .enumeration = &shopwire__v1__order__state__enum, .max_count = 5},
    {.name = "min_create_time", .json_name = "minCreateTime", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "max_create_time", .json_name = "maxCreateTime", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__list_orders_request__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__list_orders_request__rules_data = {
    .name = "shopwire.v1.ListOrdersRequest", .codec = &shopwire__v1__list_orders_request__descriptor,
    .fields = shopwire__v1__list_orders_request__fields, .field_count = 6,
    .slots = shopwire__v1__list_orders_request__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__list_orders_response__fields[] = {
    {.name = "orders", .json_name = "orders", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_orders_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_orders_response__rules_data = {
    .name = "shopwire.v1.ListOrdersResponse", .codec = &shopwire__v1__list_orders_response__descriptor,
    .fields = shopwire__v1__list_orders_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_orders_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__cancel_order_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "reason", .json_name = "reason", .number = 2, .type = 9, .max_length = 200},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__cancel_order_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__cancel_order_request__rules_data = {
    .name = "shopwire.v1.CancelOrderRequest", .codec = &shopwire__v1__cancel_order_request__descriptor,
    .fields = shopwire__v1__cancel_order_request__fields, .field_count = 4,
    .slots = shopwire__v1__cancel_order_request__slots, .slot_count = 5,
    .required = 0x9u, .counter_count = 0,
};

static const WireField shopwire__v1__cancel_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
};
static const uint8_t shopwire__v1__cancel_order_response__slots[] = {0, 1};
const WireMessage shopwire__v1__cancel_order_response__rules_data = {
    .name = "shopwire.v1.CancelOrderResponse", .codec = &shopwire__v1__cancel_order_response__descriptor,
    .fields = shopwire__v1__cancel_order_response__fields, .field_count = 1,
    .slots = shopwire__v1__cancel_order_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__fulfil_order_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "lines", .json_name = "lines", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line_quantity__rules_data, .max_count = 1500},
    {.name = "tracking", .json_name = "tracking", .number = 3, .type = 9, .max_length = 200},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__fulfil_order_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__fulfil_order_request__rules_data = {
    .name = "shopwire.v1.FulfilOrderRequest", .codec = &shopwire__v1__fulfil_order_request__descriptor,
    .fields = shopwire__v1__fulfil_order_request__fields, .field_count = 4,
    .slots = shopwire__v1__fulfil_order_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__fulfil_order_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
};
static const uint8_t shopwire__v1__fulfil_order_response__slots[] = {0, 1};
const WireMessage shopwire__v1__fulfil_order_response__rules_data = {
    .name = "shopwire.v1.FulfilOrderResponse", .codec = &shopwire__v1__fulfil_order_response__descriptor,
    .fields = shopwire__v1__fulfil_order_response__fields, .field_count = 1,
    .slots = shopwire__v1__fulfil_order_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_return_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "lines", .json_name = "lines", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line_quantity__rules_data, .min_count = 1, .max_count = 1500},
    {.name = "reason", .json_name = "reason", .number = 3, .type = 9, .max_length = 500},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_return_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__create_return_request__rules_data = {
    .name = "shopwire.v1.CreateReturnRequest", .codec = &shopwire__v1__create_return_request__descriptor,
    .fields = shopwire__v1__create_return_request__fields, .field_count = 4,
    .slots = shopwire__v1__create_return_request__slots, .slot_count = 5,
    .required = 0x3u, .counter_count = 1,
};

static const WireField shopwire__v1__create_return_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
    {.name = "return", .json_name = "return", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__return__rules_data},
};
static const uint8_t shopwire__v1__create_return_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_return_response__rules_data = {
    .name = "shopwire.v1.CreateReturnResponse", .codec = &shopwire__v1__create_return_response__descriptor,
    .fields = shopwire__v1__create_return_response__fields, .field_count = 2,
    .slots = shopwire__v1__create_return_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__receive_return_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "return_id", .json_name = "returnId", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "lines", .json_name = "lines", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order__line_quantity__rules_data, .max_count = 1500},
    {.name = "unsaleable", .json_name = "unsaleable", .number = 4, .type = 8},
    {.name = "refund", .json_name = "refund", .number = 5, .type = 8},
    {.name = "request_id", .json_name = "requestId", .number = 6, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__receive_return_request__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__receive_return_request__rules_data = {
    .name = "shopwire.v1.ReceiveReturnRequest", .codec = &shopwire__v1__receive_return_request__descriptor,
    .fields = shopwire__v1__receive_return_request__fields, .field_count = 6,
    .slots = shopwire__v1__receive_return_request__slots, .slot_count = 7,
    .required = 0x3u, .counter_count = 1,
};

static const WireField shopwire__v1__receive_return_response__fields[] = {
    {.name = "order", .json_name = "order", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
};
static const uint8_t shopwire__v1__receive_return_response__slots[] = {0, 1};
const WireMessage shopwire__v1__receive_return_response__rules_data = {
    .name = "shopwire.v1.ReceiveReturnResponse", .codec = &shopwire__v1__receive_return_response__descriptor,
    .fields = shopwire__v1__receive_return_response__fields, .field_count = 1,
    .slots = shopwire__v1__receive_return_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_order_history_request__fields[] = {
    {.name = "order_id", .json_name = "orderId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "page_size", .json_name = "pageSize", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 3, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_order_history_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__list_order_history_request__rules_data = {
    .name = "shopwire.v1.ListOrderHistoryRequest", .codec = &shopwire__v1__list_order_history_request__descriptor,
    .fields = shopwire__v1__list_order_history_request__fields, .field_count = 3,
    .slots = shopwire__v1__list_order_history_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__list_order_history_response__fields[] = {
    {.name = "events", .json_name = "events", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__order_event__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_order_history_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_order_history_response__rules_data = {
    .name = "shopwire.v1.ListOrderHistoryResponse", .codec = &shopwire__v1__list_order_history_response__descriptor,
    .fields = shopwire__v1__list_order_history_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_order_history_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__watch_orders_request__fields[] = {
    {.name = "resume_token", .json_name = "resumeToken", .number = 1, .type = 9, .max_length = 50000},
    {.name = "from_oldest", .json_name = "fromOldest", .number = 2, .type = 8},
    {.name = "order_id", .json_name = "orderId", .number = 3, .type = 9, .pattern = &pattern_id},
    {.name = "customer_id", .json_name = "customerId", .number = 4, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__watch_orders_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__watch_orders_request__rules_data = {
    .name = "shopwire.v1.WatchOrdersRequest", .codec = &shopwire__v1__watch_orders_request__descriptor,
    .fields = shopwire__v1__watch_orders_request__fields, .field_count = 4,
    .slots = shopwire__v1__watch_orders_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__watch_orders_response__fields[] = {
    {.name = "change", .json_name = "change", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order_change__rules_data},
    {.name = "resume_token", .json_name = "resumeToken", .number = 2, .type = 9},
    {.name = "send_time", .json_name = "sendTime", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__watch_orders_response__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__watch_orders_response__rules_data = {
    .name = "shopwire.v1.WatchOrdersResponse", .codec = &shopwire__v1__watch_orders_response__descriptor,
    .fields = shopwire__v1__watch_orders_response__fields, .field_count = 3,
    .slots = shopwire__v1__watch_orders_response__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__review__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "product_id", .json_name = "productId", .number = 2, .type = 9},
    {.name = "rating", .json_name = "rating", .number = 3, .type = 5},
    {.name = "title", .json_name = "title", .number = 4, .type = 9},
    {.name = "text", .json_name = "text", .number = 5, .type = 9},
    {.name = "state", .json_name = "state", .number = 6, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__review__state__enum},
    {.name = "create_time", .json_name = "createTime", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "customer_id", .json_name = "customerId", .number = 9, .type = 9},
    {.name = "order_id", .json_name = "orderId", .number = 10, .type = 9},
    {.name = "note", .json_name = "note", .number = 11, .type = 9},
    {.name = "revision", .json_name = "revision", .number = 12, .type = 4},
};
static const uint8_t shopwire__v1__review__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
const WireMessage shopwire__v1__review__rules_data = {
    .name = "shopwire.v1.Review", .codec = &shopwire__v1__review__descriptor,
    .fields = shopwire__v1__review__fields, .field_count = 12,
    .slots = shopwire__v1__review__slots, .slot_count = 13,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__create_review_request__fields[] = {
    {.name = "product_id", .json_name = "productId", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "rating", .json_name = "rating", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = 5, .unequal = 0},
    {.name = "title", .json_name = "title", .number = 3, .type = 9, .max_length = 120},
    {.name = "text", .json_name = "text", .number = 4, .type = 9, .max_length = 5000},
    {.name = "order_id", .json_name = "orderId", .number = 5, .type = 9, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 6, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_review_request__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__create_review_request__rules_data = {
    .name = "shopwire.v1.CreateReviewRequest", .codec = &shopwire__v1__create_review_request__descriptor,
    .fields = shopwire__v1__create_review_request__fields, .field_count = 6,
    .slots = shopwire__v1__create_review_request__slots, .slot_count = 7,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__create_review_response__fields[] = {
    {.name = "review", .json_name = "review", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__review__rules_data},
};
static const uint8_t shopwire__v1__create_review_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_review_response__rules_data = {
    .name = "shopwire.v1.CreateReviewResponse", .codec = &shopwire__v1__create_review_response__descriptor,
    .fields = shopwire__v1__create_review_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_review_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_reviews_request__fields[] = {
    {.name = "product_id", .json_name = "productId", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__review__state__enum},
    {.name = "page_size", .json_name = "pageSize", .number = 3, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 4, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_reviews_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__list_reviews_request__rules_data = {
    .name = "shopwire.v1.ListReviewsRequest", .codec = &shopwire__v1__list_reviews_request__descriptor,
    .fields = shopwire__v1__list_reviews_request__fields, .field_count = 4,
    .slots = shopwire__v1__list_reviews_request__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_reviews_response__fields[] = {
    {.name = "reviews", .json_name = "reviews", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__review__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_reviews_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_reviews_response__rules_data = {
    .name = "shopwire.v1.ListReviewsResponse", .codec = &shopwire__v1__list_reviews_response__descriptor,
    .fields = shopwire__v1__list_reviews_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_reviews_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__moderate_review_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "state", .json_name = "state", .number = 2, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__review__state__enum},
    {.name = "note", .json_name = "note", .number = 3, .type = 9, .max_length = 500},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__moderate_review_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__moderate_review_request__rules_data = {
    .name = "shopwire.v1.ModerateReviewRequest", .codec = &shopwire__v1__moderate_review_request__descriptor,
    .fields = shopwire__v1__moderate_review_request__fields, .field_count = 4,
    .slots = shopwire__v1__moderate_review_request__slots, .slot_count = 5,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__moderate_review_response__fields[] = {
    {.name = "review", .json_name = "review", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__review__rules_data},
};
static const uint8_t shopwire__v1__moderate_review_response__slots[] = {0, 1};
const WireMessage shopwire__v1__moderate_review_response__rules_data = {
    .name = "shopwire.v1.ModerateReviewResponse", .codec = &shopwire__v1__moderate_review_response__descriptor,
    .fields = shopwire__v1__moderate_review_response__fields, .field_count = 1,
    .slots = shopwire__v1__moderate_review_response__slots, .slot_count = 2,
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

static const WireField shopwire__v1__confirm_email_request__fields[] = {
    {.name = "token", .json_name = "token", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 200},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__confirm_email_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__confirm_email_request__rules_data = {
    .name = "shopwire.v1.ConfirmEmailRequest", .codec = &shopwire__v1__confirm_email_request__descriptor,
    .fields = shopwire__v1__confirm_email_request__fields, .field_count = 2,
    .slots = shopwire__v1__confirm_email_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__confirm_email_response__rules_data = {
    .name = "shopwire.v1.ConfirmEmailResponse", .codec = &shopwire__v1__confirm_email_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__request_password_reset_request__fields[] = {
    {.name = "email", .json_name = "email", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 254},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__request_password_reset_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__request_password_reset_request__rules_data = {
    .name = "shopwire.v1.RequestPasswordResetRequest", .codec = &shopwire__v1__request_password_reset_request__descriptor,
    .fields = shopwire__v1__request_password_reset_request__fields, .field_count = 2,
    .slots = shopwire__v1__request_password_reset_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__request_password_reset_response__rules_data = {
    .name = "shopwire.v1.RequestPasswordResetResponse", .codec = &shopwire__v1__request_password_reset_response__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__reset_password_request__fields[] = {
    {.name = "token", .json_name = "token", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .max_length = 200},
    {.name = "new_password", .json_name = "newPassword", .number = 2, .type = 9, .flags = WIRE_REQUIRED, .max_length = 256},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__reset_password_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__reset_password_request__rules_data = {
    .name = "shopwire.v1.ResetPasswordRequest", .codec = &shopwire__v1__reset_password_request__descriptor,
    .fields = shopwire__v1__reset_password_request__fields, .field_count = 3,
    .slots = shopwire__v1__reset_password_request__slots, .slot_count = 4,
    .required = 0x3u, .counter_count = 0,
};

const WireMessage shopwire__v1__reset_password_response__rules_data = {
    .name = "shopwire.v1.ResetPasswordResponse", .codec = &shopwire__v1__reset_password_response__descriptor,
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

static const WireField shopwire__v1__export_personal_data_request__fields[] = {
    {.name = "customer_id", .json_name = "customerId", .number = 1, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__export_personal_data_request__slots[] = {0, 1};
const WireMessage shopwire__v1__export_personal_data_request__rules_data = {
    .name = "shopwire.v1.ExportPersonalDataRequest", .codec = &shopwire__v1__export_personal_data_request__descriptor,
    .fields = shopwire__v1__export_personal_data_request__fields, .field_count = 1,
    .slots = shopwire__v1__export_personal_data_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__export_personal_data_response__fields[] = {
    {.name = "customer", .json_name = "customer", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__customer__rules_data},
    {.name = "consent", .json_name = "consent", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__consent__rules_data},
    {.name = "address", .json_name = "address", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__saved_address__rules_data},
    {.name = "session", .json_name = "session", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__session__rules_data},
    {.name = "failed_sign_ins", .json_name = "failedSignIns", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__failed_sign_ins__rules_data},
    {.name = "audit_entry", .json_name = "auditEntry", .number = 6, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__audit_entry__rules_data},
    {.name = "cart", .json_name = "cart", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__cart__rules_data},
    {.name = "order", .json_name = "order", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__order__rules_data},
    {.name = "mailed_link", .json_name = "mailedLink", .number = 9, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__mailed_link__rules_data},
    {.name = "user_event", .json_name = "userEvent", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__user_event__rules_data},
    {.name = "review", .json_name = "review", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__review__rules_data},
};
static const uint8_t shopwire__v1__export_personal_data_response__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__v1__export_personal_data_response__rules_data = {
    .name = "shopwire.v1.ExportPersonalDataResponse", .codec = &shopwire__v1__export_personal_data_response__descriptor,
    .fields = shopwire__v1__export_personal_data_response__fields, .field_count = 11,
    .slots = shopwire__v1__export_personal_data_response__slots, .slot_count = 12,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__mailed_link__fields[] = {
    {.name = "purpose", .json_name = "purpose", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__mailed_link__purpose__enum},
    {.name = "expire_time", .json_name = "expireTime", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__mailed_link__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__mailed_link__rules_data = {
    .name = "shopwire.v1.MailedLink", .codec = &shopwire__v1__mailed_link__descriptor,
    .fields = shopwire__v1__mailed_link__fields, .field_count = 2,
    .slots = shopwire__v1__mailed_link__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__failed_sign_ins__fields[] = {
    {.name = "count", .json_name = "count", .number = 1, .type = 13},
    {.name = "last_time", .json_name = "lastTime", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
};
static const uint8_t shopwire__v1__failed_sign_ins__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__failed_sign_ins__rules_data = {
    .name = "shopwire.v1.FailedSignIns", .codec = &shopwire__v1__failed_sign_ins__descriptor,
    .fields = shopwire__v1__failed_sign_ins__fields, .field_count = 2,
    .slots = shopwire__v1__failed_sign_ins__slots, .slot_count = 3,
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
    {.name = "held_delta", .json_name = "heldDelta", .number = 9, .type = 18},
    {.name = "allocated_delta", .json_name = "allocatedDelta", .number = 10, .type = 18},
    {.name = "order_id", .json_name = "orderId", .number = 11, .type = 9},
};
static const uint8_t shopwire__v1__stock_movement__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
const WireMessage shopwire__v1__stock_movement__rules_data = {
    .name = "shopwire.v1.StockMovement", .codec = &shopwire__v1__stock_movement__descriptor,
    .fields = shopwire__v1__stock_movement__fields, .field_count = 11,
    .slots = shopwire__v1__stock_movement__slots, .slot_count = 12,
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

static const WireField shopwire__v1__forecast_demand_request__fields[] = {
    {.name = "sku", .json_name = "sku", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_sku},
    {.name = "horizon_weeks", .json_name = "horizonWeeks", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 1, .maximum = 26, .unequal = 0},
};
static const uint8_t shopwire__v1__forecast_demand_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__forecast_demand_request__rules_data = {
    .name = "shopwire.v1.ForecastDemandRequest", .codec = &shopwire__v1__forecast_demand_request__descriptor,
    .fields = shopwire__v1__forecast_demand_request__fields, .field_count = 2,
    .slots = shopwire__v1__forecast_demand_request__slots, .slot_count = 3,
    .required = 0x3u, .counter_count = 0,
};

static const WireField shopwire__v1__demand_span__fields[] = {
    {.name = "start_time", .json_name = "startTime", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "units", .json_name = "units", .number = 2, .type = 1},
    {.name = "mean_units", .json_name = "meanUnits", .number = 3, .type = 1},
    {.name = "lower_units", .json_name = "lowerUnits", .number = 4, .type = 1},
    {.name = "upper_units", .json_name = "upperUnits", .number = 5, .type = 1},
};
static const uint8_t shopwire__v1__demand_span__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__demand_span__rules_data = {
    .name = "shopwire.v1.DemandSpan", .codec = &shopwire__v1__demand_span__descriptor,
    .fields = shopwire__v1__demand_span__fields, .field_count = 5,
    .slots = shopwire__v1__demand_span__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__forecast_demand_response__fields[] = {
    {.name = "days", .json_name = "days", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__demand_span__rules_data},
    {.name = "weeks", .json_name = "weeks", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__demand_span__rules_data},
    {.name = "total", .json_name = "total", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__demand_span__rules_data},
    {.name = "known_weeks", .json_name = "knownWeeks", .number = 4, .type = 5},
    {.name = "available_units", .json_name = "availableUnits", .number = 5, .type = 3},
    {.name = "reorder_units", .json_name = "reorderUnits", .number = 6, .type = 3},
};
static const uint8_t shopwire__v1__forecast_demand_response__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__forecast_demand_response__rules_data = {
    .name = "shopwire.v1.ForecastDemandResponse", .codec = &shopwire__v1__forecast_demand_response__descriptor,
    .fields = shopwire__v1__forecast_demand_response__fields, .field_count = 6,
    .slots = shopwire__v1__forecast_demand_response__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 2,
};

static const WireField shopwire__v1__model__metric__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t shopwire__v1__model__metric__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__model__metric__rules_data = {
    .name = "shopwire.v1.Model.Metric", .codec = &shopwire__v1__model__metric__descriptor,
    .fields = shopwire__v1__model__metric__fields, .field_count = 2,
    .slots = shopwire__v1__model__metric__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__model__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "kind", .json_name = "kind", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__model__kind__enum},
    {.name = "version", .json_name = "version", .number = 3, .type = 4},
    {.name = "state", .json_name = "state", .number = 4, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__model__state__enum},
    {.name = "active", .json_name = "active", .number = 5, .type = 8},
    {.name = "data_revision", .json_name = "dataRevision", .number = 6, .type = 4},
    {.name = "progress", .json_name = "progress", .number = 7, .type = 1},
    {.name = "metrics", .json_name = "metrics", .number = 8, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__model__metric__rules_data},
    {.name = "failure", .json_name = "failure", .number = 9, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "start_time", .json_name = "startTime", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "end_time", .json_name = "endTime", .number = 12, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "activates", .json_name = "activates", .number = 13, .type = 8},
};
static const uint8_t shopwire__v1__model__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
const WireMessage shopwire__v1__model__rules_data = {
    .name = "shopwire.v1.Model", .codec = &shopwire__v1__model__descriptor,
    .fields = shopwire__v1__model__fields, .field_count = 13,
    .slots = shopwire__v1__model__slots, .slot_count = 14,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__train_model_request__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__model__kind__enum},
    {.name = "hold", .json_name = "hold", .number = 2, .type = 8},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__train_model_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__train_model_request__rules_data = {
    .name = "shopwire.v1.TrainModelRequest", .codec = &shopwire__v1__train_model_request__descriptor,
    .fields = shopwire__v1__train_model_request__fields, .field_count = 3,
    .slots = shopwire__v1__train_model_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__train_model_response__fields[] = {
    {.name = "model", .json_name = "model", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__model__rules_data},
};
static const uint8_t shopwire__v1__train_model_response__slots[] = {0, 1};
const WireMessage shopwire__v1__train_model_response__rules_data = {
    .name = "shopwire.v1.TrainModelResponse", .codec = &shopwire__v1__train_model_response__descriptor,
    .fields = shopwire__v1__train_model_response__fields, .field_count = 1,
    .slots = shopwire__v1__train_model_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_model_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_model_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_model_request__rules_data = {
    .name = "shopwire.v1.GetModelRequest", .codec = &shopwire__v1__get_model_request__descriptor,
    .fields = shopwire__v1__get_model_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_model_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_model_response__fields[] = {
    {.name = "model", .json_name = "model", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__model__rules_data},
};
static const uint8_t shopwire__v1__get_model_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_model_response__rules_data = {
    .name = "shopwire.v1.GetModelResponse", .codec = &shopwire__v1__get_model_response__descriptor,
    .fields = shopwire__v1__get_model_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_model_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_models_request__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__model__kind__enum},
};
static const uint8_t shopwire__v1__list_models_request__slots[] = {0, 1};
const WireMessage shopwire__v1__list_models_request__rules_data = {
    .name = "shopwire.v1.ListModelsRequest", .codec = &shopwire__v1__list_models_request__descriptor,
    .fields = shopwire__v1__list_models_request__fields, .field_count = 1,
    .slots = shopwire__v1__list_models_request__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_models_response__fields[] = {
    {.name = "models", .json_name = "models", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__model__rules_data},
};
static const uint8_t shopwire__v1__list_models_response__slots[] = {0, 1};
const WireMessage shopwire__v1__list_models_response__rules_data = {
    .name = "shopwire.v1.ListModelsResponse", .codec = &shopwire__v1__list_models_response__descriptor,
    .fields = shopwire__v1__list_models_response__fields, .field_count = 1,
    .slots = shopwire__v1__list_models_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__activate_model_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__activate_model_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__activate_model_request__rules_data = {
    .name = "shopwire.v1.ActivateModelRequest", .codec = &shopwire__v1__activate_model_request__descriptor,
    .fields = shopwire__v1__activate_model_request__fields, .field_count = 2,
    .slots = shopwire__v1__activate_model_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__activate_model_response__fields[] = {
    {.name = "model", .json_name = "model", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__model__rules_data},
};
static const uint8_t shopwire__v1__activate_model_response__slots[] = {0, 1};
const WireMessage shopwire__v1__activate_model_response__rules_data = {
    .name = "shopwire.v1.ActivateModelResponse", .codec = &shopwire__v1__activate_model_response__descriptor,
    .fields = shopwire__v1__activate_model_response__fields, .field_count = 1,
    .slots = shopwire__v1__activate_model_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
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

static const WireField shopwire__v1__recommend_request__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__recommend_request__kind__enum},
    {.name = "product_ids", .json_name = "productIds", .number = 2, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .pattern = &pattern_id, .max_count = 1500},
    {.name = "use_cart", .json_name = "useCart", .number = 3, .type = 8},
    {.name = "filter", .json_name = "filter", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product_filter__rules_data},
    {.name = "page_size", .json_name = "pageSize", .number = 5, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "only_new", .json_name = "onlyNew", .number = 6, .type = 8},
    {.name = "visitor_id", .json_name = "visitorId", .number = 7, .type = 9, .pattern = &pattern_id},
    {.name = "customer_id", .json_name = "customerId", .number = 8, .type = 9, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__recommend_request__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
const WireMessage shopwire__v1__recommend_request__rules_data = {
    .name = "shopwire.v1.RecommendRequest", .codec = &shopwire__v1__recommend_request__descriptor,
    .fields = shopwire__v1__recommend_request__fields, .field_count = 8,
    .slots = shopwire__v1__recommend_request__slots, .slot_count = 9,
    .required = 0x1u, .counter_count = 1,
};

static const WireField shopwire__v1__recommend_response__recommendation__fields[] = {
    {.name = "product", .json_name = "product", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product__rules_data},
    {.name = "reason", .json_name = "reason", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__recommend_response__reason__enum},
    {.name = "because_product_id", .json_name = "becauseProductId", .number = 3, .type = 9},
    {.name = "reason_text", .json_name = "reasonText", .number = 4, .type = 9},
    {.name = "score", .json_name = "score", .number = 5, .type = 1},
};
static const uint8_t shopwire__v1__recommend_response__recommendation__slots[] = {0, 1, 2, 3, 4, 5};
const WireMessage shopwire__v1__recommend_response__recommendation__rules_data = {
    .name = "shopwire.v1.RecommendResponse.Recommendation", .codec = &shopwire__v1__recommend_response__recommendation__descriptor,
    .fields = shopwire__v1__recommend_response__recommendation__fields, .field_count = 5,
    .slots = shopwire__v1__recommend_response__recommendation__slots, .slot_count = 6,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__recommend_response__fields[] = {
    {.name = "recommendations", .json_name = "recommendations", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__recommend_response__recommendation__rules_data},
    {.name = "attribution_token", .json_name = "attributionToken", .number = 2, .type = 9},
    {.name = "model_id", .json_name = "modelId", .number = 3, .type = 9},
};
static const uint8_t shopwire__v1__recommend_response__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__recommend_response__rules_data = {
    .name = "shopwire.v1.RecommendResponse", .codec = &shopwire__v1__recommend_response__descriptor,
    .fields = shopwire__v1__recommend_response__fields, .field_count = 3,
    .slots = shopwire__v1__recommend_response__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__suggest_category_request__fields[] = {
    {.name = "title", .json_name = "title", .number = 1, .type = 9, .max_length = 500},
    {.name = "description", .json_name = "description", .number = 2, .type = 9, .max_length = 20000},
    {.name = "page_size", .json_name = "pageSize", .number = 3, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
};
static const uint8_t shopwire__v1__suggest_category_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__suggest_category_request__rules_data = {
    .name = "shopwire.v1.SuggestCategoryRequest", .codec = &shopwire__v1__suggest_category_request__descriptor,
    .fields = shopwire__v1__suggest_category_request__fields, .field_count = 3,
    .slots = shopwire__v1__suggest_category_request__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_category_response__suggestion__fields[] = {
    {.name = "category_id", .json_name = "categoryId", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "probability", .json_name = "probability", .number = 3, .type = 1},
};
static const uint8_t shopwire__v1__suggest_category_response__suggestion__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__suggest_category_response__suggestion__rules_data = {
    .name = "shopwire.v1.SuggestCategoryResponse.Suggestion", .codec = &shopwire__v1__suggest_category_response__suggestion__descriptor,
    .fields = shopwire__v1__suggest_category_response__suggestion__fields, .field_count = 3,
    .slots = shopwire__v1__suggest_category_response__suggestion__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_category_response__fields[] = {
    {.name = "suggestions", .json_name = "suggestions", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__suggest_category_response__suggestion__rules_data},
    {.name = "model_id", .json_name = "modelId", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__suggest_category_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__suggest_category_response__rules_data = {
    .name = "shopwire.v1.SuggestCategoryResponse", .codec = &shopwire__v1__suggest_category_response__descriptor,
    .fields = shopwire__v1__suggest_category_response__fields, .field_count = 2,
    .slots = shopwire__v1__suggest_category_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__facet_request__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_REQUIRED | WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__facet_request__kind__enum},
    {.name = "attribute_name", .json_name = "attributeName", .number = 2, .type = 9, .max_length = 100},
    {.name = "value_count", .json_name = "valueCount", .number = 3, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
};
static const uint8_t shopwire__v1__facet_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__facet_request__rules_data = {
    .name = "shopwire.v1.FacetRequest", .codec = &shopwire__v1__facet_request__descriptor,
    .fields = shopwire__v1__facet_request__fields, .field_count = 3,
    .slots = shopwire__v1__facet_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__facet__value__fields[] = {
    {.name = "value", .json_name = "value", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
    {.name = "min_price", .json_name = "minPrice", .number = 3, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "max_price", .json_name = "maxPrice", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__money__rules_data},
    {.name = "min_rating", .json_name = "minRating", .number = 5, .type = 5},
    {.name = "count", .json_name = "count", .number = 6, .type = 3},
};
static const uint8_t shopwire__v1__facet__value__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__facet__value__rules_data = {
    .name = "shopwire.v1.Facet.Value", .codec = &shopwire__v1__facet__value__descriptor,
    .fields = shopwire__v1__facet__value__fields, .field_count = 6,
    .slots = shopwire__v1__facet__value__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__facet__fields[] = {
    {.name = "kind", .json_name = "kind", .number = 1, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__facet_request__kind__enum},
    {.name = "attribute_name", .json_name = "attributeName", .number = 2, .type = 9},
    {.name = "values", .json_name = "values", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__facet__value__rules_data},
};
static const uint8_t shopwire__v1__facet__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__facet__rules_data = {
    .name = "shopwire.v1.Facet", .codec = &shopwire__v1__facet__descriptor,
    .fields = shopwire__v1__facet__fields, .field_count = 3,
    .slots = shopwire__v1__facet__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__search_products_request__fields[] = {
    {.name = "query", .json_name = "query", .number = 1, .type = 9, .max_length = 10000},
    {.name = "filter", .json_name = "filter", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__product_filter__rules_data},
    {.name = "order_by", .json_name = "orderBy", .number = 3, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__product_order__enum},
    {.name = "facets", .json_name = "facets", .number = 4, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__facet_request__rules_data, .max_count = 20},
    {.name = "page_size", .json_name = "pageSize", .number = 5, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 6, .type = 9, .max_length = 4000},
    {.name = "correction", .json_name = "correction", .number = 7, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__search_products_request__correction__enum},
    {.name = "ids_only", .json_name = "idsOnly", .number = 8, .type = 8},
    {.name = "explain", .json_name = "explain", .number = 9, .type = 8},
};
static const uint8_t shopwire__v1__search_products_request__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
const WireMessage shopwire__v1__search_products_request__rules_data = {
    .name = "shopwire.v1.SearchProductsRequest", .codec = &shopwire__v1__search_products_request__descriptor,
    .fields = shopwire__v1__search_products_request__fields, .field_count = 9,
    .slots = shopwire__v1__search_products_request__slots, .slot_count = 10,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__search_products_response__explanation__part__fields[] = {
    {.name = "name", .json_name = "name", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t shopwire__v1__search_products_response__explanation__part__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__search_products_response__explanation__part__rules_data = {
    .name = "shopwire.v1.SearchProductsResponse.Explanation.Part", .codec = &shopwire__v1__search_products_response__explanation__part__descriptor,
    .fields = shopwire__v1__search_products_response__explanation__part__fields, .field_count = 2,
    .slots = shopwire__v1__search_products_response__explanation__part__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__search_products_response__explanation__fields[] = {
    {.name = "product_id", .json_name = "productId", .number = 1, .type = 9},
    {.name = "score", .json_name = "score", .number = 2, .type = 1},
    {.name = "matched_words", .json_name = "matchedWords", .number = 3, .type = 5},
    {.name = "parts", .json_name = "parts", .number = 4, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__search_products_response__explanation__part__rules_data},
};
static const uint8_t shopwire__v1__search_products_response__explanation__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__search_products_response__explanation__rules_data = {
    .name = "shopwire.v1.SearchProductsResponse.Explanation", .codec = &shopwire__v1__search_products_response__explanation__descriptor,
    .fields = shopwire__v1__search_products_response__explanation__fields, .field_count = 4,
    .slots = shopwire__v1__search_products_response__explanation__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__search_products_response__fields[] = {
    {.name = "products", .json_name = "products", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__product__rules_data},
    {.name = "ids", .json_name = "ids", .number = 2, .type = 9, .flags = WIRE_REPEATED, .counter = 1},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 3, .type = 9},
    {.name = "total_size", .json_name = "totalSize", .number = 4, .type = 3},
    {.name = "some_words", .json_name = "someWords", .number = 5, .type = 8},
    {.name = "corrected_query", .json_name = "correctedQuery", .number = 6, .type = 9},
    {.name = "facets", .json_name = "facets", .number = 7, .type = 11, .flags = WIRE_REPEATED, .counter = 2, .message = &shopwire__v1__facet__rules_data},
    {.name = "explanations", .json_name = "explanations", .number = 8, .type = 11, .flags = WIRE_REPEATED, .counter = 3, .message = &shopwire__v1__search_products_response__explanation__rules_data},
    {.name = "cut_short", .json_name = "cutShort", .number = 9, .type = 8},
    {.name = "attribution_token", .json_name = "attributionToken", .number = 10, .type = 9},
};
static const uint8_t shopwire__v1__search_products_response__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage shopwire__v1__search_products_response__rules_data = {
    .name = "shopwire.v1.SearchProductsResponse", .codec = &shopwire__v1__search_products_response__descriptor,
    .fields = shopwire__v1__search_products_response__fields, .field_count = 10,
    .slots = shopwire__v1__search_products_response__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 4,
};

static const WireField shopwire__v1__suggest_queries_request__fields[] = {
    {.name = "text", .json_name = "text", .number = 1, .type = 9, .max_length = 200},
    {.name = "size", .json_name = "size", .number = 2, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
};
static const uint8_t shopwire__v1__suggest_queries_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__suggest_queries_request__rules_data = {
    .name = "shopwire.v1.SuggestQueriesRequest", .codec = &shopwire__v1__suggest_queries_request__descriptor,
    .fields = shopwire__v1__suggest_queries_request__fields, .field_count = 2,
    .slots = shopwire__v1__suggest_queries_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_queries_response__query__fields[] = {
    {.name = "text", .json_name = "text", .number = 1, .type = 9},
    {.name = "product_count", .json_name = "productCount", .number = 2, .type = 3},
};
static const uint8_t shopwire__v1__suggest_queries_response__query__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__suggest_queries_response__query__rules_data = {
    .name = "shopwire.v1.SuggestQueriesResponse.Query", .codec = &shopwire__v1__suggest_queries_response__query__descriptor,
    .fields = shopwire__v1__suggest_queries_response__query__fields, .field_count = 2,
    .slots = shopwire__v1__suggest_queries_response__query__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_queries_response__suggested_product__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__suggest_queries_response__suggested_product__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__suggest_queries_response__suggested_product__rules_data = {
    .name = "shopwire.v1.SuggestQueriesResponse.SuggestedProduct", .codec = &shopwire__v1__suggest_queries_response__suggested_product__descriptor,
    .fields = shopwire__v1__suggest_queries_response__suggested_product__fields, .field_count = 2,
    .slots = shopwire__v1__suggest_queries_response__suggested_product__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_queries_response__suggested_category__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9},
    {.name = "title", .json_name = "title", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__suggest_queries_response__suggested_category__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__suggest_queries_response__suggested_category__rules_data = {
    .name = "shopwire.v1.SuggestQueriesResponse.SuggestedCategory", .codec = &shopwire__v1__suggest_queries_response__suggested_category__descriptor,
    .fields = shopwire__v1__suggest_queries_response__suggested_category__fields, .field_count = 2,
    .slots = shopwire__v1__suggest_queries_response__suggested_category__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__suggest_queries_response__fields[] = {
    {.name = "queries", .json_name = "queries", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__suggest_queries_response__query__rules_data},
    {.name = "products", .json_name = "products", .number = 2, .type = 11, .flags = WIRE_REPEATED, .counter = 1, .message = &shopwire__v1__suggest_queries_response__suggested_product__rules_data},
    {.name = "categories", .json_name = "categories", .number = 3, .type = 11, .flags = WIRE_REPEATED, .counter = 2, .message = &shopwire__v1__suggest_queries_response__suggested_category__rules_data},
    {.name = "corrected_text", .json_name = "correctedText", .number = 4, .type = 9},
};
static const uint8_t shopwire__v1__suggest_queries_response__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__suggest_queries_response__rules_data = {
    .name = "shopwire.v1.SuggestQueriesResponse", .codec = &shopwire__v1__suggest_queries_response__descriptor,
    .fields = shopwire__v1__suggest_queries_response__fields, .field_count = 4,
    .slots = shopwire__v1__suggest_queries_response__slots, .slot_count = 5,
    .required = 0x0u, .counter_count = 3,
};

static const WireField shopwire__v1__search_index__fields[] = {
    {.name = "language_code", .json_name = "languageCode", .number = 1, .type = 9},
    {.name = "product_count", .json_name = "productCount", .number = 2, .type = 3},
    {.name = "rebuilding", .json_name = "rebuilding", .number = 3, .type = 8},
};
static const uint8_t shopwire__v1__search_index__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__search_index__rules_data = {
    .name = "shopwire.v1.SearchIndex", .codec = &shopwire__v1__search_index__descriptor,
    .fields = shopwire__v1__search_index__fields, .field_count = 3,
    .slots = shopwire__v1__search_index__slots, .slot_count = 4,
    .required = 0x0u, .counter_count = 0,
};

const WireMessage shopwire__v1__get_search_index_request__rules_data = {
    .name = "shopwire.v1.GetSearchIndexRequest", .codec = &shopwire__v1__get_search_index_request__descriptor,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_search_index_response__fields[] = {
    {.name = "index", .json_name = "index", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__search_index__rules_data},
};
static const uint8_t shopwire__v1__get_search_index_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_search_index_response__rules_data = {
    .name = "shopwire.v1.GetSearchIndexResponse", .codec = &shopwire__v1__get_search_index_response__descriptor,
    .fields = shopwire__v1__get_search_index_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_search_index_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__rebuild_search_index_request__fields[] = {
    {.name = "language_code", .json_name = "languageCode", .number = 1, .type = 9, .max_length = 16},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__rebuild_search_index_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__rebuild_search_index_request__rules_data = {
    .name = "shopwire.v1.RebuildSearchIndexRequest", .codec = &shopwire__v1__rebuild_search_index_request__descriptor,
    .fields = shopwire__v1__rebuild_search_index_request__fields, .field_count = 2,
    .slots = shopwire__v1__rebuild_search_index_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__rebuild_search_index_response__fields[] = {
    {.name = "index", .json_name = "index", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__search_index__rules_data},
};
static const uint8_t shopwire__v1__rebuild_search_index_response__slots[] = {0, 1};
const WireMessage shopwire__v1__rebuild_search_index_response__rules_data = {
    .name = "shopwire.v1.RebuildSearchIndexResponse", .codec = &shopwire__v1__rebuild_search_index_response__descriptor,
    .fields = shopwire__v1__rebuild_search_index_response__fields, .field_count = 1,
    .slots = shopwire__v1__rebuild_search_index_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__synonym__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .pattern = &pattern_id},
    {.name = "words", .json_name = "words", .number = 2, .type = 9, .flags = WIRE_REPEATED, .counter = 0, .max_length = 100, .max_count = 20},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9},
    {.name = "create_time", .json_name = "createTime", .number = 4, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "update_time", .json_name = "updateTime", .number = 5, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__timestamp__rules_data},
    {.name = "revision", .json_name = "revision", .number = 6, .type = 4},
};
static const uint8_t shopwire__v1__synonym__slots[] = {0, 1, 2, 3, 4, 5, 6};
const WireMessage shopwire__v1__synonym__rules_data = {
    .name = "shopwire.v1.Synonym", .codec = &shopwire__v1__synonym__descriptor,
    .fields = shopwire__v1__synonym__fields, .field_count = 6,
    .slots = shopwire__v1__synonym__slots, .slot_count = 7,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__create_synonym_request__fields[] = {
    {.name = "synonym", .json_name = "synonym", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__synonym__rules_data, .required = 0x2u},
    {.name = "request_id", .json_name = "requestId", .number = 2, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__create_synonym_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__create_synonym_request__rules_data = {
    .name = "shopwire.v1.CreateSynonymRequest", .codec = &shopwire__v1__create_synonym_request__descriptor,
    .fields = shopwire__v1__create_synonym_request__fields, .field_count = 2,
    .slots = shopwire__v1__create_synonym_request__slots, .slot_count = 3,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__create_synonym_response__fields[] = {
    {.name = "synonym", .json_name = "synonym", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__synonym__rules_data},
};
static const uint8_t shopwire__v1__create_synonym_response__slots[] = {0, 1};
const WireMessage shopwire__v1__create_synonym_response__rules_data = {
    .name = "shopwire.v1.CreateSynonymResponse", .codec = &shopwire__v1__create_synonym_response__descriptor,
    .fields = shopwire__v1__create_synonym_response__fields, .field_count = 1,
    .slots = shopwire__v1__create_synonym_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__get_synonym_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
};
static const uint8_t shopwire__v1__get_synonym_request__slots[] = {0, 1};
const WireMessage shopwire__v1__get_synonym_request__rules_data = {
    .name = "shopwire.v1.GetSynonymRequest", .codec = &shopwire__v1__get_synonym_request__descriptor,
    .fields = shopwire__v1__get_synonym_request__fields, .field_count = 1,
    .slots = shopwire__v1__get_synonym_request__slots, .slot_count = 2,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__get_synonym_response__fields[] = {
    {.name = "synonym", .json_name = "synonym", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__synonym__rules_data},
};
static const uint8_t shopwire__v1__get_synonym_response__slots[] = {0, 1};
const WireMessage shopwire__v1__get_synonym_response__rules_data = {
    .name = "shopwire.v1.GetSynonymResponse", .codec = &shopwire__v1__get_synonym_response__descriptor,
    .fields = shopwire__v1__get_synonym_response__fields, .field_count = 1,
    .slots = shopwire__v1__get_synonym_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_synonyms_request__fields[] = {
    {.name = "page_size", .json_name = "pageSize", .number = 1, .type = 5, .flags = WIRE_NUMBER_BOUNDS, .minimum = 0, .maximum = INT64_MAX, .unequal = 0},
    {.name = "page_token", .json_name = "pageToken", .number = 2, .type = 9, .max_length = 2000},
};
static const uint8_t shopwire__v1__list_synonyms_request__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_synonyms_request__rules_data = {
    .name = "shopwire.v1.ListSynonymsRequest", .codec = &shopwire__v1__list_synonyms_request__descriptor,
    .fields = shopwire__v1__list_synonyms_request__fields, .field_count = 2,
    .slots = shopwire__v1__list_synonyms_request__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__list_synonyms_response__fields[] = {
    {.name = "synonyms", .json_name = "synonyms", .number = 1, .type = 11, .flags = WIRE_REPEATED, .counter = 0, .message = &shopwire__v1__synonym__rules_data},
    {.name = "next_page_token", .json_name = "nextPageToken", .number = 2, .type = 9},
};
static const uint8_t shopwire__v1__list_synonyms_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__list_synonyms_response__rules_data = {
    .name = "shopwire.v1.ListSynonymsResponse", .codec = &shopwire__v1__list_synonyms_response__descriptor,
    .fields = shopwire__v1__list_synonyms_response__fields, .field_count = 2,
    .slots = shopwire__v1__list_synonyms_response__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 1,
};

static const WireField shopwire__v1__update_synonym_request__fields[] = {
    {.name = "synonym", .json_name = "synonym", .number = 1, .type = 11, .flags = WIRE_PRESENCE | WIRE_REQUIRED, .message = &shopwire__v1__synonym__rules_data, .required = 0x1u},
    {.name = "update_mask", .json_name = "updateMask", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &google__protobuf__field_mask__rules_data},
    {.name = "etag", .json_name = "etag", .number = 3, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 4, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__update_synonym_request__slots[] = {0, 1, 2, 3, 4};
const WireMessage shopwire__v1__update_synonym_request__rules_data = {
    .name = "shopwire.v1.UpdateSynonymRequest", .codec = &shopwire__v1__update_synonym_request__descriptor,
    .fields = shopwire__v1__update_synonym_request__fields, .field_count = 4,
    .slots = shopwire__v1__update_synonym_request__slots, .slot_count = 5,
    .required = 0x1u, .counter_count = 0,
};

static const WireField shopwire__v1__update_synonym_response__fields[] = {
    {.name = "synonym", .json_name = "synonym", .number = 1, .type = 11, .flags = WIRE_PRESENCE, .message = &shopwire__v1__synonym__rules_data},
};
static const uint8_t shopwire__v1__update_synonym_response__slots[] = {0, 1};
const WireMessage shopwire__v1__update_synonym_response__rules_data = {
    .name = "shopwire.v1.UpdateSynonymResponse", .codec = &shopwire__v1__update_synonym_response__descriptor,
    .fields = shopwire__v1__update_synonym_response__fields, .field_count = 1,
    .slots = shopwire__v1__update_synonym_response__slots, .slot_count = 2,
    .required = 0x0u, .counter_count = 0,
};

static const WireField shopwire__v1__delete_synonym_request__fields[] = {
    {.name = "id", .json_name = "id", .number = 1, .type = 9, .flags = WIRE_REQUIRED, .pattern = &pattern_id},
    {.name = "etag", .json_name = "etag", .number = 2, .type = 9, .max_length = 128},
    {.name = "request_id", .json_name = "requestId", .number = 3, .type = 9, .pattern = &pattern_uuid},
};
static const uint8_t shopwire__v1__delete_synonym_request__slots[] = {0, 1, 2, 3};
const WireMessage shopwire__v1__delete_synonym_request__rules_data = {
    .name = "shopwire.v1.DeleteSynonymRequest", .codec = &shopwire__v1__delete_synonym_request__descriptor,
    .fields = shopwire__v1__delete_synonym_request__fields, .field_count = 3,
    .slots = shopwire__v1__delete_synonym_request__slots, .slot_count = 4,
    .required = 0x1u, .counter_count = 0,
};

const WireMessage shopwire__v1__delete_synonym_response__rules_data = {
    .name = "shopwire.v1.DeleteSynonymResponse", .codec = &shopwire__v1__delete_synonym_response__descriptor,
    .required = 0x0u, .counter_count = 0,
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
    {.name = "role", .json_name = "role", .number = 2, .type = 14, .flags = WIRE_DEFINED_ONLY, .enumeration = &shopwire__v1__staff_role__enum},
};
static const uint8_t shopwire__v1__test_permissions_response__slots[] = {0, 1, 2};
const WireMessage shopwire__v1__test_permissions_response__rules_data = {
    .name = "shopwire.v1.TestPermissionsResponse", .codec = &shopwire__v1__test_permissions_response__descriptor,
    .fields = shopwire__v1__test_permissions_response__fields, .field_count = 2,
    .slots = shopwire__v1__test_permissions_response__slots, .slot_count = 3,
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

// Generated from proto/ by tools/generate; do not edit.
#include "CWireTesting.h"

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

static const WireEnumValue wire__testing__color__values[] = {
    {.name = "COLOR_UNSPECIFIED", .number = 0},
    {.name = "COLOR_RED", .number = 1},
    {.name = "COLOR_NEGATIVE", .number = -1},
};
static const WireEnum wire__testing__color__enum = {
    .name = "wire.testing.Color", .values = wire__testing__color__values,
    .value_count = 3,
};

extern const WireMessage wire__testing__scalars__rules_data;
extern const WireMessage wire__testing__optionals__rules_data;
extern const WireMessage wire__testing__lists__rules_data;
extern const WireMessage wire__testing__everything__texts_entry__rules_data;
extern const WireMessage wire__testing__everything__messages_entry__rules_data;
extern const WireMessage wire__testing__everything__byte_strings_entry__rules_data;
extern const WireMessage wire__testing__everything__colors_entry__rules_data;
extern const WireMessage wire__testing__everything__bools_entry__rules_data;
extern const WireMessage wire__testing__everything__doubles_entry__rules_data;
extern const WireMessage wire__testing__everything__rules_data;

static const WireField wire__testing__scalars__fields[] = {
    {.name = "a_double", .json_name = "aDouble", .number = 1, .type = 1},
    {.name = "a_float", .json_name = "aFloat", .number = 2, .type = 2},
    {.name = "a_int32", .json_name = "aInt32", .number = 3, .type = 5},
    {.name = "a_int64", .json_name = "aInt64", .number = 4, .type = 3},
    {.name = "a_uint32", .json_name = "aUint32", .number = 5, .type = 13},
    {.name = "a_uint64", .json_name = "aUint64", .number = 6, .type = 4},
    {.name = "a_sint32", .json_name = "aSint32", .number = 7, .type = 17},
    {.name = "a_sint64", .json_name = "aSint64", .number = 8, .type = 18},
    {.name = "a_fixed32", .json_name = "aFixed32", .number = 9, .type = 7},
    {.name = "a_fixed64", .json_name = "aFixed64", .number = 10, .type = 6},
    {.name = "a_sfixed32", .json_name = "aSfixed32", .number = 11, .type = 15},
    {.name = "a_sfixed64", .json_name = "aSfixed64", .number = 12, .type = 16},
    {.name = "a_bool", .json_name = "aBool", .number = 13, .type = 8},
    {.name = "a_string", .json_name = "aString", .number = 14, .type = 9},
    {.name = "a_bytes", .json_name = "aBytes", .number = 15, .type = 12},
    {.name = "a_color", .json_name = "aColor", .number = 16, .type = 14, .enumeration = &wire__testing__color__enum},
    {.name = "far", .json_name = "far", .number = 200000, .type = 5},
};
static const uint8_t wire__testing__scalars__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
const WireMessage wire__testing__scalars__rules_data = {
    .name = "wire.testing.Scalars", .codec = &wire__testing__scalars__descriptor,
    .fields = wire__testing__scalars__fields, .field_count = 17,
    .slots = wire__testing__scalars__slots, .slot_count = 17,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__optionals__fields[] = {
    {.name = "a_double", .json_name = "aDouble", .number = 1, .type = 1, .flags = WIRE_PRESENCE},
    {.name = "a_float", .json_name = "aFloat", .number = 2, .type = 2, .flags = WIRE_PRESENCE},
    {.name = "a_int32", .json_name = "aInt32", .number = 3, .type = 5, .flags = WIRE_PRESENCE},
    {.name = "a_uint64", .json_name = "aUint64", .number = 4, .type = 4, .flags = WIRE_PRESENCE},
    {.name = "a_sint64", .json_name = "aSint64", .number = 5, .type = 18, .flags = WIRE_PRESENCE},
    {.name = "a_bool", .json_name = "aBool", .number = 6, .type = 8, .flags = WIRE_PRESENCE},
    {.name = "a_string", .json_name = "aString", .number = 7, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "a_bytes", .json_name = "aBytes", .number = 8, .type = 12, .flags = WIRE_PRESENCE},
    {.name = "a_color", .json_name = "aColor", .number = 9, .type = 14, .flags = WIRE_PRESENCE, .enumeration = &wire__testing__color__enum},
    {.name = "scalars", .json_name = "scalars", .number = 10, .type = 11, .flags = WIRE_PRESENCE, .message = &wire__testing__scalars__rules_data},
};
static const uint8_t wire__testing__optionals__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const WireMessage wire__testing__optionals__rules_data = {
    .name = "wire.testing.Optionals", .codec = &wire__testing__optionals__descriptor,
    .fields = wire__testing__optionals__fields, .field_count = 10,
    .slots = wire__testing__optionals__slots, .slot_count = 11,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__lists__fields[] = {
    {.name = "doubles", .json_name = "doubles", .number = 1, .type = 1, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 0},
    {.name = "floats", .json_name = "floats", .number = 2, .type = 2, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 1},
    {.name = "int32s", .json_name = "int32s", .number = 3, .type = 5, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 2},
    {.name = "int64s", .json_name = "int64s", .number = 4, .type = 3, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 3},
    {.name = "uint32s", .json_name = "uint32s", .number = 5, .type = 13, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 4},
    {.name = "uint64s", .json_name = "uint64s", .number = 6, .type = 4, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 5},
    {.name = "sint32s", .json_name = "sint32s", .number = 7, .type = 17, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 6},
    {.name = "sint64s", .json_name = "sint64s", .number = 8, .type = 18, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 7},
    {.name = "fixed32s", .json_name = "fixed32s", .number = 9, .type = 7, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 8},
    {.name = "fixed64s", .json_name = "fixed64s", .number = 10, .type = 6, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 9},
    {.name = "sfixed32s", .json_name = "sfixed32s", .number = 11, .type = 15, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 10},
    {.name = "sfixed64s", .json_name = "sfixed64s", .number = 12, .type = 16, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 11},
    {.name = "bools", .json_name = "bools", .number = 13, .type = 8, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 12},
    {.name = "strings", .json_name = "strings", .number = 14, .type = 9, .flags = WIRE_REPEATED, .counter = 13},
    {.name = "byte_strings", .json_name = "byteStrings", .number = 15, .type = 12, .flags = WIRE_REPEATED, .counter = 14},
    {.name = "colors", .json_name = "colors", .number = 16, .type = 14, .flags = WIRE_REPEATED | WIRE_PACKED, .counter = 15, .enumeration = &wire__testing__color__enum},
    {.name = "messages", .json_name = "messages", .number = 17, .type = 11, .flags = WIRE_REPEATED, .counter = 16, .message = &wire__testing__optionals__rules_data},
    {.name = "loose", .json_name = "loose", .number = 18, .type = 5, .flags = WIRE_REPEATED, .counter = 17},
};
static const uint8_t wire__testing__lists__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
const WireMessage wire__testing__lists__rules_data = {
    .name = "wire.testing.Lists", .codec = &wire__testing__lists__descriptor,
    .fields = wire__testing__lists__fields, .field_count = 18,
    .slots = wire__testing__lists__slots, .slot_count = 19,
    .required = 0x0u, .counter_count = 18,
};

static const WireField wire__testing__everything__texts_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 9},
};
static const uint8_t wire__testing__everything__texts_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__texts_entry__rules_data = {
    .name = "wire.testing.Everything.TextsEntry", .codec = &wire__testing__everything__texts_entry__descriptor,
    .fields = wire__testing__everything__texts_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__texts_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__messages_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 5},
    {.name = "value", .json_name = "value", .number = 2, .type = 11, .flags = WIRE_PRESENCE, .message = &wire__testing__scalars__rules_data},
};
static const uint8_t wire__testing__everything__messages_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__messages_entry__rules_data = {
    .name = "wire.testing.Everything.MessagesEntry", .codec = &wire__testing__everything__messages_entry__descriptor,
    .fields = wire__testing__everything__messages_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__messages_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__byte_strings_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 4},
    {.name = "value", .json_name = "value", .number = 2, .type = 12},
};
static const uint8_t wire__testing__everything__byte_strings_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__byte_strings_entry__rules_data = {
    .name = "wire.testing.Everything.ByteStringsEntry", .codec = &wire__testing__everything__byte_strings_entry__descriptor,
    .fields = wire__testing__everything__byte_strings_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__byte_strings_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__colors_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 18},
    {.name = "value", .json_name = "value", .number = 2, .type = 14, .enumeration = &wire__testing__color__enum},
};
static const uint8_t wire__testing__everything__colors_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__colors_entry__rules_data = {
    .name = "wire.testing.Everything.ColorsEntry", .codec = &wire__testing__everything__colors_entry__descriptor,
    .fields = wire__testing__everything__colors_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__colors_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__bools_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 8},
};
static const uint8_t wire__testing__everything__bools_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__bools_entry__rules_data = {
    .name = "wire.testing.Everything.BoolsEntry", .codec = &wire__testing__everything__bools_entry__descriptor,
    .fields = wire__testing__everything__bools_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__bools_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__doubles_entry__fields[] = {
    {.name = "key", .json_name = "key", .number = 1, .type = 9},
    {.name = "value", .json_name = "value", .number = 2, .type = 1},
};
static const uint8_t wire__testing__everything__doubles_entry__slots[] = {0, 1, 2};
const WireMessage wire__testing__everything__doubles_entry__rules_data = {
    .name = "wire.testing.Everything.DoublesEntry", .codec = &wire__testing__everything__doubles_entry__descriptor,
    .fields = wire__testing__everything__doubles_entry__fields, .field_count = 2,
    .slots = wire__testing__everything__doubles_entry__slots, .slot_count = 3,
    .required = 0x0u, .counter_count = 0,
};

static const WireField wire__testing__everything__fields[] = {
    {.name = "texts", .json_name = "texts", .number = 1, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 0, .message = &wire__testing__everything__texts_entry__rules_data},
    {.name = "messages", .json_name = "messages", .number = 2, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 1, .message = &wire__testing__everything__messages_entry__rules_data},
    {.name = "byte_strings", .json_name = "byteStrings", .number = 3, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 2, .message = &wire__testing__everything__byte_strings_entry__rules_data},
    {.name = "colors", .json_name = "colors", .number = 4, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 3, .message = &wire__testing__everything__colors_entry__rules_data},
    {.name = "bools", .json_name = "bools", .number = 5, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 4, .message = &wire__testing__everything__bools_entry__rules_data},
    {.name = "doubles", .json_name = "doubles", .number = 6, .type = 11, .flags = WIRE_REPEATED | WIRE_MAP, .counter = 5, .message = &wire__testing__everything__doubles_entry__rules_data},
    {.name = "lists", .json_name = "lists", .number = 7, .type = 11, .flags = WIRE_PRESENCE, .message = &wire__testing__lists__rules_data},
    {.name = "optionals", .json_name = "optionals", .number = 8, .type = 11, .flags = WIRE_PRESENCE, .message = &wire__testing__optionals__rules_data},
    {.name = "text", .json_name = "text", .number = 9, .type = 9, .flags = WIRE_PRESENCE},
    {.name = "data", .json_name = "data", .number = 10, .type = 12, .flags = WIRE_PRESENCE},
    {.name = "scalars", .json_name = "scalars", .number = 11, .type = 11, .flags = WIRE_PRESENCE, .message = &wire__testing__scalars__rules_data},
    {.name = "color", .json_name = "color", .number = 12, .type = 14, .flags = WIRE_PRESENCE, .enumeration = &wire__testing__color__enum},
    {.name = "flag", .json_name = "flag", .number = 13, .type = 8, .flags = WIRE_PRESENCE},
    {.name = "number", .json_name = "number", .number = 14, .type = 1, .flags = WIRE_PRESENCE},
    {.name = "small", .json_name = "small", .number = 15, .type = 17, .flags = WIRE_PRESENCE},
    {.name = "class", .json_name = "class", .number = 16, .type = 9},
};
static const uint8_t wire__testing__everything__slots[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
const WireMessage wire__testing__everything__rules_data = {
    .name = "wire.testing.Everything", .codec = &wire__testing__everything__descriptor,
    .fields = wire__testing__everything__fields, .field_count = 16,
    .slots = wire__testing__everything__slots, .slot_count = 17,
    .required = 0x0u, .counter_count = 6,
};

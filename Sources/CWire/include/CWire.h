#pragma once

#include <protobuf-c/protobuf-c.h>

// What the generator writes down about messages, as constant data: nothing is built at start.

typedef struct WireMessage WireMessage;

// One value of an enum.
typedef struct {
    const char *name;
    int32_t number;
} WireEnumValue;

typedef struct {
    const char *name;
    const WireEnumValue *values;
    uint32_t value_count;
} WireEnum;

// The shape of a text: which ASCII characters, how many, or exactly which form.
typedef struct {
    uint64_t low;          // bit n: character n is allowed
    uint64_t high;         // bit n: character 64 + n is allowed
    const char *form;      // when not NULL: 'x' stands for a hexadecimal digit
    const char *sentence;  // what is said of a text that does not fit
    uint32_t min_length;
    uint32_t max_length;
} WirePattern;

enum {
    WIRE_REPEATED = 1 << 0,
    WIRE_PACKED = 1 << 1,
    WIRE_PRESENCE = 1 << 2,       // set and unset differ, even for the default
    WIRE_REQUIRED = 1 << 3,       // the default value is not enough
    WIRE_DEFINED_ONLY = 1 << 4,   // an enum's number must be one the schema names
    WIRE_NUMBER_BOUNDS = 1 << 5,  // minimum and maximum apply
    WIRE_UNEQUAL = 1 << 6,        // `unequal` applies
    WIRE_MAP = 1 << 7,
};

typedef struct {
    const char *name;
    const char *json_name;
    const WireMessage *message;
    const WireEnum *enumeration;
    const WirePattern *pattern;
    int64_t minimum;
    int64_t maximum;
    int64_t unequal;
    uint64_t required;  // which fields of the message are required here
    uint32_t number;
    uint32_t min_length;
    uint32_t max_length;
    uint32_t min_count;
    uint32_t max_count;
    uint16_t flags;
    uint8_t type;     // as descriptor.proto numbers the types
    uint8_t counter;  // which of its message's repeated fields it is
} WireField;

struct WireMessage {
    const char *name;
    const ProtobufCMessageDescriptor *codec;
    const WireField *fields;  // in order of their numbers, at most 64
    const uint8_t *slots;     // field number to position in `fields` plus one; 0 is unknown
    uint64_t required;        // bit n: an unset field n breaks its bounds
    uint32_t field_count;
    uint32_t slot_count;
    uint32_t counter_count;
};

// An extension that a file defines.
typedef struct {
    const char *extendee;
    uint32_t number;
} WireExtension;

// A file of the schema as its whole serialized descriptor.
typedef struct {
    const char *name;
    const uint8_t *bytes;
    const char *const *dependencies;
    const char *const *symbols;
    const WireExtension *extensions;
    uint32_t size;
    uint32_t dependency_count;
    uint32_t symbol_count;
    uint32_t extension_count;
} WireFile;

// A pointer of this thread's own, NULL at first. When the thread ends, `release` gets it.
void *wire_thread_arena(void);
void wire_set_thread_arena(void *arena, void (*release)(void *));

// Generated from proto/ by tools/generate; do not edit.
#pragma once

#include <CWire.h>
#include "wire/testing/everything.pb-c.h"

extern const WireMessage wire__testing__scalars__rules_data;
static inline const void *wire__testing__scalars__rules(void) {
    return &wire__testing__scalars__rules_data;
}
extern const WireMessage wire__testing__optionals__rules_data;
static inline const void *wire__testing__optionals__rules(void) {
    return &wire__testing__optionals__rules_data;
}
extern const WireMessage wire__testing__lists__rules_data;
static inline const void *wire__testing__lists__rules(void) {
    return &wire__testing__lists__rules_data;
}
extern const WireMessage wire__testing__everything__rules_data;
static inline const void *wire__testing__everything__rules(void) {
    return &wire__testing__everything__rules_data;
}

const void *cwire_testing_files(size_t position);
enum { cwire_testing_files_count = 1 };

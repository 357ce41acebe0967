#include "CWire.h"

static _Thread_local void *thread_arena;

void *wire_thread_arena(void) {
    return thread_arena;
}

void wire_set_thread_arena(void *arena) {
    thread_arena = arena;
}

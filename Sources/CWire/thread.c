#include "CWire.h"

#include <pthread.h>

static _Thread_local void *thread_arena;
static _Thread_local void (*release_arena)(void *);

// The same pointer once more, for only keys have destructors.
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int key_is_made;

static void release(void *arena) {
    thread_arena = NULL;
    release_arena(arena);
}

static void make_key(void) {
    key_is_made = pthread_key_create(&key, release) == 0;
}

void *wire_thread_arena(void) {
    return thread_arena;
}

void wire_set_thread_arena(void *arena, void (*release)(void *)) {
    thread_arena = arena;
    release_arena = release;
    pthread_once(&once, make_key);
    if (key_is_made) {
        // Without memory for it the arena outlives its thread, and nothing else is wrong.
        (void)pthread_setspecific(key, arena);
    }
}

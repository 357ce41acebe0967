#define _GNU_SOURCE
#include "CSystem.h"

int shopwire_accept(int descriptor) {
    return accept4(descriptor, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

void shopwire_name_thread(const char *name) {
    // Without the name everything works as well.
    (void)pthread_setname_np(pthread_self(), name);
}

int shopwire_open_journal(const char *path) {
    return open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/signalfd.h>

void shopwire_survive_file_limit(void) {
    signal(SIGXFSZ, SIG_IGN);
}

int shopwire_signal_descriptor(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) {
        return -1;
    }
    return signalfd(-1, &set, SFD_CLOEXEC);
}

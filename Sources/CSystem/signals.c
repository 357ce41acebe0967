#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/signalfd.h>
#include <ucontext.h>

void shopwire_survive_file_limit(void) {
    signal(SIGXFSZ, SIG_IGN);
}

/// Gives a signal back to the process, and has the thread that got it block it from now on.
static void pass_on(int signal, siginfo_t *info, void *context) {
    (void)info;
    ucontext_t *interrupted = context;
    sigaddset(&interrupted->uc_sigmask, signal);
    (void)kill(getpid(), signal);
}

int shopwire_signal_descriptor(void) {
    const int signals[] = {SIGTERM, SIGINT, SIGHUP};
    sigset_t set;
    sigemptyset(&set);
    for (int each = 0; each < 3; each++) {
        sigaddset(&set, signals[each]);
    }
    // Libraries may have made threads before this one blocked anything, as OpenBLAS does when it is
    // loaded: what such a thread gets would end the process.
    struct sigaction action = {.sa_sigaction = pass_on, .sa_mask = set};
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    for (int each = 0; each < 3; each++) {
        if (sigaction(signals[each], &action, NULL) != 0) {
            return -1;
        }
    }
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) {
        return -1;
    }
    return signalfd(-1, &set, SFD_CLOEXEC);
}

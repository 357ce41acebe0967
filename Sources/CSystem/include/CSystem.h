#pragma once

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/// Blocks SIGTERM, SIGINT and SIGHUP and returns a descriptor that reads them; -1 with errno on failure.
int shopwire_signal_descriptor(void);

/// Makes writing beyond the largest file this user may have an error instead of the process's end.
void shopwire_survive_file_limit(void);

// Calls whose arguments Swift cannot spell: glibc gives them transparent unions or macros.

static inline int shopwire_connect(int descriptor, const void *address, socklen_t size) {
    return connect(descriptor, (const struct sockaddr *)address, size);
}

static inline int shopwire_bind(int descriptor, const void *address, socklen_t size) {
    return bind(descriptor, (const struct sockaddr *)address, size);
}

static inline int shopwire_name(int descriptor, int peer, void *address, socklen_t *size) {
    return peer ? getpeername(descriptor, (struct sockaddr *)address, size)
                : getsockname(descriptor, (struct sockaddr *)address, size);
}

static inline int shopwire_stop_waiting(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    return flags < 0 ? flags : fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
}

static inline void shopwire_sharpen_timers(void) {
    // Without it everything works as well, a little later.
    (void)prctl(PR_SET_TIMERSLACK, 1);
}

// GNU's own calls: were this header to ask for them, its types would differ from those of Glibc,
// and no Swift file could import both.

/// Takes a waiting connection, which does not wait and is not inherited; -1 with errno on failure.
int shopwire_accept(int descriptor);

/// Names the calling thread for debuggers; at most 15 bytes.
void shopwire_name_thread(const char *name);

static inline int shopwire_bell(void) {
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

static inline int shopwire_errno(void) {
    return errno;
}

/// Opens a file for reading and appending, made for its owner only; -1 with errno on failure.
int shopwire_open_journal(const char *path);

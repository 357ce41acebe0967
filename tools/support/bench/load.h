// What the parts of the load generator share.
#ifndef LOAD_H
#define LOAD_H

#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bytes that somebody else owns.
struct bytes {
    const uint8_t *data;
    size_t count;
};

// A growing row of bytes.
struct buffer {
    uint8_t *data;
    size_t count;
    size_t room;
};

// What is asked, of whom, and what the answer must be.
struct plan {
    const char *host;
    const char *port;
    const char *authority_certificate;
    const char *path;
    bool is_grpc;
    int connections;
    int streams;
    double warmup_seconds;
    double seconds;
    // End after so many answers; 0 goes by time.
    size_t calls;
    int server_process;
    // Each request is sent once, with the key of the same number, and the run ends with the last
    // answer.
    bool once;
    // What came for the request of the same number, if it is to be kept.
    struct buffer *kept;
    // Each is sent in turn: gRPC messages with their five bytes in front.
    struct bytes *requests;
    size_t request_count;
    // The answer to the request of the same number; empty when any answer will do.
    struct bytes *answers;
    size_t answer_count;
    // Values of the `authorization` header; each call takes the next one.
    char **keys;
    size_t key_count;
};

enum { streams_most = 512, input_room = 32768 };

// A call under way.
struct call {
    int32_t stream;
    size_t request;
    size_t received;
    uint64_t sent_at;
    bool status_is_good;
    bool grpc_is_good;
    bool body_is_good;
};

// An HTTP/2 connection that speaks only as much HTTP/2 as this program needs.
struct connection {
    int socket;
    SSL *tls;
    nghttp2_hd_inflater *inflater;
    struct call calls[streams_most];
    int call_count;
    int32_t next_stream;
    size_t next_key;
    int64_t send_window;
    uint64_t consumed;
    uint32_t header_table;
    bool has_settings;
    bool has_sent_headers;
    struct buffer output;
    size_t input_count;
    uint8_t input[input_room];
};

// What was counted.
struct tally {
    uint64_t answered;
    uint64_t wrong;
    char first_wrong[160];
};

void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
uint64_t now_nanoseconds(void);

void append(struct buffer *buffer, const void *data, size_t count);

// Starts one call; false when the peer's window is too small for it now.
bool start_call(struct connection *connection, const struct plan *plan, size_t request);
// Sends the preface and our settings.
void greet(struct connection *connection);
// Handles every whole frame that has arrived; true while the connection may be used.
void take_frames(struct connection *connection, const struct plan *plan, uint64_t now);
// Called with each call that is over.
void call_ended(const struct plan *plan, const struct call *call, const char *fault, uint64_t now);

#endif

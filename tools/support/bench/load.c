// Asks an HTTP/2 server over TLS as fast as it answers, and checks every answer.
//
// The same program drives the shop and a plain file server, so that the two compare. Prints one
// line of JSON: calls a second, latencies, and the server's processor time for one call.
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "load.h"
#include "measure.h"

static struct tally tally;
static struct histogram latencies;
static bool measures;

void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

uint64_t now_nanoseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

void append(struct buffer *buffer, const void *data, size_t count) {
    if (buffer->count + count > buffer->room) {
        buffer->room = (buffer->count + count) * 2;
        buffer->data = realloc(buffer->data, buffer->room);
        if (!buffer->data) {
            fail("Out of memory.");
        }
    }
    memcpy(buffer->data + buffer->count, data, count);
    buffer->count += count;
}

void call_ended(
    const struct plan *plan, const struct call *call, const char *fault, uint64_t now) {
    (void)plan;
    if (fault) {
        if (tally.wrong++ == 0) {
            snprintf(tally.first_wrong, sizeof tally.first_wrong, "%s", fault);
        }
    } else if (measures) {
        tally.answered++;
        record(&latencies, now - call->sent_at);
    }
}

static SSL_CTX *make_tls(const struct plan *plan) {
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    if (!context) {
        fail("OpenSSL does not start.");
    }
    // One cipher for every server: otherwise the servers' tastes would be what differs.
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256");
    SSL_CTX_set_alpn_protos(context, (const uint8_t *)"\x02h2", 3);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_default_read_buffer_len(context, 65536);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (plan->authority_certificate) {
        if (!SSL_CTX_load_verify_locations(context, plan->authority_certificate, NULL)) {
            fail("Cannot read the certificates in %s.", plan->authority_certificate);
        }
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    }
    return context;
}

static int dial(const struct plan *plan) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *addresses;
    if (getaddrinfo(plan->host, plan->port, &hints, &addresses) != 0) {
        fail("Cannot find %s.", plan->host);
    }
    int connected = -1;
    for (struct addrinfo *each = addresses; each && connected < 0; each = each->ai_next) {
        int candidate = socket(each->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(candidate, each->ai_addr, each->ai_addrlen) == 0) {
            connected = candidate;
        } else {
            close(candidate);
        }
    }
    freeaddrinfo(addresses);
    if (connected < 0) {
        fail("Nobody listens on %s:%s.", plan->host, plan->port);
    }
    int on = 1;
    setsockopt(connected, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return connected;
}

static void flush_output(struct connection *connection) {
    size_t sent = 0;
    while (sent < connection->output.count) {
        int count = SSL_write(
            connection->tls, connection->output.data + sent, connection->output.count - sent);
        if (count > 0) {
            sent += count;
        } else if (SSL_get_error(connection->tls, count) != SSL_ERROR_WANT_WRITE) {
            fail("The server closed a connection while it was written to.");
        } else {
            usleep(100);
        }
    }
    connection->output.count = 0;
}

static void open_connection(
    struct connection *connection, SSL_CTX *context, const struct plan *plan) {
    connection->socket = dial(plan);
    connection->tls = SSL_new(context);
    SSL_set_fd(connection->tls, connection->socket);
    SSL_set_tlsext_host_name(connection->tls, plan->host);
    SSL_set1_host(connection->tls, plan->host);
    if (SSL_connect(connection->tls) != 1) {
        fail("The TLS handshake failed: %s.", ERR_reason_error_string(ERR_peek_error()));
    }
    const uint8_t *chosen;
    unsigned length;
    SSL_get0_alpn_selected(connection->tls, &chosen, &length);
    if (length != 2) {
        fail("The server did not choose HTTP/2.");
    }
    nghttp2_hd_inflate_new(&connection->inflater);
    greet(connection);
    flush_output(connection);
    fcntl(connection->socket, F_SETFL, O_NONBLOCK);
}

// Reads what is there, starts the calls that may follow, and sends them all at once.
static void serve(struct connection *connection, const struct plan *plan, size_t *next_request) {
    uint64_t now = now_nanoseconds();
    do {
        int count = SSL_read(
            connection->tls, connection->input + connection->input_count,
            input_room - connection->input_count);
        if (count > 0) {
            connection->input_count += count;
            take_frames(connection, plan, now);
        } else if (SSL_get_error(connection->tls, count) == SSL_ERROR_WANT_READ) {
            break;
        } else {
            fail("The server closed a connection.");
        }
    } while (SSL_has_pending(connection->tls));
    if (!connection->has_settings) {
        return;
    }
    int before = connection->call_count;
    while (connection->call_count < plan->streams && *next_request < plan->request_count
           && start_call(connection, plan, *next_request)) {
        *next_request += 1;
        if (!plan->once) {
            *next_request %= plan->request_count;
        }
    }
    uint64_t sent_at = now_nanoseconds();
    for (int index = before; index < connection->call_count; index++) {
        connection->calls[index].sent_at = sent_at;
    }
    flush_output(connection);
}

static struct connection **open_all(const struct plan *plan, int queue) {
    SSL_CTX *context = make_tls(plan);
    struct connection **connections = calloc(plan->connections, sizeof *connections);
    for (int index = 0; index < plan->connections; index++) {
        connections[index] = calloc(1, sizeof **connections);
        open_connection(connections[index], context, plan);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connections[index]};
        epoll_ctl(queue, EPOLL_CTL_ADD, connections[index]->socket, &event);
    }
    return connections;
}

static void turn(const struct plan *plan, int queue, size_t *next_request) {
    struct epoll_event events[64];
    int ready = epoll_wait(queue, events, 64, 1000);
    for (int index = 0; index < ready; index++) {
        serve(events[index].data.ptr, plan, next_request);
    }
}

static bool is_done(const struct plan *plan, uint64_t end) {
    if (plan->once) {
        return tally.answered + tally.wrong >= plan->request_count;
    }
    return plan->calls > 0 ? tally.answered >= plan->calls : now_nanoseconds() >= end;
}

static void save_answers(const struct plan *plan, const char *path) {
    FILE *file = fopen(path, "wb");
    for (size_t index = 0; file && index < plan->request_count; index++) {
        fwrite(plan->kept[index].data, 1, plan->kept[index].count, file);
    }
    if (!file || fclose(file) != 0) {
        fail("Cannot write %s.", path);
    }
}

static void run(const struct plan *plan) {
    int queue = epoll_create1(EPOLL_CLOEXEC);
    size_t next_request = 0;
    open_all(plan, queue);
    uint64_t start = now_nanoseconds() + (uint64_t)(plan->warmup_seconds * 1e9);
    while (now_nanoseconds() < start) {
        turn(plan, queue, &next_request);
    }
    measures = true;
    start = now_nanoseconds();
    uint64_t end = start + (uint64_t)(plan->seconds * 1e9);
    uint64_t work = processor_nanoseconds(plan->server_process);
    while (!is_done(plan, end)) {
        turn(plan, queue, &next_request);
    }
    work = processor_nanoseconds(plan->server_process) - work;
    double seconds = (now_nanoseconds() - start) / 1e9;
    double server_seconds = work / 1e9;
    printf("{\"calls\": %lu, \"wrong\": %lu, \"seconds\": %.3f, \"calls_per_second\": %.0f, "
           "\"server_seconds\": %.3f, \"calls_per_server_second\": %.0f, "
           "\"p50_us\": %.1f, \"p99_us\": %.1f, \"first_wrong\": \"%s\"}\n",
           tally.answered, tally.wrong, seconds, tally.answered / seconds, server_seconds,
           server_seconds > 0 ? tally.answered / server_seconds : 0,
           percentile(&latencies, 0.50) / 1e3, percentile(&latencies, 0.99) / 1e3,
           tally.first_wrong);
    if (tally.wrong > 0 || tally.answered == 0) {
        fail("%lu answers were wrong; the first: %s.", tally.wrong, tally.first_wrong);
    }
}

// Opens connections that ask for nothing, says so, and holds them until standard input ends.
static void hold(const struct plan *plan) {
    int queue = epoll_create1(EPOLL_CLOEXEC);
    struct plan silent = *plan;
    silent.streams = 0;
    silent.request_count = 1;
    size_t next_request = 0;
    open_all(&silent, queue);
    for (int round = 0; round < plan->connections / 32 + 1; round++) {
        turn(&silent, queue, &next_request);
    }
    printf("holding %d\n", plan->connections);
    fflush(stdout);
    while (getchar() != EOF) {
    }
}

static void usage(void) {
    fail("load --port N --path PATH [--host H] [--ca FILE] [--grpc FRAMES] [--answers FRAMES]\n"
         "     [--file FILE] [--keys LINES] [--connections N] [--streams N] [--warmup SECONDS]\n"
         "     [--seconds SECONDS] [--calls N] [--server-process ID] [--once] [--save FRAMES]\n"
         "     [--hold]");
}

int main(int count, char **arguments) {
    static const struct option options[] = {
        {"host", 1, 0, 'h'},    {"port", 1, 0, 'p'},    {"ca", 1, 0, 'a'},
        {"path", 1, 0, 'P'},    {"grpc", 1, 0, 'g'},    {"answers", 1, 0, 'A'},
        {"file", 1, 0, 'f'},    {"keys", 1, 0, 'k'},    {"connections", 1, 0, 'c'},
        {"streams", 1, 0, 's'}, {"warmup", 1, 0, 'w'},  {"seconds", 1, 0, 't'},
        {"hold", 0, 0, 'H'},    {"calls", 1, 0, 'n'},   {"server-process", 1, 0, 'i'},
        {"once", 0, 0, 'o'},    {"save", 1, 0, 'S'},    {0},
    };
    struct plan plan = {
        .host = "127.0.0.1", .path = "/", .connections = 1, .streams = 1, .warmup_seconds = 1,
        .seconds = 5, .request_count = 1};
    bool holds = false;
    const char *save = NULL;
    for (int option; (option = getopt_long(count, arguments, "", options, NULL)) != -1;) {
        switch (option) {
        case 'h': plan.host = optarg; break;
        case 'p': plan.port = optarg; break;
        case 'a': plan.authority_certificate = optarg; break;
        case 'P': plan.path = optarg; break;
        case 'g': plan.is_grpc = true; plan.request_count = read_frames(optarg, &plan.requests); break;
        case 'A': plan.answer_count = read_frames(optarg, &plan.answers); break;
        case 'f': plan.answer_count = read_whole(optarg, &plan.answers); break;
        case 'k': plan.key_count = read_lines(optarg, &plan.keys); break;
        case 'c': plan.connections = atoi(optarg); break;
        case 's': plan.streams = atoi(optarg); break;
        case 'w': plan.warmup_seconds = atof(optarg); break;
        case 't': plan.seconds = atof(optarg); break;
        case 'i': plan.server_process = atoi(optarg); break;
        case 'n': plan.calls = strtoul(optarg, NULL, 10); break;
        case 'o': plan.once = true; break;
        case 'S': save = optarg; break;
        case 'H': holds = true; break;
        default: usage();
        }
    }
    if (!plan.port || plan.streams > streams_most || plan.connections < 1) {
        usage();
    }
    if (plan.answer_count > 0 && plan.answer_count != plan.request_count) {
        fail("There must be as many answers as requests.");
    }
    if (plan.once && plan.key_count > 0 && plan.key_count < plan.request_count) {
        fail("There must be as many keys as requests that are sent once.");
    }
    plan.kept = save ? calloc(plan.request_count, sizeof *plan.kept) : NULL;
    holds ? hold(&plan) : run(&plan);
    if (save) {
        save_answers(&plan, save);
    }
}

// The little of HTTP/2 that a load generator needs, so that it costs less than what it measures.
//
// Requests are written by hand: what stays the same goes into the header table once, as gRPC's own
// clients do it, and the key is sent in full on every call. Answers are read frame by frame, their
// header blocks by nghttp2's inflater.
#include <stdio.h>
#include <string.h>

#include "load.h"

enum frame_type {
    frame_data = 0,
    frame_headers = 1,
    frame_reset = 3,
    frame_settings = 4,
    frame_ping = 6,
    frame_goaway = 7,
    frame_window = 8,
};

enum { flag_end_stream = 1, flag_ack = 1, flag_end_headers = 4, flag_padded = 8 };
enum { frame_head = 9, window_most = 0x7fffffff, window_at_first = 65535 };

static void append_byte(struct buffer *buffer, uint8_t byte) { append(buffer, &byte, 1); }

static void append_number(struct buffer *buffer, uint32_t number) {
    uint8_t bytes[4] = {number >> 24, number >> 16, number >> 8, number};
    append(buffer, bytes, sizeof bytes);
}

static uint32_t number_at(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
}

static void append_frame_head(
    struct buffer *buffer, size_t count, enum frame_type type, uint8_t flags, int32_t stream) {
    uint8_t head[5] = {count >> 16, count >> 8, count, type, flags};
    append(buffer, head, sizeof head);
    append_number(buffer, stream);
}

// RFC 7541, 5.1: a number in the low bits of a byte, and in more bytes when it does not fit.
static void append_prefixed(struct buffer *buffer, uint8_t pattern, int bits, size_t number) {
    size_t most = (1u << bits) - 1;
    if (number < most) {
        append_byte(buffer, pattern | number);
        return;
    }
    append_byte(buffer, pattern | most);
    for (number -= most; number >= 128; number >>= 7) {
        append_byte(buffer, 128 | (number & 127));
    }
    append_byte(buffer, number);
}

static void append_string(struct buffer *buffer, const char *text) {
    append_prefixed(buffer, 0, 7, strlen(text));
    append(buffer, text, strlen(text));
}

// The static table of RFC 7541, as far as it is used here.
enum static_name {
    name_authority = 1,
    get_method = 2,
    post_method = 3,
    name_path = 4,
    scheme_https = 7,
    name_authorization = 23,
    name_content_type = 31,
    name_user_agent = 58,
    first_dynamic = 62,
};

// Puts a field into the peer's table as well.
static void append_indexing(struct buffer *buffer, int name, const char *text) {
    append_prefixed(buffer, 0x40, 6, name);
    if (name == 0) {
        append_string(buffer, "te");
    }
    append_string(buffer, text);
}

static void append_fields(
    struct buffer *block, struct connection *connection, const struct plan *plan, size_t request) {
    int repeated = plan->is_grpc ? 5 : 3;
    if (!connection->has_sent_headers && connection->header_table < 4096) {
        append_prefixed(block, 0x20, 5, connection->header_table);
    }
    append_byte(block, 0x80 | (plan->is_grpc ? post_method : get_method));
    append_byte(block, 0x80 | scheme_https);
    if (connection->has_sent_headers) {
        // Newest first is how they are numbered; `:path` has to come before the others.
        for (int field = repeated - 1; field >= 0; field--) {
            append_byte(block, 0x80 | (first_dynamic + field));
        }
    } else {
        append_indexing(block, name_path, plan->path);
        append_indexing(block, name_authority, plan->host);
        append_indexing(block, name_user_agent, "shopwire-bench");
        if (plan->is_grpc) {
            append_indexing(block, 0, "trailers");
            append_indexing(block, name_content_type, "application/grpc");
        }
        connection->has_sent_headers = true;
    }
    if (plan->key_count > 0) {
        // Never indexed, as is right for a secret.
        append_prefixed(block, 0x10, 4, name_authorization);
        append_string(block, plan->keys[plan->once ? request : connection->next_key]);
        connection->next_key = (connection->next_key + 1) % plan->key_count;
    }
}

bool start_call(struct connection *connection, const struct plan *plan, size_t request) {
    static struct buffer block;
    struct bytes body = plan->is_grpc ? plan->requests[request] : (struct bytes){0};
    if (connection->send_window < (int64_t)body.count) {
        return false;
    }
    block.count = 0;
    append_fields(&block, connection, plan, request);
    int32_t stream = connection->next_stream;
    connection->next_stream += 2;
    uint8_t end = plan->is_grpc ? 0 : flag_end_stream;
    append_frame_head(
        &connection->output, block.count, frame_headers, flag_end_headers | end, stream);
    append(&connection->output, block.data, block.count);
    if (plan->is_grpc) {
        append_frame_head(&connection->output, body.count, frame_data, flag_end_stream, stream);
        append(&connection->output, body.data, body.count);
        connection->send_window -= body.count;
    }
    connection->calls[connection->call_count++] = (struct call){
        .stream = stream, .request = request, .body_is_good = true, .grpc_is_good = !plan->is_grpc};
    return true;
}

void greet(struct connection *connection) {
    struct buffer *output = &connection->output;
    append(output, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 24);
    append_frame_head(output, 6, frame_settings, 0, 0);
    uint8_t initial_window[2] = {0, 4};
    append(output, initial_window, sizeof initial_window);
    append_number(output, window_most);
    append_frame_head(output, 4, frame_window, 0, 0);
    append_number(output, window_most - window_at_first);
    connection->send_window = window_at_first;
    connection->header_table = 4096;
    connection->next_stream = 1;
}

static void take_settings(
    struct connection *connection, const uint8_t *body, size_t count, uint8_t flags) {
    if (flags & flag_ack) {
        return;
    }
    for (size_t at = 0; at + 6 <= count; at += 6) {
        uint32_t value = number_at(body + at + 2);
        if (body[at] == 0 && body[at + 1] == 1 && value < connection->header_table) {
            connection->header_table = value;
            if (value < 1024) {
                fail("The server's header table of %u bytes is too small for this program.", value);
            }
        }
    }
    connection->has_settings = true;
    append_frame_head(&connection->output, 0, frame_settings, flag_ack, 0);
}

static struct call *find_call(struct connection *connection, int32_t stream) {
    for (int index = 0; index < connection->call_count; index++) {
        if (connection->calls[index].stream == stream) {
            return &connection->calls[index];
        }
    }
    return NULL;
}

static void end_call(
    struct connection *connection, const struct plan *plan, struct call *call, const char *fault,
    uint64_t now) {
    if (!fault && !call->status_is_good) {
        fault = "the HTTP status is not 200";
    } else if (!fault && !call->grpc_is_good) {
        fault = "the gRPC status is not 0";
    } else if (!fault && !call->body_is_good) {
        fault = "the answer's bytes differ from what was expected";
    } else if (!fault && plan->answer_count == 0 && call->received < 5) {
        fault = "the answer is empty";
    } else if (!fault && plan->answer_count > 0
               && call->received != plan->answers[call->request].count) {
        fault = "the answer's length differs from what was expected";
    }
    call_ended(plan, call, fault, now);
    *call = connection->calls[--connection->call_count];
}

static void take_data(
    const struct plan *plan, struct call *call, const uint8_t *body, size_t count) {
    if (plan->answer_count > 0) {
        struct bytes answer = plan->answers[call->request];
        if (call->received + count > answer.count
            || memcmp(answer.data + call->received, body, count) != 0) {
            call->body_is_good = false;
        }
    }
    if (plan->kept) {
        append(&plan->kept[call->request], body, count);
    }
    call->received += count;
}

static bool is_field(const nghttp2_nv *field, const char *name, const char *value) {
    return field->namelen == strlen(name) && memcmp(field->name, name, field->namelen) == 0
           && field->valuelen == strlen(value)
           && memcmp(field->value, value, field->valuelen) == 0;
}

static void take_headers(
    struct connection *connection, struct call *call, const uint8_t *body, size_t count) {
    int flags = 0;
    for (;;) {
        nghttp2_nv field;
        ssize_t taken =
            nghttp2_hd_inflate_hd2(connection->inflater, &field, &flags, body, count, 1);
        if (taken < 0) {
            fail("The server sent a header block that cannot be read.");
        }
        body += taken;
        count -= taken;
        if (call && flags & NGHTTP2_HD_INFLATE_EMIT) {
            call->status_is_good |= is_field(&field, ":status", "200");
            call->grpc_is_good |= is_field(&field, "grpc-status", "0");
        }
        if (flags & NGHTTP2_HD_INFLATE_FINAL) {
            nghttp2_hd_inflate_end_headers(connection->inflater);
            return;
        }
        if (count == 0 && !(flags & NGHTTP2_HD_INFLATE_EMIT)) {
            return;
        }
    }
}

// Gives the connection's window back before it runs out.
static void give_back_window(struct connection *connection, size_t count) {
    connection->consumed += count;
    if (connection->consumed > window_most / 2) {
        append_frame_head(&connection->output, 4, frame_window, 0, 0);
        append_number(&connection->output, connection->consumed);
        connection->consumed = 0;
    }
}

static void take_frame(
    struct connection *connection, const struct plan *plan, const uint8_t *head,
    const uint8_t *body, size_t count, uint64_t now) {
    uint8_t flags = head[4];
    int32_t stream = number_at(head + 5) & window_most;
    struct call *call = stream ? find_call(connection, stream) : NULL;
    if (flags & flag_padded && head[3] <= frame_headers) {
        fail("The server pads its frames, which this program does not read.");
    }
    switch (head[3]) {
    case frame_data:
        give_back_window(connection, count);
        if (call) {
            take_data(plan, call, body, count);
        }
        break;
    case frame_headers:
        if (!(flags & flag_end_headers)) {
            fail("The server continues its headers, which this program does not read.");
        }
        take_headers(connection, call, body, count);
        break;
    case frame_reset:
        if (call) {
            end_call(connection, plan, call, "the server reset the stream", now);
        }
        return;
    case frame_settings:
        take_settings(connection, body, count, flags);
        return;
    case frame_ping:
        if (!(flags & flag_ack)) {
            append_frame_head(&connection->output, 8, frame_ping, flag_ack, 0);
            append(&connection->output, body, 8);
        }
        return;
    case frame_goaway:
        fail("The server sent GOAWAY, error %u.", number_at(body + 4));
    case frame_window:
        connection->send_window += stream ? 0 : number_at(body);
        return;
    default:
        return;
    }
    if (call && flags & flag_end_stream) {
        end_call(connection, plan, call, NULL, now);
    }
}

void take_frames(struct connection *connection, const struct plan *plan, uint64_t now) {
    size_t at = 0;
    while (connection->input_count - at >= frame_head) {
        const uint8_t *head = connection->input + at;
        size_t count = head[0] << 16 | head[1] << 8 | head[2];
        if (count + frame_head > input_room) {
            fail("The server sent a frame of %zu bytes, more than it may.", count);
        }
        if (connection->input_count - at < frame_head + count) {
            break;
        }
        take_frame(connection, plan, head, head + frame_head, count, now);
        at += frame_head + count;
    }
    connection->input_count -= at;
    memmove(connection->input, connection->input + at, connection->input_count);
}

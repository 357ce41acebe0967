#pragma once

#include <curl/curl.h>
#include <signal.h>

// libcurl's functions take any number of arguments of any kind, which Swift cannot call. Each of
// these is one kind.

// Writing to somebody who has hung up is an error of the write, and not the end of the process.
// libcurl leaves that to programs that want no signals of it.
static inline void curl_survive_broken_pipes(void) {
    struct sigaction current;
    if (sigaction(SIGPIPE, NULL, &current) == 0 && current.sa_handler == SIG_DFL) {
        signal(SIGPIPE, SIG_IGN);
    }
}

typedef size_t (*curl_bytes_callback)(char *bytes, size_t size, size_t count, void *user);

static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_callback(
    CURL *handle, CURLoption option, curl_bytes_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

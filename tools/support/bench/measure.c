#include "measure.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Values below 64 have a place each; above, every power of two is cut into 64 steps.
static size_t place_of(uint64_t value) {
    if (value < histogram_steps) {
        return value;
    }
    int shift = 63 - __builtin_clzll(value) - 6;
    size_t place = (size_t)(shift + 1) * histogram_steps + ((value >> shift) - histogram_steps);
    size_t last = histogram_rows * histogram_steps - 1;
    return place < last ? place : last;
}

static double value_of(size_t place) {
    if (place < histogram_steps) {
        return place;
    }
    int shift = place / histogram_steps - 1;
    return (double)((uint64_t)(histogram_steps + place % histogram_steps) << shift);
}

void record(struct histogram *histogram, uint64_t nanoseconds) {
    histogram->counts[place_of(nanoseconds)]++;
    histogram->total++;
}

double percentile(const struct histogram *histogram, double share) {
    uint64_t wanted = histogram->total * share, seen = 0;
    for (size_t place = 0; place < histogram_rows * histogram_steps; place++) {
        seen += histogram->counts[place];
        if (seen > wanted) {
            return value_of(place);
        }
    }
    return 0;
}

uint64_t processor_nanoseconds(int process) {
    char path[320];
    snprintf(path, sizeof path, "/proc/%d/task", process);
    DIR *threads = process ? opendir(path) : NULL;
    uint64_t total = 0;
    for (struct dirent *thread; threads && (thread = readdir(threads));) {
        snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", process, thread->d_name);
        FILE *file = thread->d_name[0] == '.' ? NULL : fopen(path, "r");
        unsigned long nanoseconds = 0;
        if (file && fscanf(file, "%lu", &nanoseconds) == 1) {
            total += nanoseconds;
        }
        if (file) {
            fclose(file);
        }
    }
    if (threads) {
        closedir(threads);
    }
    return total;
}

static struct bytes read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) {
        fail("Cannot read %s.", path);
    }
    size_t count = ftell(file);
    rewind(file);
    uint8_t *data = calloc(1, count + 1);
    if (!data || fread(data, 1, count, file) != count) {
        fail("Cannot read %s.", path);
    }
    fclose(file);
    return (struct bytes){data, count};
}

size_t read_frames(const char *path, struct bytes **frames) {
    struct bytes all = read_file(path);
    size_t found = 0;
    *frames = NULL;
    for (size_t at = 0; at + 5 <= all.count;) {
        const uint8_t *head = all.data + at;
        size_t count = 5 + ((size_t)head[1] << 24 | head[2] << 16 | head[3] << 8 | head[4]);
        if (at + count > all.count) {
            fail("%s ends in the middle of a message.", path);
        }
        *frames = realloc(*frames, (found + 1) * sizeof **frames);
        (*frames)[found++] = (struct bytes){head, count};
        at += count;
    }
    return found;
}

size_t read_whole(const char *path, struct bytes **whole) {
    *whole = malloc(sizeof **whole);
    **whole = read_file(path);
    return 1;
}

size_t read_lines(const char *path, char ***lines) {
    struct bytes all = read_file(path);
    size_t found = 0;
    *lines = NULL;
    for (char *line = strtok((char *)all.data, "\n"); line; line = strtok(NULL, "\n")) {
        *lines = realloc(*lines, (found + 1) * sizeof **lines);
        (*lines)[found++] = line;
    }
    return found;
}

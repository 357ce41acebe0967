// Counting time, and reading what to send.
#ifndef MEASURE_H
#define MEASURE_H

#include "load.h"

enum { histogram_steps = 64, histogram_rows = 40 };

// How often each latency was seen, to within 1.6 %.
struct histogram {
    uint64_t counts[histogram_rows * histogram_steps];
    uint64_t total;
};

void record(struct histogram *histogram, uint64_t nanoseconds);
double percentile(const struct histogram *histogram, double share);

// The processor time that a process has used so far, all its threads together.
uint64_t processor_nanoseconds(int process);

// Cuts a file of gRPC messages, each with its five bytes in front.
size_t read_frames(const char *path, struct bytes **frames);
// Takes a file as one answer.
size_t read_whole(const char *path, struct bytes **whole);
size_t read_lines(const char *path, char ***lines);

#endif

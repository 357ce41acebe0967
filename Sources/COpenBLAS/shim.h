#pragma once

#include <cblas.h>
#include <stddef.h>

// OpenBLAS holds LAPACK, but Debian's package has no header for it. These are Fortran's functions:
// they take everything by address, and how long each text is behind the rest.

#define LAPACK_FUNCTIONS(letter, number)                                                        \
    void letter##potrf_(                                                                       \
        const char *part, const int *order, number *a, const int *stride, int *info,           \
        size_t part_length);                                                                   \
    void letter##potri_(                                                                       \
        const char *part, const int *order, number *a, const int *stride, int *info,           \
        size_t part_length);                                                                   \
    void letter##potrs_(                                                                       \
        const char *part, const int *order, const int *columns, const number *a,               \
        const int *stride, number *b, const int *b_stride, int *info, size_t part_length);     \
    void letter##gelsd_(                                                                       \
        const int *rows, const int *columns, const int *b_columns, number *a,                  \
        const int *stride, number *b, const int *b_stride, number *singular,                   \
        const number *tolerance, int *rank, number *work, const int *work_count,               \
        int *whole_work, int *info);

LAPACK_FUNCTIONS(s, float)
LAPACK_FUNCTIONS(d, double)

#undef LAPACK_FUNCTIONS

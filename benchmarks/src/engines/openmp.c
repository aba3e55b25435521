/* The scheduling is OpenMP's, the body is the one that all engines run: a Rust function over a range of indices. */

#include <omp.h>
#include <stddef.h>

typedef void (*race_body)(const void *context, size_t from, size_t to);

/* `chunk` 0: schedule(static), one range a thread. Else schedule(dynamic, chunk). */
void race_openmp_for(size_t n, int threads, size_t chunk, race_body body, const void *context) {
    if (chunk == 0) {
#pragma omp parallel num_threads(threads)
        {
            size_t thread = (size_t)omp_get_thread_num();
            size_t team = (size_t)omp_get_num_threads();
            body(context, n / team * thread + n % team * thread / team,
                 n / team * (thread + 1) + n % team * (thread + 1) / team);
        }
    } else {
        size_t chunks = (n + chunk - 1) / chunk;
#pragma omp parallel for schedule(dynamic) num_threads(threads)
        for (size_t k = 0; k < chunks; k++) {
            size_t from = k * chunk;
            body(context, from, from + chunk < n ? from + chunk : n);
        }
    }
}

/* `simd` lets the compiler reorder the additions, as a C programmer would here. */
double race_openmp_sum_of_squares(const double *x, size_t n, int threads) {
    double sum = 0;
#pragma omp parallel for simd schedule(static) reduction(+ : sum) num_threads(threads)
    for (size_t i = 0; i < n; i++) {
        sum += x[i] * x[i];
    }
    return sum;
}

/* Ends the threads: they would spin for some milliseconds into the next engine's turn. */
void race_openmp_stop(void) {
    omp_pause_resource_all(omp_pause_hard);
}

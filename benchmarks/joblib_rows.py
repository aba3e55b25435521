"""joblib's rows of the race, against Python's plain loop: joblib_rows.py ROUNDS JOBS.

Same method: the engines take turns, the figure is the median over rounds of the ratio to the plain loop of that round.
Both backends keep their workers from call to call, as in joblib's `with Parallel(...)`.
"""

import sys
from math import sqrt
from statistics import median
from time import perf_counter_ns, sleep

from joblib import Parallel, delayed


def root(i):
    return sqrt(i * i)


def busy(i, steps=20_000):
    x = float(i)
    for _ in range(steps):
        x = sqrt(x + 1.0)
    return x


ROWS = [(f"Python, sqrt(i*i), n = {n}", root, n) for n in (10, 100, 1000, 10000)]
ROWS += [(f"Python, 1 ms body, n = {n}", busy, n) for n in (2, 100)]


def timed(run, loops):
    sleep(0.001)
    start = perf_counter_ns()
    for _ in range(loops):
        run()
    return (perf_counter_ns() - start) / loops


def main():
    rounds, jobs = int(sys.argv[1]), int(sys.argv[2])
    with Parallel(n_jobs=jobs) as processes, Parallel(n_jobs=jobs, prefer="threads") as threads:
        for name, body, n in ROWS:
            engines = {
                "plain": lambda: [body(i) for i in range(n)],
                "joblib loky": lambda: processes(delayed(body)(i) for i in range(n)),
                "joblib threads": lambda: threads(delayed(body)(i) for i in range(n)),
            }
            expected = engines["plain"]()
            assert all(run() == expected for run in engines.values()), name
            once = timed(engines["plain"], 1)
            loops = {engine: max(1, round(2e5 / once)) if engine == "plain" else 1 for engine in engines}
            turns = [{engine: timed(run, loops[engine]) for engine, run in engines.items()} for _ in range(rounds)]
            for engine in list(engines)[1:]:
                speedup = median(turn["plain"] / turn[engine] for turn in turns)
                ns = median(turn[engine] for turn in turns)
                print(name, engine, rounds, speedup, ns, sep="\t", flush=True)


if __name__ == "__main__":
    main()

"""What joblib's loky costs: the rows of `src/bin/processes.rs`. Needs joblib and numpy: pip install joblib numpy"""

import socket
import threading
import time

import numpy
from joblib import Parallel, delayed


def work(micros):
    since = time.perf_counter()
    while time.perf_counter() - since < micros * 1e-6:
        pass


def median(calls, call):
    times = []
    for _ in range(calls):
        since = time.perf_counter()
        call()
        times.append(time.perf_counter() - since)
    return sorted(times)[calls // 2]


def there_and_back():
    here, there = socket.socketpair()

    def echo():
        while message := there.recv(64):
            there.sendall(message)

    threading.Thread(target=echo, daemon=True).start()

    def call():
        here.sendall(b"x" * 64)
        here.recv(64)

    return median(2000, call)


def double(i):
    return 2 * i


def pick(data, i):
    return data[i]


if __name__ == "__main__":
    with Parallel(n_jobs=2) as pool:
        one = lambda: pool([delayed(double)(1)])
        [one() for _ in range(20)]
        print("a call with one item / a way there and back over a socket", median(200, one) / there_and_back())
        serial = median(1, lambda: [work(1000) for _ in range(500)])
        ours = median(3, lambda: pool(delayed(work)(1000) for _ in range(500)))
        print("500 items of 1 ms, two workers: serial time / time", serial / ours)
        serial = median(1, lambda: [work(10) for _ in range(20_000)])
        ours = median(3, lambda: pool(delayed(work)(10) for _ in range(20_000)))
        print("20 000 items of 10 us, two workers: serial time / time", serial / ours)
        data = numpy.full(12_500_000, 1.5)
        copy = median(7, data.copy)
        ours = median(5, lambda: pool(delayed(pick)(data, i) for i in range(2)))
        print("100 MB of numbers read by two workers / two copies", ours / copy / 2)

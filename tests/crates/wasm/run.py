"""Runs a WebAssembly program by the package `wasmtime` of PyPI: `python3 run.py FILE`. It has no threads."""

import sys
from wasmtime import Engine, Linker, Module, Store, Trap, WasiConfig

engine = Engine()
linker, store, wasi = Linker(engine), Store(engine), WasiConfig()
linker.define_wasi()
wasi.inherit_stdout()
wasi.inherit_stderr()
store.set_wasi(wasi)
exports = linker.instantiate(store, Module.from_file(engine, sys.argv[1])).exports(store)
if "run" in [name for name in exports]:
    exports["run"](store)
    try:
        exports["a_time_limit"](store)
    except Trap:
        assert exports["has_said_why"](store), "a panic with another text"
    else:
        sys.exit("a time limit was passed over without a clock")
else:
    exports["_start"](store)

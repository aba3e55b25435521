"""Runs a WebAssembly program by the package `wasmtime` of PyPI: `python3 run.py FILE`. It has no threads."""

import sys
from wasmtime import Engine, Linker, Module, Store, WasiConfig

engine = Engine()
linker, store, wasi = Linker(engine), Store(engine), WasiConfig()
linker.define_wasi()
wasi.inherit_stdout()
wasi.inherit_stderr()
store.set_wasi(wasi)
exports = linker.instantiate(store, Module.from_file(engine, sys.argv[1])).exports(store)
exports["run" if "run" in [name for name in exports] else "_start"](store)

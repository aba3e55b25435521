#!/bin/sh
# Sixteen shards of a program by GNU parallel, two at a time; then the program as it is, which reads what they have left.
#
#     examples/shards/gnu_parallel.sh target/release/examples/sweep runs
#
# With `--sshloginfile` the shards run on other machines, which must have the program and the folder of the checkpoint.
set -eu
shards=16

# A shard that fails is tried two times more: it goes on from its part.
seq 0 $((shards - 1)) | parallel --quote --jobs 2 --retries 3 --line-buffer env PARALLEL_SHARD={}/$shards "$@"

"$@"

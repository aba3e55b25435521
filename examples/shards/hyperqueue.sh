#!/bin/sh
# Sixteen shards of a program as an array of HyperQueue's tasks; then the program as it is, which reads what they have left. A
# server and workers must be there: `hq server start`, `hq worker start`, or `hq alloc add slurm`.
#
#     examples/shards/hyperqueue.sh target/release/examples/sweep runs
set -eu
shards=16

# The number of a task is known where it runs: the shell there writes it. What `hq` says does not belong to the output.
hq submit --wait --array=0-$((shards - 1)) --cpus=8 -- \
    sh -c "PARALLEL_SHARD=\$HQ_TASK_ID/$shards exec \"\$@\"" shard "$@" >&2

"$@"

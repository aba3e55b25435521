#!/bin/sh
# Sixteen shards of a program as an array of Slurm jobs; then one job with the program as it is, which reads what they have
# left. The folder of the checkpoint must be on a disk that all nodes see.
#
#     examples/shards/slurm.sh target/release/examples/sweep runs
#
# Jobs of the array that have failed, or met their time limit, are submitted again by
#
#     ARRAY=5,9 examples/shards/slurm.sh target/release/examples/sweep runs
set -eu
shards=16
array=${ARRAY:-0-$((shards - 1))}

# The index of a shard is that of its job. The total is written: an array that is submitted again has another one.
export PARALLEL_SHARD=slurm/$shards
job=$(sbatch --parsable --export=ALL --array="$array" --time=01:00:00 --cpus-per-task=8 "$(dirname "$0")/slurm_job.sh" "$@")
unset PARALLEL_SHARD

# `--parsable` gives the number of the job, and the cluster behind a semicolon where there are several.
sbatch --parsable --export=ALL --dependency="afterok:${job%%;*}" --kill-on-invalid-dep=yes \
    --time=00:10:00 --cpus-per-task=8 "$(dirname "$0")/slurm_job.sh" "$@"

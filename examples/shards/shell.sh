#!/bin/sh
# Sixteen shards of a program on this machine, all at once; then the program as it is, which reads what they have left.
#
#     examples/shards/shell.sh target/release/examples/sweep runs
set -eu
shards=16

started=
for i in $(seq 0 $((shards - 1))); do
    PARALLEL_SHARD=$i/$shards "$@" &
    started="$started $!"
done

# A shard that has failed is a reason to look, and then to call this script again: what is done is not done again.
failed=0
for shard in $started; do
    wait "$shard" || failed=$((failed + 1))
done
if [ $failed -gt 0 ]; then
    echo "$failed of $shards shards have failed" >&2
    exit 1
fi

"$@"

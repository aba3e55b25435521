#!/bin/sh
# One job of slurm.sh: the program, in the folder in which it was submitted.
exec "$@"

#!/bin/sh
# Brings a copy of a home up to date: replicate.sh HOME [USER@HOST:]COPY. From cron or a timer, as often as readers shall see news.
# Files of a home are written once and never changed, so a snapshot is a directory of hard links, made in a moment on the same
# disk; where a file went away meanwhile it is made again. The copy holds the new files before the commit that names them.
set -eu
home=${1%/}
snapshot=$(mktemp -d "$home.snapshot.XXXXXX")
trap 'rm -rf "$snapshot"' EXIT
until cp -al "$home/." "$snapshot/home" 2>/dev/null; do
    rm -rf "$snapshot/home"
    sleep 1
done
rm -f "$snapshot/home/reports/write.lock"
# no --inplace: what readers have open must stay as it is
rsync -a --delete-after "$snapshot/home/" "$2/"

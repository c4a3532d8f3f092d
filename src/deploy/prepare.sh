#!/bin/bash
# Makes `serve` start in less time: prepare.sh target/dateline.jar DIRECTORY copies the program into the directory and has Java note
# there, in dateline.jsa, what classes it has loaded when it first answers. Run then, with the Java that this was run with,
#   java -Xmx512m -XX:SharedArchiveFile=DIRECTORY/dateline.jsa -jar DIRECTORY/dateline.jar serve ...
# Without the file, or with another Java, it starts all the same, as slowly as before.
set -euo pipefail
jar=$1
to=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$to"
rm -f "$to/dateline.jar" "$to/dateline.jsa"
cp "$jar" "$to/dateline.jar"
mkdir "$home/reports"
printf 'date 2024-05-03\n\nHeavy rain flooded Quito.\n' > "$home/article.txt"
java -Xmx512m -jar "$to/dateline.jar" ingest --home "$home/reports" "$home/article.txt" > "$home/log"
java -Xmx512m -XX:ArchiveClassesAtExit="$to/dateline.jsa" -jar "$to/dateline.jar" serve --port 0 --home "$home/reports" \
    > "$home/address" 2> "$home/log" &
serving=$!
until port=$(grep -o '[0-9]*$' "$home/address"); do
    kill -0 "$serving"
    sleep 0.1
done
for path in /api "/api/collections/reports/items?f=html" /; do
    exec 3<> "/dev/tcp/127.0.0.1/$port"
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&3
    cat <&3 > /dev/null
    exec 3>&-
done
kill "$serving"
wait "$serving" || true
ls -l "$to/dateline.jsa"

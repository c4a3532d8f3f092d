#!/bin/bash
# How fast the store is: src/jmh/store.sh DIRECTORY [COUNT ...] fills a home of so many generated reports below the directory (a million
# take 1.3 GB, and as much again as GeoJSON), asks it, and lets GDAL write the same from a GeoPackage where ogr2ogr is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
to=$1
shift
mkdir -p "$to"
nice mvn -q -B -Pbenchmarks test-compile dependency:build-classpath -Dmdep.outputFile="$to/classpath" -Dmdep.includeScope=test
for count in "${@:-100000}"; do
    java -Xmx512m -cp "target/test-classes:target/classes:$(cat "$to/classpath")" dateline.store.StoreSpeed "$to" "$count"
    if command -v ogr2ogr > /dev/null; then
        rm -f "$to/$count.gpkg" "$to/again.geojson"
        ogr2ogr -f GPKG "$to/$count.gpkg" "$to/home-$count.geojson"
        echo "GDAL, the same from a GeoPackage:"
        time ogr2ogr -f GeoJSON "$to/again.geojson" "$to/$count.gpkg"
    fi
done

#!/bin/bash
# What a box of about 1,000 reports costs beside its peers: src/jmh/peers.sh HOME BBOX [JAR] serves the home (which store.sh has filled),
# has nginx send the same bytes from a file and MapServer (as CGI) the same box from a FlatGeobuf file with its index, and has wrk
# ask each for ten seconds by four connections; the same rows by PostGIS's ST_AsGeoJSON alone, asked by pgbench, from a throw-away
# cluster. Prints answers a second and processor time a request, all of the server's processes. Last the whole as GeoJSON by ogr2ogr
# from a GeoPackage, and by `export`. Wants wrk, nginx, mapserv, pg_virtualenv (Debian: wrk, nginx-light, cgi-mapserver, postgis
# with a postgresql of the same version, gdal-bin) and curl. What is not installed is passed over.
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$1
box=$2
jar=${3:-target/dateline.jar}
to=$(mktemp -d)
trap 'kill $(cat "$to"/*.pid 2> /dev/null) 2> /dev/null || true; wait 2> /dev/null || true; rm -rf "$to"' EXIT

# Processor time in hundredths of a second of a process and its children, those that ended among them.
used() { for p in $(pgrep -P "$1") "$1"; do cat "/proc/$p/stat" 2> /dev/null || true; done | awk '{ sub(/.*\) /, ""); f += $12 + $13 + $14 + $15 } END { print f + 0 }'; }

# NAME PROCESS ADDRESS
ask() {
    wrk -t1 -c4 -d5s "$3" > /dev/null
    local before; before=$(used "$2")
    wrk -t1 -c4 -d10s "$3" > "$to/wrk"
    awk -v name="$1" -v used="$(($(used "$2") - before))" '/requests in/ { n = $1 } /Non-2xx/ { bad = $4 } /Requests\/sec/ { rate = $2 }
        END { printf "%-22s %8.1f answers/s %8.2f ms of processor a request%s\n", name, rate, used * 10 / n, bad ? ", " bad " refused" : "" }' "$to/wrk"
}

java -Xmx512m -jar "$jar" serve --port 8431 --home "$home" > "$to/serve" 2>&1 &
serving=$!
echo "$serving" > "$to/serve.pid"
items="http://127.0.0.1:8431/api/collections/reports/items?limit=1000&bbox=$box"
until curl -s -o "$to/box.json" "$items"; do kill -0 "$serving"; sleep 0.2; done
echo "$(grep -o '"type":"Feature"' "$to/box.json" | wc -l) features, $(wc -c < "$to/box.json") bytes"

cat > "$to/nginx.conf" <<CONF
daemon off; worker_processes 1; pid $to/nginx; error_log $to/nginx.log;
events {}
http { access_log off; sendfile on; types { application/geo+json json; } server { listen 127.0.0.1:8432; root $to; } }
CONF
chmod 755 "$to"
nginx -c "$to/nginx.conf" &
echo $! > "$to/nginx.pid"

curl -s -o "$to/reports.fgb" http://127.0.0.1:8431/api/reports.fgb
IFS=, read -r west south east north <<< "$box"
ask dateline "$serving" "$items"
ask "nginx, the same bytes" "$(cat "$to/nginx.pid")" http://127.0.0.1:8432/box.json

# In the shell that pg_virtualenv gives an own server's PGPORT and all.
postgis() {
    psql -q -c 'CREATE EXTENSION postgis'
    PG_USE_COPY=YES ogr2ogr -f PostgreSQL PG: -nln reports -lco GEOMETRY_NAME=geom "$to/reports.fgb"
    psql -q -c 'VACUUM ANALYZE reports'
    echo "SELECT ST_AsGeoJSON(r.*) FROM reports r WHERE geom && ST_MakeEnvelope($box, 4326) LIMIT 1000" > "$to/box.sql"
    echo "PostGIS: $(psql -At -f "$to/box.sql" | wc -lc | awk '{ print $1 " features, " $2 " bytes" }')"
    local server before
    server=$(psql -At -c "SELECT pg_read_file('postmaster.pid')" | head -1)
    "$(pg_config --bindir)/pgbench" -n -f "$to/box.sql" -c 4 -T 5 > /dev/null 2>&1
    before=$(used "$server")
    "$(pg_config --bindir)/pgbench" -n -f "$to/box.sql" -c 4 -T 10 > "$to/pgbench" 2>&1
    awk -v used="$(($(used "$server") - before))" '/transactions actually processed/ { n = $NF } /^tps/ { rate = $3 }
        END { printf "%-22s %8.1f answers/s %8.2f ms of processor a request\n", "PostGIS", rate, used * 10 / n }' "$to/pgbench"
}
if command -v pg_virtualenv > /dev/null; then
    export to box
    export -f postgis used
    pg_virtualenv bash -euo pipefail -c postgis
fi

ogr2ogr -f FlatGeobuf -lco SPATIAL_INDEX=YES -nln indexed "$to/indexed.fgb" "$to/reports.fgb"
cat > "$to/reports.map" <<MAP
MAP NAME reports SIZE 10 10 EXTENT -180 -90 180 90 PROJECTION "init=epsg:4326" END
  OUTPUTFORMAT NAME geojson DRIVER "OGR/GEOJSON" MIMETYPE "application/geo+json" FORMATOPTION "STORAGE=memory" FORMATOPTION "FORM=simple" END
  WEB METADATA "wfs_title" "reports" "wfs_srs" "EPSG:4326" "wfs_enable_request" "*" "wfs_getfeature_formatlist" "geojson"
    "wfs_onlineresource" "http://127.0.0.1/" END END
  LAYER NAME reports TYPE POINT STATUS ON CONNECTIONTYPE OGR CONNECTION "$to/indexed.fgb" DATA "indexed" TEMPLATE "t"
    PROJECTION "init=epsg:4326" END
    METADATA "wfs_title" "reports" "gml_include_items" "all" "gml_featureid" "id" END END
END
MAP
printf 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n' > "$to/mapserver.conf"
export MAPSERVER_CONFIG_FILE=$to/mapserver.conf
export REQUEST_METHOD=GET QUERY_STRING="map=$to/reports.map&SERVICE=WFS&VERSION=1.0.0&REQUEST=GetFeature&TYPENAME=reports&OUTPUTFORMAT=geojson&MAXFEATURES=1000&BBOX=$west,$south,$east,$north"
mapserv > "$to/mapserv.json"
echo "MapServer: $(grep -o '"type": "Feature"' "$to/mapserv.json" | wc -l) features, $(wc -c < "$to/mapserv.json") bytes"
TIMEFORMAT='MapServer as CGI        %U s + %S s of processor for 20 requests, start of the process in each'
time for _ in $(seq 20); do mapserv > /dev/null; done

ogr2ogr -f GPKG "$to/reports.gpkg" "$to/reports.fgb"
TIMEFORMAT='all as GeoJSON, ogr2ogr  %U s + %S s of processor, %R s'
time ogr2ogr -f GeoJSON "$to/gdal.geojson" "$to/reports.gpkg"
TIMEFORMAT='all as GeoJSON, export   %U s + %S s of processor, %R s with the start of Java'
time java -Xmx512m -jar "$jar" export --home "$home" -o "$to/export.geojson"

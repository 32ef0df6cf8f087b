#!/bin/sh
# Starts the service in this folder once, with no server to talk to, and has Java store what it has loaded: a start-up cache
# (ADR 9). Without its servers a service does not become ready, and some end by themselves; what was loaded until then is kept.
set -u

export ALEXANDRIA_SERVICE_TOKEN_SECRET="only for the rehearsal, nobody is there to be told"
export ALEXANDRIA_SIGNING_KEYS_SECRET=$ALEXANDRIA_SERVICE_TOKEN_SECRET
export ALEXANDRIA_BANK_ACCOUNTS_SECRET=$ALEXANDRIA_SERVICE_TOKEN_SECRET
export ALEXANDRIA_PAYMENTS_API_KEY=sk_test_rehearsal
export ALEXANDRIA_PAYMENTS_WEBHOOK_SECRET=whsec_b25seSBmb3IgdGhlIHJlaGVhcnNhbA==
export ALEXANDRIA_CARRIER_WEBHOOK_SECRET=$ALEXANDRIA_PAYMENTS_WEBHOOK_SECRET
export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://localhost:5432/rehearsal
export QUARKUS_DATASOURCE_USERNAME=rehearsal
export QUARKUS_DATASOURCE_PASSWORD=rehearsal
export QUARKUS_MONGODB_CONNECTION_STRING=mongodb://localhost:27017
export KAFKA_BOOTSTRAP_SERVERS=localhost:9092
# What would only wait for a database is left out.
export QUARKUS_FLYWAY_MIGRATE_AT_START=false
export QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY=none
export QUARKUS_SHUTDOWN_DELAY=PT0S
export QUARKUS_SHUTDOWN_TIMEOUT=PT1S

# The options on which a cache depends are those of the image's entry point.
log=/tmp/rehearsal.log
java -XX:+UseSerialGC -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
  -XX:AOTCacheOutput=start-up.aot -jar quarkus-run.jar >"$log" 2>&1 &
service=$!
waited=0
until grep -q 'Listening on' "$log" || [ "$waited" -ge 120 ] || ! kill -0 "$service" 2>/dev/null; do
  sleep 1
  waited=$((waited + 1))
done
sleep 3 # what it does beside its start
kill -TERM "$service" 2>/dev/null
wait "$service" # which stores the cache
rm -f start-up.aot.config

if [ ! -s start-up.aot ]; then
  cat "$log" >&2
  exit 1
fi

#!/bin/sh
# is-due.sh URL: prints due=true where the site at URL would change if it were built now, else due=false.
# A static site changes when it is built; /next-build.json says when the next build has something to change.
set -eu
if ! answer=$(curl --fail --silent --location --max-time 20 "${1%/}/next-build.json"); then
  echo due=true # nobody knows: better one build too many
  exit
fi
printf %s "$answer" | jq --raw-output \
  '"due=" + (if .next == null then false else (.next | sub("\\.[0-9]+Z$"; "Z") | fromdateiso8601) <= now end | tostring)'

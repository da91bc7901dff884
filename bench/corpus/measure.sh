#!/bin/sh
# Builds a generated corpus and prints what it costs.
#   bench/corpus/measure.sh COUNT [THREADS]
# Columns: articles, threads, seconds, CPU seconds, CPU seconds an article in the second and in the last
# quarter (without the compaction at the end) and their quotient, live heap at the end (MB after a full
# collection), peak resident MB (the store's mapped files count), store MB (disk blocks), seconds of a
# second run over the unchanged corpus. Needs Linux for /proc.
set -eu
cd "$(dirname "$0")/../.."
count=$1
threads=${2:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java bench/corpus/Generate.java "$work/news" "$count"

# One line a second: CPU ticks of the process, articles done so far.
sample() {
  while [ -r "/proc/$1/stat" ]; do
    ticks=$(awk '{ print $14 + $15 }' "/proc/$1/stat" 2>/dev/null) || break
    articles=$(sed -n 's/^\([0-9]*\) of .*/\1/p' "$work/log" | tail -n 1)
    grep -s VmHWM "/proc/$1/status" >"$work/peak.new" && mv "$work/peak.new" "$work/peak"
    echo "$ticks ${articles:-0}"
    sleep 1
  done >"$work/samples"
}

start=$(date +%s)
NEWSGRAPH_OPTS="-Xlog:gc:file=$work/gc.log ${NEWSGRAPH_OPTS:-}" \
  ./newsgraph build --progress plain --threads "$threads" --store "$work/db" "$work/news" >"$work/out" 2>"$work/log" &
process=$!
sample "$process"
wait "$process"
end=$(date +%s)
./newsgraph build --quiet --threads "$threads" --store "$work/db" "$work/news" || true
again=$(($(date +%s) - end))

hertz=$(getconf CLK_TCK)
quarters=$(awk -v n="$count" -v hz="$hertz" '
  { cpu[NR] = $1; done[NR] = $2 }
  function at(part,  i) { for (i = 1; i <= NR; i++) if (done[i] >= n * part) return i; return NR }
  function rate(from, to) { return done[to] > done[from] ? (cpu[to] - cpu[from]) / hz / (done[to] - done[from]) : 0 }
  END { a = at(.25); b = at(.5); c = at(.75); d = at(.99)
        early = rate(a, b); late = rate(c, d)
        printf "%.2f %.2f %.2f %d", early, late, early ? late / early : 0, cpu[NR] / hz }' "$work/samples")
set -- $quarters
heap=$(sed -n 's/.*Pause Full.*->\([0-9]*\)M(.*/\1/p' "$work/gc.log" | tail -n 1)
peak=$(awk '{ print int($2 / 1024) }' "$work/peak")
store=$(du -sm "$work/db" | cut -f1)
echo "articles threads seconds cpu cpu-early cpu-late quotient heap-MB resident-MB store-MB again-s"
echo "$count $threads $((end - start)) $4 $1 $2 $3 $heap $peak $store $again"
cat "$work/out"

#!/usr/bin/env bash
# Makes the README's pictures from the real program: runs a debate in tmux, in real time (about four minutes), and draws
# what the screen shows. Needs tmux and rsvg-convert.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'tmux -L pictures kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
go build -o "$work/rostrum" .
go build -o "$work/pictures" ./docs/pictures
shot() { # name columns rows
  tmux -L pictures capture-pane -p -e | "$work/pictures" -columns "$2" -rows "$3" >"$work/$1.svg"
  rsvg-convert -z 1.5 "$work/$1.svg" >"docs/pictures/$1.png"
}
keys() { tmux -L pictures send-keys "$@"; sleep 0.6; }

# The meeting begins after ten in the morning, whenever the pictures are made: the program knows zones by their names alone.
hours=$((10 - 10#$(date -u +%H)))
[ $hours -ge -12 ] || hours=$((hours + 24))
zone=Etc/GMT$([ $hours -lt 0 ] && echo "+$((-hours))" || echo "-$hours")

cp docs/pictures/list.csv "$work"
tmux -L pictures new -d -x 100 -y 28 -c "$work" \
  "env TZ=$zone HOME=$work COLORTERM=truecolor TERM=tmux-256color '$work/rostrum' list.csv --meeting 9410 --theme dark --log 9410.jsonl"
sleep 1.5
keys Enter; sleep 112 # Norway
shot speaking 100 28
sleep 40

sleep 69
shot over 100 28

# Starts a server for the tools that need one running. Sourced after shell.sh.
# shellcheck shell=bash disable=SC2154

# Starts $1, a built shopwired, on the data directory $2 and the port $3 or a free one; leaves the port
# in `port` and the process in `server`. The server ends with the tool.
start_server() {
    local log line
    log=$(mktemp)
    "$1" serve --data-dir "$2" --listen "127.0.0.1:${3:-0}" >"$log" &
    server=$!
    trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
    for _ in {1..100}; do
        line=$(head -n 1 "$log")
        if [[ $line == 'listening on '* ]]; then
            port=${line##*:}
            rm -f "$log"
            return
        fi
        kill -0 "$server" 2>/dev/null || fail "The server ended before it listened."
        sleep 0.1
    done
    fail "The server did not listen within ten seconds."
}

# Ends the server that was started last.
stop_server() {
    kill "$server"
    wait "$server" || true
}

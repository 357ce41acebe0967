# What the shell tools share. Sourced, never run.
# shellcheck shell=bash disable=SC2034

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/.build
venv=$build/venv

# Prints the heading of a step, with the seconds since the tool began.
step() {
    printf '\n\033[1m[%4ds] %s\033[0m\n' "$SECONDS" "$*"
}

# Prints one line of progress.
say() {
    printf '%s\n' "$*"
}

# Ends the tool with a sentence that says what to do.
fail() {
    printf '\033[31m%s\033[0m\n' "$*" >&2
    exit 1
}

# Runs a command and, when a person does not want to read it all, keeps its output for a failure.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "This command failed: $*"
    fi
    rm -f "$log"
}

# Builds the program that asks servers for calls, as $1.
build_load() {
    # shellcheck disable=SC2046
    cc -std=gnu11 -O2 -Wall -Wextra -Wno-sign-compare -o "$1" "$root"/tools/support/bench/*.c \
        $(pkg-config --cflags --libs openssl libnghttp2)
}

# Whether the file $1 is missing, or older than one of the other files and folders.
is_older() {
    [[ ! -e $1 || -n $(find "${@:2}" -newer "$1" -print -quit) ]]
}

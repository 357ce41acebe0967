# What the tools that place orders share. Sourced after shell.sh.
# shellcheck shell=bash disable=SC2154

# Takes the arguments of a tool: what comes with --server is the program to run, and without it one
# is built, debug or release as SHOPWIRE_BUILD says. Leaves the others in `arguments`.
set_up_order_tool() {
    local kind=${SHOPWIRE_BUILD:-debug}
    program=
    arguments=()
    while (($#)); do
        case $1 in
        --server) program=$2 && shift ;;
        *) arguments+=("$1") ;;
        esac
        shift
    done
    step "Setting up"
    tools/setup "${order_packages:-test}"
    tools/clients/python/build
    if [[ -z $program ]]; then
        step "Building"
        swift build -c "$kind" --product shopwired
        program=$(swift build -c "$kind" --show-bin-path)/shopwired
    fi
}

# Runs $1, a program in Python, on the server's program, with the rest of the arguments.
run_python_tool() {
    PYTHONPATH=.build/clients/python:tools/clients/python${PYTHONPATH:+:$PYTHONPATH} \
        "$venv/bin/python" "$1" --server "$program" "${@:2}"
}

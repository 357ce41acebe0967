"""Attacks our servers and says how they took it. See tools/attack."""

import pathlib
import sys
import tempfile
import time

import connections
import floods
import messages
import heads
import servers


def judge(name, expected, run, server):
    """Runs one case; answers whether the server did as expected and went on serving."""
    began = time.monotonic()
    try:
        seen = run(server)
    except Exception as error:  # A case must not end the others.
        seen = f"{type(error).__name__}: {error}"
    good = seen in expected.split(" or ")
    try:
        server.check()
    except Exception as error:
        good, seen = False, f"{seen}; then others were not served: {type(error).__name__}"
    memory = server.memory()
    if memory > server.bound:
        good, seen = False, f"{seen}; then {memory} MiB of memory, over {server.bound}"
        server.bound = memory + server.growth
    seconds = time.monotonic() - began
    verdict = "ok" if good else "FAIL"
    print(f"{verdict:5}{name:52}{expected:32}{seen}  ({seconds:.1f} s, {memory} MiB)", flush=True)
    return good


def main(build, *words):
    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory)
        running = {
            "interop": servers.Interop(build, directory), "shop": servers.Shop(build, directory)}
        cases = [
            case for module in (heads, messages, floods, connections) for case in module.cases
            if not words or any(word in case[0] for word in words)]
        bad = sum(
            not judge(name, expected, run, running[place]) for name, expected, place, run in cases)
        for server in running.values():
            if server.process.poll() is not None:
                bad += 1
                print(f"A server ended with {server.process.returncode}.")
            server.stop()
    print(f"{len(cases)} cases, {bad} failed.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:]))

"""Compares the shop's statistics with those of scikit-learn and statsforecast."""

import argparse
import pathlib
import subprocess
import sys

import categories
import clicks
import demand


class Program:
    """The program that learns as the shop does."""

    def __init__(self, path):
        self.path = path

    def run(self, arguments, lines):
        """The lines that it answers."""
        answer = subprocess.run(
            [self.path, *arguments], input="\n".join(lines) + "\n", text=True, check=True,
            capture_output=True, timeout=1800)
        return answer.stdout.splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=pathlib.Path, nargs="?")
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--every", type=int, default=1, help="take each N-th sku only")
    options = parser.parse_args()
    program = Program(options.program)

    failures = clicks.compare(program)
    if options.data:
        failures += categories.compare(
            program, options.server, options.data / "search-icecat" / "products.tsv.gz")
        failures += demand.compare(
            program, options.data / "online-retail" / "orders.tsv.gz", options.every)
    for failure in failures:
        print(f"FAILED: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

"""Plants bugs in a copy of the shop, one at a time, and counts how soon the simulation finds them."""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATCHES = ROOT / "Tests/Simulation/Planted"
COPY = ROOT / ".build/planted/tree"
# Where bugs are planted: in the copy, or with --here in the tree itself.
place = COPY


def copy_tree():
    """Brings the copy to the state of the tree; what is the same keeps its time, for the build."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True).stdout
    names = {name for name in listed.split("\0") if name and (ROOT / name).is_file()}
    for name in names:
        bring(name)
    for path in COPY.rglob("*.swift"):
        name = str(path.relative_to(COPY))
        if not name.startswith(".build/") and name not in names:
            path.unlink()


def bring(name):
    """Copies one file, if it differs."""
    source, target = ROOT / name, COPY / name
    if target.exists() and target.read_bytes() == source.read_bytes():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def files_of(patch):
    """The files that a patch changes."""
    return re.findall(r"^\+\+\+ b/(\S+)", patch.read_text(), re.MULTILINE)


def build():
    """Builds the program, without optimizing: most of the time goes into building."""
    command = ["swift", "build", "--product", "simulate"]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout[-4000:] + done.stderr[-2000:])
    return place / ".build/debug/simulate"


def refuse_changes(patches):
    """With --here, what is not committed could be lost."""
    names = sorted({name for patch in patches for name in files_of(patch)})
    changed = subprocess.run(
        ["git", "status", "--porcelain", "--", *names], cwd=ROOT, check=True,
        capture_output=True, text=True).stdout
    if changed:
        sys.exit("Commit these first, for bugs are to be planted in them:\n" + changed)


def put_back(patch):
    """Takes a bug out again."""
    for name in files_of(patch):
        if place == ROOT:
            subprocess.run(["git", "checkout", "-q", "--", name], cwd=ROOT, check=True)
        else:
            bring(name)


def look(program, seed, steps):
    """Runs one seed; the step in which something was found and what, or nothing."""
    command = [program, "--seed", str(seed), "--seeds", "1", "--steps", str(steps)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return steps, "it never ended"
    found = re.search(r"found in step (\d+)\n\s*(.*)", done.stdout)
    if found:
        return int(found[1]), found[2]
    if done.returncode != 0:
        return steps, f"it ended with {done.returncode}: {done.stderr[-200:]}"
    return None


def judge(name, program, seeds, steps):
    """Runs all seeds with one bug and prints a line."""
    found = [look(program, seed, steps) for seed in range(1, seeds + 1)]
    hits = [hit for hit in found if hit]
    if hits:
        middle = statistics.median_low(sorted(step for step, _ in hits))
        text = next(text for step, text in hits if step == middle)
        print(f"{name:32} {len(hits):3} of {seeds}  median step {middle:5}  {text[:90]}", flush=True)
    else:
        print(f"{name:32}   0 of {seeds}", flush=True)
    return len(hits)


def main():
    parser = argparse.ArgumentParser(prog="tools/simulate --planted", description=__doc__)
    parser.add_argument("names", nargs="*", help="which bugs; all without")
    parser.add_argument(
        "--here", action="store_true",
        help="plant in this tree instead of a copy, which saves building all of it once more; the "
        "files must be committed, and are put back")
    parser.add_argument("--seeds", type=int, default=20, help="runs for each bug")
    parser.add_argument("--steps", type=int, default=2_000, help="steps of each run at the most")
    options = parser.parse_args()
    patches = sorted(PATCHES.glob("*.patch"))
    if options.names:
        patches = [patch for patch in patches if patch.stem in options.names]
    if not patches:
        sys.exit("There is no planted bug of that name.")
    global place
    if options.here:
        refuse_changes(patches)
        place = ROOT
    else:
        copy_tree()
    if not options.names:
        if judge("(nothing planted)", build(), options.seeds, options.steps):
            sys.exit("Something is wrong already, with nothing planted.")
    missed = []
    for patch in patches:
        with patch.open() as text:
            subprocess.run(
                ["patch", "-p1", "-s", "--no-backup-if-mismatch"], cwd=place, stdin=text,
                check=True)
        try:
            if not judge(patch.stem, build(), options.seeds, options.steps):
                missed.append(patch.stem)
        finally:
            put_back(patch)
    if missed:
        sys.exit(f"Not found: {', '.join(missed)}.")


if __name__ == "__main__":
    main()

"""A server on a data directory of its own, which can be killed and started again."""

import pathlib
import signal
import subprocess


class Server:
    def __init__(self, program: str, directory: pathlib.Path, options: list[str] = ()):
        self.program = program
        self.directory = directory
        self.options = options
        self.address = "127.0.0.1:0"
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [
                self.program, "serve", "--data-dir", str(self.directory),
                "--listen", self.address, *self.options,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        said = self.process.stdout.readline()
        assert said.startswith("listening on "), f"The server said: {said!r}"
        self.address = said.removeprefix("listening on ").strip()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Tells it to end and gives its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self.kill()

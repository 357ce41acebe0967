"""A server on a data directory of its own, which can be killed and started again."""

import contextlib
import pathlib
import signal
import subprocess


class Server:
    """`tracer` is what the program is started under, `environment` its variables, if it is to have
    others than this process, and `log` a file for what it tells people."""

    def __init__(
        self, program: str, directory: pathlib.Path, options: list[str] = (),
        tracer: list[str] = (), environment: dict[str, str] | None = None,
        log: pathlib.Path | None = None,
    ):
        self.program = program
        self.tracer = tracer
        self.environment = environment
        self.log = log
        self.directory = directory
        self.options = options
        self.address = "127.0.0.1:0"
        self.start()

    def start(self) -> None:
        with contextlib.ExitStack() as stack:
            log = stack.enter_context(self.log.open("ab")) if self.log else None
            self._start(log)

    def _start(self, log) -> None:
        self.process = subprocess.Popen(
            [
                *self.tracer, self.program, "serve", "--data-dir", str(self.directory),
                "--listen", self.address, *self.options,
            ],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=self.environment,
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

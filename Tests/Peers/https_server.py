"""A server of HTTPS for tests, on a port of its own, that behaves as the path says.

It prints "listening PORT" and counts its connections:

    /echo       answers with the method, the fields of the header and the body
    /count      answers how many connections there were
    /moved      sends elsewhere
    /large/N    answers with N bytes
    /slow       sends a byte every tenth of a second, without end
    /silent     never answers
    /cut        says that more comes than does
    /closed     closes without a word
    /last       answers, and closes without a word once the next request is there
    /rude       closes before it has heard all
    /status/N   answers with that status

usage: https_server.py CERTIFICATE KEY
"""

import asyncio
import json
import os
import ssl
import sys
import threading


class Server:
    def __init__(self):
        self.connections = 0
        self.tired = set()

    async def serve(self, reader, writer):
        self.connections += 1
        try:
            while await self.exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.transport.abort()

    async def exchange(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        method, path, _ = first.split(" ")
        fields = {
            name.lower(): value.strip() for name, _, value in (each.partition(":") for each in lines)
        }
        if path == "/rude":
            return False
        body = await reader.readexactly(int(fields.get("content-length", 0)))
        kind, _, number = path.strip("/").partition("/")
        if kind == "closed" or writer in self.tired:
            return False
        if kind == "last":
            self.tired.add(writer)
        if kind == "silent":
            await asyncio.sleep(60)
            return False
        if kind == "slow":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            for _ in range(600):
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.1)
            return False
        if kind == "cut":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            await writer.drain()
            return False
        status, extra, answer = 200, b"", b""
        if kind == "echo":
            told = {"method": method, "fields": fields, "body": body.decode()}
            answer = json.dumps(told).encode()
            extra = b"Kept: yes, it is \r\nOther: no\r\n"
        elif kind == "count":
            answer = str(self.connections).encode()
        elif kind == "moved":
            status, extra = 302, b"Location: /count\r\n"
        elif kind == "large":
            answer = b"x" * int(number)
        elif kind == "status":
            status, answer = int(number), b"so it is"
        writer.write(b"HTTP/1.1 %d Told\r\n%sContent-Length: %d\r\n\r\n" % (
            status, extra, len(answer)) + answer)
        await writer.drain()
        return True


def end_with_the_test():
    sys.stdin.read()
    os._exit(0)


async def main():
    threading.Thread(target=end_with_the_test, daemon=True).start()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server = await asyncio.start_server(Server().serve, "127.0.0.1", 0, ssl=context)
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())

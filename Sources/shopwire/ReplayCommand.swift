import ArgumentParser
import Client
import Console
import Foundation
import JSON
import Schema
import Wire

/// Makes the calls that a file holds, one after another.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Makes the calls in a file, one a line.",
        discussion: """
            Each line holds a call as `shopwire call` takes it, a method and its request in JSON:

            inventory.AdjustStock {"sku":"tea","delta":"5","requestId":"…"}

            It stops at the first call that is refused. Calls with a request id can be made again.
            """)

    @Argument(help: "The file with the calls.")
    var file: String

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting { try replay(lines()) }
    }

    private func lines() throws -> [Substring] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Problem.usage("There is no file \(file).")
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
    }

    private func replay(_ lines: [Substring]) throws {
        let connection = try options.connect()
        var progress = Progress(total: lines.count, isShown: !options.json)
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else {
                throw Problem.usage("This line holds no method and request: \(line)")
            }
            let method = try MethodNames.find(String(parts[0]))
            let request = try method.request.bytes(of: JSONValue(parsing: String(parts[1])))
            let call = try connection.start("\(method.path)", options.callOptions())
            try call.send(request)
            try call.finishSending()
            while try call.next() != nil {}
            progress.advance()
        }
        connection.close()
        print("\(lines.count) calls made")
    }
}

/// A bar on the terminal; elsewhere it shows nothing.
private struct Progress {
    let total: Int
    let isShown: Bool
    private var done = 0

    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && isatty(STDERR_FILENO) == 1
    }

    mutating func advance() {
        done += 1
        guard isShown, done % 10 == 0 || done == total else { return }
        let width = 40
        let filled = done * width / total
        let rest = String(repeating: "░", count: width - filled)
        let bar = String(repeating: "█", count: filled) + rest
        let line = "\r\(bar) \(done) of \(total)\(done == total ? "\n" : "")"
        FileHandle.standardError.write(Data(line.utf8))
    }
}

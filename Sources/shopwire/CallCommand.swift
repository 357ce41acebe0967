import ArgumentParser
import Client
import Console
import Foundation
import JSON
import Schema
import Wire

/// Calls any method, in JSON.
struct CallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls any method, in JSON.",
        discussion: """
            shopwire call catalog.GetProduct '{"id":"tea"}'

            A method that takes a stream reads one JSON message a line from standard input when \
            the request is "-".
            """)

    @Argument(help: "The method, such as catalog.GetProduct.")
    var method: String

    @Argument(help: "The request in JSON.")
    var request = "{}"

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting { try call() }
    }

    private func call() throws {
        let method = try MethodNames.find(method)
        // A slip in the first message shows before anything is connected.
        let first = request == "-" ? nil : try method.request.bytes(of: JSONValue(parsing: request))
        let connection = try options.connect()
        let call = try connection.start("\(method.path)", options.callOptions())
        if let first {
            try call.send(first)
        } else {
            while let line = readLine() {
                guard !line.allSatisfy(\.isWhitespace) else { continue }
                try call.send(method.request.bytes(of: JSONValue(parsing: line)))
            }
        }
        try call.finishSending()
        while let answer = try call.next() {
            print(try method.response.json(of: answer).text(isIndented: !options.json))
            fflush(nil)
        }
        connection.close()
    }
}

/// Lists what can be called.
struct MethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods", abstract: "Lists the methods that can be called.")

    func run() {
        print(MethodNames.list())
    }
}

import ArgumentParser
import Client
import Console
import Foundation
import Schema
import Wire

/// Prints changes of orders as they come, for as long as it runs.
struct OrdersWatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Prints what happens to orders as it happens.",
        discussion: """
            It goes on by itself, without a gap, when the connection is lost or the server starts \
            again. With --json each answer is a line, those that only say that nothing happened \
            too; its resumeToken goes on behind it with --after.
            """)

    /// Tries in a row that came to nothing, a second apart: a restart, but not an outage.
    private static let tryLimit = 30
    /// The server says something every 15 seconds.
    private static let silenceLimit = Duration.seconds(60)

    @Option(help: "Goes on behind the answer with this resume token.")
    var after = ""

    @Flag(help: "Begins with the oldest change that the server keeps.")
    var fromOldest = false

    @Option(help: "Only changes of the order with this id.")
    var order = ""

    @Option(help: "Only those of this customer's orders; for staff.")
    var customer = ""

    @Option(help: "Ends after so many changes.")
    var count: Int?

    @OptionGroup
    var options: ServerOptions

    func validate() throws {
        if let count, count < 1 {
            throw ValidationError("--count takes a number above 0.")
        }
    }

    func run() throws {
        try options.reporting {
            var request = WatchOrdersRequest(
                resumeToken: after, fromOldest: fromOldest, orderID: order, customerID: customer)
            var left = count ?? .max
            var tries = 0
            while left > 0 {
                do {
                    try watch(&request, &left) { tries = 0 }
                } catch {
                    tries += 1
                    guard mayPass(error), !request.resumeToken.isEmpty, tries <= Self.tryLimit
                    else { throw error }
                    Thread.sleep(forTimeInterval: 1)
                }
            }
        }
    }

    /// Prints what comes until the call ends or there were enough.
    private func watch(
        _ request: inout WatchOrdersRequest, _ left: inout Int, heard: () -> Void
    ) throws {
        let connection = try options.connect()
        defer { connection.close() }
        let call = try connection.start(
            "\(Methods.OrderService.watchOrders.path)", options.callOptions())
        try call.send(request.encoded())
        try call.finishSending()
        while left > 0 {
            guard let bytes = try call.next(within: Self.silenceLimit) else {
                throw Status(.unavailable, "The server ended the watch.")
            }
            heard()
            let answer = try WatchOrdersResponse.decode(bytes)
            request.resumeToken = answer.resumeToken
            if options.json {
                print(try answer.json)
            } else if let change = answer.change {
                print(change.line)
            }
            fflush(nil)
            left -= answer.change == nil ? 0 : 1
        }
        call.cancel()
    }

    /// Whether another try may go better.
    private func mayPass(_ error: any Error) -> Bool {
        switch Problem(error) {
        case .unreachable: true
        case .refused(let status):
            [.unavailable, .cancelled, .deadlineExceeded].contains(status.code)
                && options.timeout == nil
        case .usage, .failed: false
        }
    }
}

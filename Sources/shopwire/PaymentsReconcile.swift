import ArgumentParser
import Client
import Console
import Foundation
import Schema

extension PaymentsCommand {
    /// Holds the shop's books against a provider's.
    struct Reconcile: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compares a period with a provider's own books.",
            discussion: """
                shopwire payments reconcile sandbox
                shopwire payments reconcile stripe --from 2026-11-01 --to 2026-12-01

                Prints where they differ. It ends with 0 when they say the same, and with 3 when \
                there are differences. Times are in UTC.
                """)

        /// How often a provider that did not answer in time is asked again.
        private static let patience = 5

        @Argument(help: "The provider.")
        var provider: String

        @Option(help: "When the period begins, such as 2026-11-01. (default: a day before its end)")
        var from: String?

        @Option(help: "When it has ended, such as 2026-11-02T12:00:00Z. (default: now)")
        var to: String?

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.reporting { try compare() }
        }

        private func compare() throws {
            let end = try to.map { try time($0, of: "--to") } ?? Date()
            let start = try from.map { try time($0, of: "--from") } ?? end - 24 * 3_600
            guard start < end else { throw Problem.usage("--from must be before --to.") }
            let connection = try options.connect()
            defer { connection.close() }
            var request = ReconcilePaymentRequest(
                provider: provider, startTime: Timestamp(start), endTime: Timestamp(end))
            var table = TextTable(["DIFFERENCE", "ATTEMPT", "HERE", "THERE", "ORDER"])
            var (compared, found) = (0, 0)
            var silences = 0
            repeat {
                request.requestID = makeRequestID()
                let part: ReconcilePaymentResponse = try connection.call(
                    Methods.PaymentService.reconcilePayment, request, options.callOptions())
                silences = part.providerSilent ? silences + 1 : 0
                guard silences < Self.patience else {
                    throw Problem.failed("The provider does not answer. Try again later.")
                }
                for difference in part.differences {
                    if options.json { print(try difference.json) }
                    table.add(difference.row)
                }
                compared += Int(part.compared)
                found += part.differences.count
                request.pageToken = part.nextPageToken
            } while !request.pageToken.isEmpty
            if !options.json {
                if found > 0 { print(table.text) }
                print("\(compared) compared, \(found) \(found == 1 ? "difference" : "differences")")
            }
            if found > 0 { throw ExitCode.differ }
        }
    }

    /// Shows what providers reported in vain.
    struct Parked: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what providers reported and nobody can make use of.")

        @Option(help: "How many at the most.")
        var limit = 20

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.reporting { try list() }
        }

        private func list() throws {
            let connection = try options.connect()
            defer { connection.close() }
            let listing = PageListing<ParkedEvent>(
                columns: ["WHEN", "BY", "REPORT", "WHY", "ABOUT", "AMOUNT"], numeric: [5],
                pageLimit: 200, nothing: "There is no such report.",
                more: "There are more: raise --limit."
            ) { event in
                [
                    event.createTime?.text ?? "", event.provider, event.id,
                    spoken(event.reason), event.attemptID, event.amount?.text ?? "",
                ]
            }
            try options.show(listing, atMost: limit) { size, token in
                let page: ListParkedEventsResponse = try connection.call(
                    Methods.PaymentService.listParkedEvents,
                    ListParkedEventsRequest(pageSize: size, pageToken: token),
                    options.callOptions())
                return (page.events, page.nextPageToken)
            }
        }
    }
}

/// A day or a moment in UTC.
private func time(_ text: String, of option: String) throws -> Date {
    let day = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    // One of the two forms may fit; the other one's error says nothing to anybody.
    if let time = try? Date(text, strategy: .iso8601) { return time }
    if let time = try? Date(text, strategy: day) { return time }
    throw Problem.usage("\(option) takes a day such as 2026-11-01, or 2026-11-01T12:00:00Z.")
}

extension Timestamp {
    fileprivate init(_ date: Date) {
        let milliseconds = Int64(date.timeIntervalSince1970 * 1_000)
        self.init(
            seconds: milliseconds / 1_000, nanos: Int32(milliseconds % 1_000) * 1_000_000)
    }
}

extension ReconcilePaymentResponse.Difference {
    fileprivate var row: [String] {
        let here = ours.map { "\(spoken($0.state)) \($0.amount?.text ?? "")" } ?? "not known"
        let there = theirs.map { "\(spoken($0.outcome)) \($0.amount?.text ?? "")" } ?? "not known"
        let name = ours?.id ?? theirs?.attemptID ?? ""
        let reference = theirs?.providerReference ?? ""
        return [
            spoken(kind), printable(name.isEmpty ? reference : name), here, printable(there),
            orderID,
        ]
    }
}

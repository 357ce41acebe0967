import Basics
import Client
import Console
import Foundation
import Schema
import TLS
import Transfer
import Wire

/// One import on its way, over as many connections as it takes.
final class ImportRun {
    /// Bytes of rows made ahead of the connection: enough that it never waits for the file.
    private static let aheadLimit = 512 << 10
    /// A server that is silent for so long while rows wait is taken for lost.
    private static let idle = Duration.seconds(30)
    /// How long lost connections are made again without the import coming further.
    private static let patience = Duration.seconds(60)
    /// The longest pause before the next try.
    private static let pauseLimit = 5.0

    private let file: ImportFile
    private let options: ServerOptions
    private let start: ImportProductsRequest.Start
    private let report: ImportReport
    private let printsMarks: Bool
    private var makesCategories: Bool
    private var hasConnected = false
    private var lastMove = ContinuousClock.now

    init(
        _ file: ImportFile, _ start: ImportProductsRequest.Start, _ options: ServerOptions,
        _ report: ImportReport, createsCategories: Bool, printsMarks: Bool
    ) {
        self.file = file
        self.start = start
        self.options = options
        self.report = report
        self.printsMarks = printsMarks
        makesCategories = createsCategories
    }

    /// Brings the file in; a connection that is lost is made again.
    func run() throws {
        var pause = 0.1
        while true {
            let committed = report.state.committedThrough
            do {
                return try attempt()
            } catch {
                guard hasConnected, Self.mayPass(error) else { throw told(error) }
                if report.state.committedThrough > committed {
                    pause = 0.1
                }
                guard ContinuousClock.now - lastMove < Self.patience else {
                    throw Problem.failed(
                        "\(Problem(error).firstSentence) Rows up to line"
                            + " \(report.state.committedThrough) are in; the same command goes on"
                            + " from there.")
                }
                Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1))
                pause = min(pause * 2, Self.pauseLimit)
            }
        }
    }

    /// The error, with where the import stands if what is in counts once there is room.
    private func told(_ error: any Error) -> any Error {
        guard let status = error as? Status, status.says("STORE_FULL") else { return error }
        return Problem.failed(
            "\(status) (STORE_FULL) Rows up to line \(report.state.committedThrough) are in; once"
                + " there is room, the same command goes on from there.")
    }

    /// Whether trying again may help.
    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case let status as Status:
            [.unavailable, .cancelled, .deadlineExceeded, .aborted].contains(status.code)
        case Problem.unreachable: true
        case is ClientError: true
        default: false
        }
    }

    private func attempt() throws {
        let connection = try options.connect()
        defer { connection.close() }
        hasConnected = true
        if makesCategories {
            try ImportCategories(connection, try options.callOptions()).make(of: file)
            makesCategories = false
        }
        let call = try connection.start(
            "\(Methods.CatalogService.importProducts.path)", options.callOptions())
        call.enqueue(ImportProductsRequest(step: .start(start)).encoded())
        guard let first = try call.next(within: Self.idle) else {
            throw Status(.unavailable, "The server ended the import at once.")
        }
        try take(first)
        try sendRows(call, after: report.state.committedThrough)
        try call.finishSending()
        while let answer = try call.next(within: Self.idle) {
            try take(answer)
        }
    }

    private func sendRows(_ call: Call, after committed: UInt64) throws {
        let rows = try file.rows()
        report.startOver()
        var message: [UInt8] = []
        while true {
            message.removeAll(keepingCapacity: true)
            switch rows.next(into: &message) {
            case .message(let line):
                report.rows += 1
                if line > committed {
                    call.enqueue(message)
                }
            case .refused(let line, let problem):
                report.rows += 1
                report.refuse(line: line, problem)
            case .broken(let line, let error):
                return report.end(line: line, error)
            case .end:
                return
            }
            if call.waitingBytes > Self.aheadLimit {
                try call.drain(to: Self.aheadLimit / 2, within: Self.idle)
            }
            while let answer = try call.nextAtHand() {
                try take(answer)
            }
            let note = report.refused > 0 ? ", \(report.refused) refused" : ""
            report.bar.show(
                rows.progress.position, of: rows.progress.size, rows: report.rows, note: note)
        }
    }

    private func take(_ bytes: [UInt8]) throws {
        if report.take(try ImportProductsResponse.decode(bytes)) {
            lastMove = .now
        }
        if printsMarks {
            print("committed \(report.state.committedThrough)")
            fflush(nil)
        }
    }
}

/// Makes the categories that a file names and the shop does not have.
struct ImportCategories {
    /// Calls under way at once, fewer than a connection may have.
    private static let width = 64

    private let connection: Connection
    private let options: CallOptions

    init(_ connection: Connection, _ options: CallOptions) {
        self.connection = connection
        self.options = options
    }

    func make(of file: ImportFile) throws {
        var known = try existing()
        var missing: [(id: String, name: String)] = []
        let rows = try file.rows()
        while let categories = rows.nextCategories() {
            for category in categories where known.insert(category.id).inserted {
                missing.append(category)
            }
        }
        var rest = missing[...]
        while !rest.isEmpty {
            let calls = try rest.prefix(Self.width).map { category in
                let call = try connection.start(
                    "\(Methods.CatalogService.createCategory.path)", options)
                let title = String(category.name.prefix(200))
                call.enqueue(
                    CreateCategoryRequest(category: Category(id: category.id, title: title))
                        .encoded())
                try call.finishSending()
                return call
            }
            for call in calls {
                do {
                    while try call.next() != nil {}
                } catch let status as Status where status.code == .alreadyExists {
                    // Somebody else made it meanwhile.
                }
            }
            rest = rest.dropFirst(Self.width)
        }
    }

    private func existing() throws -> Set<String> {
        var ids: Set<String> = []
        var token = ""
        repeat {
            let page: ListCategoriesResponse = try connection.call(
                Methods.CatalogService.listCategories,
                ListCategoriesRequest(pageSize: 1_000, pageToken: token, all: true), options)
            ids.formUnion(page.categories.map(\.id))
            token = page.nextPageToken
        } while !token.isEmpty
        return ids
    }
}

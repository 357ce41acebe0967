import Client
import Console
import Foundation
import JSON
import Schema
import Transfer
import Wire

/// What an import says: errors as they come, and in the end what became of the rows.
final class ImportReport {
    /// Errors that are printed; a file of the wrong kind would have one for each of its lines.
    private static let printLimit = 20

    private struct RowError {
        let line: UInt64
        let message: String
    }

    let importID: String
    var bar: ProgressBar
    /// What the server said last.
    private(set) var state = ImportProductsResponse()
    /// Where the import stood when this run began.
    private(set) var resumedFrom: UInt64?
    /// Why the file could not be read to its end.
    private(set) var broken: String?
    /// Rows of the file, whether they went in or not.
    var rows = 0

    private let isJSON: Bool
    private let errorFile: FileHandle?
    private var shown: [RowError] = []
    private var refusedHere = 0
    private var serverErrors = 0
    private var lastLine: UInt64 = 0

    init(importID: String, isJSON: Bool, errorFile: String?) throws {
        self.importID = importID
        self.isJSON = isJSON
        bar = ProgressBar(isShown: !isJSON)
        self.errorFile = try errorFile.map { path in
            guard FileManager.default.createFile(atPath: path, contents: nil),
                let file = FileHandle(forWritingAtPath: path)
            else { throw Problem.usage("The file \(path) for the errors cannot be written.") }
            return file
        }
    }

    /// Rows that did not go in, in all runs of this import.
    var refused: Int {
        refusedHere + Int(state.refused)
    }

    /// The file is read from its front again; what was said of its rows is not said twice.
    func startOver() {
        refusedHere = 0
        rows = 0
        broken = nil
    }

    /// Takes an answer in; says whether the import has come further.
    func take(_ answer: ImportProductsResponse) -> Bool {
        if resumedFrom == nil {
            resumedFrom = answer.committedThrough
        }
        for error in answer.errors {
            serverErrors += 1
            say(RowError(line: error.number, message: Self.sentence(error)))
        }
        let moves = answer.committedThrough > state.committedThrough
        state = answer
        return moves
    }

    /// A row that is refused before it is sent.
    func refuse(line: UInt64, _ problem: RowProblem) {
        refusedHere += 1
        guard line > lastLine else { return }
        lastLine = line
        say(RowError(line: line, message: problem.description))
    }

    /// The file gives nothing more from this line on.
    func end(line: UInt64, _ error: SourceError) {
        let sentence = "line \(line): \(error.description)."
        if broken == nil, line >= lastLine, !isJSON {
            printError(sentence)
        }
        lastLine = max(lastLine, line)
        broken = sentence
    }

    private func say(_ error: RowError) {
        let sentence = "line \(error.line): \(printable(error.message))"
        errorFile?.write(Data((sentence + "\n").utf8))
        guard shown.count <= Self.printLimit else { return }
        shown.append(error)
        guard !isJSON else { return }
        printError(
            shown.count <= Self.printLimit
                ? sentence
                : "… further errors are not shown"
                    + (errorFile == nil ? "; --errors FILE writes them all." : "."))
    }

    private func printError(_ sentence: String) {
        bar.clear()
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
    }

    // MARK: The end

    func printSummary() {
        bar.clear()
        let seconds = bar.seconds
        let rate = Int(Double(rows) / max(seconds, 0.001))
        guard !isJSON else {
            return print(json(seconds, rate).text(isIndented: false))
        }
        if let resumedFrom, resumedFrom > 0 {
            print("An earlier run had brought in what stands up to line \(resumedFrom).")
        }
        print(
            "\(rows) rows in \(String(format: "%.2f", seconds)) s, \(rate) a second:"
                + " \(state.created) created, \(state.updated) updated,"
                + " \(state.unchanged) unchanged, \(refused) refused.")
        let untold = Int(state.refused) - serverErrors
        if untold > 0 {
            print(
                "\(untold) of them were refused in an earlier run or while the connection broke."
                    + " To see why, import the file under another --import-id.")
        }
    }

    private func json(_ seconds: Double, _ rate: Int) -> JSONValue {
        func number(_ value: some BinaryInteger) -> JSONValue {
            .signed(Int64(value))
        }
        let errors = shown.prefix(Self.printLimit).map { error in
            JSONValue.object([
                .init(name: "line", value: number(error.line)),
                .init(name: "message", value: .string(error.message)),
            ])
        }
        var members: [(String, JSONValue)] = [
            ("importId", .string(importID)), ("complete", .bool(broken == nil)),
            ("rows", number(rows)), ("created", number(state.created)),
            ("updated", number(state.updated)), ("unchanged", number(state.unchanged)),
            ("refused", number(refused)), ("resumedFrom", number(resumedFrom ?? 0)),
            ("committedThrough", number(state.committedThrough)),
            ("milliseconds", number(Int64(seconds * 1_000))), ("rowsPerSecond", number(rate)),
            ("errors", .array(errors)),
        ]
        if let broken {
            members.append(("problem", .string(broken)))
        }
        return .object(members.map { .init(name: $0.0, value: $0.1) })
    }

    /// What a refused row's status says, with the fields it names.
    private static func sentence(_ error: ImportProductsResponse.RowError) -> String {
        guard let bytes = error.status?.value, let status = try? Google.Status.decode(bytes) else {
            return "The server refused the row and gave no reason."
        }
        let violations = status.details.flatMap { detail -> [String] in
            guard detail.typeURL.hasSuffix("/google.rpc.BadRequest"),
                let request = try? Google.BadRequest.decode(detail.value)
            else { return [] }
            return request.fieldViolations.map { "\($0.field) \($0.description)" }
        }
        return violations.isEmpty
            ? status.message : "\(violations.joined(separator: "; "))."
    }
}

import ArgumentParser
import Client
import Console
import Foundation
import Schema
import Transfer

/// Brings a file of goods into the shop.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings a file of goods into the shop.",
        discussion: """
            shopwire import goods.tsv.gz --mapping goods.map --create-categories

            TSV and CSV need a header. Where its names are not those of the fields, or the file \
            lacks something, a mapping says what is meant, one field a line:

              id         = product_id
              title      = name or "Untitled"
              category   = class split ";"
              attributes = features split "|" at ":"
              attribute colour = farbe
              price      = amount
              currency   = "EUR"

            The fields are \(MappingField.list). The sku is the id unless the mapping says \
            otherwise. A price is written as 12.95, a price_minor as 1295.

            NDJSON holds a product on each line, as an export writes it.

            A row that is refused is reported with its line, and the others go in. An import that \
            was interrupted is taken up where it was by the same command.
            """)

    /// What a new product is allowed to replace.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case upsert
        case create
    }

    @Argument(help: "The file, which may be compressed with gzip.", completion: .file())
    var file: String

    @Option(help: "The file that says what its columns mean.", completion: .file())
    var mapping: String?

    @Option(help: "How rows stand in it; what its name says otherwise.")
    var format: Format?

    @Option(help: "Whether a product that exists is replaced, or its row refused.")
    var mode = Mode.upsert

    @Option(help: "The name under which the import goes on; made from the file otherwise.")
    var importID: String?

    @Flag(help: "Makes categories that the file names and the shop does not have.")
    var createCategories = false

    @Option(name: .customLong("errors"), help: "Writes the error of each refused row to this file.")
    var errorFile: String?

    @Flag(help: .hidden)
    var marks = false

    @OptionGroup
    var options: ServerOptions

    /// The formats by their names.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case tsv
        case csv
        case ndjson
    }

    func run() throws {
        try options.reporting {
            let source = try open()
            let id = importID ?? "file-\(mode.rawValue)-\(source.fingerprint.prefix(40))"
            let start = ImportProductsRequest.Start(
                importID: id, mode: mode == .upsert ? .upsert : .create,
                source: source.fingerprint)
            let report = try ImportReport(
                importID: id, isJSON: options.json, errorFile: errorFile)
            let run = ImportRun(
                source, start, options, report, createsCategories: createCategories,
                printsMarks: marks)
            do {
                try run.run()
            } catch let status as Status where status.says("REQUEST_ID_REUSED") {
                report.bar.clear()
                throw Problem.failed(
                    "The import \"\(id)\" was begun with another file, mapping or mode. To take it"
                        + " up, give the same ones; for this file, choose another --import-id or"
                        + " leave it out.")
            } catch {
                report.bar.clear()
                throw error
            }
            report.printSummary()
            if report.broken != nil { throw ExitCode.failure }
            if report.refused > 0 { throw ExitCode.someRefused }
        }
    }

    private func open() throws -> ImportFile {
        guard
            let format = format.flatMap({ FileFormat(rawValue: $0.rawValue) })
                ?? FileFormat(path: file)
        else {
            throw Problem.usage(
                "The name \(file) does not say how rows stand in the file; add --format tsv, csv or"
                    + " ndjson.")
        }
        let text = try mapping.map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Problem.usage("There is no file \(path) to read the mapping from.")
            }
            return String(decoding: data, as: UTF8.self)
        }
        do {
            let source = try ImportFile(path: file, format: format, mapping: text)
            // A slip in the mapping shows before anything is connected.
            _ = try source.rows()
            return source
        } catch let error as SourceError where error == .damaged || error == .cutOff {
            throw Problem.failed("Nothing of \(file) can be used: \(error).")
        } catch {
            throw Problem.usage("\(error)")
        }
    }
}

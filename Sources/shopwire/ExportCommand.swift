import ArgumentParser
import Client
import Console
import Crypto
import Foundation
import Schema
import Transfer
import Wire

/// Writes all goods to a file.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes all goods, as they are at one moment, to a file.",
        discussion: """
            shopwire export --output goods.ndjson.gz

            NDJSON holds everything that was written of a product, and `shopwire import` reads it \
            back. TSV has a row for each variant and is for spreadsheets: it leaves out media and \
            options. A name that ends in .gz is compressed.

            The file gets its name once the server has said how many products there were and what \
            their checksum is, and both are right.
            """)

    /// The formats by their names.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case ndjson
        case tsv
    }

    @Option(help: "The file; standard output without it.", completion: .file())
    var output: String?

    @Option(help: "How products stand in it; what its name says otherwise, else ndjson.")
    var format: Format?

    @Flag(help: "Deleted products too.")
    var includeDeleted = false

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting {
            guard !(options.json && output == nil) else {
                throw Problem.usage("--json prints the summary, so name a file with --output.")
            }
            let connection = try options.connect()
            let file = try ResultFile(path: output)
            let summary = try write(file, connection)
            try file.finish()
            connection.close()
            try report(summary)
        }
    }

    private var isTable: Bool {
        format.map { $0 == .tsv } ?? (output.flatMap { FileFormat(path: $0) } == .tsv)
    }

    private func write(
        _ file: ResultFile, _ connection: Connection
    ) throws -> ExportProductsResponse.Summary {
        let call = try connection.start(
            "\(Methods.CatalogService.exportProducts.path)", options.callOptions())
        try call.send(ExportProductsRequest(includeDeleted: includeDeleted).encoded())
        try call.finishSending()
        if isTable {
            try file.write(ProductTable.header)
        }
        var bar = ProgressBar(isShown: !options.json && output != nil)
        var hash = SHA256()
        var count = 0
        var summary: ExportProductsResponse.Summary?
        while let answer = try call.next() {
            let part = try ExportProductsResponse.decode(answer)
            for product in part.products {
                hash.update(Array("\(product.id) \(product.etag)\n".utf8).span)
                count += 1
                try file.write(
                    isTable ? ProductTable.rows(of: product) : try product.json + "\n")
            }
            summary = part.summary ?? summary
            bar.show(0, of: 0, rows: count)
        }
        bar.clear()
        let checksum = hash.finish().bytes.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        guard let summary, summary.count == UInt64(count), summary.checksum == checksum else {
            throw Problem.failed(
                "What arrived is not what the server sent: the file was not kept. Export again.")
        }
        return summary
    }

    private func report(_ summary: ExportProductsResponse.Summary) throws {
        if options.json {
            print(try summary.json)
            return
        }
        let text = """
            \(summary.count) products as they were at revision \(summary.revision), \
            checksum \(summary.checksum)

            """
        FileHandle.standardError.write(Data(text.utf8))
    }
}

import ArgumentParser
import Client
import Schema

/// Shows products.
struct GetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Shows products by their ids.")

    /// What one call takes.
    private static let callLimit = 100

    @Argument(help: "The ids of the products.")
    var ids: [String]

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting {
            let connection = try options.connect()
            var rest = ids[...]
            while !rest.isEmpty {
                let answer: BatchGetProductsResponse = try connection.call(
                    Methods.CatalogService.batchGetProducts,
                    BatchGetProductsRequest(ids: Array(rest.prefix(Self.callLimit))),
                    options.callOptions())
                rest = rest.dropFirst(Self.callLimit)
                for product in answer.products {
                    print(options.json ? try product.json : product.page)
                }
            }
            connection.close()
        }
    }
}

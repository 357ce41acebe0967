import ArgumentParser
import Basics
import Client
import Console
import Schema

/// Finds products by words.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds products that are for sale by words, best first.",
        discussion: """
            shopwire search "green tea" --max-price 20 --facet brand --facet attribute=Origin
            """)

    @Argument(help: "The words; all products without any.")
    var words: [String] = []

    @OptionGroup(title: "Conditions")
    var conditions: ListConditions

    @Option(help: "The order; by relevance when not said.")
    var order: ListOrder?

    @Option(
        help: ArgumentHelp(
            "Count by brand, category, price, rating or attribute=NAME; can be repeated.",
            valueName: "facet"))
    var facet: [String] = []

    @Option(help: "How many at the most, up to 200.")
    var limit = 10

    @Flag(help: "Take the words as they are written.")
    var exact = false

    @Flag(help: "Say how the scores came about.")
    var explain = false

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting { try search() }
    }

    private func search() throws {
        guard (1...200).contains(limit) else {
            throw Problem.usage("--limit takes a number from 1 to 200.")
        }
        let connection = try options.connect()
        let response: SearchProductsResponse = try connection.call(
            Methods.SearchService.searchProducts,
            SearchProductsRequest(
                query: words.joined(separator: " "), filter: try conditions.filter,
                orderBy: order?.value ?? .unspecified, facets: try facet.map(request),
                pageSize: Int32(limit), correction: exact ? .forbidden : .allowed,
                explain: explain),
            options.callOptions())
        connection.close()
        if options.json {
            print(try response.json)
            return
        }
        show(response)
    }

    private func request(_ text: String) throws -> FacetRequest {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let kinds: [String: FacetRequest.Kind] = [
            "brand": .brand, "category": .category, "price": .price, "rating": .rating,
            "attribute": .attribute,
        ]
        guard let kind = parts.first.flatMap({ kinds[$0] }),
            (parts.count == 2) == (kind == .attribute)
        else {
            throw Problem.usage(
                "--facet takes brand, category, price, rating or attribute=NAME, and \"\(text)\" "
                    + "is none of them.")
        }
        return FacetRequest(kind: kind, attributeName: parts.count == 2 ? parts[1] : "")
    }

    private func show(_ response: SearchProductsResponse) {
        if !response.correctedQuery.isEmpty {
            print("Taken as \"\(response.correctedQuery)\". With --exact it is not.")
        }
        var table = TextTable(["ID", "TITLE", "BRAND", "PRICE", "AVAILABLE"], numeric: [3, 4])
        for product in response.products {
            table.add([
                product.id, product.title, product.brand, product.priceText,
                "\(product.variants.reduce(0) { $0 + $1.available })",
            ])
        }
        print(response.products.isEmpty ? "Nothing was found." : table.text)
        if response.totalSize > 0 {
            let some = response.someWords ? " have some of the words" : " fit"
            print("\(response.totalSize)\(some).")
        }
        for facet in response.facets where !facet.values.isEmpty {
            var values = TextTable(["\(name(of: facet))", "COUNT"], numeric: [1])
            for value in facet.values { values.add([text(of: value, facet), "\(value.count)"]) }
            print("\n" + values.text)
        }
        for explanation in response.explanations {
            let parts = explanation.parts.map { "\($0.name) \(rounded($0.value))" }
            print(
                "\(explanation.productID) \(rounded(explanation.score)): "
                    + parts.joined(separator: ", "))
        }
    }

    private func name(of facet: Facet) -> String {
        switch facet.kind {
        case .brand: "BRAND"
        case .category: "CATEGORY"
        case .price: "PRICE"
        case .rating: "RATING"
        default: facet.attributeName.uppercased()
        }
    }

    private func text(of value: Facet.Value, _ facet: Facet) -> String {
        switch facet.kind {
        case .price:
            "\(value.minPrice?.text ?? "") to \(value.maxPrice?.text ?? "")"
        case .rating: "\(value.minRating) and more"
        default: value.title.isEmpty ? value.value : value.title
        }
    }

    private func rounded(_ number: Double) -> String {
        let thousandths = (number * 1_000).rounded() / 1_000
        return "\(thousandths)"
    }
}

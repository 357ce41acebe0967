import ArgumentParser
import Basics
import Client
import Console
import Schema

/// Lists products.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists products that meet every condition.",
        discussion: """
            shopwire list --brand HP --max-price 50 --currency EUR --order price-asc
            """)

    /// The most products of one page.
    private static let pageLimit = 200

    @OptionGroup(title: "Conditions")
    var conditions: ListConditions

    @Option(help: "The order.")
    var order = ListOrder.id

    @Option(help: "How many at the most.")
    var limit = 20

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting { try list() }
    }

    private func list() throws {
        let filter = try conditions.filter
        let connection = try options.connect()
        defer { connection.close() }
        let listing = PageListing<Product>(
            columns: ["ID", "TITLE", "BRAND", "PRICE", "AVAILABLE", "STATE"], numeric: [3, 4],
            pageLimit: Self.pageLimit, nothing: "No product meets these conditions.",
            more: "There are more: raise --limit, or narrow the conditions."
        ) { product in
            [
                product.id, product.title, product.brand, product.priceText,
                "\(product.variants.reduce(0) { $0 + $1.available })",
                product.deleteTime == nil ? product.state.text : "deleted",
            ]
        }
        try options.show(listing, atMost: limit) { size, token in
            let page: ListProductsResponse = try connection.call(
                Methods.CatalogService.listProducts,
                ListProductsRequest(
                    filter: filter, orderBy: order.value, pageSize: size, pageToken: token),
                options.callOptions())
            return (page.products, page.nextPageToken)
        }
    }
}

/// Which products are meant, as options.
struct ListConditions: ParsableArguments {
    @Option(help: "This title, whatever its case.")
    var title: String?

    @Option(help: "A title with this in it, whatever its case.")
    var titleContains: String?

    @Option(help: "Standing in this category or in one below it.")
    var category: String?

    @Option(help: "Of this brand.")
    var brand: String?

    @Option(help: "Costing at least this, such as 12.95.")
    var minPrice: String?

    @Option(help: "Costing at most this, such as 12.95.")
    var maxPrice: String?

    @Option(help: "The currency of the prices above.")
    var currency = "EUR"

    @Option(help: "Having at least so many units available.")
    var minAvailable: Int64?

    @Option(help: "Having at most so many units available.")
    var maxAvailable: Int64?

    @Flag(help: "Only what can be bought now.")
    var inStock = false

    @Option(help: ArgumentHelp("Having this attribute; can be repeated.", valueName: "name=value"))
    var attribute: [String] = []

    @Option(help: "Rated at least this high, 1 to 5.")
    var minRating: Double?

    @Option(help: "In this state; can be repeated.")
    var state: [ListState] = []

    @Flag(help: "Deleted products, and no others.")
    var deleted = false

    var filter: ProductFilter {
        get throws {
            ProductFilter(
                title: title ?? "", titleContains: titleContains ?? "",
                categoryID: category ?? "", brand: brand ?? "",
                minPrice: try price(minPrice, "--min-price"),
                maxPrice: try price(maxPrice, "--max-price"),
                minAvailable: minAvailable, maxAvailable: maxAvailable, inStock: inStock,
                attributes: try attribute.map(pair), minRating: minRating ?? 0,
                states: state.map(\.value), deleted: deleted)
        }
    }

    private func price(_ text: String?, _ option: String) throws -> Money? {
        guard let text else { return nil }
        guard let known = Currency(code: currency.uppercased()) else {
            throw Problem.usage("\(currency) is no currency of ISO 4217, such as EUR.")
        }
        do {
            let amount = try known.minorUnits(ofDecimal: Array(text.utf8).span)
            return Money(currencyCode: known.code, amountMinor: amount)
        } catch {
            throw Problem.usage("\(option) \(error).")
        }
    }

    private func pair(_ text: String) throws -> Product.Attribute {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw Problem.usage("--attribute takes NAME=VALUE, and \"\(text)\" is not.")
        }
        return Product.Attribute(name: parts[0], value: parts[1])
    }
}

/// The orders that can be asked for.
enum ListOrder: String, ExpressibleByArgument, CaseIterable {
    case id
    case priceAscending = "price-asc"
    case priceDescending = "price-desc"
    case bestSelling = "best-selling"
    case newest
    case topRated = "top-rated"

    var value: ProductOrder {
        switch self {
        case .id: .unspecified
        case .priceAscending: .priceAsc
        case .priceDescending: .priceDesc
        case .bestSelling: .bestSelling
        case .newest: .newest
        case .topRated: .topRated
        }
    }
}

/// The states that can be asked for.
enum ListState: String, ExpressibleByArgument, CaseIterable {
    case draft
    case active
    case archived

    var value: Product.State {
        switch self {
        case .draft: .draft
        case .active: .active
        case .archived: .archived
        }
    }
}

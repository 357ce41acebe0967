import Schema
import TestSupport

/// Numbered rows that a simulated client imports, some of them wrong.
struct ImportFile {
    struct Row {
        let number: UInt64
        var product: Product
        let counted: [String: Int64]
        /// Whether the shop must refuse it, whatever is there.
        let isWrong: Bool
    }

    /// What one client's files are about; nobody else changes it.
    struct Goods {
        let ids: [String]

        init(of client: Int) {
            ids = (0..<4).map { "ware-\(client)-\($0)" }
        }

        /// Both skus that a product may have.
        static func skus(of id: String) -> [String] {
            ["\(id)/1", "\(id)/2"]
        }

        /// Whether this id or sku belongs to some client's files.
        static func own(_ sku: String) -> Bool {
            sku.hasPrefix("ware-")
        }
    }

    let id: String
    let mode: ImportProductsRequest.Mode
    let rows: [Row]

    /// A file at random.
    init(_ id: String, of goods: Goods, using dice: inout Seed.Generator) {
        self.id = id
        mode = Int.random(in: 0..<4, using: &dice) == 0 ? .create : .upsert
        var number: UInt64 = 0
        var rows: [Row] = []
        for _ in 0..<Int.random(in: 1...60, using: &dice) {
            number += UInt64.random(in: 1...3, using: &dice)
            rows.append(ImportFile.row(number, of: goods, using: &dice))
        }
        self.rows = rows
    }

    private static func row(
        _ number: UInt64, of goods: Goods, using dice: inout Seed.Generator
    ) -> Row {
        let id = goods.ids.randomElement(using: &dice) ?? ""
        var skus = Goods.skus(of: id)
        if Int.random(in: 0..<3, using: &dice) == 0 {
            skus.removeLast()
        }
        let state: Product.State =
            [.active, .active, .draft, .unspecified].randomElement(using: &dice) ?? .active
        var product = TestShop.product(id, skus: skus, state: state)
        product.title = ["Plain", "Better", "Best"].randomElement(using: &dice) ?? ""
        var counted: [String: Int64] = [:]
        for sku in skus where Bool.random(using: &dice) {
            counted[sku] = max(0, Int64.random(in: -3...3, using: &dice))
        }
        let isWrong = Int.random(in: 0..<6, using: &dice) == 0
        if isWrong {
            spoil(&product, &counted, using: &dice)
        }
        return Row(number: number, product: product, counted: counted, isWrong: isWrong)
    }

    private static func spoil(
        _ product: inout Product, _ counted: inout [String: Int64],
        using dice: inout Seed.Generator
    ) {
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: product.title = ""
        case 1: product.variants[0].price?.amountMinor = -1
        case 2: product.variants[0].sku = "TEA-S"
        case 3: product.categoryIDs = ["nowhere"]
        case 4: counted["STRANGER"] = 1
        default: product.id = ""
        }
    }
}

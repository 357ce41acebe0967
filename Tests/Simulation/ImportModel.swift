import Commerce
import KeyValue
import Schema
import Tables

/// What one client's imports must have led to: the rows up to the stored mark, each of them once.
struct ImportModel {
    /// How things stand once every row up to a mark was taken in.
    private struct Stand {
        var through: UInt64 = 0
        var shelf: Shelf
        var created: UInt64 = 0
        var updated: UInt64 = 0
        var unchanged: UInt64 = 0
        var refused: [UInt64] = []
    }

    private let goods: ImportFile.Goods
    private(set) var file: ImportFile
    /// One for each row, behind the one before the first row.
    private var stands: [Stand]
    /// Whether the import was acknowledged at all, and through which row.
    private var isBegun = false
    private(set) var acknowledged: UInt64 = 0
    private var sent: UInt64 = 0
    /// Whether it ended so long ago that the shop need not know it any more.
    private var isOld = false

    /// Goes on with `file` where the imports `before` ended.
    init(_ file: ImportFile, of goods: ImportFile.Goods, after before: ImportModel?) {
        self.goods = goods
        self.file = file
        var stand = Stand(shelf: before?.stands.last?.shelf ?? Shelf())
        stands = [stand]
        for row in file.rows {
            stand.through = row.number
            switch stand.shelf.take(row, onlyNew: file.mode == .create) {
            case .created: stand.created += 1
            case .updated: stand.updated += 1
            case .unchanged: stand.unchanged += 1
            case .refused: stand.refused.append(row.number)
            }
            stands.append(stand)
        }
    }

    /// Whether every row was acknowledged.
    var isDone: Bool {
        isBegun && acknowledged == stands.last?.through
    }

    mutating func grewOld() {
        isOld = true
    }

    mutating func sent(_ number: UInt64) {
        sent = max(sent, number)
    }

    /// Takes an answer, which came after the one that acknowledged through `before` in the same
    /// call; says what is wrong with it.
    mutating func answered(_ answer: ImportProductsResponse, after before: UInt64?) -> [String] {
        let name = "\(file.id) through \(answer.committedThrough)"
        guard let stand = stand(through: answer.committedThrough) else {
            return ["\(name): no row has this number"]
        }
        var problems: [String] = []
        if answer.committedThrough < acknowledged || answer.committedThrough > sent {
            problems.append("\(name): acknowledged were \(acknowledged), sent were \(sent)")
        }
        let counts = [answer.created, answer.updated, answer.unchanged, answer.refused]
        if counts != ImportModel.counts(stand) {
            problems.append("\(name): counted \(counts), not \(ImportModel.counts(stand))")
        }
        let refused = before.map { before in stand.refused.filter { $0 > before } } ?? []
        if answer.errors.map(\.number) != refused {
            problems.append("\(name): refused \(answer.errors.map(\.number)), not \(refused)")
        }
        isBegun = true
        acknowledged = max(acknowledged, answer.committedThrough)
        return problems
    }

    /// Holds the store against the rows up to the mark that it holds itself.
    func compare(with snapshot: any Snapshot) throws -> [String] {
        let row = try Imports.find(file.id, in: snapshot)
        let through = row?.committedThrough ?? (isOld ? acknowledged : 0)
        guard row != nil || !isBegun || isOld, through >= acknowledged, through <= sent else {
            return ["\(file.id): it stands at \(through), acknowledged were \(acknowledged)"]
        }
        guard let stand = stand(through: through) else {
            return ["\(file.id): it stands at \(through), where no row is"]
        }
        var problems: [String] = []
        if let row {
            let counts = [row.created, row.updated, row.unchanged, row.refused]
            if counts != ImportModel.counts(stand) {
                problems.append("\(file.id) through \(through): stored counts are \(counts)")
            }
        }
        let stored = try shelf(in: snapshot)
        if stored.products != stand.shelf.products {
            problems.append("\(file.id) through \(through): products differ")
        }
        if stored.onHand != stand.shelf.onHand {
            problems.append("\(file.id) through \(through): stock differs")
        }
        if stored.movements != stand.shelf.movements {
            problems.append("\(file.id) through \(through): movements differ")
        }
        return problems
    }

    private func stand(through number: UInt64) -> Stand? {
        stands.first { $0.through == number }
    }

    private static func counts(_ stand: Stand) -> [UInt64] {
        [stand.created, stand.updated, stand.unchanged, UInt64(stand.refused.count)]
    }

    /// What is stored of the goods.
    private func shelf(
        in snapshot: any Snapshot
    ) throws -> (
        products: [String: Product], onHand: [String: Int64],
        movements: [String: [Shelf.Movement]]
    ) {
        var products: [String: Product] = [:]
        var onHand: [String: Int64] = [:]
        for id in goods.ids {
            products[id] = try Products.find(id, in: snapshot)?.asImported
            for sku in ImportFile.Goods.skus(of: id) {
                onHand[sku] = try Stocks.find(sku, in: snapshot)?.onHand
            }
        }
        let skus = Set(goods.ids.flatMap(ImportFile.Goods.skus))
        var movements: [String: [Shelf.Movement]] = [:]
        try Movements.forEach(in: snapshot) { row in
            if skus.contains(row.sku) {
                movements[row.sku, default: []].append(
                    Shelf.Movement(delta: row.delta, onHand: row.onHand))
            }
            return true
        }
        return (products, onHand, movements)
    }
}

extension Product {
    /// Without what the server alone says; a deleted one never equals what was imported.
    fileprivate var asImported: Product {
        var product = self
        product.etag = ""
        product.createTime = nil
        product.updateTime = nil
        product.revision = 0
        return product
    }
}

internal import Basics
internal import KeyValue
internal import Schema
internal import Statistics
internal import Tables
internal import Wire

/// How likely goods of a list are chosen and bought, as the parts of a model hold it: the weights
/// in one part, and what was chosen of each product, and in the same context, in one each. Searches
/// and recommendations have theirs.
struct ClickModel {
    /// Goods at the top of a list that change places: those that a person sees at once.
    static let topCount = 10

    private let id: String
    private let surface: ClickSurface
    private let odds: ClickOdds
    /// Whether it does better than the order as it is.
    let isBetter: Bool

    /// What the model of this id knows of a surface; nil if its weights are not there.
    init?(_ id: String, _ surface: ClickSurface, in snapshot: any Snapshot) throws {
        guard let bytes = try ModelParts.find(id, surface.headKey, in: snapshot) else { return nil }
        let row = try ClickModelRow.decode(bytes.span)
        let count = ClickFeatures.names.count
        guard row.coefficients.count == count, [0, count].contains(row.purchaseCoefficients.count)
        else { return nil }
        self.id = id
        self.surface = surface
        odds = ClickOdds(
            click: try LogisticRegression(constant: row.constant, coefficients: row.coefficients),
            purchase: row.purchaseCoefficients.isEmpty
                ? nil
                : try LogisticRegression(
                    constant: row.purchaseConstant, coefficients: row.purchaseCoefficients))
        isBetter = row.isBetter
    }

    /// The places of the first goods of a list for `context`, in the order of how likely they are
    /// chosen and bought.
    func places(
        of products: [String], _ goods: [ClickGood], for context: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [Int] {
        var counts = [ClickCounts](repeating: ClickCounts(), count: 2 * products.count)
        try snapshot.get(many: surface.countKeys(of: products, for: context, model: id)) {
            counts[$0] = ClickCounts(row: $1)
        }
        return odds.order(
            ClickFeatures.of(
                goods, found: Array(products.indices),
                product: Array(counts.prefix(products.count)),
                context: Array(counts.suffix(products.count))))
    }

    /// Gives what was learned of a surface to a model.
    static func write(
        _ odds: ClickOdds, isBetter: Bool, _ lesson: ClickLesson, _ log: ClickLog,
        into report: ClickReport
    ) throws {
        let surface = report.surface
        try report.put(
            surface.headKey,
            ClickModelRow(
                constant: odds.click.constant, coefficients: odds.click.coefficients,
                purchaseConstant: odds.purchase?.constant ?? 0,
                purchaseCoefficients: odds.purchase?.coefficients ?? [], isBetter: isBetter
            ).encoded())
        for (product, counts) in lesson.products.sorted(by: { $0.key < $1.key }) {
            try report.put(surface.productKey(log.products[product]), counts.row.encoded())
        }
        for entry in lesson.knownPairs {
            try report.put(
                surface.pairKey(
                    log.contexts[entry.pair.context], log.products[entry.pair.product]),
                entry.counts.row.encoded())
        }
    }
}

/// The odds that something of a list is chosen, and that it is bought, if that is known.
struct ClickOdds {
    let click: LogisticRegression
    let purchase: LogisticRegression?

    /// What comes of showing it: a purchase counts as a choice more.
    func worth(_ features: [Double]) -> Double {
        click.probability(of: features) + (purchase?.probability(of: features) ?? 0)
    }

    /// The places of a list, the worthiest first; of equal ones the first.
    func order(_ features: [[Double]]) -> [Int] {
        let worths = features.map(worth)
        return worths.indices.sorted {
            worths[$0] == worths[$1] ? $0 < $1 : worths[$0] > worths[$1]
        }
    }
}

extension ClickCounts {
    /// Those of a row, read where it is.
    fileprivate init(row: Span<UInt8>) {
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            guard field.wireType == .fixed64 else { continue }
            let value = Double(bitPattern: row.littleEndian(at: field.content.lowerBound))
            if field.number == ClickCountsRow.FieldNumber.clicked { clicked = value }
            if field.number == ClickCountsRow.FieldNumber.expected { expected = value }
        }
    }

    fileprivate var row: ClickCountsRow {
        ClickCountsRow(clicked: clicked, expected: expected)
    }
}

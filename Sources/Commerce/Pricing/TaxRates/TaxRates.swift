internal import Basics
internal import KeyValue
package import Schema
package import Tables
internal import Wire

/// Every rate of tax.
package enum TaxRates: Table {
    package static let number: UInt16 = 50

    package static func id(of rate: TaxRate) -> String {
        rate.id
    }

    /// Leads from a class and a place to the one rate for them, which it holds whole: pricing reads
    /// nothing else.
    package static let byPlace = OrderedIndex<
        TaxRate, KeyPair<String, KeyPair<String, String>>
    >(51) { rate in
        place(rate.taxClass, rate.countryCode, rate.region)
    } covering: { rate in
        rate.encoded()
    }

    package static let indexes: [any Index<TaxRate>] = [byPlace]
}

extension TaxRates {
    /// Regions are compared whatever their case and the blanks around them.
    private static func place(
        _ taxClass: String, _ country: String, _ region: String
    ) -> KeyPair<String, KeyPair<String, String>> {
        KeyPair(taxClass, KeyPair(country, folded(region)))
    }

    private static func folded(_ region: String) -> String {
        let begun = region.drop { $0.isWhitespace }
        let blanks = begun.reversed().prefix { $0.isWhitespace }.count
        return begun.dropLast(blanks).lowercased()
    }

    /// The rate for exactly the class and the place of `rate`, if there is one.
    static func standing(
        where rate: TaxRate, in snapshot: any Snapshot
    ) throws(StoreError) -> TaxRate? {
        try find(at: [place(rate.taxClass, rate.countryCode, rate.region)], in: snapshot)[0]
    }

    /// The rates that count for goods of some classes that are sent to a place, by class; of each
    /// class the one for the most specific place. One round trip.
    static func find(
        for classes: Set<String>, country: String, region: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String: TaxRate] {
        var places: [(country: String, region: String)] = [("", "")]
        if !country.isEmpty {
            places.insert((country, ""), at: 0)
            // A region that is longer than that of any rate has none of its own.
            if !region.isEmpty, region.unicodeScalars.count <= longestRegion {
                places.insert((country, region), at: 0)
            }
        }
        let classes = classes.sorted()
        let keys = classes.flatMap { name in
            places.map { place(name, $0.country, $0.region) }
        }
        var rates: [String: TaxRate] = [:]
        for (position, found) in try find(at: keys, in: snapshot).enumerated() {
            let name = classes[position / places.count]
            if let found, rates[name] == nil {
                rates[name] = found
            }
        }
        return rates
    }

    /// The schema's bound of a rate's region, in Unicode scalars: four bytes of each fit a key.
    private static let longestRegion = 64

    /// The rates at these places of the index, in one round trip.
    private static func find(
        at places: [KeyPair<String, KeyPair<String, String>>], in snapshot: any Snapshot
    ) throws(StoreError) -> [TaxRate?] {
        var rates = [TaxRate?](repeating: nil, count: places.count)
        var problem: StoreError?
        let keys = places.map { makeKey(byPlace.number, $0) }
        try snapshot.get(many: keys) { position, bytes in
            do throws(WireError) {
                rates[position] = try TaxRate.decode(bytes)
            } catch {
                problem = .corrupt("an entry of index \(byPlace.number): \(error)")
            }
        }
        if let problem { throw problem }
        return rates
    }
}

extension TaxRate {
    /// Without what only the server says.
    var written: TaxRate {
        var rate = self
        rate.etag = ""
        rate.createTime = nil
        rate.updateTime = nil
        rate.revision = 0
        return rate
    }

    /// Changes if and only if something that can be written does.
    var computedETag: String {
        etagText(of: written.encoded())
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = computedETag
    }
}

extension Basket.Tax {
    /// A rate as it is applied.
    init(_ rate: TaxRate) {
        self.init(
            id: rate.id, title: rate.title, ratePPM: rate.ratePpm, isInclusive: rate.inclusive)
    }
}

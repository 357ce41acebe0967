import Basics
import Client
import JSON
import Schema
import Wire

extension Money {
    /// `12.95 EUR`.
    var text: String {
        guard let currency = Currency(code: currencyCode) else {
            return "\(amountMinor) \(currencyCode)"
        }
        return "\(currency.decimal(amountMinor)) \(currencyCode)"
    }
}

extension Product.State {
    var text: String {
        switch self {
        case .unspecified: ""
        case .draft: "draft"
        case .active: "active"
        case .archived: "archived"
        case .unrecognized(let number): "state \(number)"
        }
    }
}

extension Product {
    /// What the cheapest variant costs; `from` says that others cost more.
    var priceText: String {
        let prices = variants.compactMap(\.price)
        guard let lowest = prices.min(by: { $0.amountMinor < $1.amountMinor }) else { return "" }
        let isOne = prices.allSatisfy { $0.amountMinor == lowest.amountMinor }
        return (isOne ? "" : "from ") + lowest.text
    }

    /// What a shopkeeper wants to know of one product, one fact a line.
    var page: String {
        var lines = [
            "\(printable(title))",
            "  id          \(id)",
            "  state       \(state.text)\(deleteTime == nil ? "" : ", deleted")",
        ]
        func add(_ name: String, _ value: String) {
            guard !value.isEmpty else { return }
            let space = String(repeating: " ", count: max(1, 12 - name.count))
            lines.append("  \(name)\(space)\(printable(value))")
        }
        add("brand", brand)
        add("categories", categoryIDs.joined(separator: ", "))
        add("description", description)
        if let rating {
            add("rating", "\(rating.average) of \(rating.count)")
        }
        add("sold", unitsSold == 0 ? "" : "\(unitsSold)")
        add("etag", etag)
        for variant in variants {
            let options = variant.optionValues.map { "\($0.name) \($0.value)" }
            let facts = [variant.price?.text ?? "", "\(variant.available) available"] + options
            add("variant", "\(variant.sku)  \(facts.joined(separator: ", "))")
        }
        for item in media {
            add("media", item.url)
        }
        for attribute in attributes {
            lines.append("  \(printable(attribute.name)): \(printable(attribute.value))")
        }
        return lines.joined(separator: "\n")
    }
}

extension Message {
    /// One line of JSON, by protobuf's mapping.
    var json: String {
        get throws {
            try Self.descriptor.json(of: encoded()).text(isIndented: false)
        }
    }
}

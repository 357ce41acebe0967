package import Schema

/// Products as the rows of a spreadsheet: one for each variant.
///
/// Its columns are called as the fields of a mapping. It is flat: what differs between variants and
/// media is left out, and the marks that separate cells and attributes become spaces.
package enum ProductTable {
    package static let header =
        "id\ttitle\tdescription\tbrand\tcategory_id\tstate\tattributes\tsku\tprice_minor\tcurrency"
        + "\ttax_class\tweight_grams\tbackorder\n"

    package static func rows(of product: Product) -> String {
        let attributes = product.attributes.map { attribute in
            "\(cell(attribute.name, ":|")):\(cell(attribute.value, "|"))"
        }
        let state: String =
            switch product.state {
            case .draft: "DRAFT"
            case .active: "ACTIVE"
            case .archived: "ARCHIVED"
            case .unspecified, .unrecognized: ""
            }
        let common = [
            product.id, cell(product.title), cell(product.description), cell(product.brand),
            product.categoryIDs.joined(separator: "|"), state, attributes.joined(separator: "|"),
        ]
        return product.variants.map { variant in
            let own = [
                variant.sku, "\(variant.price?.amountMinor ?? 0)",
                variant.price?.currencyCode ?? "", variant.taxClass,
                variant.weightGrams == 0 ? "" : "\(variant.weightGrams)",
                variant.backorder ? "true" : "",
            ]
            return (common + own).joined(separator: "\t") + "\n"
        }.joined()
    }

    private static func cell(_ text: String, _ marks: String = "") -> String {
        let isMark = { (scalar: Unicode.Scalar) in
            scalar == "\t" || scalar == "\n" || scalar == "\r"
                || marks.unicodeScalars.contains(scalar)
        }
        guard text.unicodeScalars.contains(where: isMark) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isMark($0) ? " " : $0 }))
    }
}

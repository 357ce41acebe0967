/// How much one search may still look at, in steps of about five nanoseconds.
///
/// Searches run on threads of their own, of which there are few: none may keep one for long.
struct SearchBudget {
    /// About 60 ms: what most of a million goods take, counted in four facets.
    private var left = 12_000_000

    /// Something was left out.
    private(set) var wasCut = false

    /// Finding a row and reading it.
    static let row = 100
    /// Finding a list, or its part in one block.
    static let list = 100
    /// Reading one chunk of a list.
    static let chunk = 20
    /// Scoring and ranking one of the goods.
    static let match = 2
    /// Counting one of the goods in one facet.
    static let count = 2
    /// Testing the row of a product.
    static let product = 400

    /// Takes `steps` away; `false`, and cut, if nothing is left.
    mutating func spend(_ steps: Int) -> Bool {
        if left <= 0 {
            wasCut = true
            return false
        }
        left -= steps
        return true
    }

    /// Says that something was left out for another reason.
    mutating func cut() {
        wasCut = true
    }
}

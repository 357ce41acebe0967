import Console
import Wire

/// How a list that comes in pages is asked for and shown.
struct PageListing<Item: Message> {
    /// What a page brings.
    typealias Page = (items: [Item], nextToken: String)

    /// The headings of the table, and which columns are numbers.
    let columns: [String]
    var numeric: Set<Int> = []
    /// The most items of one page.
    let pageLimit: Int
    /// Said when there is nothing.
    let nothing: String
    /// Said when there is more than was asked for; nothing when nil.
    var more: String?
    /// What stands in the table of an item.
    let row: (Item) -> [String]
}

extension ServerOptions {
    /// Prints a list of at most `limit` items: a table, or a line of JSON for each as it comes.
    ///
    /// `page` asks for so many items behind a page token.
    func show<Item>(
        _ listing: PageListing<Item>, atMost limit: Int,
        page: (Int32, String) throws -> PageListing<Item>.Page
    ) throws {
        guard limit > 0 else { throw Problem.usage("--limit takes a number above 0.") }
        var table = TextTable(listing.columns, numeric: listing.numeric)
        var left = limit
        var token = ""
        repeat {
            let (items, next) = try page(Int32(min(left, listing.pageLimit)), token)
            for item in items {
                if json {
                    print(try item.json)
                } else {
                    table.add(listing.row(item))
                }
            }
            left -= items.count
            token = next
        } while left > 0 && !token.isEmpty
        guard !json else { return }
        print(left == limit ? listing.nothing : table.text)
        if !token.isEmpty, let more = listing.more { print(more) }
    }
}

internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// A place in the feed of changes, of which only those of one partition follow each other.
package struct FeedPlace: Sendable, Hashable, KeyPart {
    let partition: UInt16
    let revision: UInt64
    let sequence: UInt64

    init(_ place: ChangePlace) {
        partition = UInt16(clamping: place.partition)
        revision = place.revision
        sequence = place.sequence
    }

    /// The place in a key of the feed, behind the table's number.
    init(key: borrowing Span<UInt8>) {
        partition = UInt16(truncatingIfNeeded: FeedPlace.number(in: key, 2..<4))
        revision = FeedPlace.number(in: key, 4..<12)
        sequence = FeedPlace.number(in: key, 12..<20)
    }

    private static func number(in key: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var number: UInt64 = 0
        for index in range { number = number << 8 | UInt64(key[index]) }
        return number
    }

    /// Where the owner begins in a key of the feed.
    static let ownerStart = 20

    package func append(to key: inout [UInt8]) {
        partition.append(to: &key)
        revision.append(to: &key)
        sequence.append(to: &key)
    }

    /// Whether it is this place of its partition or one before it.
    func isReached(by other: FeedPlace) -> Bool {
        (revision, sequence) <= (other.revision, other.sequence)
    }

    var row: ChangePlace {
        ChangePlace(partition: UInt32(partition), revision: revision, sequence: sequence)
    }
}

/// How far somebody has come in the feed: the last place in each partition.
struct FeedPosition: Sendable, Hashable {
    private var places: [UInt16: FeedPlace] = [:]

    init(_ places: [FeedPlace] = []) {
        for place in places { self.places[place.partition] = place }
    }

    subscript(partition: UInt16) -> FeedPlace? {
        places[partition]
    }

    /// The newest revision of any partition.
    var revision: UInt64 {
        places.values.map(\.revision).max() ?? 0
    }

    /// Whether `place` was passed.
    func hasReached(_ place: FeedPlace) -> Bool {
        places[place.partition].map(place.isReached(by:)) ?? false
    }

    /// Whether somebody at `other` has passed all of it.
    func isReached(by other: FeedPosition) -> Bool {
        places.values.allSatisfy(other.hasReached)
    }

    /// Moves to a place behind it.
    mutating func move(to place: FeedPlace) {
        places[place.partition] = place
    }

    /// A token that leads on from here in the answer to `query`.
    func token(_ pages: PageTokens, of query: PageQuery) -> String {
        let rows = places.values.sorted { $0.partition < $1.partition }.map(\.row)
        return pages.seal(FeedPositionRow(places: rows).encoded(), of: query)
    }

    /// The position that a token leads to; nil when it is empty.
    init?(_ token: String, _ pages: PageTokens, of query: PageQuery) throws {
        do {
            guard let bytes = try pages.open(token, of: query) else { return nil }
            self.init(try FeedPositionRow.decode(bytes).places.map { FeedPlace($0) })
        } catch {
            throw Failure.resumeTokenInvalid
        }
    }
}

extension Failure {
    static let resumeTokenInvalid = Failure(
        .invalidArgument, "PAGE_TOKEN_INVALID",
        "Use a resume_token as it was given to you, with the same filter, or watch without one.")
}

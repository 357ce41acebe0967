internal import Schema

/// How many goods have so many stars, rounded down.
struct StarCounts {
    private var counts = [Int](repeating: 0, count: 8)

    /// Counts those of `goods` that meet the filter but for what is in `own`.
    ///
    /// The counts are the eight bytes of a number that stays in the processor: nearly all goods
    /// have the same stars, and adding to the same place in memory again and again takes longer.
    mutating func count(_ goods: FoundGoods, without own: GoodsFilter.Failures) {
        let cores = goods.cores.span
        let most = Int(UInt8.max)
        var (bytes, room) = (UInt64(0), most)
        goods.forEach(without: own) { position in
            bytes &+= 1 &<< cores[position].starBits
            room &-= 1
            if room == 0 {
                take(bytes)
                (bytes, room) = (0, most)
            }
        }
        take(bytes)
    }

    private mutating func take(_ bytes: UInt64) {
        for stars in counts.indices { counts[stars] += Int(bytes >> UInt64(8 * stars) & 0xFF) }
    }

    var values: [Facet.Value] {
        [4, 3, 2, 1].map { least in
            Facet.Value(
                minRating: Int32(least), count: Int64(counts[least...].reduce(0, +)))
        }
    }
}

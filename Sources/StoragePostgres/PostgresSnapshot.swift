internal import Basics
internal import KeyValue
internal import Postgres

/// A view of the committed rows, over a connection of its own that is made when it is first read.
final class PostgresSnapshot: RenewableSnapshot {
    private let site: Site
    private var link: Link?
    private var view: View?
    private var isHeld = false

    init(_ site: Site) throws(StoreError) {
        self.site = site
        try renew()
    }

    deinit {
        release()
    }

    func renew() throws(StoreError) {
        release()
        try site.checkOpen()
        isHeld = true
    }

    func release() {
        view?.end(.commit)
        view = nil
        isHeld = false
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        let key = Array(key)
        let values = try read { (view) throws(PostgresError) in try view.values(of: [key]) }
        guard case let value?? = values.first else { return false }
        body(value.span)
        return true
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        for key in keys {
            KeyRules.check(key.span)
        }
        let values = try read { (view) throws(PostgresError) in try view.values(of: keys) }
        for (position, value) in values.enumerated() {
            if let value {
                body(position, value.span)
            }
        }
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        let (lower, upper) = (Array(lower), Array(KeyRules.bounded(upper)))
        try read { (view) throws(PostgresError) in
            try view.lend(from: lower, to: upper, order: order, limit: limit, body)
        }
    }

    func prefetch(_ reads: () -> [Read]) {
        let reads = reads()
        do throws(StoreError) {
            try read { (view) throws(PostgresError) in view.expect(reads) }
        } catch {
            // It changes no answer: who reads is told.
            return
        }
    }

    /// Runs `body` on the state; connects again if the connection was lost before any of the state
    /// was seen.
    private func read<Result>(
        _ body: (View) throws(PostgresError) -> Result
    ) throws(StoreError) -> Result {
        try site.checkOpen()
        guard isHeld else { throw .snapshotTooOld }
        var mayTryAgain = view?.hasAnswered != true
        while true {
            do throws(PostgresError) {
                return try body(try currentView())
            } catch {
                guard error.isConnectionLost else { throw StoreError(error) }
                let isUntouched = view?.hasAnswered != true
                link = nil
                view = nil
                if mayTryAgain && isUntouched {
                    mayTryAgain = false
                    continue
                }
                isHeld = false
                throw StoreError(error)
            }
        }
    }

    private func currentView() throws(PostgresError) -> View {
        if let view {
            return view
        }
        let link = if let link { link } else { try Link(site) }
        let view = View(
            link, opening: .beginSnapshot, remembers: false, pageRows: site.limits.pageRows)
        self.link = link
        self.view = view
        return view
    }
}

/// A value that another thread makes and one task on a loop waits for.
final class Awaited<Value: Sendable>: @unchecked Sendable {
    // Both are touched on the loop only.
    private var found: Value?
    private var waiting: CheckedContinuation<Value, Never>?
    private let loop: any Loop

    init(on loop: any Loop) {
        self.loop = loop
    }

    /// Brings the value. Any thread may call it, once.
    func settle(_ value: Value) {
        loop.post { [self] in
            if let waiting {
                self.waiting = nil
                waiting.resume(returning: value)
            } else {
                found = value
            }
        }
    }

    /// The value, once it is there. One task may ask, on the loop.
    func value() async -> Value {
        if let found { return found }
        return await withCheckedContinuation { waiting = $0 }
    }
}

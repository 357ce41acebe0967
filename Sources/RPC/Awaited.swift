/// A value that another thread makes and one task on a loop waits for.
final class Awaited<Value: Sendable>: @unchecked Sendable {
    // All three are touched on the loop only.
    private var found: Value?
    private var waiting: CheckedContinuation<Value, Never>?
    private var watcher: (() -> Void)?
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
            watcher?()
            watcher = nil
        }
    }

    /// Whether the value is there. Ask on the loop.
    var isSettled: Bool {
        found != nil
    }

    /// Has `body` run on the loop once the value is there, in place of what was to run before.
    func watch(_ body: @escaping () -> Void) {
        watcher = body
    }

    /// The value, once it is there. One task may ask, on the loop.
    func value() async -> Value {
        if let found { return found }
        return await withCheckedContinuation { waiting = $0 }
    }
}

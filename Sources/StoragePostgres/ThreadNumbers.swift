internal import Glibc
internal import Synchronization

/// Numbers threads from 0 in the order in which they first ask.
@safe final class ThreadNumbers: Sendable {
    private let key: pthread_key_t
    private let next = Atomic(1)

    init() {
        var key = pthread_key_t()
        let code = unsafe pthread_key_create(&key, nil)
        precondition(code == 0, "a process may have a thousand keys, one for each store")
        self.key = key
    }

    deinit {
        pthread_key_delete(key)
    }

    /// The number of the calling thread.
    var current: Int {
        if let known = unsafe pthread_getspecific(key) {
            return Int(bitPattern: known) - 1
        }
        let number = next.add(1, ordering: .relaxed).oldValue
        let code = unsafe pthread_setspecific(key, UnsafeRawPointer(bitPattern: number))
        precondition(code == 0, "there is memory for a number")
        return number - 1
    }
}

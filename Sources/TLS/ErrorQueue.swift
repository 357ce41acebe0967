internal import COpenSSL

/// This thread's queue of OpenSSL errors.
///
/// OpenSSL tells a failure from "not yet" by whether the queue is empty, so it must be empty
/// before each call that may answer either.
enum ErrorQueue {
    /// Forgets what earlier calls left behind.
    ///
    /// Looking first is several times cheaper than clearing a queue that is nearly always empty.
    static func clear() {
        if ERR_peek_error() != 0 {
            ERR_clear_error()
        }
    }

    /// The reason OpenSSL gave last, and an empty queue.
    static func take() -> String {
        let code = ERR_peek_last_error()
        ERR_clear_error()
        guard code != 0 else { return "no reason given" }
        guard let text = unsafe ERR_reason_error_string(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}

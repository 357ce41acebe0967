/// Work that a call has handed to another thread.
protocol Job: AnyObject {
    /// Nobody waits for the answer any more.
    func cancel()
}

package import KeyValue

/// A request that knows which rows its command will read first.
///
/// Dispatch asks for them together with what it reads itself, so that on an engine behind a network
/// a command waits for its reads once. It changes no answer.
package protocol DeclaresReads {
    /// What the handler reads, as far as the request alone tells.
    var reads: [Read] { get }
}
